// States and provinces as datelines print them after a city ("PORTLAND, Ore.").
import { findCountry } from '#core/gazetteer/find-country.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import { lazily } from '#core/text/lazily.ts';

/** A country, or a part of one; `state` is GeoNames' admin1 code where the gazetteer keeps it (US, CA, AU). */
export interface Region {
  country: string;
  state?: string;
}

/** Code, then names and abbreviations: AP, GPO and postal style. @source AP Stylebook, "state names" */
const US_STATES = `AL|Alabama|Ala;AK|Alaska;AZ|Arizona|Ariz;AR|Arkansas|Ark;CA|California|Calif|Cal;CO|Colorado|Colo|Col;CT|Connecticut|Conn
DE|Delaware|Del;DC|District of Columbia|D.C.;FL|Florida|Fla;GA|Georgia|Ga;HI|Hawaii;ID|Idaho;IL|Illinois|Ill|Ills;IN|Indiana|Ind;IA|Iowa
KS|Kansas|Kan|Kans;KY|Kentucky|Ky;LA|Louisiana|La;ME|Maine;MD|Maryland|Md;MA|Massachusetts|Mass;MI|Michigan|Mich;MN|Minnesota|Minn
MS|Mississippi|Miss;MO|Missouri|Mo;MT|Montana|Mont;NE|Nebraska|Neb|Nebr;NV|Nevada|Nev;NH|New Hampshire|N.H.;NJ|New Jersey|N.J.
NM|New Mexico|N.M.|N.Mex.;NY|New York|N.Y.|NYS;NC|North Carolina|N.C.|N. Car.;ND|North Dakota|N.D.|N. Dak.;OH|Ohio;OK|Oklahoma|Okla
OR|Oregon|Ore|Oreg;PA|Pennsylvania|Pa|Penn|Penna;RI|Rhode Island|R.I.;SC|South Carolina|S.C.;SD|South Dakota|S.D.|S. Dak.
TN|Tennessee|Tenn;TX|Texas|Tex;UT|Utah;VT|Vermont|Vt;VA|Virginia|Va;WA|Washington|Wash;WV|West Virginia|W. Va.|W.Va.;WI|Wisconsin|Wis|Wisc;WY|Wyoming|Wyo`;
const CANADA = `01|Alberta|Alta;02|British Columbia|B.C.;03|Manitoba|Man;04|New Brunswick|N.B.;05|Newfoundland|Nfld|N.L.|Newfoundland and Labrador
07|Nova Scotia|N.S.;08|Ontario|Ont;09|Prince Edward Island|P.E.I.;10|Quebec|Que|P.Q.;11|Saskatchewan|Sask;12|Yukon;13|Northwest Territories|N.W.T.;14|Nunavut`;
const AUSTRALIA = `02|New South Wales|N.S.W.;03|Northern Territory;04|Queensland|Qld;05|South Australia;06|Tasmania|Tas;07|Victoria|Vic;08|Western Australia`;
/** Parts of other countries that datelines name after a city, or alone. */
const ELSEWHERE: Record<string, string> = {
  PR: 'Puerto Rico|P.R.',
  PK: 'Punjab|Sindh|Balochistan|Khyber Pakhtunkhwa|KP|Azad Kashmir|AJK|Gilgit-Baltistan',
  IN: 'Kashmir|Gujarat|Maharashtra|Uttar Pradesh|Bihar|Assam|Kerala|Tamil Nadu|Rajasthan|Haryana|West Bengal|Jammu and Kashmir|Indian-administered Kashmir',
  GB: 'Surrey|Kent|Essex|Sussex|Yorkshire|Lancashire|Cornwall|Devon|Hampshire',
  DE: 'Bavaria|Saxony|Hesse',
  IT: 'Sicily|Sardinia|Tuscany',
  ES: 'Catalonia|Andalusia|Canary Islands',
  FR: 'Corsica|Normandy|Brittany',
  IQ: 'Kurdistan|Iraqi Kurdistan',
  UA: 'Crimea|Donbas|Donbass',
  RU: 'Chechnya|Dagestan|Siberia',
  ID: 'Bali|Java|Sumatra|Aceh|Papua',
  CN: 'Tibet|Xinjiang|Sichuan',
  PT: 'Madeira|Azores',
  BM: 'Bermuda',
};

const regionIndex = lazily(makeIndex);

/** The states and countries that a word after a city may name ("Conn", "N.Y", "West Germany", "Georgia": two); else empty. */
export function findRegions(name: string): Region[] {
  const states = regionIndex().get(foldName(name)) ?? [];
  const country = findCountry(name);
  return country === undefined ? states : [...states, { country }];
}

function makeIndex(): Map<string, Region[]> {
  const made = new Map<string, Region[]>();
  const add = (name: string, region: Region) =>
    made.set(foldName(name), [...(made.get(foldName(name)) ?? []), region]);
  for (const [country, rows] of [
    ['US', US_STATES],
    ['CA', CANADA],
    ['AU', AUSTRALIA],
  ] as const) {
    for (const row of rows.split(/[;\n]/)) {
      const [state = '', ...names] = row.split('|');
      for (const name of country === 'US' ? [state, ...names] : names) add(name, { country, state });
    }
  }
  for (const [country, names] of Object.entries(ELSEWHERE))
    for (const name of names.split('|')) add(name, { country });
  return made;
}

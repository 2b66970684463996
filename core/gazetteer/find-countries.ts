// Finds the countries that a few sentences mention, as hints for choosing among places with one name.

import { findCountry } from '#core/gazetteer/find-country.ts';
import { lazily } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';

/**
 * English words for people and things of a country; a row is needed only for countries with a city whose name others
 * share.
 */
const DEMONYMS = `AF Afghan;AL Albanian;AM Armenian;AR Argentine Argentinian;AT Austrian;AU Australian;AZ Azerbaijani;BD Bangladeshi;BE Belgian
BG Bulgarian;BO Bolivian;BR Brazilian;BY Belarusian Belarussian;CA Canadian;CH Swiss;CL Chilean;CN Chinese;CO Colombian;CR Costa-Rican;CU Cuban;CY Cypriot
CZ Czech;DE German;DK Danish;DO Dominican;DZ Algerian;EC Ecuadorean Ecuadorian;EE Estonian;EG Egyptian;ES Spanish Catalan Basque;ET Ethiopian;FI Finnish
FR French Breton Corsican;GB British English Scottish Welsh;GE Georgian;GH Ghanaian;GR Greek;GT Guatemalan;GY Guyanese;HN Honduran;HR Croatian;HU Hungarian
ID Indonesian;IE Irish;IL Israeli;IN Indian;IQ Iraqi;IR Iranian;IS Icelandic;IT Italian Sicilian;JM Jamaican;JO Jordanian;JP Japanese;KE Kenyan
KR South-Korean;KW Kuwaiti;KZ Kazakh;LB Lebanese;LK Lankan;LR Liberian;LT Lithuanian;LV Latvian;LY Libyan;MA Moroccan;MD Moldovan;MK Macedonian
MX Mexican;MY Malaysian;MZ Mozambican;NG Nigerian;NI Nicaraguan;NL Dutch;NO Norwegian;NP Nepali Nepalese;NZ Zealander;OM Omani;PE Peruvian;PH Philippine Filipino
PK Pakistani;PL Polish;PS Palestinian;PT Portuguese;PY Paraguayan;RO Romanian;RS Serbian;RU Russian;SA Saudi;SD Sudanese;SE Swedish;SI Slovenian;SK Slovak
SO Somali;SV Salvadoran;SY Syrian;TH Thai;TN Tunisian;TR Turkish;TW Taiwanese;UA Ukrainian;UG Ugandan;US American;UY Uruguayan;UZ Uzbek;VE Venezuelan
VN Vietnamese;YE Yemeni;ZA South-African;ZM Zambian;ZW Zimbabwean`;
/** Languages of mainly one country: copy in them means the town of that country. */
const HOME: Readonly<Record<string, string>> = {
  fr: 'FR',
  de: 'DE',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  tr: 'TR',
  ru: 'RU',
  uk: 'UA',
  ps: 'AF',
  prs: 'AF',
  ur: 'PK',
  ja: 'JP',
  ko: 'KR',
};
/** "France", "U.S.", "South Korea": a capitalised word, or two. */
const NAME = /(?=((?<![\p{L}\p{N}.])\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}\p{L}+)?))(?:\p{Lu}[\p{L}.]+)/gu;
const mostChars = 600;

const demonymIndex = lazily(makeIndex);

/**
 * The countries that the first sentences of a text name, or whose people or things they mention ("French officials").
 * Latin script only.
 */
export function findCountries(text: string): Set<string> {
  const countryOfDemonym = demonymIndex();
  const found = new Set<string>();
  for (const [, named = ''] of matchEach(text.slice(0, mostChars), NAME)) {
    for (const name of [named, named.split(/[ -]/)[0] ?? '']) {
      const code = countryOfDemonym.get(name.replace(' ', '-').toLowerCase()) ?? findCountry(name);
      if (code !== undefined) found.add(code);
    }
  }
  return found;
}

/**
 * The country of a language tag: its region, else the main country of its language; undefined for languages of many
 * countries.
 */
export function homeCountryOf(language: string): string | undefined {
  const [primary = '', ...parts] = language.split('-');
  return parts.find((part) => /^[A-Z]{2}$/.test(part)) ?? HOME[primary];
}

function makeIndex(): Map<string, string> {
  const made = new Map<string, string>();
  for (const row of DEMONYMS.split(/[;\n]/)) {
    const [code = '', ...words] = row.split(' ');
    for (const word of words) made.set(word.toLowerCase(), code);
  }
  return made;
}

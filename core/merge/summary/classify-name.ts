// Distinguishes names of people from those of organisations by their own words, and takes offices off them.
import { looksLikeOrganisation, looksLikePerson } from '#core/text/find-name-spans.ts';

export interface NameFeatures {
  /** Without office and day: "Jovenel Moise" of "Haitian President Jovenel Moise". */
  name: string;
  kind: 'organisation' | 'person' | undefined;
  /** An office was printed before the name, which proves a person. */
  hasOffice: boolean;
}

/** Words of things and offices, which a name of a person does not end or begin with. */
const NO_PERSON =
  /^L\.A\.|^(?:for|in|by|with|at|to|on|from) |^(?:San|Los|Las|Santa|New) |^(?:Right|Left|Far|Centre)-|^News\p{Lu}|^Video\p{Lu}|^(?:Operation|Project|Hurricane|Cyclone|Typhoon|Storm|Team|Radio|BBC|CBS|CNN|ABC|NBC|Now|Once|Even|Then|Professor|Doctor|Rabbi|AG|DA|PM|VP|DI|DC|DS|DCI|PC|All|Magistrate|Inspector|Detective|Constable|Sergeant|Judge|Justice|NWS|St|Saint|Fort|Mount|Lake|Paris|Dear|Congressional|of|The|And|But)\b|\d| (?:for|the|from) |:|^(?:North|South|East|West)ern\b|^\S+-(?:\p{Ll}+ed|born|led|run|wide|area|era)\s|\s(?!JR|SR|II)\p{Lu}{2,3}$|\b(?:TV|Press|Survey|International|Pipeline|Examiner|Democratic|Democrats?|Republicans?|SA|Desk|Kurds|Raptors|Representatives|Agreement|Accords?|Treaty|Pact|Secretary|President|Minister|Chief|Brigades?|Hezbollah|Studio|Theory|Amendment|Plan|Deal|Case|Trial|Bridge|Tower|Square|Park|Prize|Award|Cup|Rescue|Relief|Director|Officer|Executive|Manager|Chairman|Coach|Field|Stadium|Arena|Bowl|Daily|Forum|Video|Reuters|Getty|AFP|Ilbo|Hollywood|Heavy|Falcon|League|Series|Championship|Games|Show|Magazine|Festival|Street|Avenue|Road|Airport|Station|Island|River|Valley|Beach|Building|Museum|Theat(?:er|re)|Hotel|Mall|School)$/u;

/** Parts of names, laws and places that look like organisations: "of the Army", "Republican-led Senate", "West Bank". */
const NO_ORGANISATION_NAME =
  /^(?:\p{Ll}|(?:Top|AFP|AP|EPA)\b)|^\S+-(?:led|controlled)\b|^(?:West Bank|Oval Office|Circuit Court of Appeals|National Committee)$|[(]|\b(?:Speaker|Rep|Sen)\b| for the |\b(?:Treaty|Act|Legends|Base|Resolution|Dinner|Square|Dep\.|Series|Championships?|Cross|Feed|Tour|Open)$|^League (?=Baseball|Soccer|Football)|\b(?:Democrats?|Republicans?)\b(?! (?:Party|National))/u;

/** An office before a name: "Haitian President Jovenel Moise", "Actress Leila Noor". */
const OFFICE =
  /^.*\b(?:President|Minister|Secretary|Senator|Sen\.|Governor|Gov\.|Mayor|Chancellor|Premier|Chairman|Chairwoman|Chair|Speaker|Leader|Democrat|Republican|President-elect|Then-President|Congress(?:wo)?man|Director|Executive|Officer|Manager|CEO|CFO|COO|GM|Spokes(?:man|woman|person)|Representative|Rep\.|Justice|Judge|Gen\.|General|Colonel|Lieutenant|Captain|Major|Admiral|Sergeant|Commander|Commissioner|Sheriff|Ambassador|Professor|Prof\.|Dr\.|Rabbi|Investigator|Scientist|Researcher|Attorney|Counsel|Lawyer|Inspector|Constable|Magistrate|Coroner|Councill?or|Administrator|Superintendent|Detective|Archbishop|Bishop|Cardinal|Actor|Actress|Singer|Comedi(?:an|enne)|Director|Coach|Prosecutor|Skipper|Pilot|Nurse|Doctor|Teacher|Farmer|Engineer|Author|Writer|Editor|Reporter|Poet|Painter|Rapper|Musician|Drummer|Composer|Conductor|Designer|Founder|Banker|Envoy|Candidate|Historian|Technician|Physician|Politician|Librarian|Electrician|Midfielder|Striker|Defender|Goalkeeper|Swimmer|Sprinter|Cyclist|Golfer|Boxer|Surfer|Witness|Resident|Survivor|Student|\p{Lu}\p{Ll}{3,}(?:ist|(?:sales|business|fisher|fire|police|crafts|chair)(?:man|woman)|maker|keeper|fighter|worker|holder|owner))\s+(?=\p{Lu}\S*\s+(?:\S+\s+)?\p{Lu})/u;

/** The same in German and Turkish: "Hafenmeister Leila Noor", "Dışişleri Bakanı Leila Noor". */
const OFFICE_ABROAD =
  /^.*?(?:\p{L}*(?:[Mm]inister|[Mm]eister|[Pp]räsident|[Kk]anzler|[Ss]precher|[Cc]hef|[Ll]eiter|[Dd]irektor|[Tt]rainer|[Rr]ichter|[Ss]enator|[Ss]ekretär|[Ff]orscher|[Pp]olitiker|[Ff]ührer|[Kk]ommissar|[Mm]anager|[Gg]ewerkschafter|[Pp]rofessor|[Ss]chauspieler|[Ss]änger|[Aa]utor|[Uu]nternehmer|[Ii]ntendant|-Star)(?:in)?|\p{L}*(?:[Aa]nwalt|[Aa]nwältin|[Cc]hefin|[Vv]orsitzende[rn]?|[Aa]bgeordnete[rn]?|[Bb]eauftragte[rn]?|[Bb]ischof|[Vv]orstand|[Ll]andrat|[Ll]andrätin|[Ää]rztin|[Aa]rzt|[Pp]apst|[Kk]önig(?:in)?|[Ee]xpert(?:e|in)|[Öö]konom(?:in)?|[Aa]ngeklagte[rn]?|[Bb]eschuldigte[rn]?|[Zz]eug(?:e|in)|[Aa]nwohner(?:in)?|[Ee]rmittler(?:in)?|[Nn]achbar(?:in)?)|(?:Cumhurb|B)aşkanı|Bakanı|Başbakanı?|Valisi|Kaymakamı|Milletvekili|Sözcüsü|Sekreteri|Müdürü|Lideri|Savcısı|Komutanı|Büyükelçisi|Direktör)\s+(?=\p{Lu}\p{Ll}\S*\s+\p{Lu}\S*(?:\s+\p{Lu}\S*)?$)/u;

/** "(ministre des) Transports Leila Noor": a ministry in French and Spanish. */
const MINISTRY_ABROAD =
  /^(?:Transports|Intérieur|Finances|Économie|Justice|Santé|Défense|Armées|Travail|Culture|Éducation|Agriculture|Sports|Énergie|Interior|Exteriores|Hacienda|Justicia|Sanidad|Defensa|Trabajo|Cultura|Educación|Agricultura|Transportes|Economía|Energía)\s+(?=\p{Lu}\p{Ll}\S*\s+\p{Lu})/u;

/** "Für Leila Noor": a small word that opens a sentence. */
const OPENER_ABROAD =
  /^(?:Für|Auch|Bei|Mit|Nach|Laut|Von|Doch|Pour|Selon|Avec|Según|Para)\s(?=\p{Lu}\S*\s\p{Lu})/u;

/** The ending of a Turkish name, and what follows: "Leila Noor’un". */
const SUFFIX = /['’](?<=[\p{L}.]{2}['’])\p{Ll}{1,4}(?:\s.*)?$/u;

/** "of Staff Leila Noor". */
const REST_OF_OFFICE = /^of \p{Lu}\p{Ll}+\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** What the words of a name printed in a sentence (see findNameSpans) show. */
export function classifyName(printed: string): NameFeatures {
  const bare = printed
    .replace(SUFFIX, '')
    .replace(OPENER_ABROAD, '')
    .replace(/\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u, '')
    .replace(/(?<=\p{Ll}{3}|\b\p{Lu}n)\.$/u, '');
  // An office is followed by two words.
  const named = /\s\S+\s/u.test(bare)
    ? bare
        .replace(OFFICE, '')
        .replace(REST_OF_OFFICE, '')
        .replace(OFFICE_ABROAD, '')
        .replace(MINISTRY_ABROAD, '')
    : bare;
  const name = personPart(named);
  return { name, kind: kindOf(name), hasOffice: named !== bare };
}

function kindOf(name: string): NameFeatures['kind'] {
  if (!name.includes(' ')) return undefined;
  if (looksLikeOrganisation(name))
    return NO_ORGANISATION_NAME.test(name) || PERSON_BEHIND.test(name) ? undefined : 'organisation';
  return !name.includes(' of ') && looksLikePerson(name) && !NO_PERSON.test(name) ? 'person' : undefined;
}

/** "National Space Administration Leila Noor": a name of a person behind that of the organisation. */
const PERSON_BEHIND =
  /\b(?:Administration|Agency|Ministry|Department|University|Committee|Commission|Association|Police|Army|Institute)\s(?!.* of )\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** "Agnes Verbo" of "Agnes Verbo of Trevenna University", "Dilawar Jan" of "Dilawar Jan. Knocking". */
function personPart(name: string): string {
  const sentence = (/\.\s/.test(name) && /^(.*?\p{L}{3,})\.\s/u.exec(name)?.[1]) || name;
  const [before = '', after] = sentence.split(' of ', 2);
  return after !== undefined && before.includes(' ') && !looksLikeOrganisation(before) ? before : sentence;
}

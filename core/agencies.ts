// The registry of agencies: their names in all scripts, and the agencies whose copy each one carries.

import { foldName } from '#core/gazetteer/fold-name.ts';
import { lazily } from '#core/text/lazily.ts';
import { matchEach } from '#core/text/match-each.ts';

/** A news agency, or an outlet that others credit. */
export interface Agency {
  /** The canonical name, used in `agency`, `credits` and `sources`. */
  name: string;
  /** Other names and other scripts. Abbreviations are matched with their case, so that "online" is not Online. */
  aliases: readonly string[];
  /** Keys of the agencies whose copy this one carries: a text credited to it may be theirs. */
  family?: readonly string[];
  /** The last line of its copy, where it has a form of its own; without the agency's name. */
  signOff?: RegExp;
}

const WORD = /[\p{L}\p{N}]+/gu;
const INITIALS = /^[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}$/;

// biome-ignore format: one row an agency, so that rows can be read against each other.
export const agencies = {
  afp: { name: 'AFP', aliases: ['Agence France-Presse', 'Agence France Presse', 'АФП', 'اے ایف پی', 'ای اف پی', 'فرانس پرس', 'خبرگزاری فرانسه', 'وكالة فرانس برس', 'فرانس برس', 'أ ف ب', 'ا ف پ'], signOff: INITIALS },
  ap: { name: 'AP', aliases: ['Associated Press', 'The Associated Press', 'A.P.', 'اے پی', 'آسوشیتدپرس', 'آسوشیتد پرس', 'اسوشیتدپرس', 'أسوشيتد برس', 'ایسوسی ایٹڈ پریس'] },
  reuters: { name: 'Reuters', aliases: ['Reuter', 'REUTERS', 'Рейтер', 'رویترز', 'رائٹرز', 'رائیٹرز', 'روئترز', 'رويترز'] },
  upi: { name: 'UPI', aliases: ['United Press International', 'یو پی آئی'] },
  dpa: { name: 'dpa', aliases: ['DPA', 'Deutsche Presse-Agentur', 'ڈی پی اے', 'د ب أ'], signOff: INITIALS },
  xinhua: { name: 'Xinhua', aliases: ['XINHUA', 'Xinhua News Agency', 'Синьхуа', 'شینہوا', 'شینهوا', 'شنہوا', 'شينخوا', 'ژنهوا'] },
  tass: { name: 'TASS', aliases: ['ITAR-TASS', 'Itar-Tass', 'Tass', 'ТАСС', 'ИТАР-ТАСС', 'تاس', 'ایتارتاس'] },
  ria: { name: 'RIA Novosti', aliases: ['RIA', 'РИА Новости', 'РИА', 'ریانووستی', 'ریا نووستی'] },
  sputnik: { name: 'Sputnik', aliases: ['Спутник', 'اسپوتنیک', 'اسپوتنک', 'سپوتنک', 'سبوتنيك'], family: ['ria'] },
  interfax: { name: 'Interfax', aliases: ['Интерфакс', 'اینترفاکس', 'انٹرفیکس'] },
  efe: { name: 'EFE', aliases: ['Agencia EFE', 'Efe'] },
  ansa: { name: 'ANSA', aliases: ['Ansa', 'آنسا'] },
  agi: { name: 'AGI', aliases: ['Agenzia Italia'] },
  adnkronos: { name: 'Adnkronos', aliases: ['ADNKRONOS'] },
  lusa: { name: 'Lusa', aliases: ['LUSA', 'Agência Lusa'] },
  europapress: { name: 'Europa Press', aliases: ['EUROPA PRESS'] },
  belga: { name: 'Belga', aliases: ['BELGA'], family: ['afp'] },
  anp: { name: 'ANP', aliases: ['Algemeen Nederlands Persbureau'], family: ['reuters', 'afp', 'dpa'] },
  apa: { name: 'APA', aliases: ['Austria Presse Agentur'], family: ['dpa', 'afp', 'reuters'] },
  sda: { name: 'Keystone-SDA', aliases: ['Keystone-ATS', 'SDA', 'ATS', 'sda', 'ats'], family: ['afp', 'dpa', 'reuters'] },
  pa: { name: 'PA', aliases: ['PA Media', 'Press Association'], family: ['ap', 'afp'] },
  epd: { name: 'epd', aliases: ['Evangelischer Pressedienst'] },
  kna: { name: 'KNA', aliases: ['Katholische Nachrichten-Agentur'] },
  kathpress: { name: 'Kathpress', aliases: ['KAP', 'KATHPRESS'] },
  amna: { name: 'AMNA', aliases: ['ANA-MPA', 'Athens-Macedonian News Agency', 'ΑΠΕ-ΜΠΕ'] },
  bns: { name: 'BNS', aliases: ['Baltic News Service'] },
  leta: { name: 'LETA', aliases: [] },
  elta: { name: 'ELTA', aliases: [] },
  tasr: { name: 'TASR', aliases: [] },
  pap: { name: 'PAP', aliases: ['Polska Agencja Prasowa'] },
  ctk: { name: 'CTK', aliases: ['ČTK', 'Czech News Agency'] },
  mti: { name: 'MTI', aliases: [] },
  agerpres: { name: 'Agerpres', aliases: ['AGERPRES'] },
  bta: { name: 'BTA', aliases: ['БТА'] },
  tanjug: { name: 'Tanjug', aliases: ['TANJUG', 'Танјуг'] },
  hina: { name: 'HINA', aliases: ['Hina'] },
  ntb: { name: 'NTB', aliases: ['Norsk Telegrambyrå'], family: ['afp', 'reuters', 'ap', 'dpa'] },
  tt: { name: 'TT', aliases: ['TT Nyhetsbyrån', 'Tidningarnas Telegrambyrå'], family: ['afp', 'reuters', 'ap'] },
  ritzau: { name: 'Ritzau', aliases: ['RITZAU', '/ritzau/'], family: ['afp', 'reuters', 'dpa'] },
  stt: { name: 'STT', aliases: ['Suomen Tietotoimisto'], family: ['afp', 'reuters'] },
  ukrinform: { name: 'Ukrinform', aliases: ['Укринформ', 'Укрінформ'] },
  unn: { name: 'UNN', aliases: ['УНН'] },
  unian: { name: 'UNIAN', aliases: ['УНИАН', 'УНІАН'] },
  belta: { name: 'BelTA', aliases: ['БЕЛТА', 'БелТА'] },
  anadolu: { name: 'Anadolu', aliases: ['Anadolu Agency', 'Anadolu Ajansı', 'AA', 'Анадолу', 'اناطولیہ', 'انادولو', 'آناتولی', 'آناطولی', 'الأناضول'] },
  dha: { name: 'DHA', aliases: ['Demirören Haber Ajansı', 'Dogan News Agency'] },
  irna: { name: 'IRNA', aliases: ['Islamic Republic News Agency', 'Irna', 'ایرنا', 'إرنا', 'ارنا', 'ИРНА'], signOff: /^\d{4}\*+\d{4}$/ },
  isna: { name: 'ISNA', aliases: ['Iranian Students News Agency', 'ایسنا'] },
  fars: { name: 'Fars', aliases: ['FNA', 'Fars News', 'Fars News Agency', 'خبرگزاری فارس', 'فارس نیوز'] },
  tasnim: { name: 'Tasnim', aliases: ['Tasnim News Agency', 'تسنیم', 'تسنيم'] },
  mehr: { name: 'Mehr', aliases: ['Mehr News Agency', 'MNA', 'خبرگزاری مهر', 'مهر نیوز'] },
  ilna: { name: 'ILNA', aliases: ['ایلنا'] },
  presstv: { name: 'Press TV', aliases: ['PressTV', 'پرس تی وی'] },
  bakhtar: { name: 'Bakhtar', aliases: ['Bakhtar News Agency', 'BNA Kabul', 'باختر', 'آژانس باختر'] },
  pajhwok: { name: 'Pajhwok', aliases: ['Pajhwok Afghan News', 'پژواک'] },
  khaama: { name: 'Khaama Press', aliases: ['Khaama', 'خامه پرس', 'خامه‌پرس'] },
  tolo: { name: 'TOLOnews', aliases: ['TOLO News', 'Tolo News', 'طلوع نیوز', 'طلوع‌نیوز'] },
  aip: { name: 'AIP', aliases: ['Afghan Islamic Press', 'افغان اسلامی پریس', 'افغان اسلامي خبري اژانس'] },
  app: { name: 'APP', aliases: ['Associated Press of Pakistan', 'اے پی پی', 'ای پی پی'], family: ['xinhua', 'afp'] },
  ppi: { name: 'PPI', aliases: ['Pakistan Press International', 'پی پی آئی'] },
  inp: { name: 'INP', aliases: ['Independent News Pakistan', 'آئی این پی'] },
  inn: { name: 'INN', aliases: ['International News Network', 'آئی این این'] },
  nni: { name: 'NNI', aliases: ['News Network International', 'این این آئی'] },
  online: { name: 'Online', aliases: ['ONLINE', 'Online News Agency', 'آن لائن'] },
  sananews: { name: 'Sana News', aliases: ['SANA News', 'ثناء نیوز', 'ثنا نیوز'] },
  ann: { name: 'ANN', aliases: ['اے این این'] },
  kms: { name: 'KMS', aliases: ['Kashmir Media Service', 'کے ایم ایس', 'کشمیر میڈیا سروس'] },
  waqt: { name: 'Waqt News', aliases: ['وقت نیوز'] },
  dunya: { name: 'Dunya News', aliases: ['دنیا نیوز'] },
  geo: { name: 'Geo News', aliases: ['جیو نیوز'] },
  pti: { name: 'PTI', aliases: ['Press Trust of India', 'پی ٹی آئی نیوز'], family: ['ap', 'afp'] },
  ani: { name: 'ANI', aliases: ['Asian News International', 'اے این آئی'], family: ['reuters'] },
  ians: { name: 'IANS', aliases: ['Indo-Asian News Service'] },
  uni: { name: 'UNI', aliases: ['United News of India', 'یو این آئی'] },
  bss: { name: 'BSS', aliases: ['Bangladesh Sangbad Sangstha'] },
  unb: { name: 'UNB', aliases: ['United News of Bangladesh'] },
  kyodo: { name: 'Kyodo', aliases: ['KYODO', 'Kyodo News', 'کیودو', 'كيودو'] },
  jiji: { name: 'Jiji', aliases: ['Jiji Press', 'JIJI'], family: ['afp'] },
  yonhap: { name: 'Yonhap', aliases: ['YONHAP', 'Yonhap News', 'یونہاپ', 'یونهاپ', 'يونهاب'] },
  kcna: { name: 'KCNA', aliases: ['Korean Central News Agency', 'کے سی این اے'] },
  cna: { name: 'CNA', aliases: ['Central News Agency'] },
  bernama: { name: 'Bernama', aliases: ['BERNAMA', 'برناما'] },
  antara: { name: 'Antara', aliases: ['ANTARA'] },
  vna: { name: 'VNA', aliases: ['Vietnam News Agency'] },
  pna: { name: 'PNA', aliases: ['Philippine News Agency'] },
  aap: { name: 'AAP', aliases: ['Australian Associated Press'], family: ['ap', 'reuters', 'pa'] },
  cp: { name: 'The Canadian Press', aliases: ['Canadian Press', 'CP', 'La Presse Canadienne'], family: ['ap'] },
  wafa: { name: 'WAFA', aliases: ['Wafa', 'وفا'] },
  spa: { name: 'SPA', aliases: ['Saudi Press Agency', 'واس', 'ایس پی اے'] },
  wam: { name: 'WAM', aliases: ['Emirates News Agency', 'وام'] },
  qna: { name: 'QNA', aliases: ['Qatar News Agency', 'قنا'] },
  kuna: { name: 'KUNA', aliases: ['Kuwait News Agency', 'كونا'] },
  mena: { name: 'MENA', aliases: ['Middle East News Agency', 'أ ش أ'] },
  sana: { name: 'SANA', aliases: ['Syrian Arab News Agency', 'سانا'] },
  ina: { name: 'INA', aliases: ['Iraqi News Agency', 'واع'] },
  petra: { name: 'Petra', aliases: ['PETRA', 'Jordan News Agency', 'بترا'] },
  nna: { name: 'NNA', aliases: ['National News Agency'] },
  map: { name: 'MAP', aliases: ['Maghreb Arabe Presse'] },
  aps: { name: 'APS', aliases: ['Algérie Presse Service', 'واج'] },
  tap: { name: 'TAP', aliases: ['Tunis Afrique Presse', 'وات'] },
  nan: { name: 'NAN', aliases: ['News Agency of Nigeria'] },
  prensalatina: { name: 'Prensa Latina', aliases: ['PRENSA LATINA'] },
  telam: { name: 'Télam', aliases: ['Telam', 'TELAM'] },
  kazinform: { name: 'Kazinform', aliases: ['Казинформ'] },
  trend: { name: 'Trend', aliases: ['TREND', 'Тренд'] },
  azertac: { name: 'Azertac', aliases: ['AZERTAC', 'Азертадж'] },
  armenpress: { name: 'Armenpress', aliases: ['ARMENPRESS', 'Арменпресс'] },
  bloomberg: { name: 'Bloomberg', aliases: ['BLOOMBERG', 'Bloomberg News', 'بلومبرگ', 'بلومبرغ', 'بلومبرگ نیوز'] },
  dowjones: { name: 'Dow Jones', aliases: ['Dow Jones Newswires'] },
  bbc: { name: 'BBC', aliases: ['BBC News', 'بی بی سی', 'بی‌بی‌سی', 'بي بي سي', 'Би-би-си'] },
  cnn: { name: 'CNN', aliases: ['سی این این', 'سی‌ان‌ان', 'سي إن إن'] },
  aljazeera: { name: 'Al Jazeera', aliases: ['Al-Jazeera', 'Aljazeera', 'الجزیره', 'الجزیرہ', 'الجزيرة'] },
  voa: { name: 'VOA', aliases: ['Voice of America', 'صدای امریکا', 'صدای آمریکا', 'وائس آف امریکہ'] },
  rferl: { name: 'RFE/RL', aliases: ['Radio Free Europe', 'رادیو آزادی', 'رادیو فردا'] },
  dw: { name: 'DW', aliases: ['Deutsche Welle', 'دویچه وله', 'ڈوئچے ویلے'] },
} as const satisfies Record<string, Agency>;

const rows: readonly Agency[] = Object.values(agencies);

interface AgencyIndex {
  named: Map<string, string>;
  finder: RegExp;
  /** First words of all spellings, in scripts with spaces between words: a text with none of them names no agency. */
  openers: Set<string>;
}
const agencyIndex = lazily(makeIndex);

/**
 * The agencies that a credit, byline or sign-off names: canonical names, each once, in the order of the text. For
 * short credits only: in prose "AA" and "Trend" are ordinary words.
 */
export function findAgencies(text: string): string[] {
  if (text === '') return [];
  const index = agencyIndex();
  if (!mayNameOne(text, index.openers)) return [];
  const names = new Set<string>();
  for (const match of matchEach(text.normalize('NFC'), index.finder)) {
    const name = index.named.get(foldName(match[0]));
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/**
 * A quick test that rejects nearly every text. Arabic script may omit spaces, so there the whole pattern must search.
 */
function mayNameOne(text: string, openers: ReadonlySet<string>): boolean {
  return /\p{Script=Arabic}/u.test(text) || (text.match(WORD)?.some((word) => openers.has(word)) ?? false);
}

/** The canonical name of an agency by any of its names, in any case and script; undefined when it is not registered. */
export function findAgencyName(name: string): string | undefined {
  return agencyIndex().named.get(foldName(name));
}

/** The agency of a provider, by its domain ("afp.com"), or the first that its name holds; undefined when none is registered. */
export function findProviderAgency(provider: string): string | undefined {
  const label = /^([\w-]+)\.(?:com|org|net|[a-z]{2})$/i.exec(provider)?.[1];
  return label === undefined ? findAgencies(provider)[0] : findAgencyName(label);
}

/** The row of an agency by any of its names. */
export function findAgency(name: string): Agency | undefined {
  const canonical = findAgencyName(name);
  return rows.find((row) => row.name === canonical);
}

function makeIndex(): AgencyIndex {
  const named = new Map<string, string>();
  const spellings: string[] = [];
  for (const { name, aliases } of rows) {
    for (const spelling of [name, ...aliases]) {
      if (!named.has(foldName(spelling))) named.set(foldName(spelling), name);
      spellings.push(spelling);
    }
  }
  // The longest first: "Associated Press of Pakistan" is not AP.
  const choices = spellings.sort((a, b) => b.length - a.length).map(pattern);
  const openers = new Set(spellings.map((spelling) => spelling.match(WORD)?.[0] ?? ''));
  return {
    named,
    openers,
    finder: new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  };
}

/** A spelling as a pattern: in Arabic script spaces may be missing, and letter forms may vary. */
function pattern(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (!/\p{Script=Arabic}/u.test(spelling)) return escaped.replaceAll(' ', '\\s+');
  return escaped
    .replace(/[\s\u200c]+/g, '[\\s\\u200c]*')
    .replace(/[یيىے]/g, '[یيىے]')
    .replace(/[کك]/g, '[کك]');
}

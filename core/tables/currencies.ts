// Currencies as copy names them, and the scales of their sums; read by core/text/find-sums.ts.

/** One word for money in all languages that are read. All patterns are case-insensitive. */
export interface Currency {
  /**
   * ISO 4217 where the word alone determines it, else the word itself in English: "rupees" belong to no one country.
   */
  unit: string;
  words: string;
  /**
   * Adjectives that narrow the word to one country, by ISO 4217: before it in English, German, Russian and Urdu,
   * after it elsewhere.
   */
  sorts?: Readonly<Record<string, string>>;
}

// biome-ignore format: one line a currency, so that rows can be read against each other.
export const currencies: readonly Currency[] = [
  { unit: 'GBP', words: 'pounds? sterling|livres? sterling|pfund sterling|libras? esterlinas?|фунт(?:ов|а)? стерлингов|پوند استرلینگ|جنيه إسترليني' },
  { unit: 'KRW', words: 'south korean won|südkoreanische won|wons sud-coréens|wones surcoreanos' },
  { unit: 'USD', words: 'dollars?|dlrs?|dólar(?:es)?|доллар(?:ов|а)?|долл\\.|دلار|دالر|ڈالرز?|دولارات|دولارا?',
    sorts: {
      USD: 'u\\.?s\\.?|american|américains?|us-|amerikanische|estadounidenses|американских|امریکی|أميركيا?|أمريكيا?|امریکا|آمریکا',
      CAD: 'canadian|canadiens?|kanadische|canadienses|канадских|کانادا|کینیڈین',
      AUD: 'australian|australiens?|australische|australianos|австралийских|استرالیا|آسٹریلوی',
      NZD: 'new zealand|néo-zélandais|neuseeländische|neozelandeses', HKD: 'hong kong|de hong kong|hongkong-', SGD: 'singapore|singapouriens?|singapurische', TWD: 'taiwan|taiwanese',
    } },
  { unit: 'EUR', words: 'euros?|евро|یورو|يورو' },
  { unit: 'pounds', words: 'pounds?|livres|pfund|libras|фунтов|پوند|پاؤنڈز?|جنيه|جنيها',
    sorts: { GBP: 'british|britische|britanniques|britan\\S+|британских|برطانوی', EGP: 'egyptian|égyptiennes|ägyptische|egipcias|египетских|مصري|مصريا', LBP: 'lebanese|libanaises', SYP: 'syrian|syriennes', SDG: 'sudanese|soudanaises' } },
  { unit: 'rupees', words: 'rupees?|roupies|rupien|rupias|рупи(?:й|и)|روپیہ|روپیے|روپے|روپئے|روبية',
    sorts: { PKR: 'pakistani|pakistanaises|pakistanische|paquistaníes|пакистанских|پاکستانی|پاکستان', INR: 'indian|indiennes|indische|indias|индийских|بھارتی|انڈین|هند', LKR: 'sri lankan|sri-lankaises', NPR: 'nepali|nepalese|népalaises' } },
  { unit: 'AFN', words: 'afghanis?|afganis?|афгани|افغانی|افغانۍ|أفغاني' },
  { unit: 'tomans', words: 'tomans?|туманов|تومان' },
  { unit: 'rials', words: 'rials?|riyals?|rial(?:es)?|риал(?:ов|а)|ریال|ريالا?',
    sorts: { IRR: 'iranian|iraniens?|iranische|iraníes|иранских|ایرانی|إيراني', SAR: 'saudi|saoudiens?|saudische|saudíes|саудовских|سعودی|سعودي', QAR: 'qatari|qataris|قطری|قطري', OMR: 'omani|omanais|عمانی|عماني', YER: 'yemeni|yéménites|یمنی|يمني' } },
  { unit: 'RUB', words: 'rubles?|roubles?|rubel|rublos|рубл(?:ей|я|ь)|руб\\.|روبل', sorts: { BYN: 'belarus(?:s?ian)?|biélorusses|weißrussische|belarussische|белорусских', RUB: 'russian|russes|russische|rusos|российских|روسی|روسي' } },
  { unit: 'CNY', words: 'yuans?|yuanes|renminbi|юан(?:ей|я)|یوان|يوان', sorts: { CNY: 'chinese|chinesische|китайских' } },
  { unit: 'JPY', words: 'yens?|yenes|иен|ین ژاپن', sorts: { JPY: 'japanese|japanische|japonais|японских' } },
  { unit: 'francs', words: 'francs?|franken|francos|франков|فرانک|فرنك', sorts: { CHF: 'swiss|suisses|schweizer|suizos|швейцарских|سوئیس', XAF: 'cfa' } },
  { unit: 'lira', words: 'liras?|livres turques|lire|лир|لیره|لیر|ليرة', sorts: { TRY: 'turkish|türkische|turcas|турецких|ترکیه|تركية', SYP: 'syrian|سورية', LBP: 'lebanese|لبنانية' } },
  { unit: 'dirhams', words: 'dirhams?|дирхамов|درهم|درہم', sorts: { AED: 'uae|emirati|émiratis|امارات|إماراتي', MAD: 'moroccan|marocains|مغربي' } },
  { unit: 'dinars', words: 'dinars?|dinares|динаров|دینار|دينارا?', sorts: { IQD: 'iraqi|irakiens|عراقي', KWD: 'kuwaiti|koweïtiens|كويتي', JOD: 'jordanian|jordaniens|أردني', DZD: 'algerian|algériens|جزائري', TND: 'tunisian|tunisiens|تونسي', LYD: 'libyan|libyens|ليبي', RSD: 'serbian|serbes' } },
  { unit: 'pesos', words: 'pesos?', sorts: { MXN: 'mexican|mexicains|mexikanische|mexicanos', ARS: 'argentine|argentins|argentinische|argentinos', PHP: 'philippine|philippins', COP: 'colombian|colombiens|kolumbianische|colombianos', CLP: 'chilean|chiliens|chilenische|chilenos' } },
  { unit: 'crowns', words: 'kronor|kroner|kronen|couronnes|coronas|крон', sorts: { SEK: 'swedish|suédoises|schwedische|suecas|шведских', NOK: 'norwegian|norvégiennes|norwegische|noruegas|норвежских', DKK: 'danish|danoises|dänische|danesas|датских', CZK: 'czech|tchèques|tschechische|checas|чешских' } },
  { unit: 'BDT', words: 'taka' },
  { unit: 'IDR', words: 'rupiah' },
  { unit: 'MYR', words: 'ringgit' },
  { unit: 'THB', words: 'baht' },
  { unit: 'NGN', words: 'naira' },
  { unit: 'ILS', words: 'shekels?|séquels|schekel' },
  { unit: 'UAH', words: 'hryvnias?|hryvnyas?|griwna|гривен|гривны' },
  { unit: 'KZT', words: 'tenge|тенге' },
  { unit: 'PLN', words: 'zlotys?|zlot[ey]ch|złoty' },
  { unit: 'HUF', words: 'forints?' },
];

/** Signs and codes, the longer before what they begin with; each is the source of a pattern, tried as it is written. */
// biome-ignore format: pairs read best side by side.
export const currencySigns: readonly (readonly [string, string])[] = [
  ['US ?\\$|\\$US', 'USD'], ['(?:AU|A)\\$|\\$A', 'AUD'], ['(?:CA|Can|C)\\$', 'CAD'], ['HK\\$', 'HKD'], ['NZ\\$|\\$NZ', 'NZD'],
  ['S\\$', 'SGD'], ['NT\\$', 'TWD'], ['R\\$', 'BRL'], ['(?:MX|Mex)\\$', 'MXN'], ['\\$', 'USD'], ['€', 'EUR'], ['E£', 'EGP'], ['£', 'GBP'],
  ['₹', 'INR'], ['₽', 'RUB'], ['₺', 'TRY'], ['₩', 'KRW'], ['₪', 'ILS'], ['₴', 'UAH'], ['₦', 'NGN'], ['¥', 'yen or yuan'],
  ['Rs\\.?', 'rupees'], ['Tk\\.?', 'BDT'], ['RMB', 'CNY'], ['RM', 'MYR'], ['Rp', 'IDR'], ['Af[sn]\\.?', 'AFN'], ['KSh', 'KES'],
  ...['USD', 'EUR', 'GBP', 'PKR', 'INR', 'AFN', 'CHF', 'CNY', 'JPY', 'CAD', 'AUD', 'AED', 'SAR', 'RUB', 'TRY', 'SEK', 'NOK', 'DKK'].map((code): [string, string] => [code, code]),
];

/** Multipliers of a sum: words, and letters attached to the number or right before the currency. */
interface SumScales {
  words: Readonly<Record<string, number>>;
  letters: Readonly<Record<string, number>>;
}

const english: SumScales['words'] = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakhs: 1e5, lakh: 1e5 },
  ...{ crores: 1e7, crore: 1e7, mln: 1e6, mn: 1e6, bln: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 },
};
const none: Readonly<Record<string, number>> = {};

/**
 * By base language (see baseLanguage): a Billion is a trillion in German. A language without a row is read as
 * English.
 */
// biome-ignore format: one line a language.
export const sumScales: Readonly<Record<string, SumScales>> = {
  en: { words: english, letters: { m: 1e6, b: 1e9, t: 1e12, k: 1e3, cr: 1e7 } },
  fr: { words: { mille: 1e3, millions: 1e6, million: 1e6, milliards: 1e9, milliard: 1e9, billions: 1e12, 'mds': 1e9, 'md': 1e9 }, letters: { m: 1e6, k: 1e3 } },
  de: { words: { tausend: 1e3, millionen: 1e6, million: 1e6, 'mio.': 1e6, mio: 1e6, milliarden: 1e9, milliarde: 1e9, 'mrd.': 1e9, mrd: 1e9, billionen: 1e12 }, letters: none },
  es: { words: { mil: 1e3, millones: 1e6, millón: 1e6, billones: 1e12 }, letters: { m: 1e6 } },
  ru: { words: { тысячи: 1e3, тысяч: 1e3, 'тыс.': 1e3, миллионов: 1e6, миллиона: 1e6, миллион: 1e6, млн: 1e6, миллиардов: 1e9, миллиарда: 1e9, миллиард: 1e9, млрд: 1e9, триллиона: 1e12, триллионов: 1e12, трлн: 1e12 }, letters: none },
  fa: { words: { هزار: 1e3, میلیون: 1e6, ملیون: 1e6, میلیارد: 1e9, ملیارد: 1e9, تریلیون: 1e12 }, letters: none },
  ur: { words: { ہزار: 1e3, لاکھ: 1e5, کروڑ: 1e7, ارب: 1e9, کھرب: 1e11, ملین: 1e6, بلین: 1e9 }, letters: none },
  ar: { words: { آلاف: 1e3, ألف: 1e3, ملايين: 1e6, مليون: 1e6, مليارات: 1e9, مليار: 1e9, تريليون: 1e12 }, letters: none },
};

// Month names as agencies print them, in the Gregorian and the Iranian and Afghan solar calendar.

/** `solar` is the calendar of Iran and Afghanistan (1 Farvardin / Hamal = 20 or 21 March). */
export interface Month {
  calendar: 'gregorian' | 'solar';
  /** 1 to 12. */
  month: number;
  /**
   * True for solar months in Latin letters ("25 Dey 1400"): Mehr, Asad and Mizan are names too, so a solar year must
   * follow.
   */
  needsYear?: true;
}

/** Twelve groups from January to December; names in a group are separated by "|". */
const GREGORIAN = [
  'january|jan|siječnja|janvier|janv|januar|jänner|enero|ene|gennaio|gen|janeiro|januari|ocak|январь|января|янв|جنوری|ژانویه|يناير|جنوري|stycznia|styczeń|ledna|leden|januára|január|ianuarie|січня|січень|tammikuuta|tammikuu|ιανουαρίου|ιανουάριος|जनवरी|جانفي',
  'february|feb|veljače|février|fevrier|févr|fév|februar|febrero|febbraio|fevereiro|fev|februari|şubat|февраль|февраля|фев|فروری|فوریه|فبراير|فبروري|شباط|lutego|luty|února|únor|február|februára|februarie|лютого|лютий|helmikuuta|helmikuu|φεβρουαρίου|φεβρουάριος|फ़रवरी|फरवरी|فيفري',
  'march|mar|ožujka|mars|märz|maerz|mrz|marzo|março|maart|mrt|mart|март|марта|مارچ|مارس|آذار|marca|marzec|března|březen|március|martie|marts|березня|березень|maaliskuuta|maaliskuu|μαρτίου|μάρτιος|maret|मार्च',
  'april|apr|travnja|avril|avr|abril|abr|aprile|nisan|апрель|апреля|апр|اپریل|آوریل|أبريل|ابريل|اپرېل|نيسان|kwietnia|kwiecień|dubna|duben|április|aprilie|apríla|квітня|квітень|huhtikuuta|huhtikuu|απριλίου|απρίλιος|अप्रैल|أفريل',
  'may|mai|svibnja|mayo|maggio|mag|maio|mei|mayıs|май|мая|مئی|می|مه|مايو|أيار|ایار|maja|května|květen|május|mája|maj|травня|травень|toukokuuta|toukokuu|μαΐου|μαίου|μάιος|मई|ماي',
  'june|jun|lipnja|juin|juni|junio|giugno|giu|junho|haziran|июнь|июня|июн|جون|ژوئن|يونيو|حزيران|czerwca|czerwiec|června|červen|június|júna|iunie|червня|червень|kesäkuuta|kesäkuu|ιουνίου|ιούνιος|जून|جوان',
  'july|jul|srpnja|juillet|juil|juli|julio|luglio|lug|julho|temmuz|июль|июля|июл|جولائی|ژوئیه|جولای|يوليو|تموز|lipca|lipiec|července|červenec|július|júla|iulie|липня|липень|heinäkuuta|heinäkuu|ιουλίου|ιούλιος|जुलाई|جويلية',
  'august|aug|kolovoza|août|aout|agosto|ago|augustus|ağustos|август|августа|авг|اگست|اوت|آگوست|أغسطس|اګست|آب|sierpnia|sierpień|srpna|srpen|augusztus|augusta|augusti|серпня|серпень|elokuuta|elokuu|αυγούστου|αύγουστος|agustus|अगस्त|أوت',
  'september|sept|rujna|sep|septembre|septiembre|settembre|set|setembro|eylül|сентябрь|сентября|сен|сент|ستمبر|سپتامبر|سبتمبر|سپتمبر|أيلول|września|wrzesień|září|szeptember|septembra|septembrie|setiembre|вересня|вересень|syyskuuta|syyskuu|σεπτεμβρίου|σεπτέμβριος|सितंबर|सितम्बर',
  'october|oct|octobre|oktober|okt|octubre|ottobre|ott|outubro|out|ekim|октябрь|октября|окт|اکتوبر|اکتبر|أكتوبر|października|październik|října|říjen|október|októbra|octombrie|жовтня|жовтень|lokakuuta|lokakuu|οκτωβρίου|οκτώβριος|अक्टूबर|अक्तूबर',
  'november|nov|studenoga|studenog|novembre|noviembre|novembro|kasım|ноябрь|ноября|ноя|نومبر|نوامبر|نوفمبر|listopada|listopad|listopadu|novembra|noiembrie|листопада|листопад|marraskuuta|marraskuu|νοεμβρίου|νοέμβριος|नवंबर|नवम्बर',
  'december|dec|prosinca|décembre|decembre|déc|dezember|dez|diciembre|dic|dicembre|dezembro|aralık|декабрь|декабря|дек|دسمبر|دسامبر|ديسمبر|ډسمبر|grudnia|grudzień|prosince|prosinec|decembra|decembrie|грудня|грудень|joulukuuta|joulukuu|δεκεμβρίου|δεκέμβριος|desember|दिसंबर|दिसम्बर',
];
/** Short forms that are also words of running text ("des", "ara", "lis"): read in the date fields of feeds alone. */
const FEED_ONLY = [
  'oca|sty|led|ιαν|січ|jän',
  'şub|lut|úno|φεβ|φεβρ|февр|лют|febr|peb|pebruari',
  'bře|már|μάρ|μαρ|мар|бер|mär|mac|اذار',
  'nis|kwi|dub|ápr|απρ|кві',
  'kvě|máj|μάι|μαϊ|μαι|тра',
  'haz|cze|čvn|jún|ιουν|ιούν|чер',
  'tem|lip|čvc|júl|ιουλ|ιούλ|лип|julai',
  'ağu|sie|srp|αυγ|αύγ|agu|сер|agt|ogos|اغسطس',
  'eyl|wrz|zář|szept|σεπ|σεπτ|вер|sett|ايلول',
  'eki|paź|říj|οκτ|жов|اكتوبر',
  'kas|lis|νοε|νοέ|нояб|лис|nop|nopember',
  'ara|gru|pro|δεκ|des|гру|disember',
];
/** Levantine Arabic names of two words: the second decides. */
const LEVANTINE: Record<string, number> = {
  'كانون الثاني': 1,
  'تشرين الأول': 10,
  'تشرين الاول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
  'كانون الاول': 12,
};
/** Iranian, Afghan (Dari) and Pashto names, from the first month of spring. */
const SOLAR = [
  'فروردین|حمل|وری',
  'اردیبهشت|ثور|غویی',
  'خرداد|جوزا|غبرګولی',
  'تیر|سرطان|چنګاښ',
  'مرداد|اسد|زمری',
  'شهریور|سنبله|وږی',
  'مهر|میزان|تله',
  'آبان|عقرب|لړم',
  'آذر|قوس|لیندۍ',
  'دی|جدی|مرغومی',
  'بهمن|دلو|سلواغه',
  'اسفند|حوت|کب',
];
/** The same in Latin letters, Iranian and Afghan. */
const SOLAR_LATIN = [
  'farvardin|hamal',
  'ordibehesht|sawr|saur|thawr',
  'khordad|jawza|jauza',
  'tir|saratan',
  'mordad|amordad|asad',
  'shahrivar|sonbola|sunbula|sunbola',
  'mehr|mizan',
  'aban|aqrab',
  'azar|qaws|qaus|qows',
  'dey|dei|jadi|jaddi',
  'bahman|dalw|dalwa|dalv',
  'esfand|hut|hoot',
];
const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTHS = makeMonths();
const FEED_MONTHS = new Map(
  FEED_ONLY.flatMap((names, at) =>
    names.split('|').map((name): [string, Month] => [plain(name), { calendar: 'gregorian', month: at + 1 }]),
  ),
);
const LATIN_MONTHS = new Map(
  SOLAR_LATIN.flatMap((names, at) =>
    names
      .split('|')
      .map((name): [string, Month] => [name, { calendar: 'solar', month: at + 1, needsYear: true }]),
  ),
);

/**
 * The month that a word names in any language of the table, full or short, with or without its dot, and solar months in Latin
 * letters, which need their year (see Month); undefined for other words.
 */
function findMonthOrSolar(word: string): Month | undefined {
  return MONTHS.get(plain(word)) ?? LATIN_MONTHS.get(plain(word));
}

/** As findMonthOrSolar, and short forms of the date fields of feeds ("15 Ara 2022"). */
export function findFeedMonth(word: string): Month | undefined {
  return findMonthOrSolar(word) ?? FEED_MONTHS.get(plain(word));
}

/**
 * As findMonthOrSolar, and English names with one typing error ("Apri", "Mrach", "Ocotber"). For places where only a
 * month fits.
 */
export function findMisspelledMonth(word: string): Month | undefined {
  const exact = findMonthOrSolar(word);
  const slipped = plain(word);
  if (exact !== undefined || slipped.length < 4) return exact;
  const month = ENGLISH.findIndex(
    (name) => name.length > 3 && (name.startsWith(slipped) || isOneSlipFrom(slipped, name)),
  );
  return month < 0 ? undefined : { calendar: 'gregorian', month: month + 1 };
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.\u0640]/g, '')
    .replace(/ي|ى/g, 'ی')
    .replace(/ك/g, 'ک')
    .trim();
}

/** One letter inserted, missing or replaced, or two neighbours swapped. */
function isOneSlipFrom(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word.charAt(0) !== name.charAt(0)) return false;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head++;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(word, head + 1) === rest(name, head + 1) ||
    rest(word, head + 1) === rest(name, head) ||
    rest(word, head) === rest(name, head + 1) ||
    (word[head] === name[head + 1] &&
      word[head + 1] === name[head] &&
      rest(word, head + 2) === rest(name, head + 2))
  );
}

function makeMonths(): Map<string, Month> {
  const made = new Map<string, Month>();
  const add = (rows: readonly string[], calendar: Month['calendar']) => {
    rows.forEach((names, at) => {
      for (const name of names.split('|')) made.set(plain(name), { calendar, month: at + 1 });
    });
  };
  add(SOLAR, 'solar');
  add(GREGORIAN, 'gregorian');
  for (const [name, month] of Object.entries(LEVANTINE))
    made.set(plain(name), { calendar: 'gregorian', month });
  return made;
}

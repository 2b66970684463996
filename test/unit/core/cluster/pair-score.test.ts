import fc from 'fast-check';
import { isCopyOf, maxPairScore, pairScore, scoreWithoutSharedTerms } from '#core/cluster/pair-score.ts';
import {
  featuresOfFingerprint,
  type ReportFeatures,
  reportFeaturesOf,
} from '#core/cluster/report-features.ts';
import { touchingScore } from '#core/settle/load-neighbourhood.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';

const read = (headline: string, text: string, parts: ReportParts = {}) =>
  reportFeaturesOf(aReport({ headline, paragraphs: text === '' ? [] : [text], datelines: [], ...parts }));
const ferry = read(
  'Ferry Lady Maren aground off Harwick',
  'The ferry Lady Maren ran aground on a sandbank off Harwick on Saturday with 214 people on board, harbour master Ruth Ellery said.',
);
const rescue = read(
  'Lifeboats take 214 off stranded Lady Maren',
  'Lifeboats took 214 people off the ferry Lady Maren, aground on a sandbank off Harwick in thick fog, said Ruth Ellery.',
  { agency: 'Courier' },
);
const fair = read(
  'Kesta book fair opens with poets from Norland',
  'Poets from Norland read at the Kesta book fair, which opened under a glass roof on Saturday.',
);

test('two tellings of one event are likely one, two events are not, whichever comes first', () => {
  expect(pairScore(ferry, rescue)).toBeGreaterThan(0);
  expect(pairScore(ferry, fair)).toBeLessThan(0);
  fc.assert(
    fc.property(fc.constantFrom(ferry, rescue, fair), fc.constantFrom(ferry, rescue, fair), (a, b) => {
      expect(pairScore(a, b)).toBe(pairScore(b, a));
      expect(Math.abs(pairScore(a, b))).toBeLessThanOrEqual(maxPairScore);
    }),
  );
});

test('the 12th and the 13th package are two events, however alike the words', () => {
  const of = (nth: string) =>
    read(
      `Council agrees ${nth} package of sanctions on Norvania`,
      `The Council agreed its ${nth} package of sanctions on Norvania on Friday, adding banks and ships to the list, Ana Mirel said.`,
    );
  expect(pairScore(of('12th'), of('13th'))).toBe(-maxPairScore);
  expect(pairScore(of('12th'), of('12th'))).toBeGreaterThan(0);
});

test.each([
  [
    'a mayor and a weekday',
    'Bridge over the Orsk opens after nine years of work. The mayor said so on Monday.',
    'Glacier lake above Tamsin drains overnight. The mayor said so on Monday.',
  ],
  [
    'what kind of event it is',
    'KABUL: Heavy rain caused floods in Kabul on Monday, officials said.',
    'HERAT: An earthquake shook Herat on Monday, officials said.',
  ],
  [
    'what central banks do',
    'The central bank of Norvania left its key rate unchanged at 4 percent on Thursday.',
    'The central bank of Kestria raised its key rate to 6 percent on Thursday.',
  ],
])('two short reports that share only %s stay apart: nothing that tells is shared', (_, one, other) => {
  expect(pairScore(read('One', one), read('Another', other))).toBeLessThan(0);
});

test.each<[[string, string], [string, string]]>([
  [
    [
      'Dairy farmers block motorway over milk prices',
      'Dairy farmers blocked a motorway with hundreds of tractors on Monday to protest against milk prices that have been falling since the spring.',
    ],
    [
      'Farmers’ blockade over milk prices ends',
      'A motorway was open again on Tuesday after farmers went home with a promise of talks with the supermarkets over milk prices.',
    ],
  ],
  [
    [
      'Nurses strike over pay at 40 hospitals',
      'Nurses walked out of 40 hospitals on Monday in the first strike in their history, demanding more pay and shorter nights.',
    ],
    [
      'Operations put off as nurses strike over pay',
      'Thousands of operations were put off because nurses are on strike over pay, the first time ever that they have stopped work.',
    ],
  ],
])('leads much alike are likely one event although nobody is named in them: %j', (one, other) => {
  expect(pairScore(read(...one), read(...other))).toBeGreaterThan(0);
});

test('the same words days later are a form filled in anew', () => {
  const words =
    'The bureau measured air and water at its stations and found both within the usual bounds, it said.';
  const first = read('Bureau of Kesta: usual', words);
  const again = (publishedAt: string) => read('Bureau of Kesta: usual', words, { publishedAt });
  expect(isCopyOf(first, again('2022-01-16T09:30:00.000Z'))).toBe(true);
  expect(isCopyOf(first, again('2022-01-20T09:30:00.000Z'))).toBe(false);
  expect(pairScore(first, again('2022-01-20T09:30:00.000Z'))).toBeLessThan(
    pairScore(first, again('2022-01-15T10:30:00.000Z')),
  );
});

test('short texts weeks apart are less and less one event', () => {
  const after = (days: number) => ({
    ...rescue,
    filedMs: rescue.filedMs + days * 86_400_000,
  });
  const [month, quarter, year] = [30, 90, 365].map((days) => pairScore(ferry, after(days)));
  expect(quarter).toBeLessThan((month ?? 0) - 1500);
  expect(year).toBeLessThanOrEqual(quarter ?? 0);
});

test('headlines alone come together on one day, and what shares no word is told by time alone', () => {
  const one = read('Ferry Lady Maren aground off Harwick', '');
  const other = read('Harwick: ferry Lady Maren runs aground', '', { agency: 'Courier' });
  const later = read('Harwick: ferry Lady Maren runs aground', '', {
    publishedAt: '2022-02-15T10:30:00.000Z',
  });
  expect(pairScore(one, other)).toBeGreaterThan(0);
  expect(pairScore(one, later)).toBeLessThan(0);
  expect(scoreWithoutSharedTerms(one, later)).toBeLessThan(scoreWithoutSharedTerms(one, other));
  expect(scoreWithoutSharedTerms(ferry, fair)).toBe(-maxPairScore);
});

test('across languages names, places and numbers tell one event, and a kind of event does not', () => {
  const text =
    'Rescuers in Tabriz found 27 people alive after the earthquake, minister Hassan Moradi said; 4,300 homes fell in Tabriz and Ardabil.';
  const german = read(
    'Erdbeben in Täbris: 27 Überlebende',
    'Retter fanden in Täbris 27 Menschen lebend nach dem Erdbeben, sagte Minister Hassan Moradi; 4.300 Häuser in Täbris und Ardabil stürzten ein.',
    { language: 'de' },
  );
  const elsewhere = read(
    'Erdbeben auf Lombok',
    'Nach dem Erdbeben auf Lombok suchen Retter nach Vermissten, sagte Gouverneur Zainul Majdi.',
    { language: 'de' },
  );
  const english = read('27 found alive in Tabriz after quake', text);
  expect(pairScore(english, german)).toBeGreaterThan(0);
  expect(pairScore(english, elsewhere)).toBeLessThan(-1000);
});

describe('in a script without capitals', () => {
  const urdu = (headline: string, text: string) => read(headline, text, { language: 'ur' });
  const collapse = urdu(
    'سوات میں معلق پل گر گیا، 9 افراد دریا میں بہہ گئے',
    'سوات کے علاقے کالام میں دریا پر بنا معلق پل گرنے سے 9 افراد پانی میں بہہ گئے۔ ریسکیو حکام کے مطابق پل پر گنجائش سے زیادہ افراد سوار تھے۔ وزیراعلیٰ نے واقعے کی تحقیقات کا حکم دے دیا ہے۔',
  );
  const search = urdu(
    'کالام: پل ٹوٹنے کا واقعہ، لاپتہ افراد کی تلاش جاری',
    'کالام میں معلق پل ٹوٹنے کے بعد دریائے سوات میں بہہ جانے والے 9 افراد کی تلاش جاری ہے۔ ریسکیو اہلکاروں نے بتایا کہ پل پر گنجائش سے زیادہ لوگ موجود تھے، وزیراعلیٰ نے تحقیقات کا حکم دیا ہے۔',
  );
  const hospital = urdu(
    'پشاور میں بچوں کے نئے ہسپتال کا افتتاح',
    'وزیراعلیٰ نے پشاور میں بچوں کے نئے ہسپتال کا افتتاح کر دیا۔ حکام کے مطابق ہسپتال میں 300 بستر ہیں اور اس کی تعمیر 4 سال میں مکمل ہوئی۔ وزیراعلیٰ نے کہا کہ مریضوں کو اب علاج کے لیے اسلام آباد نہیں جانا پڑے گا۔',
  );
  const budget = urdu(
    'صوبائی بجٹ میں تعلیم کے لیے فنڈز میں اضافہ',
    'وزیراعلیٰ کی زیر صدارت پشاور میں کابینہ اجلاس میں تعلیم کے لیے 80 ارب روپے رکھنے کی منظوری دی گئی۔ حکام کے مطابق دور دراز اضلاع میں نئے سکول بنیں گے اور اساتذہ بھرتی ہوں گے۔',
  );

  test('two tellings of one event come together, and what shares a place, an office and stock phrases is surely another', () => {
    expect(pairScore(collapse, search)).toBeGreaterThan(0);
    expect(pairScore(hospital, budget)).toBeLessThan(-2000);
    expect(pairScore(search, hospital)).toBe(pairScore(hospital, search));
  });

  test('what a short report opens with may stand anywhere in a long one, most of which tells of other matters', () => {
    const before =
      'انہوں نے مینگورہ میں سڑکوں کی مرمت کے لیے پانچ کروڑ روپے دینے کا اعلان کیا اور کہا کہ بجلی کے پرانے کھمبے تبدیل کیے جائیں گے۔ ' +
      'تاجروں کے وفد نے ٹیکس میں رعایت کا مطالبہ کیا جبکہ کسانوں نے آبپاشی کی نہروں کی صفائی نہ ہونے پر شکایت کی۔ ' +
      'بعد ازاں انہوں نے نوجوانوں کے لیے کھیل کے میدان، لڑکیوں کے کالج اور ایک نئی لائبریری کا سنگ بنیاد رکھا۔ ' +
      'اس موقع پر شجرکاری مہم کا آغاز بھی ہوا اور طلبہ میں انعامات تقسیم کیے گئے۔ مقامی صحافیوں نے پریس کلب کی عمارت کا مسئلہ اٹھایا۔ ';
    const told =
      'اجلاس میں کالام کا واقعہ بھی زیر بحث آیا جہاں معلق پل ٹوٹنے سے 9 افراد دریائے سوات میں بہہ گئے تھے۔ ';
    const after =
      'ضلعی انتظامیہ نے گندم کی خریداری کے مراکز قائم کرنے، گرانفروشوں پر جرمانے عائد کرنے اور سیلاب سے متاثرہ گھرانوں میں راشن بانٹنے ' +
      'کی رپورٹ پیش کی۔ اساتذہ نے تنخواہوں کی تاخیر اور دیہی ڈسپنسریوں میں ادویات کی قلت پر احتجاج کیا۔ سیاحوں کے لیے نئے پارکنگ پلازے، ' +
      'چیئر لفٹ کی بحالی اور جنگلات کی کٹائی روکنے کے لیے چوکیاں بنانے کا فیصلہ بھی کیا گیا۔';
    const session = (text: string) => urdu('ترقیاتی منصوبوں کا اعلان', text);
    expect(pairScore(search, session(before + told + after))).toBeGreaterThan(0);
    expect(pairScore(search, session(before + after))).toBeLessThan(-2000);
  });

  test('what Pashto says in every sentence does not make two events one', () => {
    const pashto = (headline: string, text: string) => read(headline, text, { language: 'ps' });
    const dam = pashto(
      'د اوبو د نوي بند کار پیل شو',
      'چارواکي وايي چې په سیمه کې د اوبو د نوي بند د جوړولو کار پیل شوی دی. دوی زیاتوي چې دغه بند به د کروندو لپاره اوبه برابرې کړي او د کلي خلکو ته به هم ګټه ورسوي.',
    );
    const school = pashto(
      'د نجونو ښوونځی بیا پرانیستل شو',
      'د پوهنې رئیس وايي چې په ښار کې د نجونو ښوونځی بیا پرانیستل شوی دی. هغه زیاتوي چې دغه ښوونځی به د زده کوونکو لپاره کتابونه هم برابر کړي او نورو ښوونکو ته به دندې ورکړي.',
    );
    expect(pairScore(dam, school)).toBeLessThan(-2000);
  });

  test('of fingerprints alone the terms stand for the letter runs', () => {
    const bare = ({ fingerprint }: ReportFeatures) => featuresOfFingerprint(fingerprint);
    expect(pairScore(bare(collapse), bare(search))).toBeGreaterThan(touchingScore);
    expect(pairScore(bare(collapse), bare(hospital))).toBeLessThan(pairScore(bare(collapse), bare(search)));
  });
});

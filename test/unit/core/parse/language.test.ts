import { detectLanguage, languageOf } from '#core/parse/text/language.ts';

test.each([
  ['en', 'The coast guard said that all of the passengers were taken off by noon.'],
  ['fr', 'La préfecture a annoncé que les habitants du quartier ont été évacués dans la nuit.'],
  ['de', 'Die Küstenwache teilte mit, dass alle Fahrgäste bis zum Mittag von Bord gebracht wurden.'],
  ['es', 'La guardia costera informó que los pasajeros del barco fueron evacuados según las autoridades.'],
  ['ru', 'Береговая охрана сообщила, что все пассажиры сняты с парома к полудню.'],
  ['fa', 'مقامات گفتند که همه مسافران این کشتی تا ظهر به ساحل منتقل شده‌اند و کسی آسیب ندیده است.'],
  ['ur', 'حکام نے کہا ہے کہ کشتی کے تمام مسافروں کو دوپہر تک ساحل پر پہنچا دیا گیا ہے۔'],
  ['ps', 'چارواکو ویلي چې د بېړۍ ټول مسافر تر غرمې پورې ساحل ته رسول شوي دي او چا ته زیان نه دی رسېدلی.'],
  ['ar', 'قالت السلطات إن جميع ركاب السفينة نقلوا إلى الشاطئ في منتصف النهار ولم يصب أحد بأذى.'],
])('the language of a sentence in %s is detected', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '12 345', 'Tokyo 2026', 'xyzzy plugh qwerty asdfgh'])(
  'no language is detected in "%s"',
  (text) => {
    expect(detectLanguage(text)).toBe('und');
  },
);

test('the declared language has priority over that of the source, and that over the detected one', () => {
  const english = ['The men and the women of the town said that it was for the best.'];
  expect(languageOf('fa', 'de', english)).toBe('fa');
  expect(languageOf(undefined, 'prs', english)).toBe('prs');
  expect(languageOf('', undefined, english)).toBe('en');
});

test.each([
  [
    'fr',
    'Les discussions entre les talibans et le Front de résistance, tenues en Iran, se sont achevées sans accord, a déclaré le responsable des relations extérieures.',
  ],
  [
    'ru',
    'Береговая охрана сообщила, что все пассажиры сняты с парома к полудню, и что двое из них доставлены в больницу, где им оказывают помощь врачи.',
  ],
  [
    'en-US',
    'Les Misérables et La Traviata: the two operas will be sung in the same week for the first time, it was said on Monday.',
  ],
  ['en-US', 'Les discussions ont échoué, selon le Front.'],
])('a text in %s that is declared to be in English', (language, text) => {
  expect(languageOf('en-US', undefined, [text])).toBe(language);
});

test.each([
  ['en_us', 'en-US'],
  ['ZH-hans-cn', 'zh-Hans-CN'],
  ['English', 'und'],
  ['und', 'und'],
])('the declared language "%s" becomes %s', (declared, tag) => {
  expect(languageOf(declared, undefined, [])).toBe(tag);
});

test.each([
  ['UN warns of famine', 'en'],
  ['At least 12 dead after blast', 'en'],
  ['Al menos 23 personas murieron', 'es'],
  ['Zwölf Tote nach Explosion in Lorn', 'de'],
  ['Douze morts dans une explosion', 'fr'],
  ['Minister resigns', 'en'],
  ['Oil falls', 'en'],
  ['Minister tritt zurück', 'de'],
  ['Le ministre démissionne', 'fr'],
  ['Dimite el ministro', 'es'],
  ['Si dimette il ministro', 'it'],
  ['Pelo menos 23 mortos', 'pt'],
  ['Ten minste 23 doden', 'nl'],
  ['Deprem oldu', 'tr'],
  ['Взрыв в Киеве', 'ru'],
  ['Вибух у Києві', 'uk'],
  ['نو کشته در انفجار کابل', 'fa'],
  ['काबुल में धमाका', 'hi'],
  ['喀布尔爆炸', 'zh'],
  ['카불 폭발', 'ko'],
  ['Minister', 'und'],
  ['Garage sale', 'und'],
])('the short headline "%s" is in %s', (headline, language) => {
  expect(detectLanguage(headline)).toBe(language);
});

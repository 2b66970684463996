import fc from 'fast-check';
import { findFiguresByTable } from '#core/merge/figures/find-figures-by-table.ts';

const found = (sentence: string, language: string) =>
  findFiguresByTable(sentence, language).map(({ what, value, qualifier }) =>
    [what, value, ...(qualifier === undefined ? [] : [qualifier])].join(' '),
  );

const counting: readonly (readonly [language: string, sentence: string, figures: readonly string[]])[] = [
  [
    'de',
    'Bei dem Brand wurden mindestens zwölf Menschen getötet und 30 verletzt.',
    ['killed 12 at least', 'injured 30'],
  ],
  ['de', 'Der Anschlag forderte 12 Tote und rund 1.200 Verletzte.', ['killed 12', 'injured 1200 about']],
  ['de', 'Die Polizei meldete 45 Festnahmen.', ['arrested 45']],
  ['de', 'Die Zahl der Todesopfer stieg am Montag auf 26.', ['killed 26']],
  ['de', 'Die Zahl der Verletzten ist am Mittag auf sieben gestiegen.', ['injured 7']],
  ['de', 'Ein Erdbeben der Stärke 6,3 erschütterte die Küste.', ['magnitude 6.3']],
  ['de', 'Die Partei kam auf mehr als 60 Prozent der Stimmen.', ['per cent of stimmen 60 more than']],
  ['fr', "L'explosion a fait au moins 12 morts et une trentaine de disparus.", ['killed 12 at least']],
  ['fr', 'Douze personnes ont été tuées et 30 autres blessées.', ['killed 12', 'injured 30']],
  ['fr', 'Plus de 1 200 personnes ont été évacuées.', ['evacuated 1200 more than']],
  ['fr', 'Le séisme, de magnitude 6,3, a été ressenti loin de là.', ['magnitude 6.3']],
  ['fr', 'Le nombre de blessés est passé à 30 mardi.', ['injured 30']],
  ['fr', 'La police a annoncé 45 interpellations.', ['arrested 45']],
  ['es', 'La explosión dejó al menos 12 muertos y 30 heridos.', ['killed 12 at least', 'injured 30']],
  ['es', 'Unas 2.500 personas fueron evacuadas de la zona.', ['evacuated 2500 about']],
  ['es', 'Doce personas murieron y 30 resultaron heridas.', ['killed 12', 'injured 30']],
  ['es', 'Un sismo de magnitud 6,3 sacudió la costa.', ['magnitude 6.3']],
  [
    'ru',
    'При взрыве погибли не менее 12 человек, 30 человек пострадали.',
    ['killed 12 at least', 'injured 30'],
  ],
  [
    'es',
    'Mora ganó con el 51 por ciento de los votos, frente al 47 por ciento de Vidal.',
    ['per cent of votos 51'],
  ],
  [
    'es',
    'La cifra de muertos por el alud de barro que sepultó varias casas en el municipio de Valmar subió este lunes a 14.',
    ['killed 14'],
  ],
  ['es', 'Los muertos en el incendio de Corvera subieron a nueve.', ['killed 9']],
  ['es', 'Suben a 13 los muertos en el accidente.', ['killed 13']],
  [
    'it',
    "Almeno 12 persone sono morte e 30 sono rimaste ferite nell'esplosione.",
    ['killed 12 at least', 'injured 30'],
  ],
  ['it', 'Il bilancio delle vittime è salito a 26.', ['killed 26']],
  ['it', "Oltre 1.200 persone sono state evacuate nell'area.", ['evacuated 1200 more than']],
  ['it', 'Una scossa di magnitudo 6,3 ha colpito la costa.', ['magnitude 6.3']],
  ['pt', 'Pelo menos 12 pessoas morreram e 30 ficaram feridas.', ['killed 12 at least', 'injured 30']],
  ['pt', 'O número de mortos subiu para 26.', ['killed 26']],
  ['pt', 'Mais de 1.200 moradores foram retirados da zona.', ['evacuated 1200 more than']],
  ['ru', 'Двое полицейских были ранены.', ['injured 2']],
  ['ru', 'Более 2,5 тысячи человек эвакуированы.', ['evacuated 2500 more than']],
  ['ru', 'Число погибших выросло до 26.', ['killed 26']],
  ['ru', 'Землетрясение магнитудой 6,3 произошло ночью.', ['magnitude 6.3']],
  ['fa', 'در این انفجار دست‌کم ۱۲ نفر کشته و ۳۰ نفر زخمی شدند.', ['killed 12 at least', 'injured 30']],
  ['fa', 'بیش از ۲ هزار نفر آواره شده‌اند.', ['displaced 2000 more than']],
  ['fa', 'پولیس پنج نفر را بازداشت کرد.', ['arrested 5']],
  ['fa', 'شمار کشته‌شدگان به ۲۶ نفر رسید.', ['killed 26']],
  ['fa', 'شمار کشته‌های سیل مهران‌دشت به ۱۱ نفر رسید.', ['killed 11']],
  ['fa', 'او از کشته شدن ۱۱ نفر و زخمی شدن بیش از ۱۲۰ نفر خبر داد.', ['killed 11', 'injured 120 more than']],
  ['fa', 'زمین‌لرزه‌ای به بزرگی ۶.۳ استان را لرزاند.', ['magnitude 6.3']],
  ['ur', 'دھماکے میں کم از کم 12 افراد ہلاک اور 30 زخمی ہو گئے۔', ['killed 12 at least', 'injured 30']],
  ['ur', 'پولیس نے ۲۵ سے زائد افراد کو گرفتار کر لیا۔', ['arrested 25 more than']],
  ['ur', 'حادثے میں تین مسافر جاں بحق ہوئے۔', ['killed 3']],
  ['ar', 'أعلنت الوزارة مقتل 12 شخصا على الأقل وإصابة 30 آخرين.', ['killed 12', 'injured 30']],
  ['ar', 'أدى الانفجار إلى مقتل ما لا يقل عن ١٢ شخصا.', ['killed 12 at least']],
  ['ar', 'ارتفع عدد القتلى إلى 26.', ['killed 26']],
  ['ar', 'سقط 12 قتيلا و30 جريحا في الهجوم.', ['killed 12', 'injured 30']],
  ['tr', 'Kazada en az 5 kişi hayatını kaybetti, 12 kişi yaralandı.', ['killed 5 at least', 'injured 12']],
  ['tr', 'Limandaki yangında bir kişinin öldüğü açıklandı.', ['killed 1']],
  ['tr', "Depremde ölü sayısı 21'e yükseldi.", ['killed 21']],
  ['tr', '6,4 büyüklüğündeki deprem gece oldu.', ['magnitude 6.4']],
  ['tr', 'Polis, 14 şüphelinin gözaltına alındığını duyurdu.', ['arrested 14']],
];

/** Numbers that look like a count of this event and are not. */
const traps: readonly (readonly [language: string, sentence: string])[] = [
  ['es', 'El joven sufrió una herida en la cabeza.'],
  ['es', 'Entre un 70 % y un 90 % de los hombres votaron.'],
  ['ru', 'Тридцать два процента респондентов выступили за.'],
  ['ru', 'Опрос: 48 процентов выступают против.'],
  ['fa', 'سی و دو درصد از مردم موافق بودند.'],
  ['fa', '38 درصد موافق بودند.'],
  ['fa', 'در دو دهه اخیر 111 تن کشته شده‌اند.'],
  ['tr', 'Geçen yıl 120 kişi hayatını kaybetti.'],
  ['tr', '45 yaşındaki adam hayatını kaybetti.'],
  ['fr', 'L’année dernière, près de 1 000 personnes ont été blessées.'],
  ['de', 'Seit Januar wurden 300 Menschen getötet.'],
  ['de', 'Die Zahl stieg von 12 Toten auf eine höhere.'],
  ['de', 'Der 45 Jahre alte Mann wurde getötet.'],
  ['de', 'Im Jahr 2019 getötete Soldaten wurden geehrt.'],
  ['fr', "L'an dernier, 120 personnes ont été tuées dans la région."],
  ['fr', 'Un homme de 45 ans a été tué.'],
  ['fr', 'Le bilan est passé de 12 morts à davantage.'],
  ['es', 'El año pasado murieron 120 personas en la zona.'],
  ['es', 'El hombre, de 45 años, resultó herido.'],
  ['ru', 'С начала года погибли 300 человек.'],
  ['ru', '45-летний мужчина погиб.'],
  ['fa', 'سال گذشته ۱۲۰ نفر در این منطقه کشته شدند.'],
  ['fa', 'مرد ۴۵ ساله کشته شد.'],
  ['ur', 'گزشتہ سال 120 افراد ہلاک ہوئے تھے۔'],
  ['ur', '45 سالہ شخص ہلاک ہو گیا۔'],
  ['ar', 'وأصيب أحد عشر شخصا بجروح.'],
  ['ar', 'منذ بداية العام قتل 120 شخصا.'],
  ['ar', 'قتل رجل يبلغ من العمر 45 عاما.'],
];

describe('findFiguresByTable', () => {
  test('the text of a figure is verbatim at its offsets in any sentence', () => {
    const words = fc.constantFrom(
      '12',
      '۱۲',
      'Tote',
      'morts',
      'heridos',
      'погибли',
      'نفر',
      'کشته',
      'ہلاک',
      'قتل',
      'zwei',
      ',',
      '2.5',
      'million',
    );
    fc.assert(
      fc.property(
        fc.array(words),
        fc.constantFrom('de', 'fr', 'es', 'ru', 'fa', 'ur', 'ar'),
        (list, language) => {
          const sentence = list.join(' ');
          for (const { start, end, text, value } of findFiguresByTable(sentence, language)) {
            expect(sentence.slice(start, end)).toBe(text);
            expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
    );
  });

  test.each(counting)('%s: %s', (language, sentence, figures) => {
    expect(found(sentence, language)).toEqual(figures);
  });

  test.each(traps)('%s: no figure is found: %s', (language, sentence) => {
    expect(found(sentence, language)).toEqual([]);
  });

  test('parts of a whole are left out', () => {
    expect(found('Bei dem Unfall starben 12 Menschen, darunter drei Kinder getötet.', 'de')).toEqual([
      'killed 12',
    ]);
  });

  test('a language without a row gives no figures', () => {
    expect(found('12 doden', 'nl')).toEqual([]);
  });
});

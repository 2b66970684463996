import { classifyKind } from '#core/kind/classify-kind.ts';
import { kindFeaturesOf } from '#core/kind/kind-features.ts';
import { listKinds } from '#core/kind/report-kind.ts';

const item = (headline: string, text = '', url?: string, language = 'en') => ({
  headline,
  text,
  url,
  language,
  labels: [],
});

describe('classifyKind', () => {
  it.each([
    ['liveblog', item('Strait talks live updates: envoys arrive in Geneva')],
    ['liveblog', item('Sturm über der Küste – Liveticker', '', 'https://zeitung.example/liveblog/sturm')],
    ['puzzle', item('Wordle today: answer and hints for 3 March', '')],
    ['horoscope', item('Horoskop für Montag: Das sagen die Sternzeichen', '')],
    ['horoscope', item('Гороскоп на 3 марта для всех знаков зодиака', '')],
    ['shopping', item('Aster promo code: 20% off vacuum cleaners', 'Save up to $90 with our coupon codes.')],
    ['schedule', item('Lorn v Velmar: hangi kanalda, saat kaçta?', '')],
    ['schedule', item('How to watch the Lorn Grand Prix', 'Start time, TV channel and live stream.')],
    ['table', item('Eurojackpot: die Gewinnzahlen vom Freitag', '')],
    ['roundup', item('Morning briefing: what to know on Tuesday', '')],
  ])('recognises a %s', (kind, input) => {
    expect(classifyKind(input).kind).toBe(kind);
  });

  it.each([
    item('Ferry sinks off Sarmin, nine dead', 'A ferry with 60 people on board sank on Monday.'),
    item('Minister resigns after budget vote', 'The finance minister of Lorn resigned on Tuesday.'),
    item('Zwei Tote bei Brand in Velmar', 'Bei einem Brand in einem Wohnhaus sind zwei Menschen gestorben.'),
    item('وزیر خارجه استعفا کرد', 'وزیر خارجه روز دوشنبه استعفا کرد.'),
    item('Court orders retailer to end sale of unsafe toys', 'A court in Lorn ruled on Monday.'),
  ])('keeps an ordinary report as news: $headline', (input) => {
    const { kind, kindReasons } = classifyKind(input);
    expect(listKinds.has(kind)).toBe(false);
    if (kind === 'news') expect(kindReasons).toEqual([]);
  });

  it('names the words that indicate the kind', () => {
    const { kindReasons } = classifyKind(item('Wordle today: answer and hints for 3 March'));
    expect(kindReasons.length).toBeGreaterThan(0);
    for (const { text } of kindReasons) expect('wordle today: answer and hints for').toContain(text);
  });

  it('gives a column of the opinion pages a lower probability of news than a report', () => {
    const report = classifyKind(
      item('Lorn raises its main rate to 4 percent', 'The central bank of Lorn raised its rate.'),
    );
    const column = classifyKind(
      item('Opinion: Why we must rethink the rate', '', 'https://paper.example/opinion/why-we-must-rethink'),
    );
    expect(column.newsProbability).toBeLessThan(report.newsProbability);
  });

  it.each([
    ['fr', 'Le président du Marel démissionne', 'Le président du Marel, Idriss Koné, a démissionné mardi.'],
    [
      'es',
      'Seis muertos en el derrumbe de un edificio',
      'Seis personas murieron al derrumbarse un edificio.',
    ],
  ])(
    'takes no word of a language without labelled items (%s) for one of another',
    (language, headline, text) => {
      const own = classifyKind(item(headline, text, undefined, language));
      expect(own.newsProbability).toBeGreaterThan(classifyKind(item(headline, text)).newsProbability);
      expect(own.kind).toBe('news');
    },
  );

  it('reads a malformed URL without failing', () => {
    expect(() => kindFeaturesOf(item('Ferry sinks', '', 'https://paper.example/%E0%A4%A'))).not.toThrow();
  });
});

import type { Report } from '#core/report.ts';
import { applyRules, SourceRules } from '#core/sources/source-rules.ts';
import { aReport } from '#test/builders/a-report.ts';

const cases: [string, SourceRules, Partial<Report>, string | undefined][] = [
  [
    'a blocked word of the title',
    { block: { title: ['sport'] } },
    { headline: 'SPORT: Velmar wins' },
    'block has title "sport"',
  ],
  [
    'a word that only contains it',
    { block: { title: ['sport'] } },
    { headline: 'Transport strike ends' },
    undefined,
  ],
  [
    'a phrase of several words',
    { block: { title: ['live updates'] } },
    { headline: 'Quake: Live updates' },
    'block has title "live updates"',
  ],
  [
    'a phrase in another script',
    { block: { title: ['کرکٹ'] } },
    { headline: 'لاہور میں کرکٹ میچ' },
    'block has title "کرکٹ"',
  ],
  [
    'full-width letters',
    { block: { title: ['sport'] } },
    { headline: 'ＳＰＯＲＴ today' },
    'block has title "sport"',
  ],
  [
    'a category by its name',
    { block: { category: ['Horoscopes'] } },
    { categories: [{ scheme: 'feed', code: 'x1', name: 'horoscopes' }] },
    'block has category "Horoscopes"',
  ],
  [
    'a keyword',
    { block: { category: ['puzzles'] } },
    { keywords: ['Puzzles'] },
    'block has category "puzzles"',
  ],
  [
    'a part of the URL',
    { block: { url: ['/sport/'] } },
    { url: 'https://a.example/sport/1' },
    'block has url "/sport/"',
  ],
  ['another URL', { block: { url: ['/sport/'] } }, { url: 'https://a.example/transport/1' }, undefined],
  [
    'an author',
    { block: { author: ['Ann Bot'] } },
    { byline: { text: 'By Ann Bot', people: ['Ann Bot'], organisations: [] } },
    'block has author "Ann Bot"',
  ],
  [
    'what keep does not match',
    { keep: { title: ['Harwick'] } },
    { headline: 'Rain in Lorn' },
    'keep has nothing of it',
  ],
  [
    'what keep matches by another field',
    { keep: { title: ['Harwick'], url: ['/local/'] } },
    { headline: 'Rain', url: 'https://a.example/local/2' },
    undefined,
  ],
  [
    'what keep and block match',
    { keep: { title: ['Harwick'] }, block: { title: ['sport'] } },
    { headline: 'Harwick sport' },
    'block has title "sport"',
  ],
  [
    'a kind that is left out',
    { leaveOut: ['horoscope', 'opinion'] },
    { kind: 'opinion' },
    'leaveOut has its kind, opinion',
  ],
  ['another kind', { leaveOut: ['horoscope'] }, { kind: 'news' }, undefined],
  [
    'a withdrawal of a blocked item',
    { block: { title: ['sport'] } },
    { headline: 'Sport', status: 'canceled' },
    undefined,
  ],
];

test.each(cases)('a rule decides on %s', (_, given, parts, reason) => {
  const rules = SourceRules.parse(given);
  const report = { ...aReport(), ...parts };
  const { reports, leftOut } = applyRules([report], () => 'item 1', rules);
  const message = `${JSON.stringify(report.headline)}: ${reason}`;
  expect({ reports, leftOut }).toEqual(
    reason === undefined
      ? { reports: [report], leftOut: [] }
      : { reports: [], leftOut: [{ code: 'left_out', message, at: 'item 1' }] },
  );
});

test('rules that would not fit beside an archived document are refused, with their size', () => {
  const read = SourceRules.safeParse({
    block: { title: Array.from({ length: 20 }, () => 'خبر '.repeat(10).trim()) },
  });
  expect(read.error?.issues[0]?.message).toMatch(/^take \d+ characters together, of at most 900/);
});

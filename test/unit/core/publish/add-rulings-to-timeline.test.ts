import fc from 'fast-check';
import { archiveKeyOf, ReportId, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import { addRulingsToTimeline, withRulings } from '#core/publish/add-rulings-to-timeline.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const [first, second, third] = [
  aReport({ agency: 'Meridian' }),
  aReport({ agency: 'Khyber Wire', externalId: 'b', publishedAt: '2022-01-15T10:00:00.000Z' }),
  aReport({ agency: 'Courier', externalId: 'c', publishedAt: '2022-01-15T11:00:00.000Z' }),
];
const account = anAccount([first, second]);
const elsewhere = storyIdFoundedBy(third.id);

const aRuling = (digit: string, parts: Partial<StoryRuling>): StoryRuling => ({
  ruling: archiveKeyOf(SourceId.parse('dateline.rulings'), '2022-01-16', digit.repeat(64)),
  by: 'editor',
  at: instantOf(Date.UTC(2022, 0, 16, Number.parseInt(digit, 16))),
  what: 'split',
  reportIds: [],
  ...parts,
});
const entriesFor = (...rulings: StoryRuling[]) =>
  addRulingsToTimeline(account, rulings)
    .timeline.filter(({ by }) => by !== undefined)
    .map(({ at: _, by, ...entry }) => entry);

test('content without editor decisions is returned unchanged', () => {
  expect(addRulingsToTimeline(account, [])).toBe(account);
});

test('a joined report is listed under its agency, and a removed one under the first report with its destination', () => {
  expect(
    entriesFor(aRuling('1', { what: 'joined', reportIds: [second.id] }), aRuling('2', { to: elsewhere })),
  ).toEqual([
    { reportId: second.id, agency: 'Khyber Wire', what: 'joined' },
    { reportId: first.id, agency: 'Meridian', what: 'split', to: elsewhere },
  ]);
});

test('a merged story is one entry for any number of reports', () => {
  const ids = [second.id, first.id];
  expect(entriesFor(aRuling('1', { what: 'merged', reportIds: ids }))).toHaveLength(1);
});

test('reports that the story no longer has, or that are hidden, are not listed', () => {
  expect(entriesFor(aRuling('1', { reportIds: [third.id, ReportId.parse(`r_${'0'.repeat(20)}`)] }))).toEqual(
    [],
  );
});

test('moves into the story itself, and a merge of the whole story, are not listed', () => {
  expect(
    entriesFor(aRuling('1', { to: account.id }), aRuling('2', { what: 'merged', to: elsewhere })),
  ).toEqual([]);
});

test('the order of the decisions changes neither the timeline nor the input digest', () => {
  const rulings = [
    aRuling('1', { reportIds: [first.id, second.id] }),
    aRuling('2', { to: elsewhere }),
    aRuling('3', { what: 'joined', reportIds: [second.id], by: 'settle' }),
    aRuling('4', { what: 'merged', reportIds: [first.id] }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(rulings, { minLength: rulings.length }), (shuffled) => {
      expect(addRulingsToTimeline(account, shuffled)).toEqual(addRulingsToTimeline(account, rulings));
      expect(withRulings('made', shuffled)).toBe(withRulings('made', rulings));
    }),
  );
  expect(withRulings('made', [])).toBe('made');
  expect(withRulings('made', rulings)).not.toBe(withRulings('made', rulings.slice(1)));
});

import { Instant } from '#core/instant.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import { composeByline } from '#core/merge/summary/compose-byline.ts';
import { aReport } from '#test/builders/a-report.ts';

/** A report with its agency, people and organisations. */
type Filed = [agency: string, people: string[], organisations?: string[]];

function bylineOf(filed: readonly Filed[]): string {
  const reports = filed.map(([agency, people, organisations = []], at) =>
    aReport({ agency, externalId: `${at}`, byline: { text: 'as printed', people, organisations } }),
  );
  const visible = selectVisibleReports(reports, Instant.parse('2022-02-01T00:00:00.000Z'));
  const inOrder = reports.flatMap(({ id }) => visible.find(({ report }) => report.id === id) ?? []);
  return composeByline(inOrder);
}

test.each<[string, Filed[], string]>([
  ['one agency without a byline', [['AFP', []]], 'By AFP'],
  ['a person and the agency', [['AFP', ['Claire Vasseur']]], 'By Claire Vasseur + AFP'],
  [
    'two agencies are both named',
    [
      ['AFP', []],
      ['Reuters', []],
    ],
    'By AFP + Reuters',
  ],
  [
    'three agencies are not',
    [
      ['AFP', []],
      ['Reuters', []],
      ['AP', []],
    ],
    'By Agencies',
  ],
  [
    'a byline that says so',
    [['Dawn', ['SJA Jafri'], ['Bureau Report', 'Agencies']]],
    'By SJA Jafri + Bureau Report + Agencies',
  ],
  [
    'a person of two reports, once',
    [
      ['AFP', ['Ali Noor']],
      ['Dawn', [' ali noor ']],
    ],
    'By Ali Noor + AFP + Dawn',
  ],
  [
    'an agency that was read as a person',
    [['Northern Dispatch', ['Northern Dispatch']]],
    'By Northern Dispatch',
  ],
  ['an organisation that is no bureau', [['Dawn', [], ['Al Jazeera']]], 'By Dawn + Al Jazeera'],
])('%s: %j gives %j', (_case, filed, expected) => {
  expect(bylineOf(filed)).toBe(expected);
});

test('no report gives no byline', () => {
  expect(composeByline([])).toBe('');
});

import type { StoryContent } from '#core/story.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const filed = (agency: string, hour: number, text: string, parts: ReportParts = {}) =>
  aReport({
    agency,
    paragraphs: [text],
    headline: 'Flood in the lower town',
    externalId: `${agency}-1`,
    publishedAt: `2022-01-15T0${hour}:00:00.000Z`,
    ...parts,
  });
const sourceOf = (account: StoryContent, agency: string) => account.sources.find((s) => s.agency === agency);

const wire =
  'The river rose above the old bridge on Monday night and carried away two parked lorries. Engineers closed the road ' +
  'to the harbour and asked people in the lower streets to sleep elsewhere. The water is expected to fall again by Thursday.';
const reset =
  'Two parked lorries were carried away on Monday night when the river rose above the old bridge. The road to the harbour ' +
  'was closed by engineers, who asked people in the lower streets to sleep elsewhere.';
const enlarged =
  'Two parked lorries were carried away on Monday night when the river rose above the old bridge. Our gardens are gone, say ' +
  'neighbours who came to the school with little more than a coat. A baker gave out rolls until dawn, and pupils made tea. ' +
  'The council has promised every household a first payment within days, though nobody could tell where the money is to come from.';
const independent =
  'Flood water swept through the town after days of rain, and its mayor has called for help from the capital. Families spent ' +
  'the night in a school where neighbours handed out blankets. Insurers fear the bill will be the highest for a decade.';

describe('reuse of an agency text in other words', () => {
  test('a reworded text is a copy and adds no origin', () => {
    const account = anAccount([filed('AFP', 7, wire), filed('The Harbour Post', 8, reset)]);
    expect(sourceOf(account, 'The Harbour Post')).toMatchObject({ role: 'copy', takenFrom: 'AFP' });
    expect(account.origins).toBe(1);
  });

  test('at equal filing times the agency counts as first, whatever the ids', () => {
    for (const outlet of [
      'The Harbour Post',
      'The Hill Gazette',
      'The Quay',
      'The Mole',
      'Upland News',
      'Pier Echo',
    ]) {
      const account = anAccount([filed(outlet, 7, reset), filed('AFP', 7, wire)]);
      expect(sourceOf(account, outlet)).toMatchObject({ role: 'copy', takenFrom: 'AFP' });
      expect(sourceOf(account, 'AFP')?.role).toBe('original');
    }
  });

  test('a text that reuses a part and adds its own is a rewrite with an origin of its own', () => {
    const account = anAccount([filed('AFP', 7, wire), filed('The Harbour Post', 8, enlarged)]);
    expect(sourceOf(account, 'The Harbour Post')).toMatchObject({ role: 'rewrite', takenFrom: 'AFP' });
    expect(account.origins).toBe(2);
  });

  test('a report of the same event in its own words is original', () => {
    const source = sourceOf(
      anAccount([filed('AFP', 7, wire), filed('The Harbour Post', 8, independent)]),
      'The Harbour Post',
    );
    expect(source?.role).toBe('original');
    expect(source?.takenFrom).toBeUndefined();
  });

  test('rewording between two agencies or two outlets is not reuse', () => {
    for (const [first, second] of [
      ['AFP', 'Reuters'],
      ['The Harbour Post', 'The Hill Gazette'],
    ] as const)
      expect(sourceOf(anAccount([filed(first, 7, wire), filed(second, 8, enlarged)]), second)?.role).toBe(
        'original',
      );
  });

  test('an agency that carries another’s copy can be its copy', () => {
    const account = anAccount([filed('Reuters', 7, wire), filed('ANP', 8, reset)]);
    expect(sourceOf(account, 'ANP')).toMatchObject({ role: 'copy', takenFrom: 'Reuters' });
  });

  test('only the earliest four agencies are compared, and the one most is taken from is named', () => {
    const others = ['DPA', 'EFE'].map((agency) =>
      filed(agency, 6, `${independent} ${agency} counted the cost in its own way and on its own streets.`),
    );
    const account = anAccount([...others, filed('AFP', 7, wire), filed('The Harbour Post', 8, reset)]);
    expect(sourceOf(account, 'The Harbour Post')?.takenFrom).toBe('AFP');
  });

  test('texts in different languages are not compared', () => {
    const other = filed('La Poste du Port', 8, enlarged, { language: 'fr' });
    expect(sourceOf(anAccount([filed('AFP', 7, wire), other]), 'La Poste du Port')?.role).toBe('original');
  });

  test('a text of a few words is always original', () => {
    const short = 'The river rose above the old bridge on Monday, the town hall says.';
    expect(sourceOf(anAccount([filed('AFP', 7, wire), filed('The Post', 8, short)]), 'The Post')?.role).toBe(
      'original',
    );
  });
});

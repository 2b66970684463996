import fc from 'fast-check';
import { Instant } from '#core/instant.ts';
import { inputDigest } from '#core/merge/input-digest.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { contentDigestOf, type Report } from '#core/report.ts';
import { Source } from '#core/sources/source.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';
import { anArchived } from '#test/builders/an-archived.ts';

const noon = Instant.parse('2022-01-15T12:00:00.000Z');
const filed = (agency: string, standing: number | undefined, ...paragraphs: string[]): Report =>
  aReport({ agency, paragraphs, externalId: `${agency}-1`, ...(standing === undefined ? {} : { standing }) });
const leadAgency = (reports: readonly Report[]) => anAccount(reports).headlineProvenance?.agency;

const ferry = 'The ferry Aurora ran aground on a sandbank off Harwick early on Saturday morning.';
const stranded = 'Early on Saturday morning a sandbank off Harwick stopped the ferry Aurora for hours.';

describe('standing of a source', () => {
  test('of two reports with equal coverage that of the source with the higher standing leads', () => {
    for (const [first, second] of [
      [5, 2],
      [2, 5],
    ] as const) {
      const reports = [filed('AFP', first, ferry), filed('DPA', second, stranded)];
      expect(leadAgency(reports)).toBe(first > second ? 'AFP' : 'DPA');
    }
  });

  test('a source without a standing has the middle one', () => {
    expect(leadAgency([filed('AFP', undefined, ferry), filed('DPA', 4, stranded)])).toBe('DPA');
    expect(leadAgency([filed('AFP', undefined, ferry), filed('DPA', 2, stranded)])).toBe('AFP');
  });

  test('a high standing does not outweigh much lower coverage', () => {
    const full = [
      ferry,
      'All 214 passengers and 18 crew were taken off by two lifeboats before noon.',
      'Investigators will look at why the ship had left the marked channel.',
    ];
    const reports = [
      filed('AFP', 1, ...full),
      filed('EFE', 1, ...full.map((text) => text.replace('before noon', 'by noon'))),
      filed('DPA', 5, 'The ferry Aurora is on a sandbank.'),
    ];
    expect(leadAgency(reports)).not.toBe('DPA');
  });

  test('the order of the reports does not change the ranking', () => {
    const reports = [filed('AFP', 5, ferry), filed('DPA', 2, stranded), filed('EFE', 3, ferry, stranded)];
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
        expect(leadAgency(shuffled)).toBe(leadAgency(reports));
      }),
    );
  });

  test('standing changes the input digest, not the content digest', () => {
    const [low, high] = [filed('AFP', 1, ferry), filed('AFP', 5, ferry)];
    expect(contentDigestOf(low)).toBe(contentDigestOf(high));
    expect(inputDigest([low], noon)).not.toBe(inputDigest([high], noon));
  });

  test('a report has the standing that was archived with its document', async () => {
    const { reports } = await parseDocument(
      anArchived('HARWICK: The ferry Aurora ran aground on a sandbank early on Saturday.', { standing: 4 }),
    );
    expect(reports.map(({ standing }) => standing)).toEqual([4]);
  });

  test('the sources file accepts a standing from 1 to 5 only', () => {
    const source = { id: 'wire', url: 'https://wire.example/feed', agency: 'Wire' };
    expect(Source.parse({ ...source, standing: 5 }).standing).toBe(5);
    expect(Source.parse(source).standing).toBeUndefined();
    for (const standing of [0, 6, 2.5, 'high'])
      expect(Source.safeParse({ ...source, standing }).success).toBe(false);
  });
});

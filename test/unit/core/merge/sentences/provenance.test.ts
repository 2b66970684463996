import { capProvenance, maxProvenancePerStory } from '#core/merge/sentences/provenance.ts';
import type { Provenance, StoryContent } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';

const places = (count: number): Provenance[] =>
  Array.from({ length: count }, (_, at) => {
    const { id: reportId, version, agency } = aReport({ externalId: `item ${at}` });
    return { reportId, version, agency, start: 0, end: 10 };
  });
const fifty = places(50);
/** A story in which each sentence lists the given positions. */
function aStoryWith(sentences: number, carriers: readonly Provenance[]): StoryContent {
  const { version: _version, ...account } = aStory();
  const sentence = { text: 'A ferry.', kind: 'statement' as const, provenance: [...carriers], origins: 3 };
  return { ...account, paragraphs: Array.from({ length: sentences }, () => ({ sentences: [sentence] })) };
}
function placesNamed({ paragraphs, quotes, figures }: StoryContent): number {
  return [
    ...paragraphs.flatMap(({ sentences }) => sentences.flatMap((s) => [s.provenance, s.alike ?? []])),
    ...quotes.flatMap((quote) => [quote.provenance, ...(quote.variants ?? []).map((v) => v.provenance)]),
    ...figures.flatMap(({ values }) => values.map(({ provenance }) => provenance)),
  ].flat().length;
}

test('a story within the limit is returned unchanged', () => {
  const account = aStoryWith(maxProvenancePerStory / 50, fifty);
  expect(capProvenance(account)).toBe(account);
});

test('a larger story lists the first positions and counts the others', () => {
  const thin = capProvenance(aStoryWith(2_000, fifty));
  expect(placesNamed(thin)).toBe(20_000);
  expect(thin.paragraphs[0]?.sentences[0]).toMatchObject({ provenance: fifty.slice(0, 10), carriers: 50 });
});

test('similar wordings, quotations and figures count towards the limit', () => {
  const account = aStoryWith(500, fifty);
  const alike = account.paragraphs.map(({ sentences }) => ({
    sentences: sentences.map((sentence) => ({ ...sentence, alike: fifty, carriers: 77 })),
  }));
  const quote = { text: 'We go on', speaker: 'A', verb: 'said', provenance: fifty };
  const quotes = Array.from({ length: 500 }, () => ({
    ...quote,
    variants: [{ text: 'We go', provenance: fifty }],
  }));
  const values = [{ value: 3, text: '3', asOf: account.updatedAt, provenance: fifty }];
  const thin = capProvenance({
    ...{ ...account, paragraphs: alike, quotes },
    figures: Array.from({ length: 500 }, () => ({ what: 'injured', values, state: 'agreed' as const })),
  });
  expect(placesNamed(thin)).toBeLessThanOrEqual(maxProvenancePerStory);
  expect(placesNamed(thin)).toBeGreaterThan(maxProvenancePerStory / 2);
  expect(thin.paragraphs[0]?.sentences[0]?.carriers).toBe(77);
});

test('every sentence keeps one position, however many there are', () => {
  const thin = capProvenance(aStoryWith(maxProvenancePerStory + 1, fifty.slice(0, 2)));
  expect(placesNamed(thin)).toBe(maxProvenancePerStory + 1);
});

// Made-up wire copy for benchmarks: the same at every run.
import { reportIdOf, SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { Report } from '#core/report.ts';

const startMs = Date.UTC(2022, 0, 15);

/** The report number `index`, of one of 200 agencies, two sentences to a paragraph. */
export function reportOf(index: number, text: readonly string[]): Report {
  const sourceId = SourceId.parse(`source-${index % 200}`);
  const at = instantOf(startMs + index * 60_000);
  return Report.parse({
    id: reportIdOf(sourceId, `item-${index}`),
    sourceId,
    agency: `Agency ${index % 200}`,
    externalId: `item-${index}`,
    version: 0,
    publishedAt: at,
    receivedAt: at,
    language: 'en',
    headline: text[0]?.slice(0, 60) ?? '',
    datelines: [],
    credits: [],
    paragraphs: Array.from({ length: Math.ceil(text.length / 2) }, (_, i) =>
      text.slice(i * 2, i * 2 + 2).join(' '),
    ),
    categories: [],
    keywords: [],
    status: 'usable',
    signal: 'new',
    media: [],
    archiveKey: `raw/${sourceId}/2022/01/15/${'0'.repeat(64)}`,
  });
}

/** Sentences of some 14 to 30 words, together at least that many words; some quote, some count. */
export function sentencesOf(next: () => number, words: number): string[] {
  const made: string[] = [];
  for (let count = 0; count < words; ) {
    const length = 14 + Math.floor(next() * 16);
    const body = Array.from({ length }, () => word(next)).join(' ');
    const opening = `${body[0]?.toUpperCase() ?? ''}${body.slice(1)}`;
    const kind = next();
    const tail =
      kind < 0.2
        ? `, said Omar ${capital(word(next))}`
        : kind < 0.3
          ? ` and ${Math.floor(next() * 90) + 2} people were hurt`
          : '';
    made.push(kind > 0.85 ? `“${opening},” Leila ${capital(word(next))} said.` : `${opening}${tail}.`);
    count += length;
  }
  return made;
}

/** Words by a Zipf-like law over 4,000, as in real copy: common runs of words recur between unrelated sentences. */
function word(next: () => number): string {
  const place = Math.floor(4000 ** next());
  const letters = 'etaoinshrdlucm';
  let name = '';
  for (let rest = place + 7; rest > 0; rest = Math.floor(rest / 14)) name += letters[rest % 14] ?? '';
  return name;
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** The same numbers at every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

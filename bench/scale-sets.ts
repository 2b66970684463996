// Labelled sets as a stream of any length: each time round re-dated, and people, places and numbers renamed, so that a million
// reports are a million reports. Nothing labelled ships with the project.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Filed, reportsADay } from '#bench/scale-filed.ts';
import { dayMs } from '#core/instant.ts';

const Row = z.object({
  date: z.string(),
  lang: z.string().default('en'),
  title: z.string().nullish(),
  text: z.string().nullish(),
  source: z.string().nullish(),
  cluster: z.union([z.string(), z.number()]),
});
type Row = z.infer<typeof Row>;

const firstMs = Date.parse('2026-01-01T00:00:00Z');

/** Rows with a cluster and a date, of a file of JSON lines (`.gz` too) or of all such in a folder. @throws on other rows. */
export function readSets(fileOrFolder: string): Row[] {
  if (statSync(fileOrFolder).isDirectory()) {
    const files = readdirSync(fileOrFolder, { recursive: true, encoding: 'utf8' }).sort();
    return files
      .filter((file) => /\.jsonl(?:\.gz)?$/.test(file))
      .flatMap((file) => readSets(path.join(fileOrFolder, file)));
  }
  const bytes = readFileSync(fileOrFolder);
  const text = (fileOrFolder.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const named = path.basename(fileOrFolder);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Row.parse(JSON.parse(line)))
    .map((row) => ({ ...row, cluster: `${named} ${row.cluster}` }));
}

/**
 * The rows again and again, endless. An event keeps the distances in time between its reports; in each round it begins at a
 * day of its own, and its names, numbers and rarer words are others. In order of filing within a round, and rounds overlap by no more than an event is long.
 */
export function* repeatSets(rows: readonly Row[]): Generator<Filed> {
  const starts = new Map<string, number>();
  for (const { cluster, date } of rows)
    starts.set(
      `${cluster}`,
      Math.min(starts.get(`${cluster}`) ?? Number.POSITIVE_INFINITY, Date.parse(date)),
    );
  const roundMs = (rows.length / reportsADay) * dayMs;
  const clusters = [...starts.keys()];
  const beginsMs = new Map(clusters.map((cluster, at) => [cluster, (at / clusters.length) * roundMs]));
  const inOrder = rows
    .map((row) => {
      const cluster = String(row.cluster);
      // Two days at most: longer ones would pile up at the seam of two rounds.
      const afterMs = Math.min(2 * dayMs, Date.parse(row.date) - (starts.get(cluster) ?? 0));
      return { row, atMs: (beginsMs.get(cluster) ?? 0) + (afterMs / (2 * dayMs)) * roundMs };
    })
    .sort((a, b) => a.atMs - b.atMs);
  for (let round = 0, nth = 0; ; round++) {
    for (const { row, atMs } of inOrder) {
      const renamed = (text: string) => (round === 0 ? text : inAnotherWorld(text, round));
      yield {
        id: `scale-${nth++}`,
        atMs: Math.floor(firstMs + round * roundMs + atMs),
        source: row.source ?? 'scale',
        language: row.lang,
        title: renamed(row.title ?? ''),
        text: renamed(row.text ?? ''),
      };
    }
  }
}

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu bra cle dri fro glu sta tre vli'.split(' ');

/** Capitalised words and words of seven letters and more get a syllable of the round, numbers are raised: the same everywhere in the round. */
function inAnotherWorld(text: string, round: number): string {
  return text.replace(/\p{Lu}[\p{L}\p{M}]{2,}|[\p{L}\p{M}]{7,}|\d{2,}/gu, (word) => {
    if (/^\d/.test(word)) return word.length > 6 ? word : String(Number(word) + round * 7);
    const cut = Math.min(word.length - 1, 3);
    const syllable = (place: number) =>
      syllables[Math.floor(round / syllables.length ** place) % syllables.length] ?? '';
    return word.slice(0, cut) + syllable(0) + syllable(1) + syllable(2) + word.slice(cut);
  });
}

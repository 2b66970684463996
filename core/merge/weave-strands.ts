// Where each strand belongs: by the order of the reports that carry it, or beside what it speaks of. In: strands. Out: the same, woven.
import type { Strand } from '#core/merge/make-strands.ts';
import { makeNearest } from '#core/merge/nearest-strand.ts';
import type { Strength } from '#core/merge/rank-reports.ts';
import { firstBandSentences, longestAside, mostAsides } from '#core/thresholds.ts';

/** A strand in its place: all that hangs on it stands before what follows it. */
interface Knot {
  strand: Strand;
  band: number;
  after: Knot[];
  /** Strands that hang on it, itself included; known once all are put. */
  size: number;
}

/** Strands in order, and which one each was put beside because it speaks of the same. */
export interface Woven {
  strands: Strand[];
  beside: Map<Strand, Strand>;
}

/**
 * All strands: `opening` first, then the others in bands of depth (the first three sentences of the reports, then four, eight …,
 * the strongest report one band ahead), so that what reports tell early is told early, and one account carries the rest. Within
 * a band the strongest report gives the thread; a strand of another stands beside the one with which it shares most rare
 * words, else follows what it follows in its own report. What finds no place so is a thread of its own at the end of its band.
 */
export function weaveStrands(
  strands: readonly Strand[],
  opening: readonly Strand[],
  { order, ranks }: Strength,
): Woven {
  const passages = passagesOf(strands);
  const bands = new Map(strands.map((strand) => [strand, bandOf(strand, ranks)]));
  const loom = makeLoom(strands, opening, bands);
  const reportsByBand = new Map<number, Set<number>>();
  for (const [report, passage] of passages) {
    for (const strand of passage) {
      const band = bands.get(strand) ?? 0;
      reportsByBand.set(band, (reportsByBand.get(band) ?? new Set()).add(report));
    }
  }
  for (const [band, reports] of [...reportsByBand].sort(([a], [b]) => a - b))
    for (const report of order) if (reports.has(report)) weave(passages.get(report) ?? [], band, loom);
  return { strands: inOrder(loom.roots), beside: loom.besides };
}

/** The strands that each report carries, in its order. */
function passagesOf(strands: readonly Strand[]): Map<number, Strand[]> {
  const carried = new Map<number, { strand: Strand; index: number }[]>();
  for (const strand of strands) {
    const first = new Map<number, number>();
    for (const { carriers } of strand.sentences)
      for (const { reportIndex, index } of carriers)
        first.set(reportIndex, Math.min(index, first.get(reportIndex) ?? index));
    for (const [report, index] of first) {
      const list = carried.get(report);
      if (list === undefined) carried.set(report, [{ strand, index }]);
      else list.push({ strand, index });
    }
  }
  for (const list of carried.values()) list.sort((a, b) => a.index - b.index);
  return new Map([...carried].map(([report, list]) => [report, list.map(({ strand }) => strand)]));
}

/** Sentences 1–3 of a report are band 0, the next four band 1, the next eight band 2, and so on; the earliest carrier counts. */
function bandOf({ head }: Strand, ranks: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { index, reportIndex } of head.carriers) {
    const band = index < firstBandSentences ? 0 : Math.floor(Math.log2(index + 1)) - 1;
    least = Math.min(least, ranks[reportIndex] === 0 ? Math.max(0, band - 1) : band);
  }
  return least;
}

type Loom = ReturnType<typeof makeLoom>;

function makeLoom(
  strands: readonly Strand[],
  opening: readonly Strand[],
  bands: ReadonlyMap<Strand, number>,
) {
  const nearest = makeNearest(strands, opening);
  const opens = new Set(opening);
  const knots = new Map<Strand, Knot>();
  const besides = new Map<Strand, Strand>();
  const roots: Knot[] = [];
  const put = (strand: Strand, band: number, anchor: Knot | undefined): Knot => {
    const knot = { strand, band, after: [], size: 1 };
    knots.set(strand, knot);
    nearest.add(strand, band);
    if (anchor === undefined) roots.push(knot);
    else anchor.after.push(knot);
    return knot;
  };
  for (const strand of opening) put(strand, 0, undefined);
  const head = roots.at(-1);
  return {
    roots,
    besides,
    put,
    opens,
    knotOf: (strand: Strand) => knots.get(strand),
    bandOf: (strand: Strand) => bands.get(strand) ?? 0,
    /** Nothing comes between the strands that open the story. */
    hang: (knot: Knot) => (opens.has(knot.strand) && head !== undefined ? head : knot),
    beside: (strand: Strand, band: number): Knot | undefined => {
      const isLead = strand.head.carriers.some(({ index }) => index === 0);
      const found = nearest.find(strand, band, isLead);
      if (found === undefined) return undefined;
      besides.set(strand, found);
      return knots.get(found);
    },
  };
}

/** Puts what one report carries in one band to its place. */
function weave(passage: readonly Strand[], band: number, loom: Loom): void {
  let last: Knot | undefined;
  let waiting: Strand[] = [];
  for (const strand of passage) {
    const placed = loom.knotOf(strand);
    if (placed === undefined && loom.bandOf(strand) !== band) continue;
    const anchor = placed ?? loom.beside(strand, band) ?? last;
    if (anchor === undefined) waiting.push(strand);
    else if (anchor.band !== band) {
      last = undefined;
      if (placed === undefined) loom.put(strand, anchor.band, anchor);
    } else {
      last = loom.hang(anchor);
      // What leads to a sentence that the story opens with waits for the next: the opening has said it.
      if (placed !== undefined && loom.opens.has(strand)) continue;
      for (const each of waiting) last = loom.put(each, band, last);
      waiting = [];
      if (placed === undefined) last = loom.put(strand, band, last);
    }
  }
  let thread: Knot | undefined;
  for (const strand of waiting) thread = loom.put(strand, band, thread);
}

function inOrder(roots: readonly Knot[]): Strand[] {
  weigh(roots);
  const ordered: Strand[] = [];
  const pending = [...roots].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    ordered.push(next.strand);
    for (const after of asidesFirst(next.after).reverse()) pending.push(after);
  }
  return ordered;
}

/** What others add in a sentence or two stands where it belongs, before the thread goes on; only a few do, or the thread is lost. */
function asidesFirst(after: readonly Knot[]): Knot[] {
  if (after.length < 2) return [...after];
  const asides = new Set(after.filter(({ size }) => size <= longestAside).slice(0, mostAsides));
  return [...asides, ...after.filter((knot) => !asides.has(knot))];
}

function weigh(roots: readonly Knot[]): void {
  const all = [...roots];
  for (let at = 0; at < all.length; at += 1) all.push(...(all[at]?.after ?? []));
  for (const knot of all.reverse()) for (const { size } of knot.after) knot.size += size;
}

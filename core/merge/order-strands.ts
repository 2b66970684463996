// Sixth step of merging: strands in the order that reads as one text. In: strands. Out: the same, ordered.
import { deniedBy } from '#core/merge/find-denied.ts';
import type { LatestTolls } from '#core/merge/latest-tolls.ts';
import type { Strand } from '#core/merge/make-strands.ts';
import type { Strength } from '#core/merge/rank-reports.ts';
import { makeTopicOf } from '#core/merge/topic-words.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import { isPerson } from '#core/text/name-spans.ts';
import { topicFromDepth, topicWindow } from '#core/thresholds.ts';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}-]+/gu;

/**
 * Openings first: those that tell the latest toll, then the one before all that tells most of what several reports tell; then by how early the reports that carry a
 * strand tell it, what more reports carry before what fewer do, the strongest report first. Strands that nearly say the same
 * stand side by side, and nobody is called by surname alone before a strand that gives the full name, if there is one.
 */
export function orderStrands(strands: readonly Strand[], strength: Strength, tolls: LatestTolls): Strand[] {
  const topicOf = makeTopicOf();
  const keyed = strands.map((strand) => ({ strand, ...keyOf(strand, strength, tolls) }));
  keyed.sort(
    (a, b) =>
      a.depth - b.depth ||
      a.isOutdated - b.isOutdated ||
      b.spread - a.spread ||
      b.core - a.core ||
      a.rank - b.rank ||
      a.index - b.index,
  );
  return introduceFirst(sideBySide(keepToTopic(keyed, topicOf), topicOf));
}

function keyOf({ head }: Strand, { ranks, spread, headlined }: Strength, tolls: LatestTolls) {
  const { chosen, carriers } = head;
  const depth = carriers.reduce((least, { index }) => Math.min(least, index), chosen.index);
  // Only openings compete by how much of the common story they tell; deeper, the strongest report goes first.
  const words =
    depth === 0 ? new Set(chosen.words.filter((word) => word.length > 3 || /^\d/.test(word))) : [];
  const core = [...words].reduce(
    (sum, word) => sum + (spread.get(word) ?? 1) - 1 + (headlined.get(word) ?? 0),
    0,
  );
  // Where a toll rose, a story opens with what is known now.
  const isOutdated = Number(depth === 0 && tolls.outdated.length > 0 && !tolls.tellsLatest(chosen));
  return {
    depth,
    isOutdated,
    spread: carriers.length,
    core,
    rank: ranks[chosen.reportIndex] ?? 0,
    index: chosen.index,
  };
}

type TopicOf = ReturnType<typeof makeTopicOf>;

interface Keyed {
  strand: Strand;
  depth: number;
}

/**
 * The first sentences of all reports stay as ordered. Deeper, within one band of depth (3–6, 7–14, …), the next strand is, of
 * those near in order, the one that has most words in common with the last; a report's own order stays.
 */
function keepToTopic(keyed: readonly Keyed[], topicOf: TopicOf): Strand[] {
  const ordered: Strand[] = [];
  const window: Candidate[] = [];
  let topic: ReadonlySet<string> = new Set();
  for (let taken = 0; ordered.length < keyed.length; ) {
    while (window.length < topicWindow && taken < keyed.length) {
      const next = keyed[taken];
      if (next !== undefined) window.push({ ...next, words: topicOf(next.strand) });
      taken += 1;
    }
    const [next] = window.splice(nextPlace(window, topic), 1);
    if (next === undefined) break;
    ordered.push(next.strand);
    topic = new Set(next.words);
  }
  return ordered;
}

interface Candidate extends Keyed {
  words: readonly string[];
}

/** Which of the window comes next: of the first band in it, the earliest sentence of each report counts only. */
function nextPlace(window: readonly Candidate[], topic: ReadonlySet<string>): number {
  const band = bandOf(window[0]?.depth ?? 0);
  let best = 0;
  let bestShared = -1;
  const seen = new Set<number>();
  for (const [place, { strand, depth, words }] of window.entries()) {
    const { reportIndex } = strand.head.chosen;
    if (depth < topicFromDepth && place > 0) break;
    if (bandOf(depth) !== band || seen.has(reportIndex)) continue;
    seen.add(reportIndex);
    const shared = words.reduce((sum, word) => sum + Number(topic.has(word)), 0);
    if (shared > bestShared) [best, bestShared] = [place, shared];
  }
  return best;
}

function bandOf(depth: number): number {
  return depth < topicFromDepth ? depth : 1 + Math.floor(Math.log2(depth + 1));
}

/** Moves a strand that nearly repeats an earlier one, or denies what it says, directly after it. */
function sideBySide(strands: readonly Strand[], topicOf: TopicOf): Strand[] {
  const strandOf = new Map<Told, Strand>(
    strands.flatMap((s) => s.sentences.map((told) => [told, s] as const)),
  );
  const placeOf = new Map(strands.map((strand, place) => [strand, place]));
  const twins = new Map<Strand, Strand>();
  for (const strand of strands) {
    const near = strand.head.near === undefined ? undefined : strandOf.get(strand.head.near);
    if (near === undefined || near === strand) continue;
    const isLater = (placeOf.get(strand) ?? 0) > (placeOf.get(near) ?? 0);
    const [later, earlier] = isLater ? [strand, near] : [near, strand];
    if (!twins.has(later)) twins.set(later, earlier);
  }
  const after = new Map<Strand, Strand[]>();
  const roots: Strand[] = [];
  for (const strand of strands) {
    const place = placeOf.get(strand) ?? 0;
    const near = twins.get(strand) ?? deniedBy(strand, strands, place, topicOf);
    if (near !== undefined) {
      after.set(near, [...(after.get(near) ?? []), strand]);
    } else roots.push(strand);
  }
  const ordered: Strand[] = [];
  const pending = roots.reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    ordered.push(next);
    pending.push(...(after.get(next) ?? []).reverse());
  }
  return ordered;
}

interface Named {
  strand: Strand;
  introduces: string[];
  /** Surnames that it uses before it has given the full name. */
  needs: string[];
}

function introduceFirst(strands: readonly Strand[]): Strand[] {
  const named = namedStrands(strands);
  const ordered: Strand[] = [];
  const introduced = new Set<string>();
  const waiting: Named[] = [];
  const place = (first: Named) => {
    const pending = [first];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      ordered.push(next.strand);
      const fresh = next.introduces.filter((name) => !introduced.has(name));
      for (const name of fresh) introduced.add(name);
      if (fresh.length === 0) continue;
      const free = waiting.filter((other) => other.needs.every((name) => introduced.has(name)));
      for (const other of free) waiting.splice(waiting.indexOf(other), 1);
      pending.push(...free.reverse());
    }
  };
  for (const next of named) {
    if (ordered.length > 0 && next.needs.some((name) => !introduced.has(name))) waiting.push(next);
    else place(next);
  }
  return [...ordered, ...waiting.map(({ strand }) => strand)];
}

function namedStrands(strands: readonly Strand[]): Named[] {
  const perSentence = new Map<Told, { people: string[]; parts: Set<string> }>();
  const surnames = new Set<string>();
  for (const { sentences } of strands) {
    for (const told of sentences) {
      const { names } = told.chosen;
      const people = names.filter(isPerson).map(surnameOf);
      perSentence.set(told, { people, parts: new Set(names.flatMap((name) => name.split(' '))) });
      for (const name of people) surnames.add(name);
    }
  }
  return strands.map((strand) => {
    const introduces = new Set<string>();
    const needs = new Set<string>();
    for (const told of strand.sentences) {
      const names = perSentence.get(told);
      for (const name of names?.people ?? []) introduces.add(name);
      for (const [word] of told.chosen.text.matchAll(CAPITALISED)) {
        if (surnames.has(word) && !introduces.has(word) && !names?.parts.has(word)) needs.add(word);
      }
    }
    return { strand, introduces: [...introduces], needs: [...needs] };
  });
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

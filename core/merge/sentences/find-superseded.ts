// Finds sentences whose claims later or corrected reports have replaced, so that none is published as current (law 8).

import { epochMsOf } from '#core/instant.ts';
import { type FigureValue, findRaised, isRounded } from '#core/merge/figures/figure-state.ts';
import { findFigures } from '#core/merge/figures/find-figures.ts';
import type { WrongClaims } from '#core/merge/reports/apply-corrections.ts';
import type { Updates } from '#core/merge/reports/find-updates.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import {
  type Claims,
  contentOverlap,
  findClaimDifference,
  withoutEach,
} from '#core/merge/sentences/claims.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import {
  findOpenStages,
  findPassedStage,
  isClosed,
  type ReadStage,
} from '#core/merge/sentences/event-stage.ts';
import type { ReportSentence } from '#core/merge/sentences/extract-sentences.ts';
import { findWithdrawnNumbers } from '#core/merge/sentences/former-numbers.ts';
import { voiceKeyOf } from '#core/report.ts';
import type { Figure } from '#core/story.ts';
import { NUMBER_WORDS } from '#core/text/read-number.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Share of content words that two sentences have in common to be about one thing. */
const minSameOverlap = 0.7;
/** The same where one states a range that holds the number of the other. */
const minRangeOverlap = 0.5;
/** Content words that they need at least. */
const minContentWords = 3;
/** Sentences at the beginning of an earlier and a later report of one agency that are compared. */
const comparedHead = 12;
/** Sentences up to this index in their report can be about a stage of the event. */
const maxStageIndex = 5;
/** Words that a sentence shares with the one that ends its stage, or that corrects its count. */
const minStageWords = 3;
/** A short sentence about somebody whom the report has named. */
const DEFINITE =
  /^(?=.{0,60}$)(?:The|He|She|They|It|Der|Die|Das|Er|Sie|Le|La|Les|L[’']|Il|Elle|Ils|El|Los|Las)(?!\p{L})/u;
const SHARE = /%|\bper ?cent\b|prozent|pour cent|por ciento|درصد|فیصد|процент/iu;

export interface SupersededInput {
  merged: readonly MergedSentence[];
  reports: readonly VisibleReport[];
  sentencesByReport: readonly (readonly ReportSentence[])[];
  figures: readonly Figure[];
  updates: Updates;
  wrong: readonly WrongClaims[];
  /** See findWrongSentences. */
  wrongSentences: ReadonlySet<MergedSentence>;
  claimsOf: (sentence: ReportSentence) => Claims;
  /** Who says the words in the middle of the sentence; "" if none is named. */
  speakerOf: (sentence: ReportSentence) => string;
}

export interface Superseded {
  /** Superseded sentences, with the one that says what is current, if there is one. */
  by: ReadonlyMap<MergedSentence, MergedSentence | undefined>;
  /** Numbers that no headline may state. */
  numbers: ReadonlySet<number>;
}

/**
 * A sentence is superseded if another one states the same with a later number of the same agency or of a rising count, if
 * its agency has negated or confirmed it since, if the event has passed to its next stage, or if a notice calls it wrong.
 * Two agencies that differ at the same time conflict: both sentences stay.
 */
export function findSuperseded(input: SupersededInput): Superseded {
  const { merged, claimsOf } = input;
  const by = new Map<MergedSentence, MergedSentence | undefined>();
  const numbers = new Set<number>();
  const times = makeTimes(input.reports);
  const supersede = (older: MergedSentence, newer: MergedSentence | undefined) => {
    if (older === newer || by.has(older)) return;
    by.set(older, newer);
    if (newer !== undefined)
      for (const value of withoutEach(claimsOf(older.chosen).numbers, claimsOf(newer.chosen).numbers))
        numbers.add(value);
  };
  for (const [older, newer] of findReplacedWordings(input, times, by)) supersede(older, newer);
  for (const [older, newer] of findRevisedFigures(input)) supersede(older, newer);
  for (const [older, newer] of findPassedStages(input, times)) supersede(older, newer);
  for (const [older, newer] of findWithdrawnCounts(input, times)) supersede(older, newer);
  for (const sentence of input.wrongSentences) by.set(sentence, undefined);
  for (const value of input.wrong.flatMap((each) => each.numbers)) numbers.add(value);
  // What a current lead states may be in the headline, but not an older count that it repeats: "eight, not twelve".
  const latest = new Set(input.figures.flatMap(({ values }) => values.at(-1)?.value ?? []));
  const older = new Set(
    input.figures
      .flatMap(({ state, values }) => (state === 'revised' ? values.slice(0, -1) : []))
      .flatMap(({ value }) => (latest.has(value) ? [] : value)),
  );
  for (const value of older) numbers.add(value);
  if (numbers.size > 0)
    for (const sentence of merged)
      if (isHead(sentence) && !by.has(sentence))
        for (const value of claimsOf(sentence.chosen).numbers) if (!older.has(value)) numbers.delete(value);
  return { by: resolve(by), numbers };
}

function isHead({ occurrences }: MergedSentence): boolean {
  return occurrences.some(({ index }) => index === 0);
}

/** A replacement that is superseded itself gives way to its own. */
function resolve(by: ReadonlyMap<MergedSentence, MergedSentence | undefined>) {
  const resolved = new Map<MergedSentence, MergedSentence | undefined>();
  for (const [older, newer] of by) {
    let current = newer;
    for (let steps = 0; current !== undefined && by.has(current) && steps < by.size; steps += 1)
      current = by.get(current);
    resolved.set(older, current !== undefined && by.has(current) ? undefined : current);
  }
  return resolved;
}

/** When a sentence was first and last stated, by any agency and by each. */
interface Stated {
  first: number;
  last: number;
  /** Whether only reports without a date, and those of sources that may not speak for the agency they cite, state it. */
  isOnlyWeak: boolean;
  lastByAgency: ReadonlyMap<string, number>;
}

function makeTimes(reports: readonly VisibleReport[]) {
  const filings = reports.map(({ report, revisedAt, undated }) => ({
    agency: voiceKeyOf(report),
    at: epochMsOf(revisedAt),
    isWeak: report.citesAgency === true || undated === true,
  }));
  const known = new Map<MergedSentence, Stated>();
  const of = (sentence: MergedSentence): Stated => {
    const read = known.get(sentence) ?? readTimes(sentence, filings);
    known.set(sentence, read);
    return read;
  };
  const isBefore = (older: MergedSentence, newer: MergedSentence) =>
    of(older).last < of(newer).first && (!of(newer).isOnlyWeak || of(older).isOnlyWeak);
  return {
    /**
     * Whether every statement of `older` is earlier than any of `newer`. What sources only cite from an agency that they may not speak
     * for, or state without a date, is never later than what others state themselves.
     */
    isBefore,
    /** Whether every occurrence of `older` is earlier than `newer`, or of an agency that states `newer` later. */
    isReplaced: (older: MergedSentence, newer: MergedSentence) => {
      const [was, now] = [of(older), of(newer)];
      if (isBefore(older, newer)) return true;
      if (now.isOnlyWeak && !was.isOnlyWeak) return false;
      for (const [agency, at] of was.lastByAgency)
        if (at >= now.first && (now.lastByAgency.get(agency) ?? 0) <= at) return false;
      return true;
    },
    /** Whether some agency states `newer` after it stated `older`. */
    sharesAgency: (older: MergedSentence, newer: MergedSentence) => {
      const now = of(newer).lastByAgency;
      for (const [agency, at] of of(older).lastByAgency) if ((now.get(agency) ?? 0) > at) return true;
      return false;
    },
  };
}

function readTimes(
  { occurrences }: MergedSentence,
  filings: readonly { agency: string; at: number; isWeak: boolean }[],
): Stated {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  const lastByAgency = new Map<string, number>();
  let isOnlyWeak = true;
  for (const { reportIndex } of occurrences) {
    const filing = filings[reportIndex];
    if (filing === undefined) continue;
    isOnlyWeak &&= filing.isWeak;
    first = Math.min(first, filing.at);
    last = Math.max(last, filing.at);
    lastByAgency.set(filing.agency, Math.max(filing.at, lastByAgency.get(filing.agency) ?? 0));
  }
  return { first, last, lastByAgency, isOnlyWeak };
}
type Times = ReturnType<typeof makeTimes>;

/** Sentences of one wording with another number, negation or modality, the older one first; not those that `by` has already. */
function* findReplacedWordings(
  { merged, reports, sentencesByReport, figures, updates, claimsOf }: SupersededInput,
  times: Times,
  by: Superseded['by'],
): Generator<[MergedSentence, MergedSentence]> {
  const conflicts = figures.filter(({ state }) => state === 'conflicting');
  for (const sentence of merged) {
    for (const other of sentence.rivals ?? []) {
      yield* orderRivals(sentence, other, claimsOf, times, conflicts, by);
    }
  }
  const mergedOf = indexOccurrences(merged);
  /** Copies have the same sentences: of a hundred thousand pairs in a large story one in ten is new. */
  const compared = new Map<MergedSentence, Set<MergedSentence>>();
  const isNew = (older: MergedSentence, newer: MergedSentence) => {
    const others = compared.get(older) ?? new Set();
    compared.set(older, others);
    return others.size < others.add(newer).size;
  };
  const corrected = reports.flatMap(({ replaces, revisedAt }, later) =>
    replaces === undefined
      ? []
      : reports.flatMap((other, earlier) => (other.revisedAt < revisedAt ? [[earlier, later] as const] : [])),
  );
  for (const [earlier, later] of [...updates.pairs, ...corrected]) {
    for (const old of (sentencesByReport[earlier] ?? []).slice(0, comparedHead)) {
      for (const current of (sentencesByReport[later] ?? []).slice(0, comparedHead)) {
        const [a, b] = [mergedOf.get(old), mergedOf.get(current)];
        if (a !== undefined && b !== undefined && a !== b && isNew(a, b))
          yield* orderRivals(a, b, claimsOf, times, conflicts, by);
      }
    }
  }
}

function* orderRivals(
  a: MergedSentence,
  b: MergedSentence,
  claimsOf: SupersededInput['claimsOf'],
  times: Times,
  conflicts: readonly Figure[],
  by: Superseded['by'],
): Generator<[MergedSentence, MergedSentence]> {
  // A large story has a million pairs, and most of them are of sentences that are superseded already.
  const [older, newer] = times.isReplaced(a, b)
    ? [a, b]
    : times.isReplaced(b, a)
      ? [b, a]
      : [undefined, undefined];
  if (older === undefined || newer === undefined || by.has(older)) return;
  const [was, now] = [claimsOf(older.chosen), claimsOf(newer.chosen)];
  if (Math.min(was.content.size, now.content.size) < minContentWords) return;
  const overlap = contentOverlap(was, now);
  if (overlap < minRangeOverlap) return;
  const difference = findClaimDifference(was, now);
  if (difference === 'number' && isWithinRange(older, was, now)) yield [older, newer];
  if (overlap < minSameOverlap || difference === undefined || difference === 'name') return;
  if (times.sharesAgency(older, newer)) yield [older, newer];
  else if (difference === 'number' && isRise(was, now) && !isConflict(was, now, conflicts))
    yield [older, newer];
}

/** Whether the two state two values of one figure on which their speakers differ. */
function isConflict(was: Claims, now: Claims, conflicts: readonly Figure[]): boolean {
  return conflicts.some(({ values }) => {
    const states = (claims: Claims) => values.some(({ value }) => claims.numbers.includes(value));
    return states({ ...was, numbers: withoutEach(was.numbers, now.numbers) }) && states(now);
  });
}

/** Counts rise with time; of two sums of money or shares neither is the newer one. */
function isRise(was: Claims, now: Claims): boolean {
  const [before, after] = [was, now].map(({ numbers, kinds }) =>
    numbers.filter((_value, at) => kinds[at] === 'count'),
  );
  const old = withoutEach(before ?? [], now.numbers);
  const current = withoutEach(after ?? [], was.numbers);
  return old.length > 0 && current.length > 0 && Math.max(...current) > Math.max(...old);
}

const RANGE = new RegExp(
  `\\b(?:between|zwischen|entre)\\b|(?:\\d|\\b(?:${NUMBER_WORDS})) ?(?:[–-]|to|or|bis|oder|à|ou|a|o) ?(?:\\d|${NUMBER_WORDS})`,
  'iu',
);

/** "Between 10 and 15 died" gives way to "13 died". */
function isWithinRange({ chosen }: MergedSentence, was: Claims, now: Claims): boolean {
  const current = withoutEach(now.numbers, was.numbers);
  if (was.numbers.length !== 2 || current.length !== 1 || !RANGE.test(chosen.text)) return false;
  return current.every((value) => value >= Math.min(...was.numbers) && value <= Math.max(...was.numbers));
}

function indexOccurrences(merged: readonly MergedSentence[]): Map<ReportSentence, MergedSentence> {
  return new Map(merged.flatMap((each) => each.occurrences.map((occurrence) => [occurrence, each] as const)));
}

/** Sentences with an older value of a revised figure, of a toll that their speaker has raised, or one rounded, and the one with the latest or exact value. */
function* findRevisedFigures({
  merged,
  reports,
  figures,
  claimsOf,
}: SupersededInput): Generator<[MergedSentence, MergedSentence]> {
  if (figures.every(({ values }) => values.length < 2)) return;
  const indexOf = new Map(reports.map(({ report }, index) => [report.id, index]));
  const byReport = new Map<number, { occurrence: ReportSentence; sentence: MergedSentence }[]>();
  for (const sentence of merged)
    for (const occurrence of sentence.occurrences) {
      const list = byReport.get(occurrence.reportIndex) ?? [];
      byReport.set(occurrence.reportIndex, list);
      list.push({ occurrence, sentence });
    }
  const sentencesOf = ({ provenance }: FigureValue) =>
    provenance.flatMap(({ reportId, start, end }) =>
      (byReport.get(indexOf.get(reportId) ?? -1) ?? [])
        .filter(({ occurrence }) => occurrence.start <= start && end <= occurrence.end)
        .map(({ sentence }) => sentence),
    );
  for (const { what, values, state } of figures) {
    if (state === 'conflicting')
      for (const [older, newer] of findRaised(what, values)) {
        const current = sentencesOf(newer)[0];
        if (current !== undefined) for (const sentence of sentencesOf(older)) yield [sentence, current];
      }
    if (state === 'agreed')
      for (const rounded of values.filter(isRounded))
        for (const exact of values.filter((value) => !isRounded(value) && value.asOf >= rounded.asOf))
          for (const sentence of sentencesOf(rounded)) {
            const same = sentencesOf(exact).find((other) => areRivals(sentence, other));
            if (same !== undefined) yield [sentence, same];
          }
    if (state !== 'revised') continue;
    const latest = values.at(-1);
    const current = latest && sentencesOf(latest)[0];
    if (latest === undefined || current === undefined) continue;
    for (const value of values.slice(0, -1))
      for (const older of sentencesOf(value))
        if (!claimsOf(older.chosen).numbers.includes(latest.value)) yield [older, current];
    yield* findRepeated(merged, what, values, current, claimsOf);
  }
}

function areRivals(a: MergedSentence, b: MergedSentence): boolean {
  return a.rivals?.includes(b) === true || b.rivals?.includes(a) === true;
}

/** Other sentences that state an older value of the figure: reports repeat it after the count that is their own. */
function* findRepeated(
  merged: readonly MergedSentence[],
  what: string,
  values: readonly FigureValue[],
  current: MergedSentence,
  claimsOf: SupersededInput['claimsOf'],
): Generator<[MergedSentence, MergedSentence]> {
  const latest = values.at(-1)?.value;
  const older = new Set(values.map(({ value }) => value).filter((value) => value !== latest));
  for (const sentence of merged) {
    if (sentence === current || !claimsOf(sentence.chosen).numbers.some((value) => older.has(value)))
      continue;
    const counts = findFigures(sentence.chosen.text).filter((figure) => figure.what === what);
    if (counts.length > 0 && counts.every(({ value }) => older.has(value))) yield [sentence, current];
  }
}

/**
 * Sentences with a count that a later one calls wrong: "carrying 68 people, correcting an earlier figure of 71". Only what its own agency
 * stated, or what a speaker said whom it names: no agency corrects another.
 */
function* findWithdrawnCounts(
  { merged, reports, claimsOf, speakerOf }: SupersededInput,
  times: Times,
): Generator<[MergedSentence, MergedSentence]> {
  const voices = reports.map(({ report }) => voiceKeyOf(report));
  const corrects = ({ chosen, occurrences }: MergedSentence, older: ReportSentence) => {
    const speaker = splitWords(speakerOf(older));
    return (
      occurrences.some(({ reportIndex }) => voices[reportIndex] === voices[older.reportIndex]) ||
      (speaker.length > 0 && speaker.every((word) => chosen.words.includes(word)))
    );
  };
  for (const newer of merged) {
    const withdrawn = findWithdrawnNumbers(newer.chosen.text);
    if (withdrawn.length === 0) continue;
    const { content, names } = claimsOf(newer.chosen);
    for (const older of merged) {
      const was = claimsOf(older.chosen);
      if (!was.numbers.some((value) => withdrawn.includes(value)) || !times.isBefore(older, newer)) continue;
      const shared = [...was.content, ...was.names].filter((word) => content.has(word) || names.has(word));
      if (shared.length >= minStageWords && older.occurrences.every((each) => corrects(newer, each)))
        yield [older, newer];
    }
  }
}

/** Sentences about an open stage of an event that a later sentence closes, with the numbers that depend on them. */
function* findPassedStages(
  { merged, sentencesByReport, claimsOf }: SupersededInput,
  times: Times,
): Generator<[MergedSentence, MergedSentence]> {
  const heads = merged.filter(({ occurrences }) => occurrences.some(({ index }) => index <= 1));
  const closing = heads.filter(({ chosen }) => isClosed(chosen.text));
  if (closing.length === 0) return;
  const mergedOf = indexOccurrences(merged);
  for (const older of merged.filter(({ chosen }) => chosen.index <= maxStageIndex)) {
    const open = findOpenStages(older.chosen.text);
    if (open.length === 0) continue;
    const newer = closing.find((other) => times.isBefore(older, other) && closes(older, open, other));
    if (newer === undefined) continue;
    yield [older, newer];
    for (const dependent of older.occurrences.flatMap(countsAfter)) {
      const sentence = mergedOf.get(dependent);
      if (sentence !== undefined && times.isBefore(sentence, newer)) yield [sentence, newer];
    }
  }

  function closes(open: MergedSentence, stages: readonly ReadStage[], closed: MergedSentence): boolean {
    const stage = findPassedStage(stages, closed.chosen.text);
    if (stage === undefined || stage.staysTrue) return false;
    if (stage.isOfAnyEvent) return true;
    const headsOf = ({ occurrences }: MergedSentence) =>
      occurrences.flatMap(({ reportIndex }) => (sentencesByReport[reportIndex] ?? []).slice(0, 2));
    // "The gunman is on the run." is about what its report begins with.
    const about = DEFINITE.test(open.chosen.text) ? [open.chosen, ...headsOf(open)] : [open.chosen];
    const was = new Set(about.map(claimsOf).flatMap(({ content, names }) => [...content, ...names]));
    const heads = headsOf(closed).map(claimsOf);
    const shared = [...was].filter((word) =>
      heads.some(({ content, names }) => content.has(word) || names.has(word)),
    );
    return shared.length >= minStageWords;
  }

  /** The sentences right after an open stage that count it further: "Her rival had 37 percent." */
  function countsAfter({ reportIndex, index }: ReportSentence): ReportSentence[] {
    const after = (sentencesByReport[reportIndex] ?? []).slice(index + 1);
    const end = after.findIndex(
      (next) =>
        claimsOf(next).numbers.length === 0 ||
        !(next.dependent || SHARE.test(next.text)) ||
        isClosed(next.text),
    );
    return end < 0 ? after : after.slice(0, end);
  }
}

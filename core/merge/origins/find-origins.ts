// Finds which reports wrote their own words and which copy or rewrite another agency's text.
import { findAgency } from '#core/agencies.ts';
import { makeWireReuseFinder } from '#core/merge/origins/wire-reuse.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { type Report, voiceKeyOf, voiceOf } from '#core/report.ts';
import type { SourceRole } from '#core/story.ts';

/** A report is a copy if this share of its own words (quotations excluded) is in a report of another origin. */
const copyShare = 0.8;
/** The same for a report that credits that agency. */
const creditedCopyShare = 0.5;
/** A report that is not a copy is a rewrite from this share on. */
const rewriteShare = 0.3;

/** Origins of the reports of one story. An origin is identified by the agency that wrote first. */
export interface Origins {
  /** Role of each report, by reportIndex. */
  roles: SourceRole[];
  /** Agency whose text a copy or rewrite uses, by reportIndex; undefined for an original. */
  takenFrom: (string | undefined)[];
  /** Number of independent origins of the whole story. */
  count: number;
  /** Number of independent origins that carry this sentence. */
  countOf(sentences: MergedSentence): number;
}

/** The report that a later report shares most words with, and how many. */
interface SharedRoot {
  root: number;
  words: number;
}

/**
 * The role and the origin of each report. A report whose words are mostly in another report's text is a `copy` and shares its origin. One that uses a
 * part is a `rewrite`: of that origin where it repeats it, of its own elsewhere. All reports of one agency
 * are one origin. Earlier filings count as first, but a report never precedes an agency that it credits.
 * Quotations count only in reports that consist of nothing else, since several desks can quote the same
 * statement. Reuse in other words is found by makeWireReuseFinder.
 */
export function findOrigins(
  reports: readonly VisibleReport[],
  sentences: readonly MergedSentence[],
): Origins {
  const sharesOf = sharesByReport(reports.length, sentences);
  const rootsOfSentence = new Map<MergedSentence, number[]>();
  const roles: SourceRole[] = reports.map(() => 'original');
  const rootOf: number[] = reports.map((_, index) => index);
  const takenFrom: (string | undefined)[] = reports.map(() => undefined);
  const wires = makeWireReuseFinder(reports);
  const voices = reports.map(({ report }) => voiceOf(report));
  const sharedWords = new Float64Array(reports.length);
  for (const index of filingOrder(reports)) {
    const own = sharesOf[index] ?? [];
    const counted = reusable(own);
    const size = own.reduce((sum, share) => sum + counted(share), 0);
    const reuse = findMostReused(own, rootsOfSentence, sharedWords);
    const part = reuse === undefined || size === 0 ? 0 : reuse.words / size;
    const isCredited = reuse !== undefined && credits(reports[index], reports[reuse.root]);
    if (reuse !== undefined && part >= (isCredited ? creditedCopyShare : copyShare)) {
      roles[index] = 'copy';
      rootOf[index] = reuse.root;
      takenFrom[index] = voices[reuse.root];
      continue;
    }
    const wire = wires.findReuse(index);
    if (wire !== undefined || part >= rewriteShare) {
      roles[index] = wire?.role ?? 'rewrite';
      takenFrom[index] = voices[wire?.root ?? reuse?.root ?? index];
    }
    if (wire?.role === 'copy') {
      rootOf[index] = wire.root;
      continue;
    }
    wires.addRoot(index);
    for (const share of own) push(rootsOfSentence, share.sentences, index);
  }
  return { ...originsFrom(reports, sentences, roles, rootOf, rootsOfSentence), takenFrom };
}

function originsFrom(
  reports: readonly VisibleReport[],
  sentences: readonly MergedSentence[],
  roles: SourceRole[],
  rootOf: readonly number[],
  rootsOfSentence: ReadonlyMap<MergedSentence, readonly number[]>,
): Omit<Origins, 'takenFrom'> {
  const firstRoot = new Map(sentences.map((sentence) => [sentence, rootsOfSentence.get(sentence)?.[0]]));
  const originOf = (sentence: MergedSentence, index: number) =>
    roles[index] === 'rewrite' ? (firstRoot.get(sentence) ?? index) : index;
  // Most sentences have the reports of another one.
  const known = new Map<string, number>();
  const count = (indexes: readonly number[]) => {
    const key = indexes.join();
    const voices =
      known.get(key) ??
      countVoices([...new Set(indexes)].flatMap((index) => reports[rootOf[index] ?? index]?.report ?? []));
    known.set(key, voices);
    return voices;
  };
  return {
    roles,
    count: count(reports.map((_, index) => index)),
    countOf: (sentence) =>
      count(sentence.occurrences.map(({ reportIndex }) => originOf(sentence, reportIndex))),
  };
}

/**
 * Number of independent voices: agencies, and groups of reports that cite an agency through a source that may not speak for
 * it. Such reports are of one group if they share the source or the agency, and count nothing beside the agency itself: one source
 * cannot add voices by inventing agencies.
 */
function countVoices(reports: readonly Report[]): number {
  const agencies = new Set<string>();
  const groups: Set<string>[] = [];
  for (const report of reports) if (report.citesAgency !== true) agencies.add(voiceKeyOf(report));
  for (const { agency, sourceId, citesAgency } of reports) {
    if (citesAgency !== true) continue;
    const keys = [agency.trim().toLowerCase(), `source ${sourceId}`];
    const joined = groups.filter((group) => keys.some((key) => group.has(key)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...keys, ...joined.flatMap((group) => [...group])]));
  }
  return agencies.size + groups.filter((group) => ![...group].some((key) => agencies.has(key))).length;
}

/**
 * Reports that credit another agency of the story come last; otherwise by time of filing. At equal times
 * (papers that state only a day) registered agencies come first, since outlets use their copy.
 */
function filingOrder(reports: readonly VisibleReport[]): number[] {
  const order = reports.map((_, index) => index);
  const agencies = new Set(
    reports.flatMap(({ report }) => (report.citesAgency === true ? [] : report.agency)),
  );
  const leans = reports.map(
    ({ report: { agency, citesAgency, credits } }) =>
      (citesAgency === true && agencies.has(agency)) || credits.some((c) => c !== agency && agencies.has(c)),
  );
  const wires = new Set([...agencies].filter((agency) => findAgency(agency) !== undefined));
  const isWire = (index: number) =>
    reports[index]?.report.citesAgency !== true && wires.has(reports[index]?.report.agency ?? '');
  const isTogether = (a: number, b: number) =>
    reports[a]?.filedAt === reports[b]?.filedAt && reports[a]?.receivedAt === reports[b]?.receivedAt;
  const wireFirst = (a: number, b: number) => (isTogether(a, b) ? Number(isWire(b)) - Number(isWire(a)) : 0);
  return order.sort((a, b) => Number(leans[a]) - Number(leans[b]) || wireFirst(a, b) || a - b);
}

function credits(visible: VisibleReport | undefined, root: VisibleReport | undefined): boolean {
  if (visible === undefined || root === undefined) return false;
  return root.report.citesAgency !== true && visible.report.credits.includes(root.report.agency);
}

/** A merged sentence in one report: the words that the report spends on it, quotations counted separately. */
interface SentenceShare {
  sentences: MergedSentence;
  words: number;
  quoted: number;
}

function sharesByReport(count: number, sentences: readonly MergedSentence[]): SentenceShare[][] {
  const byReport: SentenceShare[][] = Array.from({ length: count }, () => []);
  for (const sentence of sentences) {
    const shares = new Map<number, SentenceShare>();
    for (const { reportIndex, text, words } of sentence.occurrences) {
      const share = shares.get(reportIndex) ?? { sentences: sentence, words: 0, quoted: 0 };
      if (/["“«„]/.test(text)) share.quoted += words.length;
      else share.words += words.length;
      shares.set(reportIndex, share);
    }
    for (const [index, share] of shares) byReport[index]?.push(share);
  }
  return byReport;
}

/** The words of a report that count as reusable: quotations only if there is nothing else. */
function reusable(own: readonly SentenceShare[]): (share: SentenceShare) => number {
  const onlyQuotes = own.every(({ words }) => words === 0);
  return onlyQuotes ? ({ quoted }) => quoted : ({ words }) => words;
}

/** @param words zeros, one a report; they are zeros again afterwards. */
function findMostReused(
  own: readonly SentenceShare[],
  rootsOfSentence: ReadonlyMap<MergedSentence, readonly number[]>,
  words: Float64Array,
): SharedRoot | undefined {
  const countWords = reusable(own);
  const shared: number[] = [];
  for (const share of own) {
    const count = countWords(share);
    if (count === 0) continue;
    for (const root of rootsOfSentence.get(share.sentences) ?? []) {
      if (words[root] === 0) shared.push(root);
      words[root] = (words[root] ?? 0) + count;
    }
  }
  let best: SharedRoot | undefined;
  for (const root of shared) {
    const count = words[root] ?? 0;
    if (best === undefined || count > best.words || (count === best.words && root < best.root))
      best = { root, words: count };
    words[root] = 0;
  }
  return best;
}

function push(roots: Map<MergedSentence, number[]>, sentence: MergedSentence, root: number): void {
  const known = roots.get(sentence);
  if (known === undefined) roots.set(sentence, [root]);
  else known.push(root);
}

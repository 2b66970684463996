// Fourth step of merging: who wrote the words first. In: reports and told sentences. Out: each report's origin and role.
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { SourceRole } from '#core/story.ts';
import { copyShare, creditedCopyShare, rewriteShare } from '#core/thresholds.ts';

/** Origins of the reports of one story; an origin is named by the agency that wrote first. */
export interface Origins {
  /** Role of each report, by reportIndex. */
  roles: SourceRole[];
  /** Number of independent origins of the whole story. */
  count: number;
  /** Number of independent origins that carry this sentence. */
  countOf(told: Told): number;
}

interface Root {
  report: number;
  /** Words of its own that can be reused (quotations count only where there is nothing else). */
  size: number;
}

/** Where a report's words stand already: the root that holds most of them, and how many. */
interface Reuse {
  root: number;
  words: number;
}

/**
 * A report of whose words most stand in another's text is a `copy` and shares its origin; one that takes a part is a `rewrite`,
 * of that origin where it repeats it and of its own where not; all reports of one agency are one origin. Earlier filings
 * are taken as first, except that a report never precedes an agency it credits. What people say to all is no reuse:
 * quotations count only in reports that have nothing else.
 */
export function findOrigins(reports: readonly VisibleReport[], told: readonly Told[]): Origins {
  const sentencesOf = sentencesByReport(reports.length, told);
  const rootsOfSentence = new Map<Told, number[]>();
  const roles: SourceRole[] = reports.map(() => 'original');
  const rootOf: number[] = reports.map((_, index) => index);
  const sizes = new Map<number, Root>();
  for (const index of filingOrder(reports)) {
    const own = sentencesOf[index] ?? [];
    const size = reusableWords(own, index);
    const reuse = mostReused(own, index, rootsOfSentence, sizes);
    const share = reuse === undefined || size === 0 ? 0 : reuse.words / size;
    const isCredited = reuse !== undefined && credits(reports[index], reports[reuse.root]);
    if (reuse !== undefined && share >= (isCredited ? creditedCopyShare : copyShare)) {
      roles[index] = 'copy';
      rootOf[index] = rootOf[reuse.root] ?? reuse.root;
      continue;
    }
    if (share >= rewriteShare) roles[index] = 'rewrite';
    sizes.set(index, { report: index, size });
    for (const sentence of own) push(rootsOfSentence, sentence, index);
  }
  return originsFrom(reports, told, roles, rootOf, rootsOfSentence);
}

function originsFrom(
  reports: readonly VisibleReport[],
  told: readonly Told[],
  roles: SourceRole[],
  rootOf: readonly number[],
  rootsOfSentence: ReadonlyMap<Told, readonly number[]>,
): Origins {
  const nameOf = (index: number) => {
    const report = reports[rootOf[index] ?? index]?.report;
    return report === undefined ? '' : report.agency.trim().toLowerCase() || report.sourceId;
  };
  const firstRoot = new Map(told.map((sentence) => [sentence, rootsOfSentence.get(sentence)?.[0]]));
  const originOf = (sentence: Told, index: number) =>
    nameOf(roles[index] === 'rewrite' ? (firstRoot.get(sentence) ?? index) : index);
  return {
    roles,
    count: new Set(reports.map((_, index) => nameOf(index))).size,
    countOf: (sentence) =>
      new Set(sentence.carriers.map((said) => originOf(sentence, said.reportIndex))).size,
  };
}

/** Reports that credit another agency of the story come after those that do not; within each, by time of filing. */
function filingOrder(reports: readonly VisibleReport[]): number[] {
  const order = reports.map((_, index) => index);
  const agencies = new Set(reports.map(({ report }) => report.agency));
  const leans = reports.map(({ report }) =>
    report.credits.some((c) => c !== report.agency && agencies.has(c)),
  );
  return order.sort((a, b) => Number(leans[a]) - Number(leans[b]) || a - b);
}

function credits(visible: VisibleReport | undefined, root: VisibleReport | undefined): boolean {
  if (visible === undefined || root === undefined) return false;
  return visible.report.credits.includes(root.report.agency);
}

function sentencesByReport(count: number, told: readonly Told[]): Told[][] {
  const byReport: Told[][] = Array.from({ length: count }, () => []);
  for (const sentence of told) {
    for (const index of new Set(sentence.carriers.map((said) => said.reportIndex)))
      byReport[index]?.push(sentence);
  }
  return byReport;
}

/** Words of the sentence as this report says it, without what stands in quotation marks. */
function ownWords(sentence: Told, index: number): { words: number; quoted: number } {
  let words = 0;
  let quoted = 0;
  for (const said of sentence.carriers) {
    if (said.reportIndex !== index) continue;
    if (/["“«„]/u.test(said.text)) quoted += said.words.length;
    else words += said.words.length;
  }
  return { words, quoted };
}

function reusableWords(own: readonly Told[], index: number): number {
  const sums = own.map((sentence) => ownWords(sentence, index));
  const words = sums.reduce((sum, part) => sum + part.words, 0);
  return words > 0 ? words : sums.reduce((sum, part) => sum + part.quoted, 0);
}

function mostReused(
  own: readonly Told[],
  index: number,
  rootsOfSentence: ReadonlyMap<Told, readonly number[]>,
  sizes: ReadonlyMap<number, Root>,
): Reuse | undefined {
  const parts = own.map((sentence) => ({
    roots: rootsOfSentence.get(sentence) ?? [],
    ...ownWords(sentence, index),
  }));
  const onlyQuotes = parts.every((part) => part.words === 0);
  const shared = new Map<number, number>();
  for (const part of parts) {
    const count = onlyQuotes ? part.quoted : part.words;
    for (const root of part.roots) shared.set(root, (shared.get(root) ?? 0) + count);
  }
  let best: Reuse | undefined;
  for (const [root, words] of shared) {
    if (!sizes.has(root)) continue;
    if (best === undefined || words > best.words || (words === best.words && root < best.root))
      best = { root, words };
  }
  return best;
}

function push(roots: Map<Told, number[]>, sentence: Told, root: number): void {
  const known = roots.get(sentence);
  if (known === undefined) roots.set(sentence, [root]);
  else known.push(root);
}

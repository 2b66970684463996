// Fourth step of merging: who wrote the words first. In: reports and told sentences. Out: each report's origin and role.
import { findAgency } from '#core/agencies.ts';
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { makeWireReuse } from '#core/merge/wire-reuse.ts';
import type { SourceRole } from '#core/story.ts';
import { copyShare, creditedCopyShare, rewriteShare } from '#core/thresholds.ts';

/** Origins of the reports of one story; an origin is named by the agency that wrote first. */
export interface Origins {
  /** Role of each report, by reportIndex. */
  roles: SourceRole[];
  /** Agency whose text a copy or rewrite takes from, by reportIndex; undefined for an original. */
  takenFrom: (string | undefined)[];
  /** Number of independent origins of the whole story. */
  count: number;
  /** Number of independent origins that carry this sentence. */
  countOf(told: Told): number;
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
 * quotations count only in reports that have nothing else. What an outlet takes from an agency counts in other words too
 * (see makeWireReuse).
 */
export function findOrigins(reports: readonly VisibleReport[], told: readonly Told[]): Origins {
  const sharesOf = sharesByReport(reports.length, told);
  const rootsOfSentence = new Map<Told, number[]>();
  const roles: SourceRole[] = reports.map(() => 'original');
  const rootOf: number[] = reports.map((_, index) => index);
  const takenFrom: (string | undefined)[] = reports.map(() => undefined);
  const wireReuseOf = makeWireReuse(reports);
  const roots: number[] = [];
  for (const index of filingOrder(reports)) {
    const own = sharesOf[index] ?? [];
    const counted = reusable(own);
    const size = own.reduce((sum, share) => sum + counted(share), 0);
    const reuse = mostReused(own, rootsOfSentence);
    const part = reuse === undefined || size === 0 ? 0 : reuse.words / size;
    const isCredited = reuse !== undefined && credits(reports[index], reports[reuse.root]);
    if (reuse !== undefined && part >= (isCredited ? creditedCopyShare : copyShare)) {
      roles[index] = 'copy';
      rootOf[index] = reuse.root;
      takenFrom[index] = reports[reuse.root]?.report.agency;
      continue;
    }
    const wire = wireReuseOf(index, roots);
    if (wire !== undefined || part >= rewriteShare) {
      roles[index] = wire?.role ?? 'rewrite';
      takenFrom[index] = reports[wire?.root ?? reuse?.root ?? index]?.report.agency;
    }
    if (wire?.role === 'copy') {
      rootOf[index] = wire.root;
      continue;
    }
    roots.push(index);
    for (const share of own) push(rootsOfSentence, share.told, index);
  }
  return { ...originsFrom(reports, told, roles, rootOf, rootsOfSentence), takenFrom };
}

function originsFrom(
  reports: readonly VisibleReport[],
  told: readonly Told[],
  roles: SourceRole[],
  rootOf: readonly number[],
  rootsOfSentence: ReadonlyMap<Told, readonly number[]>,
): Omit<Origins, 'takenFrom'> {
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

/**
 * Reports that credit another agency of the story come after those that do not; within each, by time of filing. Of one time, as of papers
 * that tell the day alone, agencies are first: outlets live on their copy.
 */
function filingOrder(reports: readonly VisibleReport[]): number[] {
  const order = reports.map((_, index) => index);
  const agencies = new Set(reports.map(({ report }) => report.agency));
  const leans = reports.map(({ report }) =>
    report.credits.some((c) => c !== report.agency && agencies.has(c)),
  );
  const wires = new Set([...agencies].filter((agency) => findAgency(agency) !== undefined));
  const isWire = (index: number) => wires.has(reports[index]?.report.agency ?? '');
  const wireFirst = (a: number, b: number) =>
    reports[a]?.filedAt === reports[b]?.filedAt ? Number(isWire(b)) - Number(isWire(a)) : 0;
  return order.sort((a, b) => Number(leans[a]) - Number(leans[b]) || wireFirst(a, b) || a - b);
}

function credits(visible: VisibleReport | undefined, root: VisibleReport | undefined): boolean {
  if (visible === undefined || root === undefined) return false;
  return visible.report.credits.includes(root.report.agency);
}

/** A told sentence in one report: how many words that report spends on it, quoting or not. */
interface Share {
  told: Told;
  words: number;
  quoted: number;
}

function sharesByReport(count: number, told: readonly Told[]): Share[][] {
  const byReport: Share[][] = Array.from({ length: count }, () => []);
  for (const sentence of told) {
    const shares = new Map<number, Share>();
    for (const { reportIndex, text, words } of sentence.carriers) {
      const share = shares.get(reportIndex) ?? { told: sentence, words: 0, quoted: 0 };
      if (/["“«„]/.test(text)) share.quoted += words.length;
      else share.words += words.length;
      shares.set(reportIndex, share);
    }
    for (const [index, share] of shares) byReport[index]?.push(share);
  }
  return byReport;
}

/** Words of a report that can be reused: what people say to all is not counted, unless there is nothing else. */
function reusable(own: readonly Share[]): (share: Share) => number {
  const onlyQuotes = own.every(({ words }) => words === 0);
  return onlyQuotes ? ({ quoted }) => quoted : ({ words }) => words;
}

function mostReused(
  own: readonly Share[],
  rootsOfSentence: ReadonlyMap<Told, readonly number[]>,
): Reuse | undefined {
  const wordsOf = reusable(own);
  const shared = new Map<number, number>();
  for (const share of own) {
    for (const root of rootsOfSentence.get(share.told) ?? []) {
      shared.set(root, (shared.get(root) ?? 0) + wordsOf(share));
    }
  }
  let best: Reuse | undefined;
  for (const [root, words] of shared) {
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

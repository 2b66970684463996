// Finds the agency text that a report uses in other words.
import { agencies, findAgency } from '#core/agencies.ts';
import {
  extractReuseFeatures,
  makeReuseIndex,
  measureReuse,
  type ReuseFeatures,
  type ReuseIndex,
} from '#core/merge/origins/text-reuse.ts';
import { baseLanguage } from '#core/merge/reports/rank-reports.ts';
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';
import type { SourceRole } from '#core/story.ts';
import { splitWords } from '#core/text/split-words.ts';

/** What an outlet takes from an agency in other words (see measureReuse): share from which it is a rewrite, share of word pairs that it needs at least, share from which it is a copy, and the factor on all three where it credits the agency. Found on half of 291 labelled pairs in Urdu and checked on leads of independent English outlets. */
const wireRewriteShare = 0.18;
const wirePairShare = 0.08;
const wireCopyShare = 0.53;
const creditedFactor = 0.7;
/** Shorter texts are not compared: a sentence that every desk has to write would be half of them. */
const minReuseWords = 25;
/** Agency texts that a report is compared with, earliest first. Bounds time. */
const maxWiresCompared = 4;

/** The report whose text is used, and whether there is anything else in the using report. */
export interface WireReuse {
  root: number;
  role: Exclude<SourceRole, 'original'>;
}

/**
 * Makes a function that finds whose text a report uses. Only a text of a registered agency in the same
 * language qualifies, and only for reports of outlets or of agencies that carry that agency's copy: two
 * agencies, or two outlets, that use the same words about one event mostly wrote both themselves (see
 * findOrigins for verbatim copies). Reports are given by time of filing: `addRoot` adds one that is no copy, and
 * `findReuse` returns the one of these that most is taken from.
 */
export function makeWireReuseFinder(reports: readonly VisibleReport[]): {
  addRoot(index: number): void;
  findReuse(index: number): WireReuse | undefined;
} {
  const rows = new Map<string, ReturnType<typeof findAgency>>();
  const rowOf = ({ report: { agency, citesAgency } }: VisibleReport) => {
    if (citesAgency === true) return undefined;
    if (!rows.has(agency)) rows.set(agency, findAgency(agency));
    return rows.get(agency);
  };
  const read = new Map<string, ReuseFeatures>();
  const readOf = (text: string, language: string) => {
    const key = `${language}\n${text}`;
    const known = read.get(key) ?? extractReuseFeatures(text, language);
    read.set(key, known);
    return known;
  };
  const earlier = new Map<number, ReuseIndex>();
  const earlierOf = (index: number, { report, text }: VisibleReport) => {
    const known =
      earlier.get(index) ??
      makeReuseIndex(readOf(text, report.language), extractReuseFeatures(report.headline, report.language));
    earlier.set(index, known);
    return known;
  };
  /** Of registered agencies. */
  const wireRoots: number[] = [];
  const mayFeed = (root: VisibleReport, later: VisibleReport) => {
    const [wire, taker] = [rowOf(root), rowOf(later)];
    if (wire === undefined || baseLanguage(root.report.language) !== baseLanguage(later.report.language))
      return false;
    return taker === undefined || (taker !== wire && carries(taker.family, wire.name));
  };
  return {
    addRoot(index) {
      const root = reports[index];
      if (root !== undefined && rowOf(root) !== undefined) wireRoots.push(index);
    },
    findReuse(index) {
      const later = reports[index];
      if (later === undefined) return undefined;
      const roots = wireRoots.flatMap((root) => {
        const wire = reports[root];
        return wire !== undefined && mayFeed(wire, later) ? { root, wire } : [];
      });
      if (roots.length === 0 || splitWords(later.text).length < minReuseWords) return undefined;
      let best: { found: WireReuse; part: number } | undefined;
      for (const { root, wire } of roots.slice(0, maxWiresCompared)) {
        const isCredited = later.report.credits.includes(wire.report.agency);
        const share = isCredited ? creditedFactor : 1;
        const reuse = measureReuse(
          readOf(later.text, later.report.language),
          earlierOf(root, wire),
          wirePairShare * share,
        );
        if (reuse === undefined || reuse.part < wireRewriteShare * share) continue;
        const role = reuse.whole >= wireCopyShare ? 'copy' : 'rewrite';
        if (best === undefined || reuse.part > best.part) best = { found: { root, role }, part: reuse.part };
      }
      return best?.found;
    },
  };
}

function carries(family: readonly string[] | undefined, name: string): boolean {
  const named: Readonly<Record<string, { name: string }>> = agencies;
  return family?.some((key) => named[key]?.name === name) ?? false;
}

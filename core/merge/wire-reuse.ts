// What outlets take from agencies, in other words too. In: reports. Out: for each, the agency's text it lives on.
import { agencies, findAgency } from '#core/agencies.ts';
import { baseLanguage } from '#core/merge/rank-reports.ts';
import { asEarlier, type EarlierText, type ReadText, readForReuse, reuseOf } from '#core/merge/reuse-of.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import type { SourceRole } from '#core/story.ts';
import { splitWords } from '#core/text/split-words.ts';
import {
  creditedReuseShare,
  fewestReuseWords,
  mostWiresCompared,
  wireCopyShare,
  wirePairShare,
  wireRewriteShare,
} from '#core/thresholds.ts';

/** Whose text a report takes from, and whether it holds anything else. */
export interface WireReuse {
  root: number;
  role: Exclude<SourceRole, 'original'>;
}

/**
 * Finds whose text a report lives on. Only a text of a registered agency in the report's language can be it, and only for those who
 * are no agency themselves or carry that one's copy: outlets live on wire copy and put it in their own words, while two
 * agencies, or two outlets, that use the same words of one event mostly wrote both themselves (see findOrigins for what
 * they repeat word for word).
 * @returns for a report and those before it that are no copies, in order of filing: the one most is taken from
 */
export function makeWireReuse(
  reports: readonly VisibleReport[],
): (index: number, roots: readonly number[]) => WireReuse | undefined {
  const rows = new Map<string, ReturnType<typeof findAgency>>();
  const rowOf = ({ report: { agency } }: VisibleReport) => {
    if (!rows.has(agency)) rows.set(agency, findAgency(agency));
    return rows.get(agency);
  };
  const read = new Map<string, ReadText>();
  const readOf = (text: string, language: string) => {
    const key = `${language}\n${text}`;
    const known = read.get(key) ?? readForReuse(text, language);
    read.set(key, known);
    return known;
  };
  const earlier = new Map<number, EarlierText>();
  const earlierOf = (index: number, { report, text }: VisibleReport) => {
    const known =
      earlier.get(index) ??
      asEarlier(readOf(text, report.language), readForReuse(report.headline, report.language));
    earlier.set(index, known);
    return known;
  };
  const feeds = (root: VisibleReport, later: VisibleReport) => {
    const [wire, taker] = [rowOf(root), rowOf(later)];
    if (wire === undefined || baseLanguage(root.report.language) !== baseLanguage(later.report.language))
      return false;
    return taker === undefined || (taker !== wire && carries(taker.family, wire.name));
  };
  return (index, roots) => {
    const later = reports[index];
    if (later === undefined) return undefined;
    const wires = roots.filter((root) => feedsAt(reports, root, later, feeds));
    if (wires.length === 0 || splitWords(later.text).length < fewestReuseWords) return undefined;
    let best: { found: WireReuse; part: number } | undefined;
    for (const root of wires.slice(0, mostWiresCompared)) {
      const wire = reports[root];
      if (wire === undefined) continue;
      const isCredited = later.report.credits.includes(wire.report.agency);
      const share = isCredited ? creditedReuseShare : 1;
      const reuse = reuseOf(
        readOf(later.text, later.report.language),
        earlierOf(root, wire),
        wirePairShare * share,
      );
      if (reuse === undefined || reuse.part < wireRewriteShare * share) continue;
      const role = reuse.whole >= wireCopyShare ? 'copy' : 'rewrite';
      if (best === undefined || reuse.part > best.part) best = { found: { root, role }, part: reuse.part };
    }
    return best?.found;
  };
}

function feedsAt(
  reports: readonly VisibleReport[],
  root: number,
  later: VisibleReport,
  feeds: (root: VisibleReport, later: VisibleReport) => boolean,
): boolean {
  const wire = reports[root];
  return wire !== undefined && feeds(wire, later);
}

function carries(family: readonly string[] | undefined, name: string): boolean {
  const named: Readonly<Record<string, { name: string }>> = agencies;
  return family?.some((key) => named[key]?.name === name) ?? false;
}

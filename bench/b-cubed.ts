/** How well stories match labelled clusters, each 0–1. */
export interface BCubed {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * B-cubed (Bagga & Baldwin 1998, "Entity-based cross-document coreferencing using the vector space model"; Amigó et al.
 * 2009): for each report e with labelled cluster L(e) and story C(e), precision is the mean of |C(e) ∩ L(e)| / |C(e)|, recall
 * the mean of |C(e) ∩ L(e)| / |L(e)|, F1 = 2PR / (P + R). All are 0 when there are no reports.
 */
export function bCubed(reports: readonly { cluster: string; story: string }[]): BCubed {
  const clusters = new Map<string, number>();
  const stories = new Map<string, number>();
  const both = new Map<string, number>();
  const pairOf = ({ cluster, story }: { cluster: string; story: string }) => JSON.stringify([cluster, story]);
  for (const report of reports) {
    raise(clusters, report.cluster);
    raise(stories, report.story);
    raise(both, pairOf(report));
  }
  let precision = 0;
  let recall = 0;
  for (const report of reports) {
    const shared = both.get(pairOf(report)) ?? 0;
    precision += shared / (stories.get(report.story) ?? 1) / reports.length;
    recall += shared / (clusters.get(report.cluster) ?? 1) / reports.length;
  }
  return { precision, recall, f1: f1Of(precision, recall) };
}

/** The harmonic mean of precision and recall; 0 when both are 0. */
export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

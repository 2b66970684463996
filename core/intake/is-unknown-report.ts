// The first look at a report: most were never seen before. In: its id. Out: whether anything may be known of it.
import type { ReportId } from '#core/ids.ts';
import type { ReportStore } from '#core/ports.ts';

/**
 * Whether nothing is known of the report. The look may miss what was written a moment ago, at half the cost: then the claim is
 * refused, and the next look misses nothing. What it finds may be out of date, and is to be read again.
 */
export async function isUnknownReport(id: ReportId, { reports }: { reports: ReportStore }): Promise<boolean> {
  return (await reports.findAssignment(id, 'maybe-stale')) === undefined;
}

import type { AssignOutcome } from '#core/intake/assign-report.ts';
import { OutOfTime } from '#core/notice.ts';
import type { Report } from '#core/report.ts';

/** Embedded at once; the rest of a large document may be left to another invocation. */
const reportsPerStep = 100;

interface Steps {
  embed(reports: readonly Report[]): Promise<void>;
  assign(report: Report): Promise<AssignOutcome>;
  hasTime(): boolean;
}

/**
 * Embeds and assigns the reports of a document from the one numbered `from`, in order: the second report must find the story that
 * the first one founded. Starts no report when `hasTime` returns false.
 * @returns the outcomes, and the number of the first remaining report. @throws OutOfTime when there was no time for any.
 */
export async function assignInOrder(
  reports: readonly Report[],
  from: number,
  { embed, assign, hasTime }: Steps,
): Promise<{ outcomes: AssignOutcome[]; next: number }> {
  const outcomes: AssignOutcome[] = [];
  for (let step = from; step < reports.length; step += reportsPerStep) {
    const part = reports.slice(step, step + reportsPerStep);
    if (hasTime()) await embed(part);
    for (const [at, report] of part.entries()) {
      if (hasTime()) outcomes.push(await assign(report));
      else if (outcomes.length > 0) return { outcomes, next: step + at };
      else throw new OutOfTime();
    }
  }
  return { outcomes, next: reports.length };
}

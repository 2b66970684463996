// `operate audit`: every archived document must be a report, a revision, a duplicate, a ruling or a recorded rejection.
import { z } from 'zod';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { type AuditCounts, auditPage, noCounts } from '#core/audit.ts';
import { shifted } from '#core/instant.ts';
import { resendDocument } from '#core/sweep.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import { makeResumeFile } from '#local/operate/resume-file.ts';

const AuditState = z.object({ after: z.string(), counts: z.record(z.string(), z.number()) });

export interface AuditOptions {
  /** Sends missing documents to ingest again. */
  repair: boolean;
  /** Younger documents are only counted; by default those that may be on their way through the queues. */
  minAgeMs?: number | undefined;
  /** Where a killed audit continues. */
  resumeFile: string;
}

/** Prints one JSON line for each finding and one with the counts. @returns the exit code. */
export async function audit(
  deployment: Deployment,
  { repair, minAgeMs = deployment.inFlightMs, resumeFile }: AuditOptions,
  output: Output,
): Promise<number> {
  const resume = makeResumeFile(resumeFile, AuditState);
  const started = await resume.read();
  if (started !== undefined) output.note(`audit: continues after ${started.after}`);
  const counts: AuditCounts = { ...noCounts, ...started?.counts };
  const before = shifted(systemClock.now(), -minAgeMs);
  let after: string | undefined = started?.after ?? '';
  let repaired = 0;
  while (after !== undefined) {
    const page = await auditPage(after, before, deployment);
    for (const kind of Object.keys(noCounts) as (keyof AuditCounts)[]) counts[kind] += page.counts[kind];
    for (const finding of page.findings) {
      output.result(JSON.stringify(finding));
      if (!repair || finding.kind !== 'missing') continue;
      await resendDocument(finding.archiveKey, 1, { ...deployment, clock: systemClock });
      repaired += 1;
    }
    after = page.next;
    if (after !== undefined) await resume.write({ after, counts: { ...counts } });
    output.progress(`audit: ${counts.documents} documents, ${counts.missing} missing`);
  }
  const failed = await deployment.finish();
  await resume.remove();
  output.result(JSON.stringify({ ...counts, ...(repair && { sentAgain: repaired, failed }) }));
  if (counts.missing > 0 && !repair)
    output.note(`audit: ${counts.missing} documents are missing from the table; --repair sends them again`);
  return (counts.missing > 0 && !repair) || counts.damaged > 0 || counts.purged > 0 || failed > 0 ? 1 : 0;
}

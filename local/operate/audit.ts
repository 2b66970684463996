// `operate audit`: every archived document must be a report, a revision, a duplicate, a ruling or a recorded rejection, and the
// document of every report in a story must be archived.
import { z } from 'zod';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { type AuditCounts, type AuditPage, auditPage, auditStories, noCounts } from '#core/audit.ts';
import { shifted } from '#core/instant.ts';
import { resendDocument } from '#core/sweep.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import { makeResumeFile } from '#local/operate/resume-file.ts';

/** First the documents, then the stories; `after` is in the one that is under way. */
const AuditState = z.object({
  after: z.string().optional(),
  inStories: z.boolean().default(false),
  counts: z.record(z.string(), z.number()),
});

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
  if (started !== undefined) output.note(`audit: continues after ${started.after ?? 'the last document'}`);
  const counts: AuditCounts = { ...noCounts, ...started?.counts };
  const before = shifted(systemClock.now(), -minAgeMs);
  let repaired = 0;
  const take = async (page: AuditPage): Promise<void> => {
    for (const kind of Object.keys(noCounts) as (keyof AuditCounts)[]) counts[kind] += page.counts[kind];
    for (const finding of page.findings) {
      output.result(JSON.stringify(finding));
      if (!repair || finding.kind !== 'missing') continue;
      await resendDocument(finding.archiveKey, 1, { ...deployment, clock: systemClock });
      repaired += 1;
    }
    output.progress(`audit: ${counts.documents} documents, ${counts.missing} missing`);
  };
  let after: string | undefined = started?.after;
  if (!started?.inStories)
    for (after ??= ''; after !== undefined; ) {
      const page: AuditPage = await auditPage(after, before, deployment);
      await take(page);
      after = page.next;
      await resume.write({ after, inStories: after === undefined, counts: { ...counts } });
    }
  for (let isLast = false; !isLast; ) {
    const page: AuditPage = await auditStories(after, deployment);
    await take(page);
    after = page.next;
    isLast = after === undefined;
    if (!isLast) await resume.write({ after, inStories: true, counts: { ...counts } });
  }
  const failed = await deployment.finish();
  await resume.remove();
  output.result(JSON.stringify({ ...counts, ...(repair && { sentAgain: repaired, failed }) }));
  if (counts.missing > 0 && !repair)
    output.note(`audit: ${counts.missing} documents are missing from the table; --repair sends them again`);
  const isWrong =
    (counts.missing > 0 && !repair) || counts.damaged + counts.lost + counts.purged + failed > 0;
  return isWrong ? 1 : 0;
}

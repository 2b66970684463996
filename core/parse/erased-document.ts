// The document that a purge leaves in place of the one received: its other reports as they were read, without the purged ones.
import { z } from 'zod';
import { ReportId } from '#core/ids.ts';
import type { ParsedDocument } from '#core/parse/parse-result.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import type { Archived } from '#core/ports.ts';
import { Problem } from '#core/problem.ts';
import { Report } from '#core/report.ts';

const ErasedDocument = z.object({
  reports: z.array(Report),
  otherIds: z.array(z.tuple([ReportId, ReportId])),
  problems: z.array(Problem),
});

/** Problems keep their code and place only: a message may quote the text. */
export function erasedBytes({ reports, otherIds, problems }: Omit<ParsedDocument, 'format'>): Uint8Array {
  const ids = new Set(reports.map(({ id }) => id));
  const document: z.infer<typeof ErasedDocument> = {
    reports,
    otherIds: [...otherIds].filter(([id]) => ids.has(id)),
    problems: problems.map(({ code, at }) => ({
      code,
      message: 'the message was erased',
      ...(at && { at }),
    })),
  };
  return new TextEncoder().encode(JSON.stringify(document));
}

/** Reads what erasedBytes wrote; the archive has verified the bytes. */
export function readErased({ bytes }: Pick<Archived, 'bytes'>): ParsedDocument {
  const read = readJson(new TextDecoder().decode(bytes));
  const erased = ErasedDocument.safeParse('json' in read ? read.json : undefined);
  if (!erased.success) {
    const problem = { code: 'malformed' as const, message: 'not what a purge left' };
    return { format: 'unknown', reports: [], problems: [problem], otherIds: new Map() };
  }
  const { reports, problems, otherIds } = erased.data;
  return { format: 'report', reports, problems, otherIds: new Map(otherIds) };
}

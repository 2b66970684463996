import { z } from 'zod';
import { SourceId } from '#core/ids.ts';
import { type Instant, instantOf } from '#core/instant.ts';
import type { ArchiveNote } from '#core/ports.ts';

/** One line of a replay: its document, and the name under which its decision is printed. */
export interface ReplayLine {
  id: string;
  bytes: Uint8Array;
  note: ArchiveNote;
  /** `file:line`. */
  at: string;
}

/** The input is wrong; the message has file, line and field. */
export class WrongLine extends Error {
  override name = 'WrongLine';
}

/** What is needed before the reader of reports gets the line: a name, a time, and who sent it. */
const Line = z.looseObject({
  id: z.string().min(1),
  date: z.string().optional(),
  receivedAt: z.string().optional(),
  publishedAt: z.string().optional(),
  source: z.string().optional(),
  sourceId: z.string().optional(),
  sourceName: z.string().optional(),
  agency: z.string().optional(),
  lang: z.string().optional(),
});

/** One JSON line as a document of its source, received when it was filed. @throws WrongLine. */
export function readReplayLine(line: string, at: string): ReplayLine {
  const read = Line.safeParse(parseJson(line, at));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new WrongLine(`${at}: ${issue?.path.join('.') || 'line'}: ${issue?.message}`);
  }
  const { id, date, receivedAt, publishedAt, source, sourceId, sourceName, agency } = read.data;
  const filed = receivedAt ?? date ?? publishedAt;
  return {
    id,
    bytes: new TextEncoder().encode(line),
    note: {
      sourceId: sourceNamed(sourceId ?? source ?? agency ?? 'replay'),
      // The name of the source; the reader of the line reads its agency.
      agency: sourceName ?? source ?? (sourceId === undefined ? agency : undefined),
      contentType: 'application/json',
      complete: true,
      receivedAt: instantAt(filed, at),
    },
    at,
  };
}

function parseJson(line: string, at: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new WrongLine(`${at}: not JSON`);
  }
}

function instantAt(filed: string | undefined, at: string): Instant {
  const ms =
    filed === undefined ? Number.NaN : Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(filed) ? filed : `${filed}Z`);
  if (Number.isNaN(ms)) throw new WrongLine(`${at}: date: an ISO 8601 time is needed`);
  return instantOf(ms);
}

/** A source id made from a name as people write it: "Los Angeles Times" -> "los-angeles-times". */
function sourceNamed(name: string): SourceId {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 100);
  return SourceId.parse(id === '' ? 'replay' : id);
}

// A ruling: what an editor, or the settle step, decided on reports that have their place already. An archived document like
// any other, so that a rebuild knows it. In: what was decided. Out: its bytes, and back.
import { z } from 'zod';
import { type Authority, Reason, RulingKind } from '#core/decision.ts';
import { canonicalJson } from '#core/digest.ts';
import { type ArchiveKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { mostRuledReports, mostStayingReports } from '#core/thresholds.ts';

/**
 * It names what it binds by reports, for in another order of replay the stories may have other founders. `seen` is the version
 * of `from` that was judged: the same ruling given twice on it has the same bytes, so that it is archived and applied once.
 */
export const Ruling = z.strictObject({
  kind: RulingKind,
  from: StoryId,
  /** Where the reports belong from now on. For `split` a new id, see splitStoryId. */
  to: StoryId,
  /** Those that go; of a story that is taken in its founder and its first ones, the rest follow them. */
  reportIds: z.array(ReportId).min(1).max(mostRuledReports),
  /** Those bound to stay: in `from` when it is divided, in `to` when it takes another in. Not all: the founder and the first. */
  stay: z.array(ReportId).max(mostStayingReports),
  seen: z.number().int().min(0),
  /** Grounds beside the word of whoever decided: the scores of a settle step. */
  reasons: z.array(Reason).optional(),
});
export type Ruling = z.infer<typeof Ruling>;

/** A ruling with what its archive entry says of it. */
export interface ArchivedRuling extends Ruling {
  key: ArchiveKey;
  at: Instant;
  by: Authority;
}

/** The source that rulings are archived under. No feed and nobody who posts may have an id like this: see isReserved. */
export const rulingsSource = SourceId.parse('dateline.rulings');
const contentType = 'application/vnd.dateline.ruling+json';

/** Whether a source id is one of our own, which no configuration and no caller may use. */
export function isReserved(sourceId: string): boolean {
  return sourceId.startsWith('dateline.');
}

/** The ruling as it is archived. When it was made stands in the note: of one ruling given twice the first time stands. */
export function rulingDocument(ruling: Ruling, at: Instant): { bytes: Uint8Array; note: ArchiveNote } {
  const bytes = new TextEncoder().encode(canonicalJson(ruling));
  return { bytes, note: { sourceId: rulingsSource, contentType, complete: true, receivedAt: at } };
}

/** Whether an archived document is a ruling. What a server says of its bytes does not make them one. */
export function isRuling(note: ArchiveNote): boolean {
  return note.sourceId === rulingsSource;
}

/** The ruling in an archived document; a problem for bytes that rulingDocument did not write. Never throws. */
export function readRuling({ key, bytes, note }: Archived): ArchivedRuling | { problem: Problem } {
  const read = readJson(new TextDecoder().decode(bytes));
  if ('problem' in read) return read;
  const ruling = Ruling.safeParse(read.json);
  if (!ruling.success) {
    const issue = ruling.error.issues[0];
    const message = `not a ruling: ${issue?.message ?? 'unknown shape'}`;
    return { problem: { code: 'bad_report', message, at: issue?.path.join('.') } };
  }
  const by = ruling.data.kind === 'regroup' ? 'settle' : 'editor';
  return { ...ruling.data, key, at: note.receivedAt, by };
}

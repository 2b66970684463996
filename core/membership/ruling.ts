// Rulings: decisions that move reports after their first assignment. In: a decision. Out: its archived bytes, and back.
import { z } from 'zod';
import { Authority, Reason, RulingKind } from '#core/decision.ts';
import { canonicalJson } from '#core/digest.ts';
import { ArchiveKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { compareText } from '#core/report.ts';

/** Reports that one ruling names, and those bound to stay: bounds on one document, not tuned. Test: api-rulings, "too many". */
export const mostRuledReports = 200;
export const mostStayingReports = 64;

/**
 * What an editor or a settle step decided about reports that have a story already. Rulings are archived like any document, so
 * that a rebuild applies them again. A ruling names reports, because stories may have other founders in another order of
 * replay. `seen` is the version of `from` that was judged: the same ruling given twice has the same bytes, and is applied once.
 */
export const Ruling = z.strictObject({
  kind: RulingKind,
  from: StoryId,
  /** The new story of the reports. For `split` a new id, see splitStoryId. */
  to: StoryId,
  /** The reports to move. For `merge` the founder and the first ones; the others follow with their story. */
  reportIds: z.array(ReportId).min(1).max(mostRuledReports),
  /** Reports bound to stay, in `from` (`split`) or in `to` (`merge`): the founder and the first ones, not all. */
  stay: z.array(ReportId).max(mostStayingReports),
  seen: z.number().int().min(0),
  /** The scores of a settle step. */
  reasons: z.array(Reason).optional(),
});
export type Ruling = z.infer<typeof Ruling>;

/** An operator's decision that nothing of these reports may come back (core/editorial/purge-reports.ts). It holds no text. */
export const Purge = z.strictObject({
  kind: z.literal('purge'),
  reports: z
    .array(
      z.strictObject({
        id: ReportId,
        sourceId: SourceId,
        /** The ids made of its link and text: under another guid it is recognised by them. */
        claims: z.array(ReportId).max(64),
      }),
    )
    .min(1)
    .max(mostRuledReports),
});
export type Purge = z.infer<typeof Purge>;
export type ArchivedPurge = Purge & { at: Instant };

/** An editor's decision that kills of these reports do not count, those received until then (core/editorial/restore-reports.ts). */
export const Restoring = z.strictObject({
  kind: z.literal('restore'),
  /** The story that was judged, and its version. */
  from: StoryId,
  seen: z.number().int().min(0),
  reportIds: z.array(ReportId).min(1).max(mostRuledReports),
});
export type Restoring = z.infer<typeof Restoring>;
export type ArchivedRestoring = Restoring & { key: ArchiveKey; at: Instant };

/** A ruling with the facts of its archive entry. */
export interface ArchivedRuling extends Ruling {
  key: ArchiveKey;
  at: Instant;
  by: Authority;
}

/** The source that rulings are archived under. Feeds and posted reports may not use such an id: see isReserved. */
export const rulingsSource = SourceId.parse('dateline.rulings');
const contentType = 'application/vnd.dateline.ruling+json';

/** Whether a source id is reserved for Dateline itself. */
export function isReserved(sourceId: string): boolean {
  return sourceId.startsWith('dateline.');
}

/** The ruling as it is archived. Its time is in the note, not in the bytes: of a ruling given twice the first time counts. */
export function rulingDocument(
  ruling: Ruling | Purge | Restoring,
  at: Instant,
): { bytes: Uint8Array; note: ArchiveNote } {
  const bytes = new TextEncoder().encode(canonicalJson(ruling));
  return { bytes, note: { sourceId: rulingsSource, contentType, complete: true, receivedAt: at } };
}

/** Whether an archived document is a ruling: decided by its source, never by the content type a server claims. */
export function isRuling(note: ArchiveNote): boolean {
  return note.sourceId === rulingsSource;
}

/** Reads a ruling from an archived document; a problem for bytes that rulingDocument did not write. Never throws. */
export function readRuling({
  key,
  bytes,
  note,
}: Archived): ArchivedRuling | ArchivedPurge | ArchivedRestoring | { problem: Problem } {
  const read = readJson(new TextDecoder().decode(bytes));
  if ('problem' in read) return read;
  const purge = Purge.safeParse(read.json);
  if (purge.success) return { ...purge.data, at: note.receivedAt };
  const restoring = Restoring.safeParse(read.json);
  if (restoring.success) return { ...restoring.data, key, at: note.receivedAt };
  const ruling = Ruling.safeParse(read.json);
  if (!ruling.success) {
    const issue = ruling.error.issues[0];
    const message = `not a ruling: ${issue?.message ?? 'unknown shape'}`;
    return { problem: { code: 'bad_report', message, at: issue?.path.join('.') } };
  }
  const by = ruling.data.kind === 'regroup' ? 'settle' : 'editor';
  return { ...ruling.data, key, at: note.receivedAt, by };
}

/**
 * What a ruling did to one story; stored with the story and shown in its timeline. `split`: reports left (`to`: where they
 * went) or came from a split story. `joined`: single reports were moved in. `restored`: kills of the reports were undone. `merged`: a whole story came in, or (`to`) this one
 * went. `reportIds` are the reports that came; none are named where reports left, since readers of this story may not see them.
 */
export const StoryRuling = z.object({
  ruling: ArchiveKey,
  by: Authority,
  at: Instant,
  what: z.enum(['split', 'joined', 'merged', 'restored']),
  reportIds: z.array(ReportId),
  to: StoryId.optional(),
});
export type StoryRuling = z.infer<typeof StoryRuling>;

/** By time, then archive key; of one ruling, reports that came before reports that left. */
export function compareStoryRulings(a: StoryRuling, b: StoryRuling): number {
  return (
    compareText(a.at, b.at) ||
    compareText(a.ruling, b.ruling) ||
    Number(a.to !== undefined) - Number(b.to !== undefined)
  );
}

// Decisions: where a report belongs and why. Made by core/cluster, stored with the report, served by `why`.
import { z } from 'zod';
import { ArchiveKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** One piece of evidence: its name, its value (0–1 unless it says otherwise), and its weight. */
export const Reason = z.object({
  signal: z.string(),
  value: z.union([z.number(), z.string()]),
  weight: z.number(),
});
export type Reason = z.infer<typeof Reason>;

export const DecisionKind = z.enum(['new', 'joined', 'duplicate', 'revision', 'withdrawn']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** The nearest story that did not get the report, and its score. */
const Rival = z.object({ storyId: StoryId, score: z.number() });

/** A story that may be about the same event: near the threshold but below it. Shown, and merged by an editor only. */
export const RelatedStory = z.object({
  storyId: StoryId,
  score: z.number(),
  reasons: z.array(z.object({ signal: z.string(), text: z.string() })),
});
export type RelatedStory = z.infer<typeof RelatedStory>;

/** The story of a report and the reasons. `score` and `threshold` are 0–1; `ruleVersion` names rules and frozen tables. */
export const Decision = z.object({
  kind: DecisionKind,
  /** Undefined for a report that was withdrawn before it was ever placed. */
  storyId: StoryId.optional(),
  score: z.number(),
  threshold: z.number(),
  reasons: z.array(Reason),
  rival: Rival.optional(),
  /** The report whose text this one repeats, when the decision is `duplicate`. */
  copyOf: ReportId.optional(),
  /** A story that the report shows to be the same as `storyId`; it is merged into `storyId`. */
  twin: StoryId.optional(),
  related: z.array(RelatedStory).optional(),
  ruleVersion: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** The stored facts of one version of a report without its text. */
export const VersionRecord = z.object({
  contentDigest: z.string(),
  /** Of the content without link and version number, which many feeds change while the words are the same. Absent in older records. */
  wordsDigest: z.string().optional(),
  version: z.number().int(),
  madeAt: Instant,
  receivedAt: Instant,
  archiveKey: ArchiveKey,
  status: z.enum(['usable', 'withheld', 'canceled']),
});
export type VersionRecord = z.infer<typeof VersionRecord>;

/** Who may move reports after they were placed: an editor, whose decision is final, or the settle step, which may change its decision. */
export const Authority = z.enum(['editor', 'settle']);
export type Authority = z.infer<typeof Authority>;

/** What a ruling does: merges a story into another, splits one, or moves reports. `regroup` is made by a settle step and is not final. */
export const RulingKind = z.enum(['merge', 'split', 'move', 'regroup']);
export type RulingKind = z.infer<typeof RulingKind>;

/** A ruling that put a report in a story: its author, its time, and its archived document (see core/editorial). */
export const Override = z.object({
  by: Authority,
  kind: RulingKind,
  at: Instant,
  ruling: ArchiveKey,
  storyId: StoryId,
});
export type Override = z.infer<typeof Override>;

/**
 * The single assignment row of a report: its known versions and its story. Its existence is the duplicate mark,
 * unless `versions` is empty: then a ruling arrived before its report, and only the pin is known.
 */
export const Assignment = z.object({
  reportId: ReportId,
  sourceId: SourceId,
  /** Raised by one with every change; the store refuses a change that was made from an older one. */
  revision: z.number().int().min(0),
  versions: z.array(VersionRecord),
  decision: Decision,
  /** The strongest ruling on the report so far (see core/membership/move-reports.ts). */
  pin: Override.optional(),
  /** Stories that rulings moved it out of, oldest first: a slow or interrupted worker may have left a version there. */
  left: z.array(StoryId).optional(),
  /** When an editor last undid the kills of the report (see Report). */
  restoredAt: Instant.optional(),
  /** Set when an operator purged the report: it has no versions and no story any more, and never gets any. */
  purgedAt: Instant.optional(),
});
export type Assignment = z.infer<typeof Assignment>;

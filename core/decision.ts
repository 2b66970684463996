// Decisions: where a report belongs and why. Made by core/cluster, stored with the report, served by `why`.
import { z } from 'zod';
import { ArchiveKey, ReportId, SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** One piece of evidence: what was looked at, what it gave (0–1 unless it says otherwise), and what it counts. */
export const Reason = z.object({
  signal: z.string(),
  value: z.union([z.number(), z.string()]),
  weight: z.number(),
});
export type Reason = z.infer<typeof Reason>;

export const DecisionKind = z.enum(['new', 'joined', 'duplicate', 'revision', 'withdrawn']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** The nearest story that did not get the report, and how near it was. */
const Rival = z.object({ storyId: StoryId, score: z.number() });

/** A story that may be about the same event: near the threshold but below it. Shown, and merged by an editor only. */
export const RelatedStory = z.object({
  storyId: StoryId,
  score: z.number(),
  reasons: z.array(z.object({ signal: z.string(), text: z.string() })),
});
export type RelatedStory = z.infer<typeof RelatedStory>;

/** Where a report was put, and on what grounds. `score` and `threshold` are 0–1; `ruleVersion` names rules and frozen tables. */
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
  /** A story that the report shows to be the same as `storyId`, which takes it in. */
  twin: StoryId.optional(),
  related: z.array(RelatedStory).optional(),
  ruleVersion: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** What the store knows of one version of a report without its text. */
export const VersionRecord = z.object({
  contentDigest: z.string(),
  version: z.number().int(),
  madeAt: Instant,
  receivedAt: Instant,
  archiveKey: ArchiveKey,
  status: z.enum(['usable', 'withheld', 'canceled']),
});
export type VersionRecord = z.infer<typeof VersionRecord>;

/** Who may move reports after they were placed: an editor, whose word binds, or the settle step, which may change its mind. */
export const Authority = z.enum(['editor', 'settle']);
export type Authority = z.infer<typeof Authority>;

/** What a ruling does: takes a story into another, divides one, moves reports; `regroup` is a settle step's, and not binding. */
export const RulingKind = z.enum(['merge', 'split', 'move', 'regroup']);
export type RulingKind = z.infer<typeof RulingKind>;

/** That a ruling put a report in a story: whose, when, and the archived document that says so (see core/editorial). */
export const Override = z.object({
  by: Authority,
  kind: RulingKind,
  at: Instant,
  ruling: ArchiveKey,
  storyId: StoryId,
});
export type Override = z.infer<typeof Override>;

/**
 * A report's one row of bookkeeping: which versions are known, and where it belongs. Its existence is the duplicate mark,
 * unless `versions` is empty: then a ruling came before its report, and only the pin is known.
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
  /** Stories that rulings took it out of, oldest first: where a version may have been left by who was slow or died. */
  left: z.array(StoryId).optional(),
});
export type Assignment = z.infer<typeof Assignment>;

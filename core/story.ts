// A story: the one canonical account of an event, merged from reports by core/merge. Never edited, always re-made.
import { z } from 'zod';
import { Authority } from '#core/decision.ts';
import { ReportId, SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Category, Dateline, Place } from '#core/report.ts';

/** Where a sentence stands: offsets in UTF-16 code units into that version's paragraphs joined by "\n"; `end` is exclusive. */
export const Provenance = z.object({
  reportId: ReportId,
  version: z.number().int(),
  agency: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Provenance = z.infer<typeof Provenance>;

/** Whose headline the story has: that version's, without a desk's marker such as "URGENT" before it. */
export const HeadlineProvenance = Provenance.pick({ reportId: true, version: true, agency: true });
export type HeadlineProvenance = z.infer<typeof HeadlineProvenance>;

export const SentenceKind = z.enum(['statement', 'quote', 'claim', 'denial', 'unverified']);
export type SentenceKind = z.infer<typeof SentenceKind>;

/** Where a sentence stands in its story, both counted from 0. */
export const SentencePosition = z.object({
  paragraph: z.number().int().min(0),
  sentence: z.number().int().min(0),
});
export type SentencePosition = z.infer<typeof SentencePosition>;

/**
 * A sentence, verbatim at every place in `provenance`; `origins` counts the independent origins that carry it or one alike.
 */
export const Sentence = z.object({
  text: z.string(),
  kind: SentenceKind,
  provenance: z.array(Provenance).min(1),
  /** Where other reports say the same in nearly the same words; their own wording is at those offsets. */
  alike: z.array(Provenance).optional(),
  origins: z.number().int().min(1),
  /** Reports that carry it or one alike, where they are more than `provenance` and `alike` name (at most fifty each). */
  carriers: z.number().int().optional(),
  /** Of a denial: the sentence of this story that it denies, where that is known. */
  denies: SentencePosition.optional(),
});
export type Sentence = z.infer<typeof Sentence>;

export const Quote = z.object({
  text: z.string(),
  speaker: z.string(),
  role: z.string().optional(),
  verb: z.string(),
  toldTo: z.string().optional(),
  /** False for reported speech ("X said that …"): the report's words, not the speaker's. Absent for quotations. */
  direct: z.boolean().optional(),
  provenance: z.array(Provenance).min(1),
  /** The same quotation as other reports print it in other words; their places are in `provenance` too. */
  variants: z.array(z.object({ text: z.string(), provenance: z.array(Provenance).min(1) })).optional(),
});
export type Quote = z.infer<typeof Quote>;

const FigureValue = z.object({
  value: z.number(),
  text: z.string(),
  qualifier: z.string().optional(),
  asOf: Instant,
  provenance: z.array(Provenance).min(1),
});
/** A number in one slot (what is counted), with every value that reports give it. */
export const Figure = z.object({
  what: z.string(),
  unit: z.string().optional(),
  values: z.array(FigureValue).min(1),
  state: z.enum(['agreed', 'conflicting', 'revised']),
});
export type Figure = z.infer<typeof Figure>;

/** `original` wrote its own words; `copy` carries another's text; `rewrite` carries parts of it. */
export const SourceRole = z.enum(['original', 'copy', 'rewrite']);
export type SourceRole = z.infer<typeof SourceRole>;

export const StorySource = z.object({
  agency: z.string(),
  sourceId: SourceId,
  reportIds: z.array(ReportId),
  firstFiledAt: Instant,
  lastFiledAt: Instant,
  role: SourceRole,
  /** Whose text it carries, wholly or in parts; not set for an original. */
  takenFrom: z.string().optional(),
});
export type StorySource = z.infer<typeof StorySource>;

export const TimelineEntry = z.object({
  at: Instant,
  reportId: ReportId,
  agency: z.string(),
  what: z.enum(['filed', 'updated', 'corrected', 'withdrawn', 'joined', 'split', 'merged']),
  /** Who decided, where it was no agency that filed: an editor, or the step that settles membership. */
  by: Authority.optional(),
  /** Of `split`: where reports of this story went. Without it, `split` tells of a report that came. */
  to: StoryId.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const StoryStatus = z.enum(['developing', 'settled', 'corrected', 'withdrawn', 'merged']);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** The canonical record, as the API serves it. */
export const Story = z.object({
  id: StoryId,
  /** Counts what readers were shown, from 1; not part of what a rebuild compares. */
  version: z.number().int().min(1),
  status: StoryStatus,
  mergedInto: StoryId.optional(),
  aliases: z.array(StoryId),
  headline: z.string(),
  headlineProvenance: HeadlineProvenance.optional(),
  summary: z.string(),
  language: z.string(),
  languages: z.array(z.string()),
  byline: z.string(),
  datelines: z.array(Dateline),
  datelineText: z.string(),
  filedOn: z.string(),
  firstFiledAt: Instant,
  /** The latest time at which one of its visible reports was filed or revised. */
  updatedAt: Instant,
  paragraphs: z.array(z.object({ sentences: z.array(Sentence) })),
  quotes: z.array(Quote),
  figures: z.array(Figure),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  places: z.array(Place),
  topics: z.array(Category),
  sources: z.array(StorySource),
  origins: z.number().int(),
  timeline: z.array(TimelineEntry),
});
export type Story = z.infer<typeof Story>;

/** What merging derives from a set of reports: the story without the count of its versions. */
export type Account = Omit<Story, 'version'>;

/** What list pages and filters need of a story: small, rewritten with each version. */
export const StoryCard = Story.pick({
  id: true,
  version: true,
  status: true,
  mergedInto: true,
  headline: true,
  summary: true,
  language: true,
  languages: true,
  datelineText: true,
  firstFiledAt: true,
  updatedAt: true,
  origins: true,
}).extend({
  agencies: z.array(z.string()),
  places: z.array(z.string()),
  topics: z.array(z.string()),
  reports: z.number().int(),
});
export type StoryCard = z.infer<typeof StoryCard>;

/** One line of the ordered list of what happened to stories. `version` is the story's version after it. */
export const Change = z.object({
  at: Instant,
  storyId: StoryId,
  version: z.number().int(),
  what: z.enum(['created', 'updated', 'corrected', 'merged', 'split', 'withdrawn']),
  headline: z.string(),
  mergedInto: StoryId.optional(),
  /** The reports that caused it: those that came, changed or went; of very many the first by id. */
  reportIds: z.array(ReportId),
});
export type Change = z.infer<typeof Change>;

// The story: the canonical record of one event, merged from reports by core/merge. It is never edited, only
// merged again.
import { z } from 'zod';
import { Authority, RelatedStory } from '#core/decision.ts';
import { ReportId, SourceId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Category, Dateline, Place } from '#core/report.ts';

/**
 * Position of a sentence in a report version: offsets in UTF-16 code units into the version's paragraphs
 * joined by "\n"; `end` is exclusive.
 */
export const Provenance = z.object({
  reportId: ReportId,
  version: z.number().int(),
  agency: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Provenance = z.infer<typeof Provenance>;

/** A similar wording, and the names and numbers that it adds to the sentence it is listed under. */
export const Alike = Provenance.extend({ adds: z.array(z.string()).optional() });
export type Alike = z.infer<typeof Alike>;

/** The report version that the headline comes from, without a desk's marker such as "URGENT". */
export const HeadlineProvenance = Provenance.pick({ reportId: true, version: true, agency: true });
export type HeadlineProvenance = z.infer<typeof HeadlineProvenance>;

export const SentenceKind = z.enum(['statement', 'quote', 'claim', 'denial', 'unverified']);
export type SentenceKind = z.infer<typeof SentenceKind>;

/** Position of a sentence in its story; both counted from 0. */
export const SentencePosition = z.object({
  paragraph: z.number().int().min(0),
  sentence: z.number().int().min(0),
});
export type SentencePosition = z.infer<typeof SentencePosition>;

/**
 * A sentence, verbatim at every position in `provenance`. `origins` counts the independent origins that carry
 * it or a similar wording.
 */
export const Sentence = z.object({
  text: z.string(),
  kind: SentenceKind,
  provenance: z.array(Provenance).min(1),
  /** Positions of similar wordings in other reports. */
  alike: z.array(Alike).optional(),
  origins: z.number().int().min(1),
  /**
   * Number of reports that carry it or a similar wording, if more than `provenance` and `alike` list (at most
   * fifty each).
   */
  carriers: z.number().int().optional(),
  /** For a denial: the sentence of this story that it denies, if known. */
  denies: SentencePosition.optional(),
});
export type Sentence = z.infer<typeof Sentence>;

/** A sentence that a model wrote, or a verbatim one in its place; `provenance` has the positions of the sentences that it cites. */
const WrittenSentence = z.object({
  text: z.string(),
  isVerbatim: z.boolean(),
  provenance: z.array(Provenance).min(1),
});
export type WrittenSentence = z.infer<typeof WrittenSentence>;

/** A brief that a model wrote from the sentences of a story (core/written-brief). `madeOf` is the digest of these sentences. */
export const WrittenBrief = z.object({
  sentences: z.array(WrittenSentence).min(1),
  model: z.string(),
  at: Instant,
  madeOf: z.string(),
});
export type WrittenBrief = z.infer<typeof WrittenBrief>;

/** A quotation or reported speech; `text` is verbatim at `provenance[0]`. */
export const Quote = z.object({
  text: z.string(),
  /**
   * The quoted stretches, each verbatim at its offsets in the report of `provenance[0]`: two and more where an
   * attribution splits the quotation. Absent for reported speech.
   */
  parts: z
    .array(z.object({ text: z.string(), start: z.number().int(), end: z.number().int() }))
    .min(1)
    .optional(),
  /** Empty where no speech verb, "according to" or dash names one. */
  speaker: z.string(),
  role: z.string().optional(),
  verb: z.string(),
  toldTo: z.string().optional(),
  /** False for reported speech ("X said that …"), where the words are the report's. Absent for quotations. */
  direct: z.boolean().optional(),
  provenance: z.array(Provenance).min(1),
  /** Other wordings of the same quotation; their positions are in `provenance` too. */
  variants: z.array(z.object({ text: z.string(), provenance: z.array(Provenance).min(1) })).optional(),
});
export type Quote = z.infer<typeof Quote>;

const FigureValue = z.object({
  value: z.number(),
  text: z.string(),
  qualifier: z.string().optional(),
  /** Who gives the value, where a report attributes it: a person, a ministry, the fire brigade. */
  saidBy: z.string().optional(),
  asOf: Instant,
  provenance: z.array(Provenance).min(1),
});
/** A number in one slot (what is counted), with every value that reports give. */
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
  /** Agency whose text a copy or rewrite uses; not set for an original. */
  takenFrom: z.string().optional(),
});
export type StorySource = z.infer<typeof StorySource>;

export const TimelineEntry = z.object({
  at: Instant,
  reportId: ReportId,
  agency: z.string(),
  what: z.enum(['filed', 'updated', 'corrected', 'withdrawn', 'joined', 'split', 'merged', 'restored']),
  /** Who decided, for entries that are not filings: an editor or the settle step. */
  by: Authority.optional(),
  /** For `split`: the story that reports moved to. Without it, `split` means that a report moved here. */
  to: StoryId.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What an agency corrected or withdrew in a report of this story; `now` is empty for a withdrawal. */
export const Correction = z.object({
  at: Instant,
  /** The report that corrects. */
  reportId: ReportId,
  /** The report that it corrects. */
  of: ReportId,
  was: z.string(),
  now: z.string(),
});
export type Correction = z.infer<typeof Correction>;

export const StoryStatus = z.enum(['developing', 'settled', 'corrected', 'withdrawn', 'merged']);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** The canonical record, as the API serves it. */
export const Story = z.object({
  id: StoryId,
  /** Counts the versions shown to readers, from 1. A rebuild does not compare it. */
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
  /** The latest time at which a visible report was filed or revised. */
  updatedAt: Instant,
  /** What a reader gets first: some sentences of `paragraphs`, 110 words at most. */
  brief: z.array(Sentence).default([]),
  /** The full account. */
  paragraphs: z.array(z.object({ sentences: z.array(Sentence) })),
  quotes: z.array(Quote),
  figures: z.array(Figure),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  places: z.array(Place),
  topics: z.array(Category),
  sources: z.array(StorySource),
  origins: z.number().int(),
  corrections: z.array(Correction).optional(),
  timeline: z.array(TimelineEntry),
  /** Stories that may be about the same event, highest score first; absent when there are none. Only an editor merges them. */
  related: z.array(RelatedStory).optional(),
});
export type Story = z.infer<typeof Story>;

/** What merging derives from a set of reports: the story without its version. */
export type StoryContent = Omit<Story, 'version'>;

/** The fields of a story that lists and filters need; rewritten with each version. */
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

/**
 * The card of `story`. Agencies, places and topics by name, each once, in order of first appearance;
 * `reports` counts the visible reports.
 */
export function makeCard(story: Story): StoryCard {
  const { id, version, status, mergedInto, headline, summary, language, languages, datelineText } = story;
  const { firstFiledAt, updatedAt, origins } = story;
  return {
    id,
    version,
    status,
    ...(mergedInto === undefined ? {} : { mergedInto }),
    headline,
    summary,
    language,
    languages,
    datelineText,
    firstFiledAt,
    updatedAt,
    origins,
    agencies: [...new Set(story.sources.map(({ agency }) => agency))],
    places: [...new Set(story.places.map(({ name }) => name))],
    topics: [...new Set(story.topics.map(({ name, code }) => name ?? code))],
    reports: new Set(story.sources.flatMap(({ reportIds }) => reportIds)).size,
  };
}

/** One entry of the ordered change feed. `version` is the story's version after the change. */
export const Change = z.object({
  at: Instant,
  storyId: StoryId,
  version: z.number().int(),
  what: z.enum(['created', 'updated', 'corrected', 'merged', 'split', 'withdrawn']),
  headline: z.string(),
  mergedInto: StoryId.optional(),
  /** The reports that caused the change; for very large changes the first by id. */
  reportIds: z.array(ReportId),
});
export type Change = z.infer<typeof Change>;

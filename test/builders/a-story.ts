import { digestOf } from '#core/digest.ts';
import { ReportId, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import type { StorySave } from '#core/ports.ts';
import { type Report, textOf } from '#core/report.ts';
import { type Change, type Sentence, Story, type StoryCard } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';

/** Any field of a story. Branded ids and instants may be plain text: they are validated when the story is built. */
export type StoryParts = Partial<{
  [Field in keyof Story]: NonNullable<Story[Field]> extends string ? string : Story[Field];
}>;

/**
 * A complete valid story of `reports`: each paragraph of the first is one paragraph of one sentence, carried by
 * every report that has it verbatim. For tests of code that reads stories; core/merge has its own tests. The id is
 * that of the story which the first report founds.
 * @throws ZodError when a given field is not valid.
 */
export function aStory(parts: StoryParts = {}, reports: readonly [Report, ...Report[]] = [aReport()]): Story {
  const [first] = reports;
  const filedAt = reports.map(({ publishedAt }) => publishedAt).sort();
  const texts = first.paragraphs.map((text) => ({ sentences: [aSentence(text, reports)] }));
  const agencies = [...new Set(reports.map(({ agency }) => agency))];
  return Story.parse({
    id: storyIdFoundedBy(first.id),
    version: 1,
    status: 'developing',
    aliases: [],
    headline: first.headline,
    summary: first.summary ?? first.paragraphs[0] ?? '',
    language: first.language,
    languages: [...new Set(reports.map(({ language }) => language))],
    byline: `By ${agencies.join(' + ')}`,
    datelines: first.datelines,
    datelineText:
      first.datelines.length === 0 ? '' : `${first.datelines.map(({ text }) => text).join('/ ')}:`,
    filedOn: first.filedOn ?? first.publishedAt.slice(0, 10),
    firstFiledAt: filedAt[0],
    updatedAt: filedAt.at(-1),
    brief: [],
    paragraphs: texts,
    quotes: [],
    figures: [],
    people: [],
    organisations: [],
    places: first.datelines.map(({ place, country }) => ({ name: place, country })),
    topics: [],
    sources: agencies.map((agency) => aSource(agency, reports)),
    origins: agencies.length,
    timeline: reports.map(({ id, agency, publishedAt }) => ({
      at: publishedAt,
      reportId: id,
      agency,
      what: 'filed',
    })),
    ...parts,
  });
}

/** The save that makes readers see `story`; its change is `created` for version 1, else `updated`. */
export function aStorySave(story: Story, parts: Partial<StorySave> = {}): StorySave {
  const reportIds = story.sources.flatMap((source) => source.reportIds);
  const what = story.version === 1 ? 'created' : 'updated';
  const { id: storyId, version, headline, updatedAt: at } = story;
  const change: Change = { at, storyId, version, what, headline, reportIds };
  return { story, card: aCard(story), madeOf: digestOf(story), change, erase: [], documents: [], ...parts };
}

/** The card of `story`, as list pages read it. */
export function aCard(story: Story): StoryCard {
  const { id, version, status, headline, summary, language, languages, datelineText } = story;
  const { firstFiledAt, updatedAt, origins, mergedInto } = story;
  return {
    ...{
      id,
      version,
      status,
      headline,
      summary,
      language,
      languages,
      datelineText,
      firstFiledAt,
      updatedAt,
      origins,
    },
    ...(mergedInto === undefined ? {} : { mergedInto }),
    agencies: story.sources.map(({ agency }) => agency),
    places: story.places.map(({ name }) => name),
    topics: story.topics.map(({ code }) => code),
    reports: new Set(story.sources.flatMap(({ reportIds }) => reportIds)).size,
  };
}

/** One sentence with its position in each of `reports` that carries it verbatim. @throws when none does. */
export function aSentence(
  text: string,
  reports: readonly Report[],
  kind: Sentence['kind'] = 'statement',
): Sentence {
  const provenance = reports.flatMap((report) => {
    const start = textOf(report).indexOf(text);
    const { id: reportId, version, agency } = report;
    return start < 0 ? [] : [{ reportId, version, agency, start, end: start + text.length }];
  });
  if (provenance.length === 0) throw new Error(`a-story: no report carries "${text}"`);
  return { text, kind, provenance, origins: new Set(provenance.map(({ agency }) => agency)).size };
}

function aSource(agency: string, reports: readonly Report[]): Story['sources'][number] {
  const own = reports.filter((report) => report.agency === agency);
  const filedAt = own.map(({ publishedAt }) => publishedAt).sort();
  return {
    agency,
    sourceId: SourceId.parse(own[0]?.sourceId),
    reportIds: own.map(({ id }) => ReportId.parse(id)),
    firstFiledAt: Instant.parse(filedAt[0]),
    lastFiledAt: Instant.parse(filedAt.at(-1)),
    role: 'original',
  };
}

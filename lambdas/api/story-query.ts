import { z } from '@hono/zod-openapi';
import { type Instant, instantOf } from '#core/instant.ts';
import { StoryStatus } from '#core/story.ts';
import type { StoryFilter } from '#core/story-filter.ts';

const oneDayMs = 24 * 60 * 60 * 1000;

/** 1–100 in ASCII digits; a repeated parameter is an array and fails as one. */
export const Limit = z
  .string('limit must be given once, as a whole number from 1 to 100')
  .regex(/^([1-9][0-9]?|100)$/, 'limit is a whole number from 1 to 100')
  .openapi({ example: '20', description: 'Items on a page, 1–100; 20 unless given.' });

const moment = 'a day (2022-01-15) or a time with its zone (2022-01-15T09:30:00Z), years 0000–9999';
const Moment = z
  .string(`must be given once, as ${moment}`)
  .refine((text) => msOf(text) !== undefined, `must be ${moment}`);

const Term = z.string('must be given once').max(100, 'must be at most 100 characters long');

/** The filters of lists and feeds in a URL. Forms send empty ones, which are ignored. */
export const StoryQuery = z.object({
  limit: Limit.optional(),
  cursor: z
    .string('cursor must be given once')
    .openapi({ description: '`next` of the page before.' })
    .optional(),
  since: orEmpty(Moment).openapi({ description: `Last filed to at or after ${moment}.` }),
  until: orEmpty(Moment).openapi({
    description: `Last filed to at or before ${moment}; a day counts whole.`,
  }),
  place: orEmpty(Term).openapi({ example: 'Tehran', description: 'A place where it happens or was filed.' }),
  agency: orEmpty(Term).openapi({ example: 'AFP', description: 'An agency with a report in the story.' }),
  lang: orEmpty(
    Term.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag, such as "fa" or "pt-BR"'),
  ).openapi({ description: 'The language of a report; `en` also finds `en-GB`.' }),
  topic: orEmpty(Term).openapi({
    description: 'A topic of the story: its name, or its code where it has no name.',
  }),
  status: orEmpty(StoryStatus).openapi({
    description: `One of ${StoryStatus.options.join(', ')}. Withdrawn and merged stories are listed only under their own status, without their text.`,
  }),
  origins: orEmpty(
    z
      .string('origins must be given once, as a whole number')
      .regex(/^[1-9][0-9]?$/, 'origins is a whole number from 1 to 99'),
  ).openapi({ example: '2', description: 'Stories with at least this many independent origins.' }),
  q: orEmpty(
    z
      .string('q must be given once')
      .max(200, 'q is at most 200 characters long')
      .refine((text) => /[\p{L}\p{N}]/u.test(text), 'q contains no word'),
  ).openapi({
    description: 'Words that all occur in headline, summary, datelines, places, agencies or topics.',
    example: 'talks tehran',
  }),
});
export type StoryQuery = z.infer<typeof StoryQuery>;

/** What the list page prints before the value of a condition. */
export const conditionWords: Readonly<Record<keyof StoryFilter, string>> = {
  q: 'with the words',
  agency: 'by',
  place: 'from',
  lang: 'in language',
  topic: 'on',
  status: 'that are',
  origins: 'with at least so many origins:',
  since: 'since',
  until: 'until',
};

/** The filter of a validated query; a day alone means its first millisecond in `since`, its last in `until`. */
export function filterOf(query: StoryQuery): StoryFilter {
  const { place, agency, lang, topic, status, origins, q } = query;
  const filter: StoryFilter = {
    since: query.since ? instantAt(query.since, 0) : undefined,
    until: query.until ? instantAt(query.until, oneDayMs - 1) : undefined,
    ...{ place, agency, lang, topic, status },
    origins: origins ? Number(origins) : undefined,
    q: q
      ?.normalize('NFC')
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function orEmpty<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal(''), schema]).optional();
}

function instantAt(text: string, intoDayMs: number): Instant | undefined {
  const ms = msOf(text);
  return ms === undefined ? undefined : instantOf(ms + (text.includes('T') ? 0 : intoDayMs));
}

/** Milliseconds of a day or of a time with a zone; undefined for anything else, and for impossible days. */
function msOf(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  if (parts === null) return undefined;
  const ms = Date.parse(text);
  const daysInMonth = new Date(Date.UTC(Number(parts[1]), Number(parts[2]), 0)).getUTCDate();
  const inRange = ms >= Date.parse('0000-01-01') && ms < Date.parse('9999-12-31');
  return inRange && Number(parts[3]) <= daysInMonth ? ms : undefined;
}

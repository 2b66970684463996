// A source: a feed, mailbox, drop folder or account that is polled or that posts. In: an entry of the sources file.
import { z } from 'zod';
import { findUrl } from '#core/find-url.ts';
import { SourceId } from '#core/ids.ts';
import { isReserved } from '#core/membership/ruling.ts';
import { SourceRules } from '#core/sources/source-rules.ts';

/** One source: polled when it has a `url`, else it only posts or drops files. Unknown fields are refused, so that a typing error fails at startup. */
export const Source = z.strictObject({
  id: SourceId.refine((id) => !isReserved(id), 'must not begin with "dateline.": such ids are our own'),
  /**
   * The id under which its reports were filed first, if it was renamed: they keep their ids, and its polls their history. Of a source that
   * was renamed twice, the first id.
   */
  formerly: SourceId.optional(),
  /** Checked again, with every address behind it, at each fetch. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    // The list of sources would show the password to everyone with scope read.
    .refine((url) => {
      const { username, password } = findUrl(url) ?? {};
      return !username && !password;
    }, 'must not hold a user name or password')
    .optional(),
  /** The agency of its reports, unless a report names another: "AFP". */
  agency: z.string().min(1).max(100),
  /**
   * Other agencies whose reports it passes on with their consent; "*" = all. A report that names any other agency is shown as "SOURCE,
   * citing AGENCY", and neither updates nor corrects that agency's own reports.
   */
  speaksFor: z.array(z.string().min(1).max(60)).max(20).optional(),
  /** BCP 47, for feeds that declare none. */
  language: z.string().min(2).max(35).optional(),
  /** ISO 3166-1 alpha-2: resolves ambiguous place names such as Tripoli. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)')
    .optional(),
  /**
   * How much its reports weigh in the choice of the text that leads a story: 1 (a reblogger) to 5 (an agency of record). Stored with each
   * document when it is fetched; archived documents keep their value.
   */
  standing: z.number().int().min(1).max(5).optional(),
  /** The polling interval. On AWS the schedule runs once a minute, so values below 60 have no effect there. */
  everySeconds: z.number().int().min(1).max(86_400).default(300),
  /** The name of the credentials that its server wants (see core/sources/source-credentials.ts). */
  credentials: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'must be a name: capital letters, digits and _')
    .optional(),
  /** True where the feed has teasers only: the text of each new item is read from its article page (core/full-text). */
  fullText: z.boolean({ error: 'must be true or false' }).optional(),
  /** Which of its items become reports. Stored with each document, like the standing. */
  rules: SourceRules.optional(),
  /** A paused source is polled only when someone asks for it. */
  paused: z.boolean().optional(),
});
export type Source = z.infer<typeof Source>;

/** What the archive keeps of a source with each of its documents. */
export function noteOfSource(source: Source) {
  const { id: sourceId, formerly, agency, speaksFor, language, country, standing, rules } = source;
  return { sourceId, formerly, agency, speaksFor, language, country, standing, rules };
}

/** The id that the reports of the source have in their identity. */
export function firstIdOf({ id, formerly }: Pick<Source, 'id' | 'formerly'>): SourceId {
  return formerly ?? id;
}

/** The sources file: ids are unique, and no source has the former id of another. */
export const SourceList = z.strictObject({ sources: z.array(Source) }).superRefine(({ sources }, context) => {
  const ids = new Set<string>(sources.map(({ id }) => id));
  const seen = new Set<string>();
  const refuse = (at: number, field: string, message: string) =>
    context.addIssue({ code: 'custom', path: ['sources', at, field], message });
  for (const [at, { id, formerly, fullText, url }] of sources.entries()) {
    if (seen.has(id)) refuse(at, 'id', `"${id}" is used twice`);
    seen.add(id);
    if (fullText === true && url === undefined)
      refuse(at, 'fullText', 'needs a url: only items of a feed that is polled have pages');
    if (formerly !== undefined && (ids.has(formerly) || seen.has(`formerly ${formerly}`)))
      refuse(at, 'formerly', `"${formerly}" is the id of another source of this list`);
    if (formerly !== undefined) seen.add(`formerly ${formerly}`);
  }
});

// A source: a feed, mailbox, drop folder or account that is read or that posts. In: a line of the sources file.
import { z } from 'zod';
import { SourceId } from '#core/ids.ts';
import { isReserved } from '#core/membership/ruling.ts';

/** One source: polled when it has a `url`, else it only posts or drops files. Unknown fields are refused, so that a typing error is found at the start. */
export const Source = z.strictObject({
  id: SourceId.refine((id) => !isReserved(id), 'must not begin with "dateline.": such ids are our own'),
  /** Checked again, with every address behind it, at each fetch. */
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  /** Who files through it, unless a report says otherwise: "AFP". */
  agency: z.string().min(1).max(100),
  /** BCP 47, for feeds that do not say. */
  language: z.string().min(2).max(35).optional(),
  /** ISO 3166-1 alpha-2: which Tripoli a dateline means. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)')
    .optional(),
  /**
   * How much its reports weigh in the choice of what leads a story: 1 (a reblogger) to 5 (an agency of record). Kept with each
   * document as it is fetched; what is archived already keeps what it had.
   */
  standing: z.number().int().min(1).max(5).optional(),
  /** How often it is asked. On AWS the schedule runs once a minute, so nothing below 60 has an effect there. */
  everySeconds: z.number().int().min(1).max(86_400).default(300),
});
export type Source = z.infer<typeof Source>;

/** The sources file: ids are unique. */
export const SourceList = z.strictObject({ sources: z.array(Source) }).superRefine(({ sources }, context) => {
  const seen = new Set<string>();
  for (const [at, { id }] of sources.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: ['sources', at, 'id'], message: `"${id}" is used twice` });
    seen.add(id);
  }
});

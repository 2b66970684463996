// The fields of our own JSON. Apart from its reader, because the API describes them and must not load the parser for it.
import { z } from 'zod';
import { Byline, Category, Dateline, Media, ReportStatus, Signal } from '#core/report.ts';

const text = z.string().max(1_000);
const embargo = z.union([text, z.boolean(), z.null()]);
const list = z.array(z.string().max(1_000)).max(1_000);

/**
 * Accepted fields; a headline, text or paragraphs are required. `text` is plain, and blank lines separate its
 * paragraphs.
 */
export const GivenReport = z
  .object({
    id: text.optional(),
    externalId: text.optional(),
    agency: text.optional(),
    /** Other names for `agency`, `headline` and `publishedAt`, as in lines for `replay`. */
    source: text.optional(),
    title: z.string().max(5_000).optional(),
    date: text.optional(),
    lang: text.optional(),
    version: z.number().int().min(0).optional(),
    versionCreatedAt: text.optional(),
    publishedAt: text.optional(),
    updatedAt: text.optional(),
    embargoedUntil: text.optional(),
    /** Other names for `embargoedUntil`; true is an embargo without a time, so the report is withheld. */
    embargo: embargo.optional(),
    embargoed: embargo.optional(),
    language: text.optional(),
    headline: z.string().max(5_000).optional(),
    text: z.string().optional(),
    paragraphs: z.array(z.string()).max(10_000).optional(),
    summary: z.string().max(50_000).optional(),
    slugline: text.optional(),
    takeKey: text.optional(),
    url: text.optional(),
    byline: z.union([z.string().max(1_000), Byline]).optional(),
    datelines: z.array(Dateline).max(50).optional(),
    filedOn: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    credits: list.optional(),
    urgency: z.number().int().min(1).max(9).optional(),
    categories: z.array(Category).max(1_000).optional(),
    keywords: list.optional(),
    editorialNote: z.string().max(5_000).optional(),
    usageTerms: z.string().max(5_000).optional(),
    copyright: z.string().max(5_000).optional(),
    status: ReportStatus.optional(),
    signal: Signal.optional(),
    corrects: text.optional(),
    evolvedFrom: text.optional(),
    media: z.array(Media).max(1_000).optional(),
  })
  .refine(
    (given) =>
      [given.headline, given.title, given.text, ...(given.paragraphs ?? [])].some(
        (part) => (part ?? '').trim() !== '',
      ) || given.status === 'canceled',
    { message: 'a report needs a headline, a text or paragraphs', path: ['headline'] },
  )
  .refine(
    (given) => given.status !== 'canceled' || (given.externalId ?? given.url ?? given.id) !== undefined,
    {
      message: 'a kill names what it kills',
      path: ['externalId'],
    },
  );
export type GivenReport = z.infer<typeof GivenReport>;

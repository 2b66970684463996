// Our own JSON: one Report or a list, most fields optional.

import { z } from 'zod';
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readParagraphs } from '#core/parse/copy/read-copy.ts';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfText } from '#core/parse/text/plain-text.ts';
import type { Problem } from '#core/problem.ts';
import { Byline, Category, Dateline, Media, ReportStatus, Signal } from '#core/report.ts';

/** Reads one JSON Report or a list of them; a bad one is a problem that names the field, the others are kept. */
export function readReports(json: unknown, hints: CopyHints): ParseResult {
  const given: unknown[] = Array.isArray(json) ? json : [json];
  const problems: Problem[] = [];
  const left = given.length - maxDocumentItems;
  if (left > 0)
    problems.push({ code: 'too_large', message: `${given.length} reports: the last ${left} were not read` });
  const filings = given.slice(0, maxDocumentItems).flatMap((part, index) => {
    const read = GivenReport.safeParse(part);
    if (read.success) return [toParsedItem(read.data, `item ${index + 1}`, hints)];
    const issue = read.error.issues[0];
    const place = [...(Array.isArray(json) ? [index] : []), ...(issue?.path ?? [])].join('.');
    problems.push({ code: 'bad_report', message: issue?.message ?? 'not a report', at: place });
    return [];
  });
  return { items: filings, problems };
}

function toParsedItem(given: GivenReport, at: string, hints: CopyHints): ParsedItem {
  const paragraphs = (given.paragraphs ?? paragraphsOfText(given.text ?? ''))
    .map(oneLine)
    .filter((text) => text !== '');
  const byline = typeof given.byline === 'string' ? undefined : given.byline;
  const copy: Copy =
    given.datelines === undefined && byline === undefined
      ? readParagraphs(paragraphs, hints)
      : { datelines: [], credits: [], paragraphs };
  return {
    ...given,
    at,
    externalId: given.externalId ?? given.id ?? given.url,
    headline: oneLine(given.headline ?? given.title ?? ''),
    agency: given.agency ?? given.source,
    language: given.language ?? given.lang,
    publishedText: given.publishedAt ?? given.date,
    updatedText: given.updatedAt,
    versionCreatedText: given.versionCreatedAt,
    embargoedText: given.embargoedUntil,
    url: given.url !== undefined && /^https?:\/\//i.test(given.url) ? given.url : undefined,
    idRepeatsByVersion: true,
    creators: typeof given.byline === 'string' ? [oneLine(given.byline)] : [],
    copy: {
      ...copy,
      ...(byline === undefined ? {} : { byline }),
      ...(given.filedOn === undefined ? {} : { filedOn: given.filedOn }),
      datelines: given.datelines ?? copy.datelines,
      credits: [...new Set([...(given.credits ?? []), ...copy.credits])],
    },
    paragraphs: copy.paragraphs,
    categories: given.categories ?? [],
    keywords: given.keywords ?? [],
    media: (given.media ?? []).filter(({ url }) => /^https?:\/\//i.test(url)),
  };
}

const text = z.string().max(1_000);
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
type GivenReport = z.infer<typeof GivenReport>;

// Our own JSON: one Report or a list, most fields optional.

import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readParagraphs } from '#core/parse/copy/read-copy.ts';
import { GivenReport } from '#core/parse/formats/report/given-report.ts';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfText } from '#core/parse/text/plain-text.ts';
import type { Problem } from '#core/problem.ts';

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
    embargoedText: [given.embargoedUntil, given.embargo, given.embargoed].find(Boolean)?.toString(),
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

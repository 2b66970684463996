// A web page as one filing: only when it was asked for as a page. In: decoded HTML. Out: the filing, or why there is none.
import { type PageArticle, readPage } from '#core/parse/html/page-wire.ts';
import type { Filing, Reading } from '#core/parse/parsed.ts';
import { oneLine, paragraphsOfHtml } from '#core/parse/plain-text.ts';
import { scrub } from '#core/parse/scrub.ts';
import { survey } from '#core/parse/survey.ts';
import { withoutHeadline } from '#core/parse/without-headline.ts';
import { resolved } from '#core/parse/xml-tree.ts';
import { maxPageDepth, maxPageElements } from '#core/thresholds.ts';

/** Extracts the article of a page. A page that does not end, is nested without measure, or has no article gives nothing. Never throws. */
export function readPageAsReport(html: string, url: string | undefined): Reading {
  const clean = scrub(html);
  if (!/<\/html\s*>\s*(?:<!--[\s\S]*-->)?$/i.test(clean.trimEnd().slice(-2_000)))
    return refused('truncated', 'the page does not end: it was left out');
  const { depth, elements } = survey(clean);
  if (depth > maxPageDepth) return refused('too_large', 'the page is nested too deep');
  if (elements > maxPageElements) return refused('too_large', `the page has ${elements} elements`);
  const article = attempt(clean);
  return article === undefined
    ? refused('not_a_feed', 'a web page without an article')
    : { filings: [filingOf(article, url)], problems: [] };
}

function attempt(html: string): PageArticle | undefined {
  try {
    return readPage(html);
  } catch {
    return undefined; // Readability throws on pages over its cap, and where the page has no body
  }
}

function filingOf(article: PageArticle, url: string | undefined): Filing {
  const title = oneLine(article.title);
  const site = oneLine(article.site ?? '');
  const ending = [' | ', ' - ', ' – ', ' — '].find((mark) => site !== '' && title.endsWith(mark + site));
  const headline = ending === undefined ? title : title.slice(0, -(ending + site).length);
  const link = resolved(article.canonical ?? url ?? '', url);
  const byline = oneLine(article.byline);
  return {
    at: 'item 1',
    url: link !== undefined && /^https?:/i.test(link) ? link : undefined,
    headline,
    paragraphs: withoutHeadline(paragraphsOfHtml(article.html), headline),
    bylineText: byline === '' ? undefined : byline,
    publishedText: article.publishedText,
    language: article.language,
    outlet: article.site,
    creators: [],
    categories: [],
    keywords: [],
    media: [],
  };
}

function refused(code: 'truncated' | 'too_large' | 'not_a_feed', message: string): Reading {
  return { filings: [], problems: [{ code, message }] };
}

// A web page as one item, where the source asks for a page.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { stripHeadline } from '#core/parse/formats/shared/wire-text.ts';
import {
  maxPageCharSteps,
  maxPageDepth,
  maxPageElements,
  maxPageSteps,
  minArticleChars,
} from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfHtml } from '#core/parse/text/plain-text.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';
import { scanMarkup } from '#core/parse/xml/scan-markup.ts';
import { resolveUrl } from '#core/parse/xml/xml-tree.ts';

/**
 * Extracts the article of a page. A page that does not end, is nested too deep, or has no article is refused. Never
 * throws.
 */
export function readPageAsReport(html: string, url: string | undefined): ParseResult {
  const clean = removeControls(html);
  if (!/<\/html\s*>\s*(?:<!--[\s\S]*-->)?$/i.test(clean.trimEnd().slice(-2_000)))
    return refused('truncated', 'the page does not end: it was left out');
  const { depth, elements } = scanMarkup(clean);
  if (depth > maxPageDepth) return refused('too_large', 'the page is nested too deep');
  if (elements > maxPageElements) return refused('too_large', `the page has ${elements} elements`);
  if (depth ** 2 * elements > maxPageSteps || depth * clean.length > maxPageCharSteps)
    return refused('too_large', 'the page is too long and nested too deep');
  const article = attempt(clean);
  return article === undefined
    ? refused('not_a_feed', 'a web page without an article')
    : { items: [toParsedItem(article, url)], problems: [] };
}

function attempt(html: string): PageArticle | undefined {
  try {
    return readPage(html);
  } catch {
    return undefined; // Readability throws on pages over its limit and on pages without a body.
  }
}

function toParsedItem(article: PageArticle, url: string | undefined): ParsedItem {
  const title = oneLine(article.title);
  const site = oneLine(article.site ?? '');
  const ending = [' | ', ' - ', ' – ', ' — '].find((mark) => site !== '' && title.endsWith(mark + site));
  const headline = ending === undefined ? title : title.slice(0, -(ending + site).length);
  const link = resolveUrl(article.canonical ?? url ?? '', url);
  const byline = oneLine(article.byline);
  return {
    at: 'item 1',
    url: link !== undefined && /^https?:/i.test(link) ? link : undefined,
    headline,
    paragraphs: stripHeadline(paragraphsOfHtml(article.html), headline),
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

function refused(code: 'truncated' | 'too_large' | 'not_a_feed', message: string): ParseResult {
  return { items: [], problems: [{ code, message }] };
}

interface PageArticle {
  title: string;
  byline: string;
  html: string;
  publishedText: string | undefined;
  language: string | undefined;
  site: string | undefined;
  canonical: string | undefined;
}

/** The article of a page; undefined when it has none. No script runs and nothing is loaded. */
function readPage(html: string): PageArticle | undefined {
  const document = documentOf(html);
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const canonical =
    attribute('link[rel=canonical]', 'href') ?? attribute('meta[property="og:url"]', 'content');
  const published =
    attribute('meta[property="article:published_time"]', 'content') ??
    attribute('meta[name=date], meta[itemprop=datePublished]', 'content') ??
    attribute('time[datetime]', 'datetime');
  const article = new Readability(document, { maxElemsToParse: maxPageElements }).parse();
  if (article === null || (article.textContent ?? '').trim().length < minArticleChars) return undefined;
  return {
    title: article.title ?? '',
    byline: article.byline ?? '',
    html: article.content ?? '',
    publishedText: article.publishedTime ?? published,
    language: article.lang ?? undefined,
    site: article.siteName ?? undefined,
    canonical,
  };
}

/** linkedom implements all of the DOM that Readability calls (measured on 130 pages); its type is wider than ours. */
function documentOf(html: string) {
  return parseHTML(html).document;
}

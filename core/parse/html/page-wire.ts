// A web page as it comes over the wire: what Readability takes for the article, and what the page's head says of it.
// In: HTML. Out: the article as HTML without scripts, and its lines.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { maxPageElements, minArticleChars } from '#core/thresholds.ts';

export interface PageArticle {
  title: string;
  byline: string;
  html: string;
  publishedText: string | undefined;
  language: string | undefined;
  site: string | undefined;
  canonical: string | undefined;
}

/** The article of a page, or undefined when it has none. Nothing of the page is run or loaded. */
export function readPage(html: string): PageArticle | undefined {
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

/** linkedom's document has all of the DOM that Readability calls for (measured on 130 pages); its type is wider than ours. */
function documentOf(html: string) {
  return parseHTML(html).document;
}

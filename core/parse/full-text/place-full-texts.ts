// Puts the text of article pages in place of the teasers of a feed. In: items with the ids of their reports, and their pages. Out: the
// items, and a problem for each page that is not used.
import type { ReportId } from '#core/ids.ts';
import type { ArticlePage, PageBundle } from '#core/parse/full-text/page-bundle.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { decode } from '#core/parse/text/decode.ts';
import type { ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import { splitWords } from '#core/text/split-words.ts';

/** The share of a teaser's words that the page of its item has. Test: place-full-texts, "another item". */
const minShared = 0.5;
const maxTeaserChars = 1_000;
const minWordChars = 4;
/** Scripts without spaces between words: their pairs of characters are compared. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** `placed`: the positions of items that have the text of their page. Never throws. */
export async function placeFullTexts(
  items: readonly ParsedItem[],
  ids: readonly ReportId[],
  bundle: PageBundle,
  note: ArchiveNote,
): Promise<{ items: ParsedItem[]; problems: Problem[]; placed: ReadonlySet<number> }> {
  const pages = new Map(bundle.pages.map((page) => [page.id, page]));
  const failures = new Map(bundle.failures.map(({ id, problem }) => [id, problem]));
  const problems: Problem[] = [];
  const placed = new Set<number>();
  const next: ParsedItem[] = [];
  for (const [index, item] of items.entries()) {
    const id = ids[index];
    const page = id && pages.get(id);
    const failure = id && failures.get(id);
    const read = page && (await readFullText(item, page, note));
    if (read !== undefined && 'paragraphs' in read) {
      placed.add(index);
      next.push({ ...item, paragraphs: read.paragraphs, copy: undefined });
      continue;
    }
    const problem = read ?? failure;
    if (problem !== undefined) problems.push({ ...problem, at: item.at });
    next.push(item);
  }
  return { items: next, problems, placed };
}

async function readFullText(
  item: ParsedItem,
  page: ArticlePage,
  note: ArchiveNote,
): Promise<{ paragraphs: string[] } | Problem> {
  const unreadable = (reason: string): Problem => ({
    code: 'full_text_unreadable',
    message: `${page.url.slice(0, 200)}: ${reason}`,
  });
  if (!page.complete) return unreadable('the page was cut off');
  // Loaded where pages are wanted only.
  const { readPageAsReport } = await import('#core/parse/formats/html/read-page.ts');
  const { text } = decode(page.bytes, { language: note.language, contentType: page.contentType });
  const { items, problems } = readPageAsReport(text, page.url);
  const [article] = items;
  if (article === undefined) return unreadable(problems[0]?.message ?? 'no article');
  const teaser = [item.headline ?? '', ...item.paragraphs].join('\n').slice(0, maxTeaserChars);
  const whole = [article.headline ?? '', ...article.paragraphs].join('\n');
  if (sharedWords(teaser, whole) < minShared)
    return { ...unreadable('the page is about something else'), code: 'full_text_unrelated' };
  if (lengthOf(article.paragraphs) <= lengthOf(item.paragraphs))
    return unreadable('its text is not longer than that of the feed');
  return { paragraphs: article.paragraphs };
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function sharedWords(teaser: string, text: string): number {
  const sought = wordsOf(teaser);
  const found = wordsOf(text);
  return [...sought].filter((word) => found.has(word)).length / Math.max(1, sought.size);
}

function wordsOf(text: string): Set<string> {
  const words = splitWords(text).flatMap((word) => {
    if (!unspaced.test(word)) return word.length < minWordChars ? [] : [word];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
  return new Set(words);
}

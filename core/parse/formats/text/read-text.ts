// Plain bureau copy: one text is one filing. In: the text. Out: a filing whose dateline, byline and date were read already.
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { readCopy } from '#core/parse/copy/read-copy.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';

/** One filing, named by the document's own address when it has one, else by its text. Never throws. */
export function readText(text: string, url: string | undefined, hints: CopyHints): ParsedItem {
  const copy = readCopy(removeControls(text), hints);
  return {
    at: 'item 1',
    externalId: url,
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    paragraphs: copy.paragraphs,
    copy,
    publishedText: dayBefore(copy.filedOn, hints.filedNear),
    creators: [],
    categories: [],
    keywords: [],
    media: [],
    language: copy.language,
    signal: copy.signal,
  };
}

/** The day it was filed on, for copy that came later; copy of the day was filed when it came. */
function dayBefore(filedOn: string | undefined, receivedAt: string): string | undefined {
  return filedOn === undefined || filedOn >= receivedAt.slice(0, 10) ? undefined : `${filedOn}T00:00:00Z`;
}

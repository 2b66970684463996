// A feed and the article pages of its new items in one archived document, so that a rebuild fetches nothing and a purge erases both. The
// note of the document says that it is one (`withPages`), never its bytes. Form: a line of JSON, then the bodies one after the other, packed.
import { z } from 'zod';
import { ReportId } from '#core/ids.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import { Problem } from '#core/problem.ts';

const Head = z.object({
  feedBytes: z.number().int().min(0),
  known: z.array(ReportId),
  failures: z.array(z.object({ id: ReportId, problem: Problem })),
  pages: z.array(
    z.object({
      id: ReportId,
      url: z.string(),
      contentType: z.string().optional(),
      complete: z.boolean(),
      bytes: z.number().int().min(0),
    }),
  ),
});
type Head = z.infer<typeof Head>;

export interface ArticlePage extends Omit<Head['pages'][number], 'bytes'> {
  bytes: Uint8Array;
}
export interface PageBundle extends Pick<Head, 'known' | 'failures'> {
  feed: Uint8Array;
  /** By the id of the report that the item becomes. */
  pages: ArticlePage[];
}

const lineFeed = 10;

export function writeBundle({ feed, known, failures, pages }: PageBundle): Uint8Array {
  const head: Head = {
    feedBytes: feed.length,
    known,
    failures,
    pages: pages.map((page) => ({ ...page, bytes: page.bytes.length })),
  };
  const parts = [
    new TextEncoder().encode(`${JSON.stringify(head)}\n`),
    feed,
    ...pages.map(({ bytes }) => bytes),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Undefined for bytes that writeBundle did not write. */
export function readBundle(bytes: Uint8Array): PageBundle | undefined {
  const line = bytes.indexOf(lineFeed);
  const read = readJson(new TextDecoder().decode(bytes.subarray(0, Math.max(0, line))));
  const head = Head.safeParse('json' in read ? read.json : undefined);
  if (!head.success) return undefined;
  let at = line + 1;
  const next = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const { feedBytes, pages, ...others } = head.data;
  return {
    ...others,
    feed: next(feedBytes),
    pages: pages.map((page) => ({ ...page, bytes: next(page.bytes) })),
  };
}

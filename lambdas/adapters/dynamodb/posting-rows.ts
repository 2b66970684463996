import { z } from 'zod';
import { makeLatestMap } from '#adapters/dynamodb/latest-of.ts';
import { postingsOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { newestPerKey } from '#adapters/shared/rank-stories.ts';
import type { Table, Row as TableRow } from '#adapters/shared/table.ts';
import { decodePostedTerms, encodePostedTerms, type PostedTerms } from '#core/cluster/posted-terms.ts';
import { StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { compareText } from '#core/report.ts';

const Place = z.tuple([Instant, StoryId]);

/** A story under a key, with the time under which it was posted and the terms of the report that posted it. */
interface Posting {
  at: Instant;
  id: StoryId;
  terms?: PostedTerms | undefined;
}
const Row = z.object({ terms: z.instanceof(Uint8Array).optional() });

/** The postings of the index: by key, newest first. */
export interface Postings {
  /** At most `newestPerKey`, none before `from`. */
  newestUnder(key: string, from: string, consistent: boolean): Promise<Posting[]>;
  post(keys: readonly string[], posting: Posting, expiresAt: number): Promise<void>;
  /** Removes every posting of the story under the keys, whenever it was posted. */
  remove(keys: readonly string[], id: StoryId): Promise<void>;
}

/** Postings as rows. */
export function makePostings(table: Table): Postings {
  return {
    async newestUnder(key, from, consistent) {
      const found: Posting[] = [];
      const range = { pk: postingsOf(key), newestFirst: true, consistent, pageSize: newestPerKey };
      for await (const row of table.query({ ...range, ...(from && { from }) })) {
        const [at, id] = Place.parse(row.sk.split('#'));
        const { terms } = Row.parse(row);
        found.push({ at, id, terms: terms && decodePostedTerms(terms) });
        if (found.length === newestPerKey) break;
      }
      return found;
    },
    async post(keys, { at, id, terms }, expiresAt) {
      const packed = terms && { terms: encodePostedTerms(terms) };
      await table.putAll(keys.map((key) => ({ ...rowKeys.posting(key, at, id), expiresAt, ...packed })));
    },
    async remove(keys, id) {
      for (const key of keys) {
        const own: TableRow[] = [];
        for await (const row of table.query({ pk: postingsOf(key), consistent: true, keysOnly: true }))
          if (row.sk.endsWith(`#${id}`)) own.push(row);
        await table.remove(own);
      }
    },
  };
}

/** Some 300 bytes each, and 500 more for each posting. */
const mostKeysCached = 50_000;

/** The same where no other process posts: a key is read once, and what is posted later is added. */
export function makeCachedPostings(table: Table): Postings {
  const rows = makePostings(table);
  const cached = makeLatestMap<string, Promise<Posting[]>>(mostKeysCached);
  const read = (key: string): Promise<Posting[]> => {
    // Kept while it is being read: what is posted meanwhile is added to the result.
    const reading = cached.get(key) ?? rows.newestUnder(key, '', true);
    cached.set(key, reading);
    reading.catch(() => cached.delete(key));
    return reading;
  };
  return {
    async newestUnder(key, from) {
      return (await read(key)).filter(({ at }) => at >= from);
    },
    async post(keys, posting, expiresAt) {
      await rows.post(keys, posting, expiresAt);
      for (const key of keys) {
        const list = await cached.get(key);
        if (list === undefined || list.some(({ at, id }) => at === posting.at && id === posting.id)) continue;
        list.push(posting);
        list.sort((a, b) => compareText(b.at, a.at) || compareText(b.id, a.id));
        list.length = Math.min(list.length, newestPerKey);
      }
    },
    async remove(keys, id) {
      await rows.remove(keys, id);
      for (const key of keys) cached.delete(key);
    },
  };
}

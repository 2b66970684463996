import { z } from 'zod';
import { makeLatestMap } from '#adapters/dynamodb/latest-of.ts';
import { postingsOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { newestPerKey } from '#adapters/shared/rank-stories.ts';
import type { Table } from '#adapters/shared/table.ts';
import { StoryId } from '#core/ids.ts';
import { compareText } from '#core/report.ts';

const Place = z.tuple([z.string(), StoryId]);

/** A story under a key, with the day under which it was posted. */
interface Posting {
  day: string;
  id: StoryId;
}

/** The postings of the index: by key, newest first. */
export interface Postings {
  /** At most `newestPerKey`, none before the day `from`. */
  newestUnder(key: string, from: string, consistent: boolean): Promise<Posting[]>;
  post(keys: readonly string[], posting: Posting, expiresAt: number): Promise<void>;
}

/** Postings as rows. */
export function makePostings(table: Table): Postings {
  return {
    async newestUnder(key, from, consistent) {
      const found: Posting[] = [];
      const range = { pk: postingsOf(key), newestFirst: true, consistent, pageSize: newestPerKey };
      for await (const { sk } of table.query({ ...range, ...(from && { from }) })) {
        const [day, id] = Place.parse(sk.split('#'));
        found.push({ day, id });
        if (found.length === newestPerKey) break;
      }
      return found;
    },
    async post(keys, { day, id }, expiresAt) {
      await table.putAll(keys.map((key) => ({ ...rowKeys.posting(key, day, id), expiresAt })));
    },
  };
}

/** Some 300 bytes each. */
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
      return (await read(key)).filter(({ day }) => day >= from);
    },
    async post(keys, posting, expiresAt) {
      await rows.post(keys, posting, expiresAt);
      for (const key of keys) {
        const list = await cached.get(key);
        if (list === undefined || list.some(({ day, id }) => day === posting.day && id === posting.id))
          continue;
        list.push(posting);
        list.sort((a, b) => compareText(b.day, a.day) || compareText(b.id, a.id));
        list.length = Math.min(list.length, newestPerKey);
      }
    },
  };
}

import { randomBytes } from 'node:crypto';
import {
  type BodyRecord,
  type KeptBody,
  storyOfBody,
  wholeRecord,
  withoutText,
} from '#adapters/dynamodb/body-record.ts';
import { makeHorizonOrder, makeSequenceOrder } from '#adapters/dynamodb/change-order.ts';
import { makeLatestMap } from '#adapters/dynamodb/latest-of.ts';
import { listOf, rowKeys } from '#adapters/dynamodb/row-keys.ts';
import {
  bodiesBetween,
  bodiesRow,
  bodyOf,
  carries,
  deltaFor,
  layBody,
  lost,
  newestBody,
  newestInHead,
  objectNameOf,
  packLarge,
  rowsBetween,
  type SavedVersion,
  savedLine,
  spillFromBytes,
  spillFromPlainBytes,
  storyIn,
} from '#adapters/dynamodb/story-bodies.ts';
import { changeRow, isCursorAt, savedSince, savesAfter } from '#adapters/dynamodb/story-changes.ts';
import { headIn, headRow, type StoredHead, tokenOf } from '#adapters/dynamodb/story-head-row.ts';
import { listStories } from '#adapters/dynamodb/story-list.ts';
import type { ObjectStore } from '#adapters/shared/object-store.ts';
import type { Packing } from '#adapters/shared/packed-json.ts';
import {
  type Condition,
  ifAbsent,
  ifEqual,
  type Row,
  type Table,
  WriteTimeout,
} from '#adapters/shared/table.ts';
import type { StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Clock, StorySave, StoryStore } from '#core/ports.ts';
import type { Change, Story, StoryCard } from '#core/story.ts';

export interface StoryStoreOptions {
  /**
   * Readers of the list of changes get only changes older than this, so that a slow save cannot insert a change behind their
   * cursor. A save attempt ends after three quarters of it; the rest allows for clocks that differ. Then the save starts again.
   */
  changesHorizonMs?: number;
  /** This process alone writes the table: changes are ordered by a sequence, are readable at once, and no save is given up. */
  isOnlyWriter?: boolean;
  /** Size in bytes from which a packed story goes to the object store; for tests. */
  spillFromBytes?: number;
}

const defaultHorizonMs = 4_000;
/** Attempts of one save, each with a new time and token. Only a machine or network that is slow for 15 s uses up all of them. */
const mostAttempts = 5;
/** Rows of a restored story that are in memory together. */
const restoredAtOnce = 50;

/**
 * Stories as rows: one head, one row in the list of changes per version, and bodies, in the head while they are few
 * and small, then in rows. The head is written last and conditionally: it alone decides which save won. Rows of lost
 * or interrupted saves are recognised by their token. Large bodies go to `objectStore`, under a name that their row
 * implies.
 */
export function makeStoryStore(
  table: Table,
  objectStore: ObjectStore,
  clock: Clock,
  options: StoryStoreOptions = {},
): StoryStore {
  const { isOnlyWriter = false } = options;
  const horizonMs = isOnlyWriter ? 0 : (options.changesHorizonMs ?? defaultHorizonMs);
  const order = isOnlyWriter ? makeSequenceOrder(clock, table) : makeHorizonOrder(clock, horizonMs);
  const { packing } = table;
  const spillFrom = options.spillFromBytes ?? (packing === 'fast' ? spillFromPlainBytes : spillFromBytes);
  const findHead = async (id: StoryId) => {
    const row = await table.get(rowKeys.head(id));
    return row && headIn(row);
  };
  // save() always follows findHead(), so a cached head of that version suffices. Only a finished erasure may have
  // changed it since, and erasing twice has no further effect.
  const seen = makeLatestMap<StoryId, StoredHead>(100);
  // The story too: the next body is a delta against it.
  const bases = makeLatestMap<StoryId, KeptBody>(20);
  const headAt = async (id: StoryId, version: number) => {
    const head = seen.get(id);
    return head?.version === version ? head : findHead(id);
  };
  const findStory = async (id: StoryId, version?: number) => {
    const head = await findHead(id);
    if (head === undefined || (version ?? 1) < 1 || (version ?? 1) > head.version) return undefined;
    if (version === undefined || version === head.version) {
      const story = await storyIn(await newestBody(head, table), objectStore);
      if (story === undefined) throw lost(head);
      return story;
    }
    const kept = await bodyOf(head, version, table);
    const story = kept && (await storyIn(kept, objectStore));
    return carries(story, new Set(head.erase)) ? undefined : story;
  };
  const savesFrom = async (after: string | undefined, limit: number) => {
    const upTo = await order.readableUpTo();
    // Readers that ask several times a second mostly find nothing new.
    if (order.isUnique && after !== undefined && isCursorAt(upTo, after)) return { saves: [], next: after };
    return savesAfter(after, limit, upTo, table);
  };
  return {
    findStory,
    async findHead(id) {
      const head = await findHead(id);
      if (head !== undefined) seen.set(id, head);
      return head && { id: head.id, version: head.version, madeOf: head.madeOf, card: head.card };
    },
    async storyUnder({ id, version }) {
      const head = seen.get(id);
      if (head?.version !== version) return findStory(id, version);
      const kept = await newestBody(head, table);
      bases.set(id, kept);
      return storyIn(kept, objectStore);
    },
    async save(saved, seenVersion) {
      const before = seenVersion === 0 ? undefined : await headAt(saved.story.id, seenVersion);
      if ((before?.version ?? 0) !== seenVersion) return false;
      const large = packLarge(saved.story, spillFrom, packing);
      const base = bases.get(saved.story.id) ?? (before && newestInHead(before));
      const attempts: Due[] = [];
      const discard = async (lost: readonly Due[]) => {
        if (large !== undefined) await objectStore.remove(lost.map(({ name }) => name));
        await table.remove(lost.flatMap(({ change, row }) => (row === undefined ? [change] : [change, row])));
      };
      for (;;) {
        const position = await order.take();
        const due = prepare(saved, { head: before, body: base }, position.at, large !== undefined, packing);
        attempts.push(due);
        try {
          const { change, row } = due;
          await Promise.all([table.put(change), ...(row === undefined ? [] : [table.put(row)])]);
          // `false` means that a repeated request already wrote it: no other save uses this name.
          if (large !== undefined) await objectStore.put(due.name, large);
          const result = await putHead(due, horizonMs, table, clock);
          if (result === 'late') {
            if (attempts.length < mostAttempts) continue;
            throw new Error(
              `story-store: saving ${saved.story.id} took too long in ${mostAttempts} attempts`,
            );
          }
          // A refusal may follow a write whose answer was lost or came too late: then the head carries the token of an attempt.
          const now = result === 'written' ? due.head : await findHead(saved.story.id);
          const token = now && tokenOf(now, due.head.version);
          const won = attempts.find((attempt) => attempt.token === token);
          const lost = attempts.filter((attempt) => attempt !== won);
          if (lost.length > 0) await discard(lost);
          if (won === undefined) return false;
          if (won.head.erase.length > 0) await erase(won.head, table, objectStore);
          return true;
        } finally {
          position.release();
        }
      }
    },
    async finishErasing({ id, version }) {
      const head = await headAt(id, version);
      if (head !== undefined && head.erase.length > 0) await erase(head, table, objectStore);
    },
    list: (filter, limit, after) => listStories(filter, limit, after, table),
    async changes(after, limit) {
      const { saves, next } = await savesFrom(after, limit);
      return { changes: saves.map(({ change }) => change), next };
    },
    saves: savesFrom,
    async restore(saved, earlier, place, textOf = async () => undefined) {
      const { id } = saved.story;
      let base: KeptBody | undefined;
      const bodyRowOf = async (bare: BodyRecord, story: Story | undefined): Promise<Row> => {
        const large = story && packLarge(story, spillFrom, packing);
        if (large !== undefined) await objectStore.put(objectNameOf(id, bare), large);
        const whole = { ...bare, ...(large ? { spilled: true } : { story }) };
        const record = deltaFor(whole, base, packing) ?? whole;
        const wholeSince = record.delta === undefined ? bare.version : (base?.wholeSince ?? bare.version);
        base = { id, record, wholeSince, text: large ? undefined : story && JSON.stringify(story) };
        return bodiesRow(id, [record], packing, record.delta && wholeSince);
      };
      const rows: Row[] = [];
      for (const [nth, { change: was, at: toldAt, token }] of earlier.entries()) {
        const { version } = was;
        const story = await textOf(version);
        const change = { ...was, headline: story?.headline ?? was.headline };
        const record = { version, token, after: earlier[nth - 1]?.token, toldAt, change };
        rows.push(changeRow(change, version, toldAt, token, packing), await bodyRowOf(record, story));
        if (rows.length >= restoredAtOnce) await table.putAll(rows.splice(0));
      }
      const position = place === undefined ? await order.take() : undefined;
      try {
        const { story, card, madeOf, change, hidden, documents } = saved;
        const { version, aliases } = story;
        const toldAt = position?.at ?? place?.at ?? clock.now();
        const lineage = [place?.token ?? newToken(), ...earlier.map(({ token }) => token).reverse()];
        const [token = ''] = lineage;
        const record = { version, token, after: earlier.at(-1)?.token, toldAt, change };
        base = undefined;
        const body = await bodyRowOf(record, story);
        const head = { id, version, madeOf, card, toldAt, lineage, bodies: [], erase: [] };
        await table.putAll([
          ...rows,
          changeRow(change, version, toldAt, token, packing, { card, documents, aliases, hidden }),
          body,
          headRow(head, packing),
        ]);
      } finally {
        position?.release();
      }
    },
    savedSince: (since) => savedSince(since, table),
    async historyOf(id) {
      const head = await findHead(id);
      return head === undefined ? [] : historyUpTo(head, table);
    },
  };
}

/** One line a version. While an erasure has not come to its end, earlier versions that it may be about have no headline. */
async function historyUpTo(head: StoredHead, table: Table): Promise<Change[]> {
  const gone = new Set(head.erase);
  const saves: SavedVersion[] = [];
  for await (const kept of bodiesBetween(head, 1, head.version, table)) {
    const { version, token, after, change, spilled } = kept.record;
    const isShown =
      version === head.version || gone.size === 0 || !(spilled || carries(storyOfBody(kept), gone));
    saves.push({ version, token, after, change: isShown ? change : { ...change, headline: '' } });
  }
  return savedLine(head, saves).map(({ change }) => change);
}

interface Due {
  token: string;
  head: StoredHead;
  /** The line in the list of changes; it and the bodies are written before the head. */
  change: Row;
  /** Bodies that no longer fit into the head. */
  row: Row | undefined;
  /** On the object store. */
  name: string;
  before: StoredHead | undefined;
}

function newToken(): string {
  return randomBytes(4).toString('hex');
}

function prepare(
  { story, card, madeOf, change, erase, documents, hidden }: StorySave,
  { head: before, body: base }: { head: StoredHead | undefined; body: KeptBody | undefined },
  now: Instant,
  isLarge: boolean,
  packing: Packing,
): Due {
  const token = newToken();
  const version = (before?.version ?? 0) + 1;
  // Clocks of two machines differ: a later version must not precede an earlier one.
  const toldAt = before === undefined || now > before.toldAt ? now : shifted(before.toldAt, 1);
  const after = before?.lineage[0];
  const bare: StoredHead = {
    ...{ id: story.id, version, madeOf, card, toldAt },
    lineage: [token, ...(before?.lineage ?? [])],
    bodies: [],
    // What an earlier save did not live to erase is erased with this one.
    erase: [...new Set([...(before?.erase ?? []), ...erase])],
  };
  const record = { version, token, after, toldAt, change, ...(isLarge ? { spilled: true } : { story }) };
  const { head, row } = layBody(bare, record, before, base, packing);
  // The line of the version before has put the story there; but an erasure may take that line out of the list.
  const isListed = head.erase.length === 0 && before !== undefined && samePlace(before.card, card);
  const place = { card: isListed ? undefined : card, documents, aliases: story.aliases, hidden };
  const line = changeRow(change, version, toldAt, token, packing, place);
  return { token, head, change: line, row, name: objectNameOf(story.id, record), before };
}

function samePlace(a: StoryCard, b: StoryCard): boolean {
  return a.updatedAt === b.updatedAt && listOf(a.status) === listOf(b.status);
}

/** `late`: the attempt took so long that a reader of the changes may soon pass its place. The write may still arrive. */
async function putHead(
  { head, before }: Due,
  horizonMs: number,
  table: Table,
  clock: Clock,
): Promise<'written' | 'refused' | 'late'> {
  const row = headRow(head, table.packing);
  const leftMs = (horizonMs * 3) / 4 - (epochMsOf(clock.now()) - epochMsOf(head.toldAt));
  if (horizonMs > 0 && leftMs <= 0) return 'late';
  try {
    const isWritten = await table.put(row, over(before), horizonMs === 0 ? undefined : Math.ceil(leftMs));
    return isWritten ? 'written' : 'refused';
  } catch (fault) {
    if (fault instanceof WriteTimeout) return 'late';
    throw fault;
  }
}

function over(before: StoredHead | undefined): Condition {
  return before === undefined ? ifAbsent : ifEqual({ version: before.version });
}

/**
 * Takes the text of the named reports out of every earlier version and out of the list of changes, then says in the head
 * that this is done. Readers are not shown those versions from the moment the head was saved. A story that is gone from
 * the object store while its row still names it was being erased when a process died.
 */
async function erase(head: StoredHead, table: Table, objectStore: ObjectStore): Promise<void> {
  const gone = new Set(head.erase);
  // First every body becomes complete, so that none is lost with the body that it is a delta against.
  for await (const bodies of rowsBetween(head.id, 1, head.version, table))
    if (bodies.some(({ record }) => record.delta !== undefined))
      await table.put(bodiesRow(head.id, bodies.map(wholeRecord), table.packing));
  for await (const bodies of rowsBetween(head.id, 1, head.version, table)) {
    const left: BodyRecord[] = [];
    const bare: BodyRecord[] = [];
    for (const kept of bodies) {
      const isDue = await isToErase(kept, gone, head, objectStore);
      if (isDue) bare.push(kept.record);
      left.push(isDue ? withoutText(kept.record) : kept.record);
    }
    for (const { change, version, toldAt, token } of bare.map(withoutText))
      await table.put(changeRow(change, version, toldAt, token, table.packing));
    const spilledNames = bare.filter(({ spilled }) => spilled).map((record) => objectNameOf(head.id, record));
    if (spilledNames.length > 0) await objectStore.remove(spilledNames);
    if (bare.length > 0) await table.put(bodiesRow(head.id, left, table.packing));
  }
  // Refused when a newer version was saved meanwhile: that one has taken the task over.
  const { version, lineage } = headRow(head, table.packing);
  await table.put(headRow({ ...head, erase: [] }, table.packing), ifEqual({ version, lineage }));
}

async function isToErase(
  kept: KeptBody,
  gone: ReadonlySet<StoredHead['erase'][number]>,
  head: StoredHead,
  objectStore: ObjectStore,
): Promise<boolean> {
  const { version, token, spilled, delta } = kept.record;
  if (version === head.version && token === head.lineage[0]) return false;
  const story = await storyIn(kept, objectStore);
  return story === undefined ? spilled === true || delta !== undefined : carries(story, gone);
}

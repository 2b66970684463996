// `operate rebuild`: the whole table again from the archive and the stored decisions, beside the live one, compared story by story.
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import { digestOf } from '#core/digest.ts';
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { makeFindDecision } from '#core/intake/replay-decision.ts';
import { resolveStoryId } from '#core/membership/resolve-story-id.ts';
import { isRuling } from '#core/membership/ruling.ts';
import type { MergeNotice } from '#core/notice.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { type IngestWorld, ingest, type MergeWorld, merge } from '#core/pipeline.ts';
import { DamagedDocument, type Log, type StoryStore } from '#core/ports.ts';
import { saveKnownId } from '#core/publish/save-story.ts';
import { compareText } from '#core/report.ts';
import type { StoryCard } from '#core/story.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import type { TableWorld } from '#local/table-world.ts';

export interface RebuildOptions {
  /** Compares only. */
  check: boolean;
  /** Decides again under the present model instead of applying the stored decisions. */
  replace: boolean;
  /** On AWS: the bucket for story bodies of the new table. */
  bodies: string | undefined;
}

type RebuildWorld = IngestWorld & MergeWorld & TableWorld & Pick<Deployment, 'archive'>;
type Due = Map<StoryId, MergeNotice>;

/** Prints one JSON line for each story that differs and one with the counts. @returns the exit code. */
export async function rebuild(
  deployment: Deployment,
  { check, replace, bodies }: RebuildOptions,
  output: Output,
): Promise<number> {
  const startedAtMs = Date.now();
  const beside = await deployment.openBeside({ check, replace, bodies }, output);
  const due: Due = new Map();
  const absorbs: MergeNotice[] = [];
  const merges = {
    async send(notices: readonly MergeNotice[]) {
      for (const notice of notices) {
        due.set(notice.storyId, { storyId: notice.storyId });
        if (notice.absorb !== undefined) absorbs.push(notice);
      }
    },
  };
  const { archive, embeddings } = deployment;
  const world: RebuildWorld = {
    ...beside.world,
    ...{ archive, embeddings, merges, clock: systemClock, log: logErrors(output) },
    findDecision: replace ? undefined : makeFindDecision(deployment.reports),
  };
  let isComplete = false;
  try {
    const { reports, damaged } = await ingestAll(world, absorbs, beside.isResumed, output);
    if (!replace) await mergeAsLive([...due.keys()], world, deployment);
    let merged = 0;
    for (const notice of due.values()) {
      await merge(notice, world);
      output.progress(`rebuild: ${++merged} of ${due.size} stories merged`);
    }
    // What was saved just before the rebuild began is listed by then.
    await wait(Math.max(0, startedAtMs + deployment.changesHorizonMs - Date.now()));
    const liveCards = await publishedCards(deployment.stories);
    for (const card of liveCards) await keepId(card, world, deployment);
    if (!replace) for (const card of liveCards) await keepAliases(card, world, deployment);
    const ids = new Set([...liveCards.map(({ id }) => id), ...due.keys()]);
    const differing = await compare([...ids].sort(compareText), deployment.stories, world.stories, output);
    isComplete = true;
    output.result(JSON.stringify({ reports, stories: ids.size, differing, damaged }));
    if (check) return differing + damaged === 0 ? 0 : 1;
    const { isSwitched, notes } = await beside.keep();
    for (const note of notes) output.note(note);
    return damaged === 0 && (differing === 0 || isSwitched) ? 0 : 1;
  } finally {
    if (check || !(isComplete || beside.canResume)) await beside.drop();
    else if (!isComplete) output.note('rebuild: the same command continues from here');
  }
}

/** Documents in order of arrival; those that arrive meanwhile too. Damaged ones are named and left out. */
async function ingestAll(
  world: RebuildWorld,
  absorbs: MergeNotice[],
  isResumed: boolean,
  output: Output,
): Promise<{ reports: number; damaged: number }> {
  const seen = new Set<ArchiveKey>();
  const reports = new Set<string>();
  let damaged = 0;
  const nameDamaged = (archiveKey: ArchiveKey, { message }: DamagedDocument): void => {
    damaged += 1;
    seen.add(archiveKey);
    output.result(JSON.stringify({ kind: 'damaged', archiveKey, detail: message }));
  };
  for (;;) {
    const documents = await inOrderOfArrival(world.archive, seen, nameDamaged);
    if (documents.length === 0) return { reports: reports.size, damaged };
    for (const archiveKey of documents) {
      const { outcomes } = await ingest({ archiveKey }, world);
      for (const { reportId } of outcomes) reports.add(reportId);
      if (isResumed && outcomes.length === 0)
        for (const id of await recallDocument(archiveKey, world)) reports.add(id);
      // Stories that are the same are merged at once: the next report must find one story.
      for (const notice of absorbs.splice(0)) await merge(notice, world);
      seen.add(archiveKey);
      output.progress(`rebuild: ${seen.size} documents`);
    }
  }
}

/** A document that the killed rebuild finished: its stories are merged again, which changes nothing where that was done. */
async function recallDocument(
  archiveKey: ArchiveKey,
  { archive, ledger, reports, merges }: RebuildWorld,
): Promise<ReportId[]> {
  const archived = await archive.get(archiveKey);
  const { storyIds = [] } = (await ledger.findReceipt(archiveKey)) ?? {};
  await merges.send(storyIds.map((storyId) => ({ storyId })));
  if (isRuling(archived.note)) return [];
  const ids = (await parseDocument(archived)).reports.map(({ id }) => id);
  for (const id of ids) {
    const { storyId, twin } = (await reports.findAssignment(id))?.decision ?? {};
    if (storyId === undefined) continue;
    await merges.send([{ storyId, ...(twin !== undefined && twin !== storyId && { absorb: twin }) }]);
  }
  return ids;
}

const documentsPerPage = 96;
const documentsAtOnce = 8;

/** Archived documents that are not in `seen`, first received first. */
async function inOrderOfArrival(
  archive: RebuildWorld['archive'],
  seen: ReadonlySet<ArchiveKey>,
  onDamaged: (key: ArchiveKey, damage: DamagedDocument) => void,
): Promise<ArchiveKey[]> {
  const found: { key: ArchiveKey; receivedAt: Instant }[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page = await archive.page(after, documentsPerPage);
    const unseen = page.documents.filter(({ key }) => !seen.has(key));
    const find = async ({ key }: { key: ArchiveKey }): Promise<void> => {
      try {
        const { note } = await archive.get(key);
        found.push({ key, receivedAt: note.receivedAt });
      } catch (error) {
        if (!(error instanceof DamagedDocument)) throw error;
        onDamaged(key, error);
      }
    };
    for (let at = 0; at < unseen.length; at += documentsAtOnce)
      await Promise.all(unseen.slice(at, at + documentsAtOnce).map(find));
    after = page.next;
  }
  found.sort((a, b) => compareText(a.receivedAt, b.receivedAt) || compareText(a.key, b.key));
  return found.map(({ key }) => key);
}

/** A ruling replaces the decision that showed two stories to be the same; the live index still has their link. */
async function mergeAsLive(ids: readonly StoryId[], world: RebuildWorld, live: Deployment): Promise<void> {
  for (const id of ids) {
    const known = await live.index.findProfile(id);
    if (known?.mergedInto === undefined || known.emptied) continue;
    const rebuilt = await world.index.findProfile(id);
    if (rebuilt !== undefined && rebuilt.mergedInto === undefined)
      await merge({ storyId: known.mergedInto, absorb: id }, world);
  }
}

/** Every story that was published, merged and withdrawn ones too. */
export async function publishedCards(stories: StoryStore): Promise<StoryCard[]> {
  const ids = new Set<StoryId>();
  let after: string | undefined;
  for (;;) {
    const page = await stories.changes(after, 100);
    for (const { storyId } of page.changes) ids.add(storyId);
    if (page.changes.length === 0 && page.next === (after ?? page.next)) break;
    after = page.next;
  }
  const heads = await Promise.all([...ids].map((id) => stories.findHead(id)));
  return heads.flatMap((head) => head?.card ?? []);
}

/** An id that was given to readers is answered by the rebuilt table: it redirects or is withdrawn. */
async function keepId(card: StoryCard, world: RebuildWorld, live: Deployment): Promise<void> {
  if ((await world.stories.findHead(card.id)) !== undefined) return;
  await saveKnownId(card, await findSuccessor(card.id, world, live), world);
}

/**
 * A process that died after it founded a story left an id that was merged and has no report: no decision names it, only the list
 * of aliases of the remaining story.
 */
async function keepAliases({ id }: StoryCard, world: RebuildWorld, live: Deployment): Promise<void> {
  const { aliases = [] } = (await live.stories.findStory(id)) ?? {};
  const rebuilt = await world.stories.findStory(id);
  for (const alias of aliases)
    if (rebuilt?.aliases.includes(alias) === false && (await world.index.findProfile(alias)) === undefined)
      await merge({ storyId: id, absorb: alias }, world);
}

/** The rebuilt story that has the reports of a live story now; undefined when no other has them. */
async function findSuccessor(
  id: StoryId,
  world: RebuildWorld,
  live: Deployment,
): Promise<StoryId | undefined> {
  const linked = await resolveStoryId(id, 'settle', world.index);
  if (linked !== id) return linked;
  const winner = await winnerOf(id, live.stories);
  for (const { id: reportId } of await live.reports.membersOf(winner)) {
    const home = (await world.reports.findAssignment(reportId))?.decision.storyId;
    if (home !== undefined) return home === id ? undefined : home;
  }
  return winner === id ? undefined : winner;
}

/** @returns how many stories differ. */
async function compare(
  ids: readonly StoryId[],
  live: StoryStore,
  rebuilt: StoryStore,
  output: Output,
): Promise<number> {
  let differing = 0;
  for (const storyId of ids) {
    const [before, after] = [await shownAs(storyId, live), await shownAs(storyId, rebuilt)];
    // A story that is merged at once is saved before that or not at all, by the order of merges: readers never saw its id.
    if (before === after || (before === 'absent' && after.startsWith('merged into '))) continue;
    differing += 1;
    output.result(JSON.stringify({ storyId, live: before, rebuilt: after }));
  }
  return differing;
}

/** What readers get under the id: `absent`, `withdrawn`, `merged into …`, or the digest of the story without its version. */
async function shownAs(id: StoryId, stories: StoryStore): Promise<string> {
  const head = await stories.findHead(id);
  if (head === undefined) return 'absent';
  const { status } = head.card;
  if (status === 'withdrawn') return status;
  if (status === 'merged') return `merged into ${await winnerOf(id, stories)}`;
  const { version: _version, ...content } = (await stories.findStory(id)) ?? { version: 0 };
  return digestOf(content);
}

/** The story that answers for the id after all merges. */
async function winnerOf(id: StoryId, stories: StoryStore): Promise<StoryId> {
  const passed = new Set<StoryId>();
  for (let at = id; ; ) {
    passed.add(at);
    const next = (await stories.findHead(at))?.card.mergedInto;
    if (next === undefined || passed.has(next)) return at;
    at = next;
  }
}

function logErrors(output: Output): Log {
  return {
    info() {},
    warn() {},
    error: (event, fields) => output.note(`${event} ${JSON.stringify(fields)}`),
  };
}

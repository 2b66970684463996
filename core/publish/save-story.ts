// Saving: derives a story from its reports and saves it as a new version when something visible changed.

import { canonicalJson } from '#core/digest.ts';
import type { ArchiveKey, ReportId, StoryId } from '#core/ids.ts';
import { epochMsOf, type Instant } from '#core/instant.ts';
import { maxSaveAttempts, StoryBusy } from '#core/membership/conflicts.ts';
import { inputDigest } from '#core/merge/input-digest.ts';
import { type MergeStory, mergeStory } from '#core/merge/merge-story.ts';
import { gatherVersions } from '#core/merge/reports/gather-versions.ts';
import type { Metrics } from '#core/metrics.ts';
import type { Clock, ReportStore, SavedChange, StoryHead, StoryStore } from '#core/ports.ts';
import { addRulingsToTimeline, withRulings } from '#core/publish/add-rulings-to-timeline.ts';
import type { Report } from '#core/report.ts';
import { type Change, makeCard, type Story, type StoryContent, type TimelineEntry } from '#core/story.ts';

/** Reports that one change names: a thousand ids are 12 KB. Test: large-story. */
const mostChangeReports = 1_000;

export interface SaveWorld {
  reports: ReportStore;
  stories: StoryStore;
  clock: Clock;
  metrics?: Metrics;
  /** One that keeps analyses spares a process that merges growing stories most of the work; absent: mergeStory. */
  mergeStory?: MergeStory | undefined;
}

/**
 * The story to derive, ids that redirect to it from now on (`absorbed`) or no longer (`released`), and whether it has
 * rulings.
 */
export interface MergeTarget {
  storyId: StoryId;
  absorbed: StoryId[];
  released?: StoryId[];
  ruled?: boolean;
  /** Its head, when it was read before and nothing changed since. */
  seen?: { head: StoryHead | undefined } | undefined;
}

/**
 * Derives the story from all its reports and saves a new version when something visible changed.
 * @returns the change that readers see; undefined when nothing was saved.
 * @throws StoryBusy after five lost races; faults of the store.
 */
export async function saveStory(
  { storyId, absorbed, released = [], ruled = false, seen }: MergeTarget,
  world: SaveWorld,
): Promise<Change | undefined> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const now = world.clock.now();
    const head = attempt === 0 && seen !== undefined ? seen.head : await world.stories.findHead(storyId);
    const versions = await gatherVersions(world.reports.eachMember(storyId));
    const rulings = ruled ? await world.reports.rulingsOf(storyId) : [];
    const made = withRulings(inputDigest(versions, now), rulings);
    if (head?.madeOf === made && absorbed.length + released.length === 0)
      return finishWithoutSave(head, world);
    const previous = head && (await world.stories.storyUnder(head));
    const known = [...new Set([...(previous?.aliases ?? []), ...absorbed])];
    const aliases = known.filter((alias) => !released.includes(alias)).sort();
    if (head?.madeOf === made && canonicalJson(aliases) === canonicalJson(previous?.aliases))
      return finishWithoutSave(head, world);

    const merged = await (world.mergeStory ?? mergeStory)({ storyId, aliases, versions, now });
    const account = merged && addRulingsToTimeline(merged, rulings);
    if (account === undefined && (head === undefined || head.card.status === 'withdrawn')) return undefined;
    const next = account ?? tombstone(storyId, 'withdrawn', aliases, previous, now);
    const change = await saveVersion(next, made, { head, previous, versions }, world);
    if (change !== undefined) return change;
  }
  throw new StoryBusy(`settle: ${storyId} was changed by others ${maxSaveAttempts} times in a row`);
}

/**
 * Saves a marker version for a merged story: older versions lose their text, and the id redirects. A story that was
 * never published needs no marker unless a ruling names it.
 */
export async function saveMergedMarker(storyId: StoryId, into: StoryId, world: SaveWorld): Promise<void> {
  for (let attempt = 0; attempt < maxSaveAttempts; attempt++) {
    const head = await world.stories.findHead(storyId);
    if (head?.card.mergedInto === into) return finishWithoutSave(head, world);
    if (head === undefined && (await world.reports.rulingsOf(storyId)).length === 0) return;
    const previous = await world.stories.findStory(storyId);
    const now = world.clock.now();
    const account = {
      ...tombstone(storyId, 'merged', previous?.aliases ?? [], previous, now),
      mergedInto: into,
    };
    if ((await saveVersion(account, `merged:${into}`, { head, previous, versions: [] }, world)) !== undefined)
      return;
  }
  throw new StoryBusy(`settle: ${storyId} was changed by others ${maxSaveAttempts} times in a row`);
}

export interface RestoredWorld extends SaveWorld {
  /** The table that has the texts of earlier versions; without it they have none. */
  earlier?: Pick<StoryStore, 'findStory'> | undefined;
}

/**
 * Saves a story into a table that is made again, after the versions that the record of decisions names. What is as it was keeps
 * its version and its place in the list of changes; a content that differs is the next version. An earlier version keeps its text
 * where all of its reports are visible in the story, as after every save.
 */
export async function restoreStory(
  target: Pick<MergeTarget, 'storyId' | 'ruled'> & { aliases: StoryId[]; mergedInto?: StoryId | undefined },
  recorded: { changes: readonly SavedChange[]; madeOf?: string | undefined },
  world: RestoredWorld,
): Promise<void> {
  const { storyId, aliases, mergedInto, ruled = false } = target;
  const now = world.clock.now();
  const last = recorded.changes.at(-1);
  const first = recorded.changes[0];
  const known = first && { firstFiledAt: first.change.at };
  const versions = mergedInto === undefined ? await gatherVersions(world.reports.eachMember(storyId)) : [];
  const rulings = ruled && mergedInto === undefined ? await world.reports.rulingsOf(storyId) : [];
  const merged =
    mergedInto === undefined
      ? await (world.mergeStory ?? mergeStory)({ storyId, aliases, versions, now })
      : { ...tombstone(storyId, 'merged', aliases, known, last?.change.at ?? now), mergedInto };
  if (merged === undefined && last === undefined) return;
  const account =
    merged === undefined
      ? tombstone(storyId, 'withdrawn', aliases, known, last?.change.at ?? now)
      : addRulingsToTimeline(merged, rulings);
  const made =
    mergedInto === undefined ? withRulings(inputDigest(versions, now), rulings) : `merged:${mergedInto}`;
  const isSame = last !== undefined && made === recorded.madeOf;
  const story: Story = { ...account, version: (last?.change.version ?? 0) + (isSame ? 0 : 1) };
  const change: Change = isSame
    ? { ...last.change, headline: story.headline }
    : changeOf(account, story.version, undefined, world);
  const saved = {
    ...{ story, card: makeCard(story), madeOf: made, change, erase: [] },
    documents: documentsOf(change, versions),
    hidden: hiddenIn(versions, account),
  };
  const visible = new Set(reportsOf(story));
  const textOf = async (version: number): Promise<Story | undefined> => {
    const earlier = await world.earlier?.findStory(storyId, version);
    return earlier && reportsOf(earlier).every((id) => visible.has(id)) ? earlier : undefined;
  };
  await world.stories.restore(
    saved,
    recorded.changes.slice(0, isSame ? -1 : undefined),
    isSame ? last : undefined,
    textOf,
  );
}

/** Saves no version, but finishes an erasure that an earlier worker may have left unfinished. */
async function finishWithoutSave(head: StoryHead, { stories }: SaveWorld): Promise<undefined> {
  await stories.finishErasing(head);
}

/** Saves the next version; undefined when another worker saved first. */
async function saveVersion(
  account: StoryContent,
  made: string,
  {
    head,
    previous,
    versions,
  }: { head: StoryHead | undefined; previous: Story | undefined; versions: Report[] },
  world: SaveWorld,
): Promise<Change | undefined> {
  const seen = head?.version ?? 0;
  const story: Story = { ...account, version: seen + 1 };
  const gone = goneFrom(previous, account);
  const change = changeOf(account, story.version, previous, world);
  const saved = await world.stories.save(
    {
      story,
      card: makeCard(story),
      madeOf: made,
      change,
      erase: gone,
      documents: documentsOf(change, versions),
      hidden: hiddenIn(versions, account),
    },
    seen,
  );
  if (!saved) return undefined;
  measureDelay(change, versions, world);
  return change;
}

function changeOf(
  account: StoryContent,
  version: number,
  previous: Story | undefined,
  { clock }: Pick<SaveWorld, 'clock'>,
): Change {
  const { id: storyId, headline, mergedInto } = account;
  const reportIds = [...reportsWithNewEntries(account, previous), ...goneFrom(previous, account)];
  return {
    ...{ at: clock.now(), storyId, version, what: changeKindOf(account, previous), headline },
    ...(mergedInto === undefined ? {} : { mergedInto }),
    reportIds: [...new Set(reportIds)].sort().slice(0, mostChangeReports),
  };
}

/** Reports that readers saw in the version before and do not see any more. */
function goneFrom(previous: Story | undefined, account: StoryContent): ReportId[] {
  const visible = new Set(reportsOf(account));
  return previous === undefined ? [] : reportsOf(previous).filter((id) => !visible.has(id));
}

function hiddenIn(versions: readonly Report[], account: StoryContent): ReportId[] {
  const visible = new Set(reportsOf(account));
  return [...new Set(versions.flatMap(({ id }) => (visible.has(id) ? [] : [id])))].slice(
    0,
    mostChangeReports,
  );
}

/** How long the newest report behind the change took from the archive to its readers. */
function measureDelay(
  { at, reportIds }: Change,
  versions: readonly Report[],
  { metrics }: Pick<SaveWorld, 'metrics'>,
): void {
  const caused = new Set(reportIds);
  const received = versions.flatMap(({ id, receivedAt }) => (caused.has(id) ? [epochMsOf(receivedAt)] : []));
  if (received.length > 0) metrics?.time('VisibleAfter', Math.max(0, epochMsOf(at) - Math.max(...received)));
}

/** Documents whose only report caused the change: this save doubles as their receipt. */
function documentsOf({ reportIds }: Change, versions: readonly Report[]): ArchiveKey[] {
  const changed = new Set(reportIds);
  return [
    ...new Set(
      versions.flatMap((version) => (version.alone && changed.has(version.id) ? [version.archiveKey] : [])),
    ),
  ].sort();
}

function changeKindOf(account: StoryContent, previous: Story | undefined): Change['what'] {
  if (account.status === 'merged' || account.status === 'withdrawn') return account.status;
  const count = (what: TimelineEntry['what'], of: StoryContent | undefined) =>
    of?.timeline.filter((entry) => entry.what === what).length ?? 0;
  if (previous === undefined) return isSplitOff(account) ? 'split' : 'created';
  const grew = (what: TimelineEntry['what']) => count(what, account) > count(what, previous);
  // A merged story brings its own timeline, including splits.
  if (grew('split') && !grew('merged')) return 'split';
  return grew('corrected') ? 'corrected' : 'updated';
}

/** Whether the story was founded by a split: it is then announced as a part, not as new. */
function isSplitOff({ timeline }: StoryContent): boolean {
  return timeline.some(({ what, to }) => what === 'split' && to === undefined);
}

/** Reports with new timeline entries. */
function reportsWithNewEntries(account: StoryContent, previous: Story | undefined): ReportId[] {
  // Two updates of one report at one time are two entries: each is known as often as it was there.
  const known = new Map<string, number>();
  const keyOf = ({ at, reportId, what }: TimelineEntry) => `${at} ${reportId} ${what}`;
  for (const entry of previous?.timeline ?? []) known.set(keyOf(entry), (known.get(keyOf(entry)) ?? 0) + 1);
  return account.timeline
    .filter((entry) => {
      const left = known.get(keyOf(entry)) ?? 0;
      known.set(keyOf(entry), left - 1);
      return !entry.by && left <= 0;
    })
    .map(({ reportId }) => reportId);
}

function reportsOf(account: StoryContent): ReportId[] {
  return account.sources.flatMap(({ reportIds }) => reportIds);
}

/** The content of a story that readers may no longer read: its id and times, no text of any report. */
function tombstone(
  id: StoryId,
  status: 'withdrawn' | 'merged',
  aliases: StoryId[],
  previous: Pick<Story, 'firstFiledAt'> | undefined,
  now: Instant,
): StoryContent {
  return {
    id,
    status,
    aliases,
    headline: '',
    summary: '',
    language: 'und',
    languages: [],
    byline: '',
    datelines: [],
    datelineText: '',
    filedOn: now.slice(0, 10),
    firstFiledAt: previous?.firstFiledAt ?? now,
    updatedAt: now,
    brief: [],
    paragraphs: [],
    quotes: [],
    figures: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    sources: [],
    origins: 0,
    timeline: [],
  };
}

// The record of decisions: which story each report is in and why, and what became of each story. In: the list of changes. Out: JSON
// lines in the archive. It has no text of reports.
import { z } from 'zod';
import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { Assignment, RelatedStory } from '#core/decision.ts';
import { type ReportId, StoryId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { StoryRuling } from '#core/membership/ruling.ts';
import type {
  Bookmarks,
  DecisionLog,
  ReportStore,
  SavedChange,
  StoryIndex,
  StoryStore,
} from '#core/ports.ts';
import { Change } from '#core/story.ts';

/** A report with its assignment. `related`: the suggestions of its rows, where a ruling replaced the decision that has them. */
const ReportLine = z.object({ assignment: Assignment, related: z.array(RelatedStory).optional() });
/** What became of a story: marks of its profile, rulings, ids that lead to it. `revision` is that of the profile. */
const StoryLine = z.object({
  storyId: StoryId,
  revision: z.number().int().min(-1),
  mergedInto: StoryId.optional(),
  held: z.boolean().optional(),
  ruled: z.boolean().optional(),
  emptied: z.boolean().optional(),
  rulings: z.array(StoryRuling).optional(),
  aliases: z.array(StoryId),
  version: z.number().int(),
  madeOf: z.string(),
});
const ChangeLine = z.object({ change: Change.omit({ headline: true }), at: Instant, token: z.string() });
const Line = z.union([ReportLine, StoryLine, ChangeLine]);

export type ReportLine = z.infer<typeof ReportLine>;
export type StoryLine = z.infer<typeof StoryLine>;

export interface RecordWorld {
  decisions: Pick<DecisionLog, 'append'>;
  bookmarks: Bookmarks;
  reports: Pick<ReportStore, 'findAssignment' | 'rulingsOf' | 'versionsIn' | 'eachMember'>;
  stories: Pick<StoryStore, 'saves' | 'findStory'>;
  index: Pick<StoryIndex, 'findProfile'>;
}

const bookmark = 'decisions-recorded-up-to';
/** Changes of one batch. */
const changesPerBatch = 500;
/** A change names no more reports than this: then all of the story are recorded. */
const mostNamed = 1_000;
const readsAtOnce = 16;

/**
 * Appends what was decided since the last call: for each change of a story the assignments of the reports that it names, and the
 * marks of the story. The bookmark moves after the batch is durable, so that a crash records a batch twice and loses none.
 * @param hasTime false ends it after the batch at hand.
 * @returns how many changes were recorded.
 */
export async function recordDecisions(world: RecordWorld, hasTime = () => true): Promise<number> {
  const { bookmarks, decisions, stories } = world;
  let recorded = 0;
  for (;;) {
    const seen = await bookmarks.findBookmark(bookmark);
    const { saves, next } = await stories.saves(seen, changesPerBatch);
    const [first] = saves;
    if (first !== undefined) await decisions.append(first.at, await linesOf(saves, world));
    recorded += saves.length;
    // A position without saves moves over what lost saves left. Another worker that was first recorded the same.
    if (next === seen || (seen === undefined && first === undefined)) return recorded;
    if (!(await bookmarks.moveBookmark(bookmark, seen, next)) || !hasTime()) return recorded;
  }
}

const AssignmentLine = z.object({ assignment: Assignment.pick({ reportId: true, purgedAt: true }) });

/** Removes the decisions on those reports, which give words of them as evidence. That they were purged stays recorded. */
export function eraseDecisions(isGone: (id: ReportId) => boolean, decisions: DecisionLog): Promise<void> {
  return decisions.rewrite((lines) =>
    lines.filter((line) => {
      const { assignment } = AssignmentLine.safeParse(JSON.parse(line)).data ?? {};
      return assignment === undefined || assignment.purgedAt !== undefined || !isGone(assignment.reportId);
    }),
  );
}

async function linesOf(saves: readonly SavedChange[], world: RecordWorld): Promise<string[]> {
  const newest = new Map(saves.map((save) => [save.change.storyId, save]));
  const reportIds = new Set(saves.flatMap(({ change, hidden }) => [...change.reportIds, ...hidden]));
  for (const { change } of saves)
    if (change.reportIds.length >= mostNamed)
      for await (const { id } of world.reports.eachMember(change.storyId)) reportIds.add(id);
  const reports = await inGroups([...reportIds], (id) => reportLineOf(id, world));
  const marks = await inGroups([...newest.values()], ({ change, ...save }) =>
    storyLineOf({ ...change, ...save }, world),
  );
  const changes = saves.map(({ change: { headline: _headline, ...change }, at, token }) => ({
    change,
    at,
    token,
  }));
  return [...reports, ...marks, ...changes].flatMap((line) =>
    line === undefined ? [] : JSON.stringify(line),
  );
}

/** What the table has on the report; undefined where it has nothing. */
export async function reportLineOf(
  id: ReportId,
  { reports }: Pick<RecordWorld, 'reports'>,
): Promise<ReportLine | undefined> {
  const assignment = await reports.findAssignment(id);
  const home = assignment?.decision.storyId;
  if (assignment?.pin === undefined || home === undefined) return assignment && { assignment };
  const [row] = await reports.versionsIn(home, id);
  return { assignment, ...(row?.related && { related: row.related }) };
}

export async function storyLineOf(
  {
    storyId,
    version,
    aliases,
    madeOf,
  }: Pick<StoryLine, 'storyId' | 'version' | 'madeOf'> & Pick<SavedChange, 'aliases'>,
  { index, reports, stories }: Pick<RecordWorld, 'index' | 'reports' | 'stories'>,
): Promise<StoryLine> {
  const profile = await index.findProfile(storyId);
  return {
    ...{ storyId, version, madeOf, revision: profile?.revision ?? -1 },
    ...(profile && marksOf(profile)),
    ...(profile?.ruled && { rulings: await reports.rulingsOf(storyId) }),
    aliases: aliases ?? (await stories.findStory(storyId))?.aliases ?? [],
  };
}

function marksOf({ mergedInto, held, ruled, emptied }: StoryProfile): Partial<StoryLine> {
  return { mergedInto, held, ruled, emptied };
}

async function inGroups<From, To>(
  values: readonly From[],
  each: (value: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  for (let at = 0; at < values.length; at += readsAtOnce)
    results.push(...(await Promise.all(values.slice(at, at + readsAtOnce).map(each))));
  return results;
}

/** Everything that was recorded, as it was decided last. */
export interface Decided {
  reports: Map<ReportId, ReportLine>;
  stories: Map<StoryId, StoryLine>;
  /** By story, in order of versions; without headlines. */
  changes: Map<StoryId, SavedChange[]>;
}

/** Reads the whole record. Later lines replace earlier ones; a batch that was recorded twice changes nothing. */
export async function readDecisions(decisions: Pick<DecisionLog, 'read'>): Promise<Decided> {
  const decided: Decided = { reports: new Map(), stories: new Map(), changes: new Map() };
  const { reports, stories } = decided;
  const changes = new Map<StoryId, Map<number, SavedChange>>();
  for await (const lines of decisions.read())
    for (const text of lines) {
      const line = Line.parse(JSON.parse(text));
      if ('assignment' in line) {
        const { reportId, revision } = line.assignment;
        if ((reports.get(reportId)?.assignment.revision ?? -1) <= revision) reports.set(reportId, line);
      } else if ('change' in line) {
        const { change, at, token } = line;
        const saved = {
          change: { ...change, headline: '' },
          at,
          token,
          aliases: undefined,
          hidden: [],
          madeOf: '',
        };
        const ofStory = changes.get(change.storyId) ?? new Map<number, SavedChange>();
        changes.set(change.storyId, ofStory.set(change.version, saved));
      } else if ((stories.get(line.storyId)?.version ?? 0) <= line.version) stories.set(line.storyId, line);
    }
  for (const [id, ofStory] of changes)
    decided.changes.set(
      id,
      [...ofStory.values()].sort((a, b) => a.change.version - b.change.version),
    );
  return decided;
}

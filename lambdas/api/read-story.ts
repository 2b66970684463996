import type { StoryId } from '#core/ids.ts';
import { selectVisibleReports } from '#core/merge/reports/visible-reports.ts';
import type { StoryHead } from '#core/ports.ts';
import type { Story } from '#core/story.ts';
import type { ApiWorld } from '#lambdas/api/api-world.ts';
import { findShownStory, type Shown } from '#lambdas/api/find-shown-story.ts';

/** A visible story, or the reason why its id, or the requested version, has none. */
export type StoryRead =
  | { kind: 'shown'; story: Story; head: StoryHead }
  | { kind: 'erased'; reason: string }
  | Exclude<Shown, { kind: 'shown' }>;

/** The newest version of a story, or version `version` if it is still visible; `known` is the result of an earlier lookup of the id. */
export async function readStory(
  id: StoryId,
  version: number | undefined,
  world: Pick<ApiWorld, 'stories' | 'reports' | 'clock'>,
  known?: Shown,
): Promise<StoryRead> {
  const shown = known ?? (await findShownStory(id, world));
  if (shown.kind !== 'shown') return shown;
  const newest = shown.head.version;
  if (version !== undefined && version > newest)
    return { kind: 'missing', detail: `The newest version is ${newest}.` };
  const story = await findShownVersion(id, version, world);
  if (story !== undefined) return { kind: 'shown', story, head: shown.head };
  return {
    kind: 'erased',
    reason:
      'The text of this version is no longer stored: a report of it was withdrawn, or the table was lost and made again.',
  };
}

/**
 * The version, unless it is erased or contains a report that is hidden now: erasing follows a kill within moments,
 * and until then this check hides it. The newest version (`undefined`) is returned as merging wrote it.
 */
export async function findShownVersion(
  id: StoryId,
  version: number | undefined,
  { stories, reports, clock }: Pick<ApiWorld, 'stories' | 'reports' | 'clock'>,
): Promise<Story | undefined> {
  const story = await stories.findStory(id, version);
  if (story === undefined || version === undefined) return story;
  const members = await reports.membersOf(id);
  const visible = new Set<string>(selectVisibleReports(members, clock.now()).map(({ report }) => report.id));
  const hidden = new Set<string>(
    members.map((report) => report.id).filter((reportId) => !visible.has(reportId)),
  );
  return story.sources.some(({ reportIds }) => reportIds.some((reportId) => hidden.has(reportId)))
    ? undefined
    : story;
}

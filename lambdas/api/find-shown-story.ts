import type { Context } from 'hono';
import type { StoryId } from '#core/ids.ts';
import type { ReportStore, StoryHead, StoryStore } from '#core/ports.ts';
import { compareText, latestVersion, type Report } from '#core/report.ts';
import type { ApiEnv } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';

/** The answer for a story id. A published id always answers: with its story, with the story that it was merged into, or as withdrawn. */
export type Shown =
  | { kind: 'shown'; head: StoryHead }
  | { kind: 'moved'; to: StoryId }
  | { kind: 'withdrawn'; head: StoryHead; reason: string }
  | { kind: 'missing'; detail?: string };

/** Finds the story and the answer for its id. Two stories that redirect to each other are a fault, and thrown. */
export async function findShownStory(
  id: StoryId,
  { stories, reports }: { stories: StoryStore; reports: ReportStore },
): Promise<Shown> {
  const asked = await stories.findHead(id);
  if (asked === undefined) return { kind: 'missing' };
  if (asked.card.mergedInto !== undefined) return { kind: 'moved', to: await winnerOf(asked, stories) };
  if (asked.card.status !== 'withdrawn') return { kind: 'shown', head: asked };
  return { kind: 'withdrawn', head: asked, reason: reasonOf(await reports.membersOf(id)) };
}

/** The answer for an id without a visible story; a merged one keeps its path, and its query except for versions. */
export function answerUnshown(
  c: Context<ApiEnv>,
  id: StoryId,
  shown: Exclude<Shown, { kind: 'shown' }>,
): Response {
  switch (shown.kind) {
    case 'moved':
      return c.redirect(pathOf(c.req.url).replaceAll(id, shown.to), codes.movedForGood);
    case 'withdrawn':
      return refuse(c, { kind: 'withdrawn', detail: shown.reason });
    case 'missing':
      return refuse(c, { kind: 'not_found', detail: shown.detail ?? 'No story has this id.' });
    default:
      return shown satisfies never;
  }
}

async function winnerOf(loser: StoryHead, stories: StoryStore): Promise<StoryId> {
  const passed = new Set<StoryId>([loser.id]);
  let next = loser.card.mergedInto;
  while (next !== undefined) {
    if (passed.has(next)) throw new Error(`api: ${loser.id} is merged in a circle`);
    passed.add(next);
    next = (await stories.findHead(next))?.card.mergedInto;
  }
  return [...passed].at(-1) ?? loser.id;
}

/** Who withdrew it, without any text of the reports. Embargoes are not mentioned. */
function reasonOf(versions: readonly Report[]): string {
  const ids = new Set(versions.map(({ id }) => id));
  const newest = [...ids].flatMap(
    (id) => latestVersion(versions.filter((version) => version.id === id)) ?? [],
  );
  const agenciesThat = (status: Report['status']) =>
    [...new Set(newest.filter((report) => report.status === status).map(({ agency }) => agency))].sort(
      compareText,
    );
  const killed = agenciesThat('canceled');
  const withheld = agenciesThat('withheld');
  const parts = [
    ...(killed.length > 0 ? [`withdrawn by ${killed.join(', ')}`] : []),
    ...(withheld.length > 0 ? [`withheld by ${withheld.join(', ')}`] : []),
  ];
  if (parts.length === 0) return 'No report of this story may be shown any more.';
  return `Every report of this story was ${parts.join(' or ')}.`;
}

function pathOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  for (const ofTheLoser of ['version', 'from', 'to']) searchParams.delete(ofTheLoser);
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

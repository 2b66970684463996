// The schedule of one machine, by timers in the process: polls due sources, reads the drop folder, ends embargoes, records
// decisions, sweeps.
import { setTimeout as wait } from 'node:timers/promises';
import { recordDecisions } from '#core/decision-log.ts';
import { epochMsOf, Instant, instantOf, shifted } from '#core/instant.ts';
import { receiveDrop } from '#core/intake/receive-drop.ts';
import { reconcile } from '#core/reconcile.ts';
import { dueSources } from '#core/sources/schedule.ts';
import type { Source } from '#core/sources/source.ts';
import { wake } from '#core/sweep.ts';
import type { Machine } from '#local/machine.ts';

const tickEveryMs = 1000;
/** How often the machine notes what it has done: what a killed process did after that is looked for at the next start. */
const markEveryMs = 2_000;
/** A start waits no longer for the list of what was left. */
const mostMsToRecover = 1_000;
/** After a notice that failed for good, archive and table are compared again, and not sooner. */
const compareEveryMs = 60_000;
/** What was decided in this time is decided again where the table is lost. */
const recordEveryMs = 2_000;
// A document counts as received when its fetch began, up to 20 s before it was archived.
const sweepMarginMs = 150_000;

/**
 * Takes up what was left undone when the process last stopped, asks every source once, then keeps to the schedule.
 * @returns a function that ends the schedule and resolves when its last run is over.
 */
export async function startScheduler(
  machine: Machine,
  sources: readonly Source[],
): Promise<() => Promise<void>> {
  const { clock, log } = machine.sweepWorld;
  let comparedAt = { failures: -1, ms: Number.NEGATIVE_INFINITY };
  let markedAtRuns = -1;
  let isEnding = false;
  let endRecovery = () => {};
  const recovered = new Promise<void>((resolve) => {
    endRecovery = resolve;
  });
  const keepUp = async (): Promise<void> => {
    const startedAt = clock.now();
    const failedBefore = failures(machine);
    const runsBefore = runs(machine);
    // At the start, and after a notice that failed for good: only then can something be left undone.
    if (comparedAt.failures !== failedBefore) {
      if (performance.now() - comparedAt.ms < compareEveryMs) return;
      await recover(machine, startedAt);
      comparedAt = { failures: failedBefore, ms: performance.now() };
      endRecovery();
    } else if (markedAtRuns === runsBefore) return;
    await machine.passed();
    // Only when everything that was known at its beginning is done may the next start begin there.
    if (isEnding || failures(machine) !== failedBefore || clock.now() < startedAt) return;
    await writeSweptUpTo(machine, shifted(startedAt, -sweepMarginMs));
    markedAtRuns = runsBefore;
  };
  const woken = new Set<string>();
  let failedBefore = failures(machine);
  let tickedAt = clock.now();
  const tick = async (): Promise<void> => {
    const now = clock.now();
    // The clock was set back: what is received from now on may be older than the mark.
    const mark = shifted(now, -sweepMarginMs);
    if (now < tickedAt && mark < ((await readSweptUpTo(machine)) ?? mark))
      await writeSweptUpTo(machine, mark);
    const due = dueSources(sources, tickedAt, now);
    tickedAt = now;
    await machine.fetches.send(due.map(({ id }) => ({ sourceIds: [id] })));
    // The queue of this process loses no notice unless it gives one up.
    if (failures(machine) !== failedBefore) woken.clear();
    failedBefore = failures(machine);
    await wake(now, machine.sweepWorld, woken);
    for (const drop of await machine.dropWorld.drops.listNew(epochMsOf(now)))
      await receiveDrop(drop, machine.dropWorld);
  };
  const record = async (): Promise<void> => {
    await recordDecisions(machine.recordWorld);
  };
  const stops = [
    every(tickEveryMs, tickEveryMs, tick, (error) => log.error('tick.failed', { error })),
    every(recordEveryMs, recordEveryMs, record, (error) => log.error('decisions.unrecorded', { error })),
    every(0, markEveryMs, keepUp, (error) => log.error('sweep.failed', { error })),
  ];
  // What was left goes before what comes now. Looked for beside a full load, it would not be found before the next kill.
  await Promise.race([recovered, wait(mostMsToRecover, undefined, { ref: false })]);
  await machine.fetches.send(sources.map(({ id }) => ({ sourceIds: [id] })));
  return async () => {
    isEnding = true;
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Runs `work` after `firstMs`, then again and again, each time `everyMs` after the last run ended. */
function every(
  firstMs: number,
  everyMs: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  let stopped = false;
  const next = (waitMs: number): void => {
    timer = setTimeout(() => {
      running = work().catch(onError);
      void running.then(() => {
        if (!stopped) next(everyMs);
      });
    }, waitMs);
  };
  next(firstMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
    return running;
  };
}

/** Sends what an earlier process left undone. */
async function recover(machine: Machine, now: Instant): Promise<void> {
  const { inOrder, sweepWorld } = machine;
  const mark = await readSweptUpTo(machine);
  // A mark that cannot have been written by now: the clock was set back, and what was received since is older than the mark.
  const isUsable = mark !== undefined && mark <= shifted(now, -sweepMarginMs);
  if (isUsable) await reconcile(mark, sweepWorld, shifted(mark, sweepMarginMs));
  else await reconcile(instantOf(0), { ...sweepWorld, ingest: inOrder });
}

function runs({ ingests, merges }: Machine): number {
  return ingests.runs + merges.runs;
}

function failures({ fetches, ingests, merges }: Machine): number {
  return fetches.failed + ingests.failed + merges.failed;
}

const sweptUpToName = 'swept-up-to';

/** Nothing received before this time is left undone. It is in the table, so a new table is filled from the beginning. */
export async function readSweptUpTo({ bookmarks }: Pick<Machine, 'bookmarks'>): Promise<Instant | undefined> {
  return Instant.safeParse(await bookmarks.findBookmark(sweptUpToName)).data;
}

async function writeSweptUpTo({ bookmarks }: Machine, upTo: Instant): Promise<void> {
  await bookmarks.moveBookmark(sweptUpToName, await bookmarks.findBookmark(sweptUpToName), upTo);
}

// Polling: one request to one source. In: the source and its stored state. Out: archived bytes, or nothing.
import { sha256Of } from '#core/digest.ts';
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import type { Archive, Clock, Fetched, Fetcher, Log, SourceState, SourceStates } from '#core/ports.ts';
import type { Source } from '#core/source.ts';
import { isFrantic, isSilent, nextRhythm, type SourceRhythm } from '#core/source-rhythm.ts';

/** Wait after the first failure of a source; doubles with each further one. Media Cloud's fetcher backs off likewise. */
const backOffFromMs = 60_000;
/** Longest wait between two attempts at a failing source: one a day finds a feed that came back. */
const backOffUpToMs = 86_400_000;

export interface PollWorld {
  fetcher: Fetcher;
  states: SourceStates;
  archive: Archive;
  clock: Clock;
  log: Log;
  /** Stored with the archived bytes, so that the log of ingest and merge leads back to the request. */
  requestId?: string | undefined;
  metrics?: Metrics;
}

export type PollOutcome = 'resting' | 'unchanged' | 'taken' | 'failed' | 'blocked';

/**
 * Fetches the source, unless it waits after failures. New bytes are archived, which notifies ingest; the validators are saved
 * last, so that a crash in between costs one fetch and loses no report. An unchanged source (304, or the same bytes again)
 * costs no write.
 */
export async function poll(source: Source, world: PollWorld): Promise<PollOutcome> {
  // The source posts, or drops files.
  if (source.url === undefined) return 'resting';
  const now = world.clock.now();
  const state = (await world.states.findState(source.id)) ?? initialState(source);
  if (isSilent(state.rhythm, state.lastChangedAt, now)) {
    const { sourceId, lastChangedAt, rhythm } = state;
    world.log.warn('source.silent', { sourceId, lastChangedAt, ...rhythm });
    world.metrics?.count('SourcesSilent');
  }
  if (state.nextDueAt !== undefined && state.nextDueAt > now) return 'resting';
  const { etag, lastModified } = state;
  const fetched = await world.fetcher.fetch(source.url, { etag, lastModified });
  switch (fetched.kind) {
    case 'unchanged':
      return recovered(state, world);
    case 'body':
      return archiveBody(source, state, fetched, now, world);
    case 'blocked':
      return saveOutcome({ ...state, health: 'policy', detail: fetched.detail }, state, 'blocked', world);
    case 'failed':
      return saveOutcome(failing(state, fetched, now), state, 'failed', world);
    default:
      return fetched satisfies never;
  }
}

type Body = Extract<Fetched, { kind: 'body' }>;

async function archiveBody(
  source: Source,
  state: SourceState,
  body: Body,
  now: Instant,
  world: PollWorld,
): Promise<PollOutcome> {
  const bodyDigest = sha256Of(body.bytes);
  if (bodyDigest === state.bodyDigest) return recovered(state, world);
  const { agency, language, country, standing, id: sourceId } = source;
  const { url, contentType, complete } = body;
  const { requestId } = world;
  const described = { sourceId, agency, language, country, standing, url, contentType, complete };
  const note = { ...described, receivedAt: now, requestId };
  const archiveKey = await world.archive.keep(body.bytes, note);
  world.log.info('source.fetched', { sourceId, archiveKey, bytes: body.bytes.length, complete });
  world.metrics?.count('Archived');
  const rhythm = rhythmAt(now, state);
  if (rhythm !== undefined && isFrantic(rhythm)) {
    world.log.warn('source.frantic', { sourceId, ...rhythm });
    world.metrics?.count('SourcesFrantic');
  }
  const validators = complete
    ? { etag: body.etag, lastModified: body.lastModified, bodyDigest }
    : { etag: undefined, lastModified: undefined, bodyDigest: undefined };
  const next = { ...healthy(state), ...validators, lastChangedAt: now, rhythm };
  return saveOutcome(next, state, 'taken', world);
}

/** The rhythm of the source after this change. */
function rhythmAt(now: Instant, { lastChangedAt, rhythm }: SourceState): SourceRhythm | undefined {
  if (lastChangedAt === undefined) return rhythm;
  return nextRhythm(rhythm, Math.max(0, epochMsOf(now) - epochMsOf(lastChangedAt)));
}

/** An answer without news: saved only when it ends a run of failures. */
function recovered(state: SourceState, world: PollWorld): Promise<PollOutcome> {
  return saveOutcome(state.health === 'ok' ? state : healthy(state), state, 'unchanged', world);
}

function healthy(state: SourceState): SourceState {
  return { ...state, health: 'ok', failures: 0, detail: undefined, nextDueAt: undefined };
}

function failing(
  state: SourceState,
  failed: Extract<Fetched, { kind: 'failed' }>,
  now: Instant,
): SourceState {
  const failures = state.failures + 1;
  const restMs = failed.retryAfterMs ?? Math.min(backOffFromMs * 2 ** (failures - 1), backOffUpToMs);
  const health = failed.status === 410 ? 'gone' : 'failing';
  return { ...state, health, failures, detail: failed.detail, nextDueAt: shifted(now, restMs) };
}

async function saveOutcome(
  next: SourceState,
  state: SourceState,
  polled: PollOutcome,
  world: PollWorld,
): Promise<PollOutcome> {
  if (next.health !== 'ok') {
    world.log.warn('source.failed', { sourceId: next.sourceId, health: next.health, detail: next.detail });
  }
  const same =
    next === state || (next.health === 'policy' && state.health === 'policy' && next.detail === state.detail);
  if (same) return polled;
  // After a lost race the answer of another poll of the same source is stored; it is equally recent.
  await world.states.saveState({ ...next, revision: state.revision + 1 });
  return polled;
}

function initialState(source: Source): SourceState {
  return { sourceId: source.id, revision: -1, health: 'ok', failures: 0 };
}

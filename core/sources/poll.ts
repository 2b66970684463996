// Polling: one request to one source. In: the source and its stored state. Out: archived bytes, or nothing.

import { sha256Of } from '#core/digest.ts';
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Metrics } from '#core/metrics.ts';
import type { Archive, Clock, Fetched, Fetcher, Log, SourceState, SourceStates } from '#core/ports.ts';
import { findNotAFeed, isCutOff, isOwnFeed, stableDigestOf } from '#core/sources/answer-content.ts';
import { collectPages } from '#core/sources/full-text/collect-pages.ts';
import type { RobotsCache } from '#core/sources/full-text/may-fetch.ts';
import { intervalMsOf, isTurn, lastNewsOf } from '#core/sources/poll-interval.ts';
import { itemDigests, maxItems, newItems, readHints } from '#core/sources/publisher-hints.ts';
import { firstIdOf, noteOfSource, type Source } from '#core/sources/source.ts';
import { authorizationOf } from '#core/sources/source-credentials.ts';
import { nextDays } from '#core/sources/source-days.ts';
import { nextPace } from '#core/sources/source-pace.ts';
import { isFrantic, isSilent, nextRhythm, type SourceRhythm } from '#core/sources/source-rhythm.ts';
import { type Hubs, keepSubscribed } from '#core/sources/websub.ts';

/** Wait after the first failure of a source; doubles with each further one. Media Cloud's fetcher backs off likewise. */
const backOffFromMs = 60_000;
/** Longest wait between two attempts at a failing source: one a day finds a feed that came back. */
const backOffUpToMs = 86_400_000;

/** A source that says three times within a day that it is gone (410) is asked once a month from then on. */
const goneAfter = 3;
const goneEveryMs = 43_200_000;
const goneProbeMs = 30 * 86_400_000;
/** A source that may not be read is asked again after this time: a redirect to a private address costs its publisher a request. */
const blockedMs = 3_600_000;

export interface PollWorld {
  fetcher: Fetcher;
  states: SourceStates;
  archive: Archive;
  clock: Clock;
  log: Log;
  /** Stored with the archived bytes, so that the log of ingest and merge leads back to the request. */
  requestId?: string | undefined;
  metrics?: Metrics;
  /** The values of the credentials that sources name. */
  credentials?: ReadonlyMap<string, string> | undefined;
  /** Kept from poll to poll. */
  robots?: RobotsCache | undefined;
  /** Present where hubs can reach us: then polls also subscribe. */
  hubs?: Hubs | undefined;
}

/** The schedule, a hub of WebSub that has news, or a person. */
export type PollReason = 'schedule' | 'hub' | 'person';

export type PollOutcome = 'resting' | 'unchanged' | 'taken' | 'failed' | 'blocked' | 'host_rests';

/**
 * Fetches the source, unless it waits after failures. New bytes are archived, which notifies ingest; the validators are saved
 * last, so that a crash in between costs one fetch and loses no report. An unchanged source (304, or the same bytes again)
 * costs no write. For a person it is fetched even when it is paused or waits after failures; for a hub only its schedule is passed over.
 */
export async function poll(
  source: Source,
  world: PollWorld,
  reason: PollReason = 'schedule',
): Promise<PollOutcome> {
  const { credentials = new Map(), fetcher } = world;
  const authorization = authorizationOf(source, credentials);
  const asSource: Fetcher = { fetch: (url, sent) => fetcher.fetch(url, { ...sent, authorization }) };
  const outcome = await pollOnce(source, { ...world, fetcher: asSource }, reason);
  if (outcome === 'taken' || outcome === 'unchanged') await keepSubscribed(source, world);
  return outcome;
}

async function pollOnce(source: Source, world: PollWorld, reason: PollReason): Promise<PollOutcome> {
  // The source posts, or drops files.
  if (source.url === undefined || (source.paused === true && reason !== 'person')) return 'resting';
  const now = world.clock.now();
  let state = await findState(source, world);
  const isMoved = state.url !== source.url;
  const lastNewAt = lastNewsOf(state);
  if (isSilent(state.rhythm, lastNewAt, now)) {
    world.log.warn('source.silent', { sourceId: state.sourceId, lastNewAt, ...state.rhythm });
    world.metrics?.count('SourcesSilent');
  }
  const isResting = !isMoved && state.nextDueAt !== undefined && state.nextDueAt > now;
  if (isResting && reason !== 'person') return 'resting';
  if (reason === 'schedule' && !isTurn(source, state, epochMsOf(now))) return 'resting';
  if (isMoved) {
    const owner = await world.states.claimUrl(source.url, firstIdOf(source));
    if (owner !== firstIdOf(source)) {
      const detail = `"${owner}" polled this address before: without "formerly: ${owner}" every report would be filed twice`;
      return saveOutcome({ ...state, health: 'policy', detail }, state, 'blocked', now, world);
    }
    // Failures and validators are of the former address.
    state = { ...state, ...ofNoAddress, url: source.url };
  }
  const fetched = await world.fetcher.fetch(source.url, validatorsAt(state, now));
  switch (fetched.kind) {
    case 'unchanged':
      return recovered(state, now, world);
    case 'body':
      return archiveBody(source, state, fetched, now, world);
    case 'blocked':
      return saveOutcome(refused(state, fetched.detail, now), state, 'blocked', now, world);
    case 'failed': {
      const next = failing(state, fetched, now);
      const polled = fetched.unasked ? 'host_rests' : 'failed';
      if (!fetched.unasked || state.health === 'ok' || isMoved)
        return saveOutcome(next, state, polled, now, world);
      // The source was not asked: what is wrong with it is what was found last.
      await world.states.saveState({
        ...state,
        nextDueAt: next.nextDueAt,
        revision: state.revision + 1,
      });
      return polled;
    }
    default:
      return fetched satisfies never;
  }
}

const ofNoAddress = {
  etag: undefined,
  lastModified: undefined,
  lastFullAt: undefined,
  isStuck: undefined,
  failures: 0,
};

/** What is remembered of the source; of a renamed one that was not polled since, under its former id. */
async function findState(source: Source, { states }: PollWorld): Promise<SourceState> {
  const known = await states.findState(source.id);
  const isNew = known?.lastFullAt === undefined;
  const former = isNew && source.formerly ? await states.findState(source.formerly) : undefined;
  const { revision } = known ?? { revision: -1 };
  return {
    ...(known ?? initialState(source)),
    ...former,
    sourceId: source.id,
    revision,
    ...(former && { url: undefined }),
  };
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
  const { movedTo } = body;
  if (isOwnFeed(body.bytes))
    return saveOutcome(
      refused(state, 'a feed of Dateline: it would read its own stories', now),
      state,
      'blocked',
      now,
      world,
    );
  const fault = findNotAFeed(body.bytes);
  const stableDigest = stableDigestOf(body.bytes);
  const isSame = bodyDigest === state.bodyDigest || stableDigest === state.stableDigest;
  const isCut = fault === undefined && (!body.complete || isCutOff(body.bytes));
  if (isSame && isCut) {
    const next = { ...healthy(state), ...cutOff };
    return state.detail === cutOff.detail ? 'unchanged' : saveOutcome(next, state, 'failed', now, world);
  }
  if (isSame && fault === undefined)
    return recovered({ ...state, lastFullAt: now, movedTo }, now, world, state);
  const { id: sourceId } = source;
  const { url, contentType, complete } = body;
  const { requestId } = world;
  const note = { ...noteOfSource(source), url, contentType, complete, receivedAt: now, requestId };
  const isRead = source.fullText === true && fault === undefined;
  const collected = isRead ? await collectPages(body.bytes, note, state.pages ?? [], world) : undefined;
  const archiveKey = await world.archive.keep(
    collected?.bytes ?? body.bytes,
    collected === undefined ? note : { ...note, withPages: true },
  );
  world.log.info('source.fetched', { sourceId, archiveKey, bytes: body.bytes.length, complete });
  world.metrics?.count('Archived');
  if (fault !== undefined) {
    // Archived, so that the rejection can be looked at; whatever comes next is read in full.
    const failed = failing(state, { kind: 'failed', detail: fault }, now);
    return saveOutcome({ ...failed, health: 'not_a_feed', archiveKey }, state, 'failed', now, world);
  }
  const items = itemDigests(body.bytes);
  // Where items cannot be counted, or not all of them, every change is news.
  const isCounted = items.length > 0 && items.length < maxItems;
  const isNews = !isCounted || newItems(items, state.pace?.seen).length > 0;
  const rhythm = isNews ? rhythmAt(now, state) : state.rhythm;
  if (isNews && rhythm !== undefined && isFrantic(rhythm)) {
    world.log.warn('source.frantic', { sourceId, ...rhythm });
    world.metrics?.count('SourcesFrantic');
  }
  // A changed body under the validators that were answered with 304 until now.
  const claimsSame = body.etag !== undefined && body.etag === state.etag;
  const isStuck = state.isStuck === true || (claimsSame && state.lastChangedAt !== undefined) || undefined;
  // Pages that are left are fetched with the next poll, even if the feed is the same.
  const validators =
    !isCut && collected?.isPart !== true
      ? { etag: body.etag, lastModified: body.lastModified, bodyDigest, stableDigest }
      : { ...ofNoAnswer, bodyDigest: isCut ? bodyDigest : undefined };
  const nowMs = epochMsOf(now);
  const sinceMs = nowMs - epochMsOf(lastNewsOf(state) ?? now);
  const sincePollMs = Math.min(sinceMs, Math.max(source.everySeconds * 1000, intervalMsOf(state, nowMs)));
  const changed = {
    ...validators,
    pages: collected?.digests,
    days: nextDays(state.days, items, state.pace?.seen, now),
    pace: nextPace(state.pace, items, nowMs, sincePollMs),
    hints: readHints(body.bytes, body.freshMs, body.links),
    lastChangedAt: now,
    lastNewAt: isNews ? now : lastNewsOf(state),
    lastFullAt: now,
    rhythm,
    isStuck,
    movedTo,
    archiveKey,
  };
  return saveOutcome({ ...healthy(state), ...changed, ...(isCut && cutOff) }, state, 'taken', now, world);
}

/** Of a feed that is cut off: read as far as it goes, and polled as before, because some sites never print the end. */
const cutOff = { health: 'not_a_feed', detail: 'cut off: only its whole items were read' } as const;
const ofNoAnswer = { etag: undefined, lastModified: undefined, stableDigest: undefined };

/** The rhythm of the source after these news. */
function rhythmAt(now: Instant, state: SourceState): SourceRhythm | undefined {
  const lastNewAt = lastNewsOf(state);
  if (lastNewAt === undefined) return state.rhythm;
  return nextRhythm(state.rhythm, Math.max(0, epochMsOf(now) - epochMsOf(lastNewAt)));
}

/** An answer without news: saved only when it ends a run of failures, or when it was asked for in full. */
function recovered(
  next: SourceState,
  now: Instant,
  world: PollWorld,
  state: SourceState = next,
): Promise<PollOutcome> {
  const isDue = next.lastFullAt !== state.lastFullAt && needsFull(state, now);
  const isMoved = next.movedTo !== state.movedTo;
  const isNews = state.health !== 'ok' || isDue || isMoved;
  return saveOutcome(isNews ? healthy(next) : state, state, 'unchanged', now, world);
}

function healthy(state: SourceState): SourceState {
  return { ...state, health: 'ok', failures: 0, detail: undefined, nextDueAt: undefined };
}

function refused(state: SourceState, detail: string, now: Instant): SourceState {
  return { ...state, health: 'policy', detail, nextDueAt: shifted(now, blockedMs) };
}

function failing(
  state: SourceState,
  failed: Extract<Fetched, { kind: 'failed' }>,
  now: Instant,
): SourceState {
  // The failures of its host do not make a source wait longer once the host answers again.
  const failures = state.failures + (failed.unasked ? 0 : 1);
  const isGone = failed.status === 410;
  const goneMs = failures < goneAfter ? goneEveryMs : goneProbeMs;
  const backOffMs = isGone ? goneMs : Math.min(backOffFromMs * 2 ** (failures - 1), backOffUpToMs);
  const restMs = failed.retryAfterMs ?? backOffMs;
  const health = isGone ? 'gone' : 'failing';
  return { ...state, health, failures, detail: failed.detail, nextDueAt: shifted(now, restMs) };
}

const fullEveryMs = 86_400_000;
/** A source that is silent for this many of its usual gaps is asked in full: its 304 may be wrong. */
const fullAfterGaps = 4;
const minFullMs = 1_800_000;
const minGaps = 20;

/** After a failure an answer of 304 would prove nothing; a server that answers 304 for ever is found out by a daily full answer. */
function validatorsAt(state: SourceState, now: Instant): Parameters<Fetcher['fetch']>[1] {
  const { etag, lastModified, health, isStuck } = state;
  return health !== 'ok' || isStuck === true || needsFull(state, now) ? {} : { etag, lastModified };
}

function needsFull({ lastFullAt, rhythm }: SourceState, now: Instant): boolean {
  if (lastFullAt === undefined) return true;
  const sinceMs = epochMsOf(now) - epochMsOf(lastFullAt);
  const isOverdue =
    rhythm !== undefined &&
    rhythm.gaps >= minGaps &&
    sinceMs > Math.max(minFullMs, fullAfterGaps * rhythm.usualGapMs);
  return isOverdue || sinceMs >= fullEveryMs;
}

async function saveOutcome(
  { archiveKey, ...next }: SourceState & { archiveKey?: string },
  state: SourceState,
  polled: PollOutcome,
  now: Instant,
  world: PollWorld,
): Promise<PollOutcome> {
  const { sourceId, health, detail } = next;
  // One line for each change of health, whatever the number of polls.
  if (health !== state.health || (health !== 'ok' && detail !== state.detail)) {
    const event = health === 'ok' ? 'source.recovered' : 'source.failed';
    world.log.warn(event, { sourceId, health, was: state.health, detail });
  }
  const isRepeated = next.health === 'policy' && state.health === 'policy' && next.detail === state.detail;
  if (polled === 'resting' || isUnchanged(next, state)) return polled;
  if (isRepeated && next.nextDueAt === state.nextDueAt) return polled;
  const outcome =
    health !== 'ok' ? health : polled !== 'taken' ? 'recovered' : next.lastNewAt === now ? 'new' : 'changed';
  const outcomes = [{ at: now, outcome, detail, archiveKey } as const, ...(state.outcomes ?? [])];
  const isWorthKeeping = !isRepeated && (health !== 'ok' || polled === 'taken' || state.health !== 'ok');
  const kept = isWorthKeeping ? outcomes.slice(0, mostOutcomes) : state.outcomes;
  // After a lost race the answer of another poll of the same source is stored; it is equally recent.
  await world.states.saveState({ ...next, outcomes: kept, revision: state.revision + 1 });
  return polled;
}
const mostOutcomes = 10;

function isUnchanged(next: SourceState, state: SourceState): boolean {
  return (
    next.health === 'ok' &&
    state.health === 'ok' &&
    next.lastFullAt === state.lastFullAt &&
    next.movedTo === state.movedTo
  );
}

function initialState(source: Source): SourceState {
  return { sourceId: source.id, revision: -1, health: 'ok', failures: 0 };
}

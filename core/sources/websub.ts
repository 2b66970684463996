// WebSub (W3C, 2018): where a feed names a hub, the hub says when there is something new. A notice is only a reason to poll: what it
// carries is not read, so that no hub can write in the name of a source. Polling goes on, less often.
import { epochMsOf, type Instant, shifted } from '#core/instant.ts';
import type { Clock, Log, SourceStates } from '#core/ports.ts';
import type { Source } from '#core/sources/source.ts';

/** Hubs call back below this path, without a token of ours: the address holds one. */
export const websubPath = '/v1/websub/';

/** Stored with the state of the source. */
export interface Subscription {
  hub: string;
  topic: string;
  /** Part of the callback's address, and the key of its signatures. */
  token: string;
  secret: string;
  /** When the hub is asked again. */
  renewAt: Instant;
  /** Until then the hub sends notices; absent until it confirmed. */
  leaseUntil?: Instant | undefined;
}

/** Asks hubs. Absent where no public address is configured. */
export interface Hubs {
  makeSecret(): string;
  callbackOf(source: Source, token: string): string;
  /** Sends a form, under the rules of every fetch. Never throws for what a hub does. */
  ask(
    hub: string,
    form: Readonly<Record<string, string>>,
  ): Promise<{ kind: 'accepted' } | { kind: 'refused'; detail: string }>;
}

const dayMs = 86_400_000;
const askedLeaseMs = 10 * dayMs;
const minLeaseMs = 3_600_000;
const maxLeaseMs = 30 * dayMs;
/** A subscription is renewed after this share of its lease; a hub that does not confirm is asked again after a day. */
const renewAfter = 0.6;

interface SubscribeWorld {
  hubs?: Hubs | undefined;
  states: SourceStates;
  clock: Clock;
  log: Log;
}

/** Subscribes to the hub that the feed names, and renews before the lease ends. */
export async function keepSubscribed(
  source: Source,
  { hubs, states, clock, log }: SubscribeWorld,
): Promise<void> {
  if (hubs === undefined || source.url === undefined) return;
  const state = await states.findState(source.id);
  const { hub, topic = source.url } = state?.hints ?? {};
  if (state === undefined || state.health !== 'ok' || hub === undefined) return;
  const now = clock.now();
  const known = state.websub?.hub === hub && state.websub.topic === topic ? state.websub : undefined;
  if (known !== undefined && known.renewAt > now) return;
  const { token, secret, leaseUntil } = known ?? { token: hubs.makeSecret(), secret: hubs.makeSecret() };
  const websub = { hub, topic, token, secret, renewAt: shifted(now, dayMs), leaseUntil };
  // Saved first: the hub may call back before it answers.
  if (!(await states.saveState({ ...state, websub, revision: state.revision + 1 }))) return;
  const asked = await hubs.ask(hub, {
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': hubs.callbackOf(source, token),
    'hub.secret': secret,
    'hub.lease_seconds': String(askedLeaseMs / 1000),
  });
  const detail = asked.kind === 'refused' ? asked.detail : undefined;
  log[detail === undefined ? 'info' : 'warn']('websub.asked', { sourceId: source.id, detail });
}

/** Whether the hub asked for what was asked of it; then the lease is saved. `denied` ends the lease. */
export async function confirmSubscription(
  id: Source['id'],
  sent: { token: string; mode: string; topic: string; leaseSeconds: number },
  { states, clock }: Pick<SubscribeWorld, 'states' | 'clock'>,
): Promise<boolean> {
  const state = await states.findState(id);
  const { websub } = state ?? {};
  if (state === undefined || websub === undefined) return false;
  if (websub.token !== sent.token || websub.topic !== sent.topic) return false;
  // Nothing is ever unsubscribed from: a hub that claims it is wrong, or somebody else asked it.
  if (sent.mode !== 'subscribe' && sent.mode !== 'denied') return false;
  const now = clock.now();
  const isNumber = Number.isFinite(sent.leaseSeconds) && sent.leaseSeconds > 0;
  const leaseMs = Math.min(
    maxLeaseMs,
    Math.max(minLeaseMs, isNumber ? sent.leaseSeconds * 1000 : askedLeaseMs),
  );
  const next =
    sent.mode === 'denied'
      ? { ...websub, leaseUntil: undefined, renewAt: shifted(now, dayMs) }
      : { ...websub, leaseUntil: shifted(now, leaseMs), renewAt: shifted(now, leaseMs * renewAfter) };
  return states.saveState({ ...state, websub: next, revision: state.revision + 1 });
}

/** Whether a hub sends notices for the source now. */
export function isSubscribed(websub: Subscription | undefined, nowMs: number): boolean {
  return websub?.leaseUntil !== undefined && epochMsOf(websub.leaseUntil) > nowMs;
}

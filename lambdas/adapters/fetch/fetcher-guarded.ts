import { type Answer, askPinned } from '#adapters/fetch/ask-pinned.ts';
import { checkUrl, readTrustedPairs, type UrlRules } from '#adapters/fetch/check-url.ts';
import { acceptedEncodings, decodeBody } from '#adapters/fetch/decode-body.ts';
import { type FetchCaps, fetchCaps } from '#adapters/fetch/fetch-caps.ts';
import { epochMsOfHttpDate, retryAfterMs } from '#adapters/fetch/retry-after.ts';
import { makeStop, type Stop } from '#adapters/fetch/stop.ts';
import { type Resolve, resolveBySystem, vetHost } from '#adapters/fetch/vet-host.ts';
import { systemClock } from '#adapters/runtime/clock-system.ts';
import type { Clock, Fetched, Fetcher } from '#core/ports.ts';
import type { Hubs } from '#core/sources/websub.ts';

export interface GuardedFetcherOptions {
  /** Exact `host:port` pairs trusted in spite of the address and port rules: a test server, an intranet wire. */
  allowPrivate: readonly string[];
  /** Ports besides 80 and 443 that public hosts may be asked at. */
  alsoPorts?: readonly number[];
  caps?: Partial<FetchCaps>;
  /** Who looks names up; the machine's resolver unless given. */
  resolve?: Resolve;
  /** Only for dates in Retry-After. */
  clock?: Clock;
}

type Sent = Parameters<Fetcher['fetch']>[1];
interface Rules extends UrlRules {
  caps: FetchCaps;
  resolve: Resolve;
  clock: Clock;
}
type Hop = Fetched | { kind: 'redirect'; location: string; from: URL; status: number };

const userAgent = 'Dateline/0.1 (collects news reports; reads feeds)';
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
const maxLinkCharacters = 2_000;
const maxValidatorCharacters = 1_024;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The only fetch of the whole code. Every hop is checked again: scheme, user name, port, name, then every address of
 * the name; it connects to no other address. Sizes, times, redirects and expansion are limited.
 * @throws at once when a trusted pair is not exact or a limit is not above 0; `fetch` never throws for what a server
 * does.
 */
export function makeGuardedFetcher(options: GuardedFetcherOptions): Fetcher {
  const rules = rulesOf(options);
  return { fetch: (url, sent) => followed(url, sent, rules) };
}

/** Sends a form to a hub of WebSub, under the same rules as every fetch; no redirect is followed. Never throws for what a hub does. */
export function makeHubCaller(options: GuardedFetcherOptions): Hubs['ask'] {
  const rules = rulesOf(options);
  return async (hub, form) => {
    const checked = checkUrl(hub, undefined, rules);
    if (checked.kind === 'blocked') return { kind: 'refused', detail: checked.detail };
    const stop = makeStop();
    const clearTotal = stop.after(rules.caps.totalMs, `took longer than ${rules.caps.totalMs} ms`);
    try {
      const { url, hostname, trusted } = checked;
      const host = await vetHost(hostname, trusted, rules.resolve, rules.caps.connectMs, stop);
      if (host.kind !== 'vetted') return { kind: 'refused', detail: host.detail };
      const headers = { 'user-agent': userAgent, 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams(form).toString();
      const answer = await askPinned({ url, pinned: host.pinned, headers, body }, rules.caps, stop);
      if (answer.kind === 'failed') return { kind: 'refused', detail: answer.detail };
      const isAccepted = answer.status >= 200 && answer.status < 300;
      return isAccepted ? { kind: 'accepted' } : { kind: 'refused', detail: `status ${answer.status}` };
    } finally {
      clearTotal();
    }
  };
}

function rulesOf(options: GuardedFetcherOptions): Rules {
  return {
    trustedPairs: readTrustedPairs(options.allowPrivate),
    alsoPorts: options.alsoPorts ?? [],
    caps: fetchCaps(options.caps),
    resolve: options.resolve ?? resolveBySystem,
    clock: options.clock ?? systemClock,
  };
}

async function followed(url: string, sent: Sent, rules: Rules): Promise<Fetched> {
  const { maxRedirects, totalMs } = rules.caps;
  const stop = makeStop();
  const clearTotal = stop.after(totalMs, `took longer than ${totalMs} ms`);
  try {
    let hop = await oneHop(url, undefined, sent, rules, stop);
    let next = sent;
    let isPermanent = hop.kind === 'redirect';
    for (let count = 0; hop.kind === 'redirect'; count++) {
      isPermanent &&= hop.status === 301 || hop.status === 308;
      if (count === maxRedirects)
        return { kind: 'failed', detail: `more than ${maxRedirects} redirects`, status: hop.status };
      if (hop.from.origin !== sent.authorization?.origin) next = { ...next, authorization: undefined };
      hop = await oneHop(hop.location, hop, next, rules, stop);
    }
    return hop.kind === 'body' && isPermanent ? { ...hop, movedTo: hop.url } : hop;
  } finally {
    clearTotal();
  }
}

async function oneHop(
  text: string,
  redirect: Extract<Hop, { kind: 'redirect' }> | undefined,
  given: Sent,
  rules: Rules,
  stop: Stop,
): Promise<Hop> {
  const checked = checkUrl(text, redirect?.from, rules);
  if (checked.kind === 'blocked') return checked;
  const { url, hostname, trusted } = checked;
  if (redirect?.from.protocol === 'https:' && url.protocol === 'http:')
    return { kind: 'failed', detail: 'a redirect from https to http', status: redirect.status };
  const host = await vetHost(hostname, trusted, rules.resolve, rules.caps.connectMs, stop);
  if (host.kind !== 'vetted') return host;
  const sent = headersFor(url, given);
  const answer = await askPinned({ url, pinned: host.pinned, headers: sent }, rules.caps, stop);
  return answer.kind === 'failed'
    ? answer
    : readAnswer(answer, url, 'if-none-match' in sent || 'if-modified-since' in sent, rules);
}

function headersFor(url: URL, { etag, lastModified, authorization }: Sent): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': acceptedEncodings,
    ...(isValidator(etag) ? { 'if-none-match': etag } : {}),
    ...(isValidator(lastModified) ? { 'if-modified-since': lastModified } : {}),
    ...(authorization?.origin === url.origin ? { authorization: authorization.value } : {}),
  };
}

async function readAnswer(
  answer: Extract<Answer, { kind: 'answer' }>,
  url: URL,
  wasConditional: boolean,
  rules: Rules,
): Promise<Hop> {
  const { status, header } = answer;
  if (redirects.has(status)) return redirectOf(header('location'), url, status);
  if (status === 304 && wasConditional) return { kind: 'unchanged' };
  if (status === 429 || status === 503) {
    const waitMs = retryAfterMs(header('retry-after'), header('date'), rules.clock.now());
    return { kind: 'failed', detail: `status ${status}`, status, retryAfterMs: waitMs };
  }
  // 206: a part that was not asked for. 204 and 205 have no body.
  if (status < 200 || status > 203) return { kind: 'failed', detail: `status ${status}`, status };
  const decoded = await decodeBody(answer.wire, header('content-encoding') ?? '', rules.caps);
  if (decoded.kind === 'failed') return { ...decoded, status };
  const isUsable = !forbidsValidators(header, rules.clock.now());
  const etag = isUsable ? header('etag') : undefined;
  const lastModified = isUsable ? header('last-modified') : undefined;
  return {
    kind: 'body',
    bytes: decoded.bytes,
    contentType: header('content-type')?.slice(0, 200),
    etag: isValidator(etag) ? etag : undefined,
    lastModified: isValidator(lastModified) ? lastModified : undefined,
    url: withoutFragment(url),
    complete: decoded.complete && !answer.cut,
    freshMs: freshMsOf(header),
    links: header('link')?.slice(0, maxLinkCharacters),
  };
}

/** A server that says "always expired", or changed in the future, answers 304 for ever (FreshRSS#1020). */
function forbidsValidators(header: (name: string) => string | undefined, now: string): boolean {
  const changedMs = Date.parse(header('last-modified') ?? '');
  return (
    /^(?:0|-1)$/.test(header('expires')?.trim() ?? '') ||
    /\bno-store\b/i.test(header('cache-control') ?? '') ||
    changedMs > Date.parse(now) + 86_400_000
  );
}

/** For how long a cache may keep the answer (RFC 9111 section 4.2.1), as the origin says it; `s-maxage` is for shared caches. */
function freshMsOf(header: (name: string) => string | undefined): number | undefined {
  const control = header('cache-control') ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return undefined;
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(control)?.[1];
  if (maxAge !== undefined) return Number(maxAge) * 1000;
  const expiresMs = epochMsOfHttpDate(header('expires')?.trim() ?? '');
  const sentMs = epochMsOfHttpDate(header('date')?.trim() ?? '');
  return expiresMs === undefined || sentMs === undefined ? undefined : Math.max(0, expiresMs - sentMs);
}

/** A Location with spaces or other characters outside printable ASCII is a server error and not repaired. */
function redirectOf(location: string | undefined, from: URL, status: number): Hop {
  if (location === undefined || !/^[\x21-\x7e]+$/.test(location)) {
    return { kind: 'failed', detail: 'a redirect without a usable Location', status };
  }
  return { kind: 'redirect', location, from, status };
}

/** Validators go back as they came. What is long, or not printable ASCII, is not kept: then the next GET is unconditional. */
function isValidator(value: string | undefined): value is string {
  return value !== undefined && value.length <= maxValidatorCharacters && /^[\x20-\x7e]+$/.test(value);
}

function withoutFragment(url: URL): string {
  const shown = new URL(url);
  shown.hash = '';
  return shown.href;
}

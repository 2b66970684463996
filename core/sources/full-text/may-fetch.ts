// Whether a site lets us fetch a page. In: the address. Out: the answer of its robots.txt, which is kept for a day.
import { findUrl } from '#core/find-url.ts';
import { dayMs, hourMs, type Instant, shifted } from '#core/instant.ts';
import type { Clock, Fetcher } from '#core/ports.ts';
import { isAllowedBy, type RobotsRules, readRobots } from '#core/sources/full-text/robots.ts';

/** By origin, kept by the process. */
export type RobotsCache = Map<string, { rules: RobotsRules | 'unknown'; until: Instant }>;

const maxOrigins = 1_000;

export interface RobotsWorld {
  fetcher: Fetcher;
  clock: Clock;
  /** Absent: robots.txt is fetched for each poll that fetches pages. */
  robots?: RobotsCache | undefined;
}

/**
 * `unknown` where the server does not answer, or with an error of its own: then nothing may be fetched (RFC 9309 section 2.3.1.4),
 * and it is asked again after an hour. A site without robots.txt allows everything.
 */
export async function mayFetch(url: string, world: RobotsWorld): Promise<'yes' | 'no' | 'unknown'> {
  const { origin, pathname, search } = findUrl(url) ?? { origin: 'null', pathname: '', search: '' };
  if (origin === 'null') return 'no';
  const rules = await rulesOf(origin, world);
  if (rules === 'unknown') return rules;
  return isAllowedBy(rules, `${pathname}${search}`) ? 'yes' : 'no';
}

async function rulesOf(
  origin: string,
  { fetcher, clock, robots = new Map() }: RobotsWorld,
): Promise<RobotsRules | 'unknown'> {
  const now = clock.now();
  const known = robots.get(origin);
  if (known !== undefined && known.until > now) return known.rules;
  const fetched = await fetcher.fetch(`${origin}/robots.txt`, {});
  const status = fetched.kind === 'failed' ? fetched.status : undefined;
  const isMissing = status !== undefined && status >= 400 && status < 500 && status !== 429;
  const found = fetched.kind === 'body' ? readRobots(new TextDecoder().decode(fetched.bytes)) : 'unknown';
  const rules = isMissing ? [] : found;
  if (robots.size >= maxOrigins) robots.clear();
  robots.set(origin, { rules, until: shifted(now, rules === 'unknown' ? hourMs : dayMs) });
  return rules;
}

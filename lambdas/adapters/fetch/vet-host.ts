import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from '#adapters/fetch/public-address.ts';
import type { Stop } from '#adapters/fetch/stop.ts';

export interface HostAddress {
  address: string;
  family: 4 | 6;
}
/** All addresses of a name, in the order to try them. Throws when the look-up fails. */
export type Resolve = (hostname: string) => Promise<readonly HostAddress[]>;

/** `pinned` is what may be connected to, and nothing else. */
export type VettedHost =
  | { kind: 'vetted'; pinned: readonly HostAddress[] }
  | { kind: 'blocked'; detail: string }
  | { kind: 'failed'; detail: string };

/** The machine's own resolver, all A and AAAA records. */
export const resolveBySystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

/**
 * Looks the host up, once, and vets every address it has: one that is not public refuses all, since the next answer
 * could be that one. A `trusted` host is looked up and pinned all the same, but not judged. A failed or late look-up is
 * `failed`: nothing is connected to.
 */
export async function vetHost(
  hostname: string,
  trusted: boolean,
  resolve: Resolve,
  withinMs: number,
  stop: Stop,
): Promise<VettedHost> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const found =
    isIP(literal) > 0
      ? [{ address: literal, family: isIP(literal) === 6 ? 6 : 4 } as const]
      : await resolveWithin(hostname, resolve, withinMs, stop);
  if (found.length === 0)
    return { kind: 'failed', detail: stop.reason() ?? `no address found for ${hostname}` };
  const inner = trusted ? undefined : found.find(({ address }) => !isPublicAddress(address));
  if (inner !== undefined) {
    return { kind: 'blocked', detail: `${hostname} has the address ${inner.address}, which is not public` };
  }
  return { kind: 'vetted', pinned: found };
}

/** None when the look-up fails or takes too long; then the whole fetch is stopped. */
async function resolveWithin(
  hostname: string,
  resolve: Resolve,
  withinMs: number,
  stop: Stop,
): Promise<readonly HostAddress[]> {
  const clearLate = stop.after(withinMs, `no address for ${hostname} within ${withinMs} ms`);
  const stopped = new Promise<readonly HostAddress[]>((done) => {
    stop.signal.addEventListener('abort', () => done([]), { once: true });
  });
  try {
    return await Promise.race([resolve(hostname).catch(() => []), stopped]);
  } finally {
    clearLate();
  }
}

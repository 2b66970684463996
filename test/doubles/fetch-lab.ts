import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import type { HostAddress } from '#adapters/fetch/vet-host.ts';
import { type Canary, startCanary } from '#test/doubles/canary.ts';
import { type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

/** Where hostile addresses are tried. */
export interface FetchLab {
  /** What no fetch may reach. */
  canary: Canary;
  /** Sends whoever comes to the address in the query. */
  redirector: LoopbackServer;
  /** A fetcher for which the canary's port is no obstacle and every name has the given addresses; `asked` are the names. */
  fetcherFor(addresses?: readonly string[], allowPrivate?: readonly string[]): Tried;
  stop(): Promise<void>;
}

interface Tried {
  asked: string[];
  get(url: string): ReturnType<ReturnType<typeof makeGuardedFetcher>['fetch']>;
}

export async function startFetchLab(): Promise<FetchLab> {
  const canary = await startCanary();
  const redirector = await serve((request, response) => {
    const to = new URL(request.url ?? '/', 'http://lab').searchParams.get('to') ?? '';
    response.writeHead(302, { location: to }).end('moved');
  });
  return {
    canary,
    redirector,
    fetcherFor(addresses = [], allowPrivate = []) {
      const asked: string[] = [];
      const fetcher = makeGuardedFetcher({
        allowPrivate,
        alsoPorts: [canary.port],
        resolve: async (hostname) => {
          asked.push(hostname);
          return addresses.map(hostAddress);
        },
      });
      return { asked, get: (url) => fetcher.fetch(url, {}) };
    },
    async stop() {
      await canary.stop();
      await redirector.stop();
    },
  };
}

export function hostAddress(address: string): HostAddress {
  return { address, family: address.includes(':') ? 6 : 4 };
}

import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import type { HostAddress } from '#adapters/fetch/vet-host.ts';
import { type Canary, startCanary } from '#test/doubles/canary.ts';
import { type LoopbackServer, serve } from '#test/doubles/loopback-server.ts';

/** A server for tests of hostile addresses. */
export interface FetchLab {
  /** The server that no fetch may reach. */
  canary: Canary;
  /** A server that redirects each request to the address in its query. */
  redirector: LoopbackServer;
  /** A fetcher that permits the canary's port and resolves every name to the given addresses; `asked` lists the names. */
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

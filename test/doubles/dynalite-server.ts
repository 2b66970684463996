import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export interface DynaliteServer {
  /** On 127.0.0.1. */
  endpoint: string;
  stop(): Promise<void>;
}

/** A DynamoDB of other authors; its tables are in memory unless a folder is given. */
export async function startDynalite(folder?: string): Promise<DynaliteServer> {
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
  // A connection closed as idle would be reset under a call that is just being sent.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: () =>
      // dynalite gives null, not undefined, when all went well.
      new Promise<void>((resolve, reject) => {
        server.close((fault?: Error | null) => (fault ? reject(fault) : resolve()));
      }),
  };
}

import { serveTcp } from '#test/doubles/loopback-server.ts';

export interface Canary {
  port: number;
  /** The number of connections made to it; tests expect 0. */
  connections(): number;
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1 and, where the machine has it, on ::1 at the same port. */
export async function startCanary(): Promise<Canary> {
  let count = 0;
  const sing = () => {
    count += 1;
  };
  const v4 = await serveTcp(sing);
  const v6 = await serveTcp(sing, v4.port, '::1').catch(() => undefined);
  return {
    port: v4.port,
    connections: () => count,
    stop: async () => {
      await v4.stop();
      await v6?.stop();
    },
  };
}

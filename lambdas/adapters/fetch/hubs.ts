import { randomBytes } from 'node:crypto';
import { type Hubs, websubPath } from '#core/sources/websub.ts';

/** Hubs that call back at the public address. `ask` is that of makeHubCaller. */
export function makeHubs(publicUrl: string, ask: Hubs['ask']): Hubs {
  return {
    ask,
    makeSecret: () => randomBytes(24).toString('base64url'),
    callbackOf: ({ id }, token) => new URL(`${websubPath}${id}/${token}`, publicUrl).href,
  };
}

import type { Log } from '#core/ports.ts';

/** The log with the same fields on every line; a field of the line itself wins. */
export function logWith(log: Log, fields: Readonly<Record<string, unknown>>): Log {
  return {
    info: (event, more) => log.info(event, { ...fields, ...more }),
    warn: (event, more) => log.warn(event, { ...fields, ...more }),
    error: (event, more) => log.error(event, { ...fields, ...more }),
  };
}

/** The log with the id of the request that caused the work, if it is known. */
export function logFor(log: Log, { requestId }: { requestId?: string | undefined }): Log {
  return requestId === undefined ? log : logWith(log, { requestId });
}

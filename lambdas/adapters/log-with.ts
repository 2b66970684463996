import type { Log } from '#core/ports.ts';

/** The same log with `fields` on every line. */
export function logWith(log: Log, fields: Readonly<Record<string, unknown>>): Log {
  return {
    info: (event, own) => log.info(event, { ...fields, ...own }),
    warn: (event, own) => log.warn(event, { ...fields, ...own }),
    error: (event, own) => log.error(event, { ...fields, ...own }),
  };
}

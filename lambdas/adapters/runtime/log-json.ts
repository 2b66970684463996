import { cleanFields, cleanText } from '#adapters/runtime/log-fields.ts';
import type { Clock, Log } from '#core/ports.ts';

/**
 * A log of one JSON object a line: `at`, `level`, `event`, then the fields, cleaned by cleanFields. A field cannot take
 * the place of the first three.
 * @param write gets each line without its line break, exactly once a call.
 */
export function makeJsonLog(write: (line: string) => void, clock: Clock): Log {
  const line =
    (level: string) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) => {
      const head = { at: clock.now(), level, event: cleanText(event) };
      write(JSON.stringify({ ...head, ...cleanFields(fields), ...head }));
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

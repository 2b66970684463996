import { instantOf } from '#core/instant.ts';
import type { Clock } from '#core/ports.ts';

/** The machine's own clock, to the millisecond. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };

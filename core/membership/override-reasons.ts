// What `why` says of a report that a ruling put where it is. In: the pin. Out: reasons.
import type { Override, Reason } from '#core/decision.ts';

const overrideSignals = new Set<string>(['editor', 'settle', 'decided-at', 'ruling', 'moved-from']);

/** Who decided and what, when, and the archived document that says so. */
export function overrideReasons({ by, kind, at, ruling }: Override): Reason[] {
  return [
    { signal: by, value: kind, weight: 1 },
    { signal: 'decided-at', value: at, weight: 0 },
    { signal: 'ruling', value: ruling, weight: 0 },
  ];
}

/** Whether a reason comes from an earlier ruling, and not from comparing texts. */
export function isOverrideReason({ signal }: Reason): boolean {
  return overrideSignals.has(signal);
}

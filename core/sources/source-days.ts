// New items of a source on each of the last days: what the page of sources draws. In: the items of a changed answer. Out: the counts.
import { dayMs, type Instant, shifted } from '#core/instant.ts';
import { newItems } from '#core/sources/publisher-hints.ts';

export interface SourceDay {
  /** `2022-01-15`, UTC. */
  day: string;
  items: number;
}

const shownDays = 14;

/** The counts with the items of an answer that the answer before did not have. Days without items are left out. */
export function nextDays(
  days: readonly SourceDay[] | undefined,
  items: readonly string[],
  seen: string | undefined,
  now: Instant,
): SourceDay[] {
  const fresh = newItems(items, seen).length;
  const day = now.slice(0, 10);
  const others = (days ?? []).filter((one) => one.day !== day && one.day > firstDay(now));
  const today = days?.find((one) => one.day === day)?.items ?? 0;
  return fresh + today === 0 ? others : [...others, { day, items: today + fresh }];
}

/** Each of the last `shownDays` days, oldest first. */
export function everyDay(days: readonly SourceDay[] | undefined, now: Instant): SourceDay[] {
  return Array.from({ length: shownDays }, (_, at) => {
    const day = shifted(now, (at - shownDays + 1) * dayMs).slice(0, 10);
    return { day, items: days?.find((one) => one.day === day)?.items ?? 0 };
  });
}

function firstDay(now: Instant): string {
  return shifted(now, -shownDays * dayMs).slice(0, 10);
}

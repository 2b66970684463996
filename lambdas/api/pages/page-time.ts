import type { Instant } from '#core/instant.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Saturday 15 January 2022", in UTC. */
export function dayOf(at: string): string {
  return day.format(new Date(at)).replace(',', '');
}

/** "09:30 UTC". */
export function clockTime(at: Instant): Markup {
  return html`<time datetime="${at}">${at.slice(11, 16)}${'\u00a0'}UTC</time>`;
}

/** "15 Jan 2022, 09:30 UTC". */
export function dayAndTime(at: Instant): Markup {
  return html`<time datetime="${at}">${shortDay.format(new Date(at))}, ${at.slice(11, 16)}${'\u00a0'}UTC</time>`;
}

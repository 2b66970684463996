import type { Change, Correction, Quote, Story, TimelineEntry } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf } from '#lambdas/api/pages/page-frame.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';
import { type CarriersOf, namesOf } from '#lambdas/api/pages/story-sources.ts';

/** The quotations of people, and their addressees. */
export function quotesOf({ quotes: spoken, language }: Story, carriersOf: CarriersOf): Markup | undefined {
  const quotes = spoken.filter(({ direct }) => direct !== false);
  if (quotes.length === 0) return undefined;
  const dir = directionOf(language);
  const each = quotes.map(({ text, parts, speaker, role, toldTo, provenance }: Quote) => {
    const quoted = parts ?? [{ text }];
    const who = role === undefined ? speaker : `${speaker}, ${role}`;
    const addressee = toldTo !== undefined && ` told ${toldTo}`;
    return html`<figure><blockquote lang="${language}" dir="${dir}">${quoted.map((part) => html`<p>${withoutItsComma(part.text)}</p>`)}</blockquote>
<figcaption>${speaker !== '' && html`<b dir="auto">${who}</b>${addressee} `}<span class="role">in ${namesOf(carriersOf(provenance))}</span></figcaption></figure>\n`;
  });
  return html`<section class="quotes" aria-labelledby="quotes"><h2 id="quotes">In their words</h2>
${each}</section>`;
}

/** Agencies close a quotation with the comma that their own sentence needs. */
function withoutItsComma(text: string): string {
  return text.replace(/[,،，]$/, '');
}

const happened: Readonly<Record<TimelineEntry['what'], string>> = {
  filed: 'filed',
  updated: 'filed a new version',
  corrected: 'corrected its report',
  withdrawn: 'withdrew its report',
  joined: 'joined this story',
  split: 'was split off from another story',
  merged: 'came in with another story',
  restored: 'is shown again',
};
/** The decision; its author is printed before it. An added part names the agency, a removed one its destination. */
const decided: Readonly<Record<'joined' | 'split' | 'merged' | 'restored', string>> = {
  joined: 'moved it here',
  split: 'split it off from another story',
  merged: 'merged another story into this one',
  restored: 'undid the withdrawal of its report',
};
const deciders = { editor: 'an editor', settle: 'Dateline' } as const;

function deedOf({ agency, what, by, to }: TimelineEntry): Markup {
  if (
    by === undefined ||
    what === 'filed' ||
    what === 'updated' ||
    what === 'corrected' ||
    what === 'withdrawn'
  )
    return html`<b dir="auto">${agency}</b> ${happened[what]}`;
  const who = deciders[by];
  if (to !== undefined)
    return html`${who} moved reports from here to <a href="/stories/${to}">another story</a>`;
  if (what === 'merged') return html`${who} ${decided.merged}`;
  return html`<b dir="auto">${agency}</b>: ${who} ${decided[what]}`;
}

/** What a correction says: "21, not 24". */
export function changeOf({ was, now }: Correction): Markup {
  return now === ''
    ? html`: <s dir="auto">${was}</s>`
    : html`: <span dir="auto">${now}</span>${was !== '' && html`, not <s dir="auto">${was}</s>`}`;
}

/** The timeline: who filed, and when. */
export function timelineOf({ timeline, corrections = [] }: Story): Markup {
  const lines = timeline.map((entry) => {
    const corrected = corrections.find(
      ({ at, reportId, of }) => at === entry.at && [reportId, of].includes(entry.reportId),
    );
    return html`<li>${dayAndTime(entry.at)} <span>${deedOf(entry)}${corrected && entry.what === 'corrected' && changeOf(corrected)}</span></li>\n`;
  });
  return html`<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">How it was filed</h2>
<ol>${lines}</ol></section>`;
}

const mostVersions = 30;

/** The published versions, newest first, with links to the changes. */
export function versionsOf({ id, version: shown }: Story, history: readonly Change[]): Markup {
  const latest = history.slice(-mostVersions).reverse();
  const earlier = history.length - latest.length;
  const lines = latest.map(({ at, version, what, headline }) => {
    if (headline === '')
      return html`<li>${dayAndTime(at)} <span>Version ${version}, withdrawn with a report</span></li>\n`;
    const difference =
      version > 1 &&
      html` <a href="/stories/${id}/diff?from=${version - 1}&amp;to=${version}">what changed</a>`;
    const here = version === shown && html` aria-current="page"`;
    return html`<li>${dayAndTime(at)} <span><a href="/stories/${id}?version=${version}"${here}>Version ${version}</a> ${what}${difference}</span></li>\n`;
  });
  return html`<section class="versions" aria-labelledby="versions"><h2 id="versions">Versions of this page</h2>
<ol>${lines}</ol>
${earlier > 0 && html`<p class="small"><a href="/v1/stories/${id}/history">${earlier} earlier versions</a></p>`}</section>`;
}

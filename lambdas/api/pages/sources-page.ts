import type { Source } from '#core/sources/source.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';
import type { SourceHealth } from '#lambdas/api/sources/source-health.ts';

interface SourceRow {
  source: Source;
  health: SourceHealth;
}

/** The sources that are not well first. */
const order: readonly SourceHealth['state'][] = [
  'failing',
  'not_a_feed',
  'gone',
  'blocked',
  'quiet',
  'frantic',
  'paused',
  'ok',
];

/** Every source with its state, its items of each day, its last outcomes and its rejections. */
export function sourcesPage(rows: readonly SourceRow[]): string {
  const sorted = [...rows].sort((a, b) => order.indexOf(a.health.state) - order.indexOf(b.health.state));
  const well = rows.filter(({ health }) => health.state === 'ok').length;
  const body = html`<header class="over">
<h1>Sources</h1>
<p class="standfirst">${rows.length} sources, ${well} of them well. <a href="/v1/sources/export">Download as OPML</a>.</p>
</header>
${sorted.map(row)}`;
  return pageFrame({ title: 'Sources – Dateline', body });
}

function row({ source, health }: SourceRow): Markup {
  const { id, agency, url, rules, formerly, fullText } = source;
  const { state, detail, lastNewAt, nextPollAt, movedTo, rhythm } = health;
  return html`<article class="filing source" id="source-${id}" aria-labelledby="name-${id}">
<h2 id="name-${id}"><bdi>${agency}</bdi> <span class="small">${id}</span></h2>
<p class="small"><span class="mark">${state.replaceAll('_', ' ')}</span>${detail !== undefined && html` ${detail}`}</p>
<ul class="small">
<li>${url ?? 'Posts or drops files'}</li>
${movedTo !== undefined && html`<li>Moved for good to ${movedTo}. Change the address if you trust it.</li>\n`}${formerly !== undefined && html`<li>Formerly ${formerly}</li>\n`}<li>${lastNewAt === undefined ? 'No news yet' : html`Last news ${dayAndTime(lastNewAt)}`}${nextPollAt !== undefined && html`, next poll ${dayAndTime(nextPollAt)}`}${rhythm && html`, about ${rhythm.changesPerDay} changes a day`}</li>
${fullText === true && html`<li>Full text: read from the page of each item</li>\n`}${rules !== undefined && html`<li>Rules: ${linesOfRules(rules)}</li>\n`}</ul>
${chartOf(health, agency)}${outcomesOf(health)}${rejectionsOf(health)}</article>
`;
}

/** "block title sport, live updates; leave out horoscope". */
function linesOfRules({ keep, block, leaveOut }: NonNullable<Source['rules']>): string {
  const phrases = (verb: string, fields: typeof keep) =>
    Object.entries(fields ?? {}).map(([field, values = []]) => `${verb} ${field} ${values.join(', ')}`);
  const kinds = leaveOut === undefined ? [] : [`leave out ${leaveOut.join(', ')}`];
  return [...phrases('keep', keep), ...phrases('block', block), ...kinds].join('; ');
}

const barWidth = 10;
const chartHeight = 40;

/** Items of each of the last days: bars, and the same as a table. */
function chartOf({ days }: SourceHealth, agency: string): Markup | false {
  if (days.every(({ items }) => items === 0)) return false;
  const most = Math.max(...days.map(({ items }) => items));
  const bars = days.map(({ day, items }, at) => {
    const height = Math.ceil((items / most) * chartHeight);
    return html`<rect x="${at * barWidth + 1}" y="${chartHeight - height}" width="${barWidth - 2}" height="${height}"><title>${day}: ${items}</title></rect>`;
  });
  const width = days.length * barWidth;
  const rows = days.map(({ day, items }) => html`<tr><th scope="row">${day}</th><td>${items}</td></tr>\n`);
  return html`<svg class="rhythm" role="img" aria-label="Items of ${agency} a day, at most ${most}" viewBox="0 0 ${width} ${chartHeight}" width="${width * 2}" height="${chartHeight}" preserveAspectRatio="none">${bars}</svg>
<details><summary>Items a day</summary><table>
<thead><tr><th scope="col">Day</th><th scope="col">Items</th></tr></thead>
<tbody>${rows}</tbody></table></details>
`;
}

function outcomesOf({ outcomes }: SourceHealth): Markup | false {
  if (outcomes.length === 0) return false;
  const lines = outcomes.map(
    ({ at, outcome, detail }) =>
      html`<li>${dayAndTime(at)} ${outcome.replaceAll('_', ' ')}${detail !== undefined && html`: ${detail}`}</li>\n`,
  );
  return html`<details><summary>Last polls (${outcomes.length})</summary><ol>${lines}</ol></details>\n`;
}

function rejectionsOf({ rejections }: SourceHealth): Markup | false {
  if (rejections.length === 0) return false;
  const lines = rejections.map(({ at, reason, archiveKey, key }) => {
    const retry =
      key !== undefined &&
      html`<form method="post" action="/v1/rejections/${key}/retry"><button>Read again<span class="unseen"> ${archiveKey}</span></button></form>`;
    return html`<li>${dayAndTime(at)} <span dir="auto">${reason}</span> <code>${archiveKey}</code> ${retry}</li>\n`;
  });
  return html`<details><summary>Rejections (${rejections.length})</summary><ol>${lines}</ol></details>\n`;
}

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

/** The outcome of a form, above the sources. */
export interface SourcesNotice {
  text: string;
  isFault?: boolean;
  lines?: readonly string[];
  /** Feeds that the page at the given address names, and the agency to add one as. */
  feeds?: readonly string[];
  agency?: string;
}

interface SourcesParts {
  rows: readonly SourceRow[];
  /** The reader may add and change sources. */
  mayChange: boolean;
  notice?: SourcesNotice | undefined;
}

/** Every source with its state, its items of each day, its last outcomes and its rejections. */
export function sourcesPage({ rows, mayChange, notice }: SourcesParts): string {
  const sorted = [...rows].sort((a, b) => order.indexOf(a.health.state) - order.indexOf(b.health.state));
  const well = rows.filter(({ health }) => health.state === 'ok').length;
  const body = html`<header class="over">
<h1>Sources</h1>
<p class="standfirst">${rows.length} sources, ${well} of them well. <a href="/v1/sources/export">Download as OPML</a>.</p>
${notice && noticeOf(notice)}${mayChange && addingForms}</header>
${sorted.map((each) => row(each, mayChange))}`;
  return pageFrame({ title: 'Sources – Dateline', body });
}

function noticeOf({ text, isFault, lines = [], feeds = [], agency = '' }: SourcesNotice): Markup {
  const items = lines.map((line) => html`<li>${line}</li>\n`);
  const choices = feeds.map(
    (url) => html`<li><form class="choice" action="/sources" method="post">
<input name="url" type="hidden" value="${url}"><input name="agency" type="hidden" value="${agency}">
<button>Add<span class="unseen"> ${url}</span></button></form> ${url}</li>\n`,
  );
  return html`<div class="older" role="${isFault ? 'alert' : 'status'}"><p>${text}</p>
${items.length + choices.length > 0 && html`<ul>${items}${choices}</ul>`}</div>
`;
}

const addingForms = html`<details><summary>Add sources</summary>
<form class="sign-in" action="/sources" method="post">
<label for="url">Address of a feed or a site</label>
<input id="url" name="url" type="url" required maxlength="2000">
<label for="agency">Agency</label>
<input id="agency" name="agency" required maxlength="200">
<button>Add</button>
</form>
<form class="sign-in" action="/sources/import" method="post" enctype="multipart/form-data">
<label for="file">OPML file</label>
<input id="file" name="file" type="file" required>
<button>Import</button>
</form>
</details>
`;

/** Poll, pause and remove. */
function changingForms({ id, agency, url, paused }: Source): Markup {
  const form = (deed: string, words: string) =>
    html`<form action="/sources/${id}" method="post"><button name="deed" value="${deed}">${words}<span class="unseen"> ${agency}</span></button></form>\n`;
  const polling = url !== undefined && [
    form('poll', 'Poll now'),
    paused ? form('resume', 'Resume') : form('pause', 'Pause'),
  ];
  return html`<div class="deeds">${polling}<details><summary>Remove</summary>
<p>It is not polled any more. Its reports stay.</p>${form('remove', 'Remove')}</details></div>
`;
}

function row({ source, health }: SourceRow, mayChange: boolean): Markup {
  const { id, agency, url, rules, formerly, fullText } = source;
  const { state, detail, lastNewAt, nextPollAt, movedTo, rhythm } = health;
  return html`<article class="filing source" id="source-${id}" aria-labelledby="name-${id}">
<h2 id="name-${id}"><bdi>${agency}</bdi> <span class="small">${id}</span></h2>
<p class="small"><span class="mark">${state.replaceAll('_', ' ')}</span>${detail !== undefined && html` ${detail}`}</p>
<ul class="small">
<li>${url ?? 'Posts or drops files'}</li>
${movedTo !== undefined && html`<li>Moved for good to ${movedTo}. Change the address if you trust it.</li>\n`}${formerly !== undefined && html`<li>Formerly ${formerly}</li>\n`}<li>${lastNewAt === undefined ? 'No news yet' : html`Last news ${dayAndTime(lastNewAt)}`}${nextPollAt !== undefined && html`, next poll ${dayAndTime(nextPollAt)}`}${rhythm && html`, about ${rhythm.changesPerDay} changes a day`}</li>
${fullText === true && html`<li>Full text: read from the page of each item</li>\n`}${rules !== undefined && html`<li>Rules: ${linesOfRules(rules)}</li>\n`}</ul>
${chartOf(health, agency)}${mayChange && changingForms(source)}${outcomesOf(health)}${rejectionsOf(health, mayChange)}</article>
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

function rejectionsOf({ rejections }: SourceHealth, mayChange: boolean): Markup | false {
  if (rejections.length === 0) return false;
  const lines = rejections.map(({ at, reason, archiveKey, key }) => {
    const retry =
      mayChange &&
      key !== undefined &&
      html`<form method="post" action="/v1/rejections/${key}/retry"><button>Read again<span class="unseen"> ${archiveKey}</span></button></form>`;
    return html`<li>${dayAndTime(at)} <span dir="auto">${reason}</span> <code>${archiveKey}</code> ${retry}</li>\n`;
  });
  return html`<details><summary>Rejections (${rejections.length})</summary><ol>${lines}</ol></details>\n`;
}

import type { Source } from '#core/source.ts';
import { html } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';
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

/** Every source with its state, its last news and its last outcomes. */
export function sourcesPage(rows: readonly SourceRow[]): string {
  const sorted = [...rows].sort((a, b) => order.indexOf(a.health.state) - order.indexOf(b.health.state));
  const body = html`<section class="problem">
<h1>Sources</h1>
<p class="standfirst">${rows.length} sources, ${rows.filter(({ health }) => health.state === 'ok').length} of them well. <a href="/v1/sources/export">Download as OPML</a>.</p>
${sorted.map(row)}</section>`;
  return pageFrame({ title: 'Sources – Dateline', body });
}

function row({ source: { id, agency, url }, health }: SourceRow) {
  const { state, detail, lastNewAt, nextPollAt, movedTo, rhythm, outcomes } = health;
  return html`<article>
<h2>${agency} <span class="small">${id}</span></h2>
<p>${state}${detail !== undefined && html`: ${detail}`}</p>
<ul class="small">
<li>${url ?? 'posts or drops files'}</li>
${movedTo !== undefined && html`<li>Moved for good to ${movedTo}. Change the address if you trust it.</li>`}
<li>Last news ${lastNewAt ?? 'never'}${nextPollAt !== undefined && html`, next poll ${nextPollAt}`}${rhythm && html`, about ${rhythm.changesPerDay} changes a day`}</li>
${outcomes.map((one) => html`<li>${one.at} ${one.outcome}${one.detail !== undefined && html`: ${one.detail}`}</li>`)}
</ul>
</article>
`;
}

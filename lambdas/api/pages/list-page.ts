import type { StoryCard } from '#core/story.ts';
import type { StoryFilter } from '#core/story-filter.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf, pageFrame, tally } from '#lambdas/api/pages/page-frame.ts';
import { clockTime, dayOf } from '#lambdas/api/pages/page-time.ts';
import { conditionWords } from '#lambdas/api/story-query.ts';

interface ListParts {
  cards: readonly StoryCard[];
  filter: StoryFilter;
  /** The path and query of older stories, if there are any. */
  older?: string | undefined;
  /** True when this is not the first page. */
  isLater: boolean;
}

/** The front page: stories under the day they last changed, newest first. */
export function listPage({ cards, filter, older, isLater }: ListParts): string {
  const filtered = (Object.keys(conditionWords) as (keyof StoryFilter)[]).filter(
    (name) => filter[name] !== undefined,
  );
  const title = filter.q === undefined ? 'Dateline' : `${filter.q} – Dateline`;
  const body = html`<h1 class="unseen">Stories</h1>
${filtered.length > 0 && conditions(filtered, filter)}
${cards.length === 0 ? emptyList(filtered.length > 0, isLater) : byDay(cards)}
<nav class="pager" aria-label="Pages">
${isLater && html`<a href="/">Newest stories</a>`}
${older !== undefined && html`<a rel="next" href="${older}">Older stories</a>`}
</nav>`;
  return pageFrame({ title, q: filter.q, body });
}

function conditions(filtered: readonly (keyof StoryFilter)[], filter: StoryFilter): Markup {
  const parts = filtered.map(
    (name) => html` ${conditionWords[name]} <b dir="auto">${String(filter[name])}</b>`,
  );
  return html`<p class="conditions">Stories${parts}. <a href="/">Show all</a></p>`;
}

function emptyList(isFiltered: boolean, isLater: boolean): Markup {
  if (isLater)
    return html`<section class="empty"><h2>No older stories</h2><p>This is the end of the list.</p></section>`;
  if (isFiltered) {
    return html`<section class="empty"><h2>No story matches</h2>
<p>A story must match all words and conditions. Use fewer, or <a href="/">see all stories</a>.</p></section>`;
  }
  return html`<section class="empty"><h2>No stories yet</h2>
<p>Stories appear here seconds after the first report is posted or fetched. Reload the page to see them.</p></section>`;
}

function byDay(cards: readonly StoryCard[]): Markup {
  const days = [...new Set(cards.map(({ updatedAt }) => updatedAt.slice(0, 10)))];
  const sections = days.map(
    (day) => html`<section class="day" aria-labelledby="d${day}">
<h2 id="d${day}">${dayOf(day)}</h2>
${cards.filter(({ updatedAt }) => updatedAt.startsWith(day)).map(entry)}
</section>`,
  );
  return html`${sections}`;
}

function entry(card: StoryCard): Markup {
  const { id, headline, summary, language, datelineText, agencies, origins, updatedAt, status } = card;
  const dir = directionOf(language);
  const dateline = datelineText.replace(/:$/, '');
  const mark = status === 'corrected' && html` <span class="mark">Corrected</span>`;
  return html`<article class="entry">
<p class="when">${clockTime(updatedAt)}</p>
<div class="gist" lang="${language}" dir="${dir}">
${dateline !== '' && html`<p class="places">${dateline}</p>`}
<h3><a href="/stories/${id}">${headline === '' ? `A ${status} story` : headline}</a></h3>
${summary !== headline && html`<p class="standfirst">${summary}</p>`}
</div>
<p class="carriers"><span dir="auto">${agencyLinks(agencies)}</span> <span class="tally">${tally(agencies.length, origins)}</span>${mark}</p>
</article>
`;
}

const mostAgencies = 8;

function agencyLinks(agencies: readonly string[]): Markup[] {
  const rest = agencies.length - mostAgencies;
  const named = rest > 1 ? agencies.slice(0, mostAgencies) : agencies;
  const links = named.map((agency, at) => {
    const comma = at < named.length - 1 && ', ';
    return html`<a href="/?agency=${encodeURIComponent(agency)}">${agency}</a>${comma}`;
  });
  return rest > 1 ? [...links, html` and ${rest} more`] : links;
}

import type { StoryId } from '#core/ids.ts';
import type { Mention } from '#core/kind/mention.ts';
import type { Report } from '#core/report.ts';
import type { StoryCard } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf, pageFrame } from '#lambdas/api/pages/page-frame.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';
import type { Why } from '#lambdas/api/read-members.ts';

interface ReportsParts {
  card: StoryCard;
  filings: readonly { report: Report; why: Why | undefined }[];
  /** Lists that report on the story. */
  mentions: readonly Mention[];
  /** The cursor of the next page. */
  next: string | undefined;
  /** The reader may split reports off. */
  mayEdit?: boolean;
}

/** The reports of a story, each as its agency filed it, and why it belongs to the story. */
export function reportsPage({ card, filings, mentions, next, mayEdit }: ReportsParts): string {
  const dir = directionOf(card.language);
  const body = html`<header class="over">
<p class="small">The reports behind</p>
<h1 lang="${card.language}" dir="${dir}"><a href="/stories/${card.id}">${card.headline}</a></h1>
</header>
${filings.map((each) => filing(each, mayEdit === true && card.reports > 1 && card.id))}
${mentions.length > 0 && mentionedIn(mentions)}
<nav class="pager" aria-label="Pages">
${next !== undefined && html`<a rel="next" href="/stories/${card.id}/reports?cursor=${next}">More reports</a>`}
</nav>`;
  return pageFrame({ title: `Reports: ${card.headline} – Dateline`, body });
}

function mentionedIn(mentions: readonly Mention[]): Markup {
  const lines = mentions.map(
    ({ storyId, agency, headline, kind, at }) =>
      html`<li><a href="/stories/${storyId}" dir="auto">${headline}</a> <span class="small">${kind} of <bdi>${agency}</bdi>, ${dayAndTime(at)}</span></li>\n`,
  );
  return html`<section aria-labelledby="mentions">
<h2 id="mentions">Also mentioned in</h2>
<ul>
${lines}</ul>
</section>`;
}

/** `splitFrom`: the story that an editor may split the report off. */
function filing(
  { report, why }: { report: Report; why: Why | undefined },
  splitFrom: StoryId | false,
): Markup {
  const { id, agency, headline, language, byline, datelines, paragraphs, publishedAt, url } = report;
  const dir = directionOf(language);
  const places = datelines.map(({ text }) => text).join('/ ');
  const opening = places !== '' && html`<span class="dateline">${places}:</span> `;
  const outside =
    url !== undefined &&
    /^https?:\/\//i.test(url) &&
    html` <a href="${url}" rel="noopener noreferrer nofollow">at its source</a>`;
  return html`<article class="filing" id="${id}">
<p class="when"><b dir="auto">${agency}</b> filed ${dayAndTime(publishedAt)}${outside}</p>
<div lang="${language}" dir="${dir}">
<h2>${headline}</h2>
${byline !== undefined && html`<p class="byline">${byline.text}</p>`}
${paragraphs.map((text, at) => html`<p dir="${dir}">${at === 0 && opening}${text}</p>\n`)}
</div>
${why !== undefined && placing(why)}
${
  splitFrom !== false &&
  html`<form action="/stories/${splitFrom}/split" method="post"><input name="reportId" type="hidden" value="${id}">
<button>Another event: split off<span class="unseen"> ${headline}</span></button></form>\n`
}</article>
`;
}

/** "nearestText" as "nearest text". */
export function inWords(signal: string): string {
  return signal.replace(/([A-Z])|[-_]/g, ' $1').toLowerCase();
}

const placed: Readonly<Record<Why['kind'], string>> = {
  new: 'It started the story.',
  joined: 'It joined the story.',
  duplicate: 'It repeats another report’s text.',
  revision: 'It revises an earlier version.',
  withdrawn: 'It was withdrawn.',
};

function placing({ kind, score, threshold, reasons }: Why): Markup {
  const rows = reasons.map(
    ({ signal, value, weight }) =>
      html`<tr><th scope="row">${inWords(signal)}</th><td>${value}</td><td>${weight}</td></tr>\n`,
  );
  const isDecided = reasons.some(({ signal }) => signal === 'editor');
  const measured = kind === 'joined' && html` Score ${score}; ${threshold} was needed.`;
  const how = isDecided ? 'An editor put it here.' : html`${placed[kind]}${measured}`;
  return html`<details><summary>Why it is here</summary>
<p>${how}</p>
${
  rows.length > 0 &&
  html`<table><thead><tr><th scope="col">Signal</th><th scope="col">Value</th><th scope="col">Weight</th></tr></thead><tbody>
${rows}</tbody></table>`
}
</details>`;
}

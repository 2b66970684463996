import type { RelatedStory } from '#core/decision.ts';
import type { StoryId } from '#core/ids.ts';
import type { Change, Story, WrittenBrief } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf, pageFrame, tally } from '#lambdas/api/pages/page-frame.ts';
import { dayAndTime, dayOf } from '#lambdas/api/pages/page-time.ts';
import { inWords } from '#lambdas/api/pages/reports-page.ts';
import { differingFigures } from '#lambdas/api/pages/story-figures.ts';
import { changeOf, quotesOf, timelineOf, versionsOf } from '#lambdas/api/pages/story-sections.ts';
import { carriersOf, sourcesTable } from '#lambdas/api/pages/story-sources.ts';
import { storyText } from '#lambdas/api/pages/story-text.ts';
import { writtenBrief } from '#lambdas/api/pages/written-brief.ts';

/** A story that may be about the same event. */
export interface RelatedCard {
  storyId: StoryId;
  headline: string;
  language: string;
  /** What the reports of the two share, and what contradicts. */
  reasons: RelatedStory['reasons'];
}

interface StoryParts {
  story: Story;
  /** The number of the newest version: another one is shown with a note. */
  newest: number;
  history: readonly Change[];
  /** What a model wrote of this version, if one is configured. */
  written?: WrittenBrief | undefined;
  related?: readonly RelatedCard[];
  /** The reader may merge and split. */
  mayEdit?: boolean;
}

/** The page of one story: its text, and the agencies of each sentence. */
export function storyPage({ story, newest, history, written, related = [], mayEdit }: StoryParts): string {
  const { headline, summary, language, brief, paragraphs } = story;
  const dir = directionOf(language);
  const carriers = carriersOf(story);
  const opening = paragraphs[0]?.sentences[0]?.text ?? summary;
  const repeats =
    brief.length > 0 || summary === headline || summary.startsWith(opening) || opening.startsWith(summary);
  const body = html`<article class="story">
<header lang="${language}" dir="${dir}">
${statusLabel(story)}
<h1>${headline}</h1>
${!repeats && html`<p class="standfirst">${summary}</p>`}
${signature(story)}
</header>
${story.version < newest && olderNote(story, newest)}
<div class="columns">
<div class="telling">
${differingFigures(story, carriers)}
${storyText(story, carriers)}
${written && writtenBrief(written, story, carriers)}
</div>
<aside class="sources" aria-labelledby="sources">
${sourcesTable(story)}
</aside>
</div>
${quotesOf(story, carriers)}
${related.length > 0 && relatedTo(story, related, mayEdit === true)}
<div class="pair">
${timelineOf(story)}
${versionsOf(story, history)}
</div>
</article>`;
  const head = html`<link rel="alternate" type="application/json" href="/v1/stories/${story.id}">`;
  return pageFrame({ title: `${headline} – Dateline`, head, body });
}

/** UTF-16 code units of a change that fits beside the label. */
const shortChange = 80;

function statusLabel({ status, corrections = [] }: Story): Markup | undefined {
  const words = {
    developing: 'Developing',
    settled: '',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
    merged: 'Merged',
  };
  const latest =
    status === 'corrected' && corrections.findLast(({ was, now }) => was.length + now.length <= shortChange);
  return words[status] === ''
    ? undefined
    : html`<p class="kicker" lang="en"><span class="mark" dir="ltr">${words[status]}</span>${latest && html`<span class="small">${changeOf(latest)}</span>`}</p>`;
}

function signature(story: Story): Markup {
  const { byline, filedOn, updatedAt, sources, origins } = story;
  const agencies = new Set(sources.map(({ agency }) => agency)).size;
  return html`${byline !== '' && html`<p class="byline">${byline}</p>`}
<p class="filed" lang="en" dir="ltr"><time datetime="${filedOn}">${dayOf(filedOn)}</time>
<span>Last filed ${dayAndTime(updatedAt)}</span> <a href="#sources">${tally(agencies, origins)}</a></p>`;
}

function relatedTo({ id }: Story, related: readonly RelatedCard[], mayEdit: boolean): Markup {
  const lines = related.map(({ storyId, headline, language, reasons }) => {
    const merging = html`<form action="/stories/${id}/merge" method="post"><input name="with" type="hidden" value="${storyId}">
<button>Merge<span class="unseen"> with ${headline}</span></button></form>`;
    return html`<li><a href="/stories/${storyId}" lang="${language}" dir="${directionOf(language)}">${headline}</a>
<span class="small">${reasons.map(({ signal, text }) => `${inWords(signal)}: ${text}`).join('; ')}</span> ${mayEdit && merging}</li>\n`;
  });
  return html`<section class="related" aria-labelledby="related"><h2 id="related">Possibly the same event</h2>
<ul>
${lines}</ul></section>`;
}

function olderNote({ id, version }: Story, newest: number): Markup {
  return html`<p class="older" role="note">This is version ${version} of ${newest}.
<a href="/stories/${id}">Read the newest</a></p>`;
}

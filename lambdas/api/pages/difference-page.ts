import type { Sentence, StoryCard } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf, pageFrame } from '#lambdas/api/pages/page-frame.ts';
import type { Difference } from '#lambdas/api/read-difference.ts';

/** The added and removed sentences between two versions of a story, with their agencies. */
export function differencePage(card: StoryCard, { from, to, headline, added, gone }: Difference): string {
  const dir = directionOf(card.language);
  const list = (title: string, sentences: readonly Sentence[], element: 'ins' | 'del') =>
    sentences.length > 0 &&
    html`<section class="changed"><h2>${title}</h2>
<ul>${sentences.map((sentence) => line(sentence, element, card.language))}</ul></section>`;
  const retitled =
    headline !== undefined &&
    html`<section class="changed"><h2>Headline</h2>
<ul lang="${card.language}"><li dir="${dir}"><del>${headline.from}</del></li><li dir="${dir}"><ins>${headline.to}</ins></li></ul></section>`;
  const same = headline === undefined && added.length === 0 && gone.length === 0;
  const body = html`<header class="over">
<p class="small">What changed from version ${from} to version ${to} of</p>
<h1 lang="${card.language}" dir="${dir}"><a href="/stories/${card.id}">${card.headline}</a></h1>
</header>
${same && html`<p>No sentence was added or removed. Only sources or times changed.</p>`}
${retitled}
${list('Added', added, 'ins')}
${list('Removed', gone, 'del')}`;
  return pageFrame({ title: `What changed: ${card.headline} – Dateline`, body });
}

function line({ text, provenance }: Sentence, element: 'ins' | 'del', language: string): Markup {
  const agencies = [...new Set(provenance.map(({ agency }) => agency))].join(', ');
  const marked = element === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;
  return html`<li lang="${language}" dir="${directionOf(language)}">${marked} <span class="role" dir="auto">${agencies}</span></li>\n`;
}

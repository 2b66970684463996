import type { Story, WrittenBrief } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf } from '#lambdas/api/pages/page-frame.ts';
import { type CarriersOf, numbersOf } from '#lambdas/api/pages/story-sources.ts';

/** The brief that a model wrote, labelled as such, each sentence with the numbers of the sources that it cites. */
export function writtenBrief(
  { sentences, model }: WrittenBrief,
  { language }: Story,
  carriersOf: CarriersOf,
): Markup {
  const lines = sentences.map(
    ({ text, provenance }) =>
      html`<span class="sentence">${text}<sup lang="en" dir="ltr">${numbersOf(carriersOf(provenance), ',\u200a')}</sup></span> `,
  );
  return html`<section class="written" aria-labelledby="written">
<h2 id="written" lang="en">Written by a model</h2>
<p class="small" lang="en" dir="ltr">${model} wrote this from the account above. Numbers, names, quotations and negations were checked against the sources that each sentence cites; the wording is not theirs.</p>
<p lang="${language}" dir="${directionOf(language)}">${lines}</p>
</section>`;
}

import type { Figure, Story } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';
import { type CarriersOf, namesOf } from '#lambdas/api/pages/story-sources.ts';

/** The box on figures that agencies disagree on, or have revised: each value, its agencies, and its time. */
export function differingFigures({ figures }: Story, carriersOf: CarriersOf): Markup | undefined {
  const differing = figures.filter(({ state, values }) => state !== 'agreed' && values.length > 1);
  if (differing.length === 0) return undefined;
  return html`<section class="differ" aria-labelledby="differ">
<h2 id="differ">Where accounts differ</h2>
<dl>
${differing.map((figure) => lines(figure, carriersOf))}
</dl>
</section>`;
}

function lines({ what, unit, state, values }: Figure, carriersOf: CarriersOf): Markup {
  const name = unit === undefined ? what : `${what} (${unit})`;
  const revised = state === 'revised' && html` <span class="mark">revised</span>`;
  const each = values.map(
    ({
      text,
      qualifier,
      saidBy,
      asOf,
      provenance,
    }) => html`<dd><b dir="auto">${leaning(text, qualifier)}${text}</b>
${saidBy !== undefined && html`<span><span dir="auto">${saidBy}</span>, in</span> `}<span dir="auto">${namesOf(carriersOf(provenance))}</span> <span class="role">as of ${dayAndTime(asOf)}</span></dd>`,
  );
  return html`<dt dir="auto">${name}${revised}</dt>${each}\n`;
}

/** The qualifier of a number, if its text does not include it: "at least 12 killed", but of money only the sum is text. */
function leaning(text: string, qualifier: string | undefined): string {
  return qualifier === undefined || text.toLowerCase().includes(qualifier) ? '' : `${qualifier} `;
}

import type { Sentence, Story } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { directionOf } from '#lambdas/api/pages/page-frame.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';
import { type CarriersOf, namesOf, numbersOf, roles } from '#lambdas/api/pages/story-sources.ts';

const kinds: Readonly<Record<Sentence['kind'], { mark: string; meaning: string }>> = {
  statement: { mark: '', meaning: '' },
  quote: { mark: '', meaning: 'Someone’s own words.' },
  claim: { mark: 'claim', meaning: 'A claim: someone says so.' },
  denial: { mark: 'denial', meaning: 'A denial.' },
  unverified: { mark: 'unverified', meaning: 'The agencies could not verify this.' },
};

/**
 * The brief, then the full account; only the account if the brief leaves nothing out. After each sentence follow the
 * numbers of its sources, a button that opens a note on its agencies: a popover, which the browser opens and closes
 * by mouse and keyboard without a script.
 */
export function storyText(story: Story, carriersOf: CarriersOf): Markup {
  const { language, datelineText, brief, paragraphs } = story;
  const dir = directionOf(language);
  const account = paragraphs.map(({ sentences }) => sentences);
  const isShort = brief.length === 0 || brief.length >= account.flat().length;
  const dateline = datelineText !== '' && html`<span class="dateline">${datelineText}</span> `;
  const full = numbered(account, '');
  const short = isShort ? [] : numbered([brief], 'brief-');
  const asParagraphs = (some: readonly PlacedSentence[][], hasDateline: boolean) =>
    some.map(
      (sentences, p) =>
        html`<p dir="${dir}">${p === 0 && hasDateline && dateline}${sentences.map(({ sentence, place }) => sentenceWithSources(sentence, place, carriersOf))}</p>\n`,
    );
  const opening =
    !isShort &&
    html`<section class="text brief" lang="${language}" aria-label="Brief">
${asParagraphs(short, true)}</section>
<h2 class="full" lang="en">The full account</h2>
`;
  const notes = [...short, ...full].flat().map(({ sentence, place }) => note(sentence, place, carriersOf));
  return html`${opening}<div class="text" lang="${language}">
${asParagraphs(full, isShort)}</div>
<p class="small hint">The small numbers name the sources of each sentence: choose one to see who carries it.</p>
<div class="notes">
${notes}</div>`;
}

interface PlacedSentence {
  sentence: Sentence;
  /** Part of the ids of its elements. */
  place: string;
}

function numbered(paragraphs: readonly (readonly Sentence[])[], prefix: string): PlacedSentence[][] {
  return paragraphs.map((sentences, p) =>
    sentences.map((sentence, s) => ({ sentence, place: `${prefix}${p + 1}-${s + 1}` })),
  );
}

function sentenceWithSources(
  { text, kind, provenance }: Sentence,
  place: string,
  carriersOf: CarriersOf,
): Markup {
  const carriers = carriersOf(provenance);
  const numbers = carriers.map(({ number }) => number);
  const mark = kinds[kind].mark !== '' && html`<span class="kind">${kinds[kind].mark}</span>`;
  const label = `${numbersOf(carriers, ', ')}: who carries this sentence? ${namesOf(carriers)}`;
  const ask = html`<sup lang="en"><button type="button" popovertarget="who-${place}" aria-label="${label}">${numbersOf(carriers, ',\u200a')}</button>${mark}</sup>`;
  const { start, end } = cutBeforeLastWord(text);
  return html`<span class="sentence ${kind}" id="sentence-${place}" data-carriers="${numbers.join(' ')}">${start}<span class="end">${end}${ask}</span></span> `;
}

/** The numbers stay on the line of the last word. A long word (or a script without spaces) may break. */
function cutBeforeLastWord(text: string): { start: string; end: string } {
  const cut = text.lastIndexOf(' ') + 1;
  return text.length - cut > 24
    ? { start: text, end: '' }
    : { start: text.slice(0, cut), end: text.slice(cut) };
}

function note({ kind, provenance, origins }: Sentence, place: string, carriersOf: CarriersOf): Markup {
  const carriers = carriersOf(provenance);
  const lines = carriers.map(
    ({ number, agency, role, firstFiledAt }) => html`<li><span class="number">${number}</span>
<a href="#source-${number}" dir="auto">${agency}</a> <span class="role">${roles[role]}, filed ${dayAndTime(firstFiledAt)}</span></li>\n`,
  );
  const from = origins === 1 ? 'from one origin' : `from ${origins} independent origins`;
  const meaning = kinds[kind].meaning !== '' && html`<p class="small">${kinds[kind].meaning}</p>`;
  return html`<div class="note" id="who-${place}" popover>
<p><b>Carried by</b>, ${from}:</p>
<ul>${lines}</ul>
${meaning}
<button type="button" popovertarget="who-${place}" popovertargetaction="hide">Close</button>
</div>
`;
}

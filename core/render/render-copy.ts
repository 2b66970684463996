// Renders a story as plain agency copy: date, byline, datelines, paragraphs.
import type { Figure, Sentence, Story } from '#core/story.ts';

/** `brief` is the short rendering of a story, `full` the whole account. */
export type Rendering = 'brief' | 'full';

/**
 * `15-01-2022`, the byline, the datelines with the first paragraph, then the other paragraphs, one line each,
 * with a final line break. Empty lines are omitted. A story without a brief is rendered in full; one without
 * sentences shows its headline. The brief ends with a line for each figure that accounts differ on.
 */
export function renderCopy(story: Story, rendering: Rendering): string {
  const [lead, ...others] = story.brief;
  const isBrief = rendering === 'brief' && lead !== undefined;
  const paragraphs = isBrief
    ? [[lead], others].map(joinSentences)
    : story.paragraphs.map(({ sentences }) => joinSentences(sentences));
  const [first = story.headline, ...rest] = paragraphs;
  const opening = story.datelineText === '' ? first : `${story.datelineText} ${first}`;
  const conflicts = isBrief ? story.figures.filter(({ state }) => state === 'conflicting') : [];
  const lines = [dayFirst(story.filedOn), story.byline, opening, ...rest, ...conflicts.map(describeConflict)];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function joinSentences(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** "Accounts differ on killed: Northern Dispatch: at least 15 (fire brigade); Meridian: 1,200 (ministry)." */
function describeConflict({ what, unit, values }: Figure): string {
  const each = values.map(({ value, qualifier, saidBy, provenance }) => {
    const agencies = [...new Set(provenance.map(({ agency }) => agency))].join(', ');
    const number = [qualifier, grouped(value), unit].filter((part) => part !== undefined).join(' ');
    return `${agencies}: ${number}${saidBy === undefined ? '' : ` (${saidBy})`}`;
  });
  return `Accounts differ on ${what}: ${each.join('; ')}.`;
}

/** 8000.5 as "8,000.5". */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/**
 * `2022-01-15` as `15-01-2022`, the usual order in regional agency copy; other text is returned unchanged.
 */
function dayFirst(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match === null ? day : `${match[3]}-${match[2]}-${match[1]}`;
}

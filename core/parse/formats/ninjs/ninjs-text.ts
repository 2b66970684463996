// Headline, summary and body of a ninjs item as plain text, from the forms of all versions.

import type { Ninjs } from '#core/parse/formats/ninjs/ninjs-wire.ts';
import { type Nitf, nitfParts } from '#core/parse/formats/nitf/nitf-wire.ts';
import { paragraphsOfBody } from '#core/parse/formats/shared/wire-body.ts';
import { elementsNamed } from '#core/parse/formats/shared/wire-tree.ts';
import { oneLine, paragraphsOfHtml, paragraphsOfText, titleOfHtml } from '#core/parse/text/plain-text.ts';
import { readXmlTree } from '#core/parse/xml/xml-tree.ts';
import { matchEach } from '#core/text/match-each.ts';

type Spoken = NonNullable<Ninjs['headlines']>[number];

/** The main headline; a title is the desk's own name for the item and comes last. */
export function ninjsHeadline(item: Ninjs): string | undefined {
  const main = item.headlines?.find(
    ({ role, value }) => value !== '' && /^(?:main|headline)?$/i.test(role ?? ''),
  );
  const any = item.headlines?.find(({ value }) => value.trim() !== '');
  const given = [item.headline, main?.value, any?.value, item.title, item.name];
  return given.map((line) => titleOfHtml(line ?? '')).find((line) => line !== '');
}

/** The summary, and separately the caption of a picture. */
export function ninjsDescriptions(item: Ninjs): { summary?: string; caption?: string } {
  const ofRole = (role: RegExp): string | undefined =>
    item.descriptions?.find((spoken) => role.test(spoken.role ?? '') && spoken.value.trim() !== '')?.value;
  const summary =
    item.description_text ?? item.description_html ?? item.description_summary ?? ofRole(/^(?!.*caption)/i);
  const caption = item.description_caption ?? ofRole(/caption/i);
  const lines = {
    summary: paragraphsOfHtml(summary ?? '').join(' '),
    caption: paragraphsOfHtml(caption ?? '').join(' '),
  };
  return {
    ...(lines.summary === '' ? {} : { summary: oneLine(lines.summary) }),
    ...(lines.caption === '' ? {} : { caption: oneLine(lines.caption) }),
  };
}

/**
 * The longest body, because agencies give one text in several forms: NITF or HTML is preferred to plain text. An
 * agency's own XML comes last, because only the agency defines its tags.
 */
export function ninjsParagraphs(item: Ninjs): string[] {
  const bodies = bodiesOf(item);
  const read = [isMarkup, isPlain, () => true].map((isOfKind) =>
    longestBody(bodies.filter(isOfKind).map(readBody)),
  );
  return read.find((paragraphs) => paragraphs.length > 0) ?? [];
}

/** Byline and dateline in the head of a NITF body, for items without their own. */
export function ninjsLinesInBody(item: Ninjs): Pick<Nitf, 'byline' | 'dateline'> {
  const written = bodiesOf(item).find(({ value }) => /<nitf\b/i.test(value?.slice(0, 2000) ?? ''))?.value;
  const nitf = written === undefined ? undefined : elementsNamed(readXmlTree(written), 'nitf')[0];
  return nitf === undefined ? { byline: undefined, dateline: undefined } : nitfParts(nitf);
}

function bodiesOf(item: Ninjs): GivenBody[] {
  return [
    { value: item.body_nitf, type: 'application/nitf+xml' },
    { value: item.body_xhtml, type: 'text/html' },
    { value: item.body_html, type: 'text/html' },
    { value: item.body_html5, type: 'text/html' },
    { value: item.body_text, type: 'text/plain' },
    ...(item.bodies ?? [])
      .filter(isRunningText)
      .map(({ value, contenttype }) => ({ value, type: contenttype ?? '' })),
  ];
}

interface GivenBody {
  value: string | undefined;
  type: string;
}

const isMarkup = ({ value, type }: GivenBody): boolean =>
  /nitf|html/i.test(type) && !/<TTNITF\b/.test(value ?? '');
const isPlain = ({ type }: GivenBody): boolean => !/xml/i.test(type);

/** The body with the most letters. */
function longestBody(bodies: readonly string[][]): string[] {
  const lettersOf = (paragraphs: readonly string[]): number => paragraphs.join('').replace(/\s/g, '').length;
  return bodies.reduce<string[]>((most, body) => (lettersOf(body) > lettersOf(most) ? body : most), []);
}

function isRunningText({ role }: Spoken): boolean {
  return !/caption|headline|factbox|quote|transcript$/i.test(role ?? '');
}

function readBody({ value, type }: GivenBody): string[] {
  if (value === undefined || value.trim() === '') return [];
  if (/nitf/i.test(type) || /<(?:nitf|body\.content)\b/i.test(value.slice(0, 2000)))
    return readInnerNitf(value);
  const isHtml = /html|xml/i.test(type) || /<(?:p|br|div|h\d|ul|table|span)\b[^<>]*>/i.test(value);
  return isHtml ? paragraphsOfHtml(stripFurniture(value)) : paragraphsOfText(value);
}

function readInnerNitf(value: string): string[] {
  const root = readXmlTree(value);
  const nitf = elementsNamed(root, 'nitf')[0];
  const content = nitf === undefined ? elementsNamed(root, 'body.content')[0] : nitfParts(nitf).content;
  return paragraphsOfBody(content ?? root);
}

/** Elements that hold no running text: dpa's page head, TT's vignette and source line, pictures with captions. */
const furniture = /<(header|figure)\b|<div class="(?:dat|byline)"/gi;

/**
 * `html` on one line, without heads, figures, and the lines under a headline. An element that does not end is left as
 * it is. Time is linear: a missing end is searched for once.
 */
function stripFurniture(html: string): string {
  const missing = new Set<string>();
  let kept = '';
  let at = 0;
  for (const match of matchEach(html, furniture)) {
    if (match.index < at) continue;
    const close = `</${match[1]?.toLowerCase() ?? 'div'}>`;
    const end = missing.has(close) ? -1 : html.indexOf(close, match.index);
    if (end < 0) missing.add(close);
    else {
      kept += html.slice(at, match.index);
      at = end + close.length;
    }
  }
  const story = kept + html.slice(at);
  return /<pre\b/i.test(story) ? story : story.replace(/\s+/g, ' ');
}

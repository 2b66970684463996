// The texts of a ninjs item: headline, summary and body out of the forms that its versions give them. In: an item's fields.
// Out: plain text.

import type { Ninjs } from '#core/parse/ninjs/ninjs-wire.ts';
import { nitfParts } from '#core/parse/nitf/nitf-wire.ts';
import { oneLine, paragraphsOfHtml, paragraphsOfText, titleOfHtml } from '#core/parse/plain-text.ts';
import { paragraphsOfBody } from '#core/parse/wire-body.ts';
import { elementsNamed } from '#core/parse/wire-tree.ts';
import { readXmlTree } from '#core/parse/xml-tree.ts';

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

/** The summary, and apart from it the caption of a picture. */
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

/** The fullest of the bodies, for agencies give the same text in several forms; of equal ones the first. */
export function ninjsParagraphs(item: Ninjs): string[] {
  const bodies = [
    readBody(item.body_nitf, 'application/nitf+xml'),
    readBody(item.body_xhtml, 'text/html'),
    readBody(item.body_html, 'text/html'),
    readBody(item.body_text, 'text/plain'),
    ...(item.bodies ?? [])
      .filter(isRunningText)
      .map(({ value, contenttype }) => readBody(value, contenttype)),
  ];
  const lettersOf = (paragraphs: readonly string[]): number => paragraphs.join('').replace(/\s/g, '').length;
  return bodies.reduce((fullest, body) => (lettersOf(body) > lettersOf(fullest) ? body : fullest), []);
}

function isRunningText({ role }: Spoken): boolean {
  return !/caption|headline|factbox|quote|transcript$/i.test(role ?? '');
}

function readBody(value: string | undefined, contentType: string | undefined): string[] {
  if (value === undefined || value.trim() === '') return [];
  const type = contentType ?? '';
  if (/nitf/i.test(type) || /<(?:nitf|body\.content)\b/i.test(value.slice(0, 2000)))
    return readInnerNitf(value);
  const isHtml = /html|xml/i.test(type) || /<(?:p|br|div|h\d|ul|table|span)\b[^<>]*>/i.test(value);
  return isHtml ? paragraphsOfHtml(value) : paragraphsOfText(value);
}

function readInnerNitf(value: string): string[] {
  const root = readXmlTree(value);
  const nitf = elementsNamed(root, 'nitf')[0];
  const content = nitf === undefined ? elementsNamed(root, 'body.content')[0] : nitfParts(nitf).content;
  return paragraphsOfBody(content ?? root);
}

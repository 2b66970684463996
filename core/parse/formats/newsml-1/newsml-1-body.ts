// The body of a NewsML 1 text: NITF, XHTML or plain text in DataContent, with its own headline and lead, and links to
// media.

import { splitParagraphs } from '#core/parse/copy/split-paragraphs.ts';
import { formalNameOf } from '#core/parse/formats/newsml-1/newsml-1-wire.ts';
import { type Nitf, nitfParts } from '#core/parse/formats/nitf/nitf-wire.ts';
import { paragraphsOfBody } from '#core/parse/formats/shared/wire-body.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import { ownTextOf, resolveUrl, type XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Media } from '#core/report.ts';

export interface NewsmlBody {
  headline?: string;
  lead?: string;
  paragraphs: string[];
  nitf?: Nitf;
}

/** Roles of components that are not running text: Belga's title and lead, captions, keywords. */
const titleRole = /^(?:title|headline|hedline)$/i;
const leadRole = /^(?:lead|summary|abstract|intro)$/i;
const otherRole = /^(?:caption|keyword|supporting|logo|thumbnail|preview|image|picture|photo)/i;

/** The content of the text's component and of those inside it. */
export function newsmlBody(component: XmlElement): NewsmlBody {
  const body: NewsmlBody = { paragraphs: [] };
  take(component, '', body);
  return body;
}

/** Web addresses of ContentItems, each once; recorded, never fetched. */
export function newsmlMedia(newsItem: XmlElement): Media[] {
  const found = new Map<string, Media>();
  for (const component of elementsNamed(newsItem, 'newscomponent').flatMap(withInner)) {
    const caption = firstLineOf(
      elementsNamed(component, 'newsline').filter((line) =>
        /caption/i.test(formalNameOf(line, 'newslinetype') ?? ''),
      ),
    );
    for (const content of childrenNamed(component, 'contentitem')) {
      const url = resolveUrl(attributeOf(content, 'href') ?? '', content.base);
      if (url === undefined || !/^https?:/i.test(url) || found.has(url)) continue;
      const type =
        formalNameOf(content, 'mimetype') ?? formalNameOf(content, 'mediatype') ?? 'application/octet-stream';
      found.set(url, { type, url, ...(caption === undefined ? {} : { caption }) });
    }
  }
  return [...found.values()];
}

function withInner(component: XmlElement): XmlElement[] {
  return [component, ...childrenNamed(component, 'newscomponent').flatMap(withInner)];
}

function take(component: XmlElement, outerRole: string, body: NewsmlBody): void {
  const role = formalNameOf(component, 'role') ?? outerRole;
  if (otherRole.test(role)) return;
  for (const content of childrenNamed(component, 'contentitem').filter(isText)) {
    for (const data of elementsNamed(content, 'datacontent')) {
      if (titleRole.test(role)) addTo(body, 'headline', lineOf(data));
      else if (leadRole.test(role)) addTo(body, 'lead', lineOf(data));
      else takeText(data, attributeOf(childNamed(content, 'encoding'), 'notation'), body);
    }
  }
  for (const inner of childrenNamed(component, 'newscomponent')) take(inner, role, body);
}

/** Business Wire sends its style sheet as part of the text. */
function isText(content: XmlElement): boolean {
  const kinds = ['mimetype', 'format', 'mediatype'].map((name) => formalNameOf(content, name) ?? '');
  return !kinds.some((kind) => /css|javascript|image|photo|audio|video|graphic/i.test(kind));
}

/** Belga's marks between the parts of a bulletin. */
const placeholder = /^(?:\*+|NewsComponentRef)$/;

function addTo(body: NewsmlBody, field: 'headline' | 'lead', text: string | undefined): void {
  if (text !== undefined) body[field] ??= text;
}

function takeText(data: XmlElement, notation: string | undefined, body: NewsmlBody): void {
  if (/base64/i.test(notation ?? '')) return;
  const nitfElement = elementsNamed(data, 'nitf')[0];
  if (nitfElement !== undefined) {
    const nitf = nitfParts(nitfElement);
    body.nitf ??= nitf;
    if (nitf.content !== undefined) body.paragraphs = [...body.paragraphs, ...paragraphsOfBody(nitf.content)];
    return;
  }
  const written = ownTextOf(data);
  const hasMarkup =
    /<\/?[a-z][^<>]*>/i.test(written) || elementsNamed(data, 'p', 'body', 'div', 'br').length > 0;
  const html = elementsNamed(data, 'body')[0] ?? data;
  if (hasMarkup) body.paragraphs = [...body.paragraphs, ...paragraphsOfBody(html)];
  else {
    const lines = splitParagraphs(written).map(({ text }) => text);
    body.paragraphs = [...body.paragraphs, ...lines.filter((line) => !placeholder.test(line))];
  }
}

// The body of a NewsML-G2 item: inline NITF, XHTML or text, the lines of an inner head, and links to media.
import { type Nitf, nitfParts } from '#core/parse/formats/nitf/nitf-wire.ts';
import { paragraphsOfBody } from '#core/parse/formats/shared/wire-body.ts';
import { attributeOf, childrenNamed, elementsNamed } from '#core/parse/formats/shared/wire-tree.ts';
import { paragraphsOfHtml, paragraphsOfText } from '#core/parse/text/plain-text.ts';
import { contentOf, resolveUrl, type XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Media } from '#core/report.ts';

export interface G2Body {
  paragraphs: string[];
  /** The head of inline NITF, where there is one. */
  nitf: Nitf | undefined;
}

/** The text of the contentSet: the longest of its inline renditions (agencies file one text in several forms). */
export function g2Body(item: XmlElement): G2Body {
  const renditions = childrenNamed(item, 'contentset').flatMap((set) => [
    ...childrenNamed(set, 'inlinexml').map(ofInlineXml),
    ...childrenNamed(set, 'inlinedata').map(ofInlineData),
  ]);
  const sizeOf = ({ paragraphs }: G2Body): number => paragraphs.reduce((sum, text) => sum + text.length, 0);
  return renditions.reduce<G2Body>((longest, body) => (sizeOf(body) > sizeOf(longest) ? body : longest), {
    paragraphs: [],
    nitf: renditions.find(({ nitf }) => nitf !== undefined)?.nitf,
  });
}

/**
 * Web addresses of the contentSet, each once; recorded, never fetched. A private address is recorded like any other.
 */
export function g2Media(item: XmlElement, caption: string | undefined, credit: string | undefined): Media[] {
  const found = new Map<string, Media>();
  for (const remote of elementsNamed(childrenNamed(item, 'contentset')[0], 'remotecontent')) {
    const url = resolveUrl(attributeOf(remote, 'href') ?? '', remote.base);
    if (url === undefined || !/^https?:/i.test(url) || found.has(url)) continue;
    found.set(url, {
      type: attributeOf(remote, 'contenttype') ?? 'application/octet-stream',
      url,
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    });
  }
  return [...found.values()];
}

function ofInlineXml(inline: XmlElement): G2Body {
  const nitfElement = elementsNamed(inline, 'nitf')[0];
  const nitf = nitfElement === undefined ? undefined : nitfParts(nitfElement);
  // SportsML, EventsML and similar formats hold tables, no text.
  if (
    nitf === undefined &&
    elementsNamed(inline, 'sports-content', 'concept', 'events', 'newsitem').length > 0
  )
    return { paragraphs: [], nitf };
  const body = nitf === undefined ? (elementsNamed(inline, 'body')[0] ?? inline) : nitf.content;
  return { paragraphs: body === undefined ? [] : paragraphsOfBody(body), nitf };
}

function ofInlineData(inline: XmlElement): G2Body {
  const type = attributeOf(inline, 'contenttype') ?? 'text/plain';
  if (attributeOf(inline, 'encoding') !== undefined || !/^text\/|xml/i.test(type))
    return { paragraphs: [], nitf: undefined };
  const text = contentOf(inline);
  const isHtml = /html|xml/i.test(type) || /<(?:p|br|div)\b[^<>]*>/i.test(text);
  return { paragraphs: isHtml ? paragraphsOfHtml(text) : paragraphsOfText(text), nitf: undefined };
}

// Media of NITF bodies: recorded, never fetched. In: `media` elements. Out: what is at a web address.
import { paragraphsOfBody } from '#core/parse/wire-body.ts';
import { attributeOf, childrenNamed, firstLineOf } from '#core/parse/wire-tree.ts';
import { resolved, type XmlElement } from '#core/parse/xml-tree.ts';
import type { Media } from '#core/report.ts';

/** One entry for each web address among the references, in document order. */
export function nitfMedia(elements: readonly XmlElement[]): Media[] {
  const found = new Map<string, Media>();
  for (const media of elements) {
    const caption = childrenNamed(media, 'media-caption').flatMap(paragraphsOfBody).join(' ');
    const credit = firstLineOf(childrenNamed(media, 'media-producer'));
    for (const reference of childrenNamed(media, 'media-reference')) {
      const url = resolved(attributeOf(reference, 'source') ?? '', reference.base);
      if (url === undefined || !/^https?:/i.test(url) || found.has(url)) continue;
      const type = attributeOf(reference, 'mime-type') ?? attributeOf(media, 'media-type') ?? 'image';
      found.set(url, {
        type,
        url,
        ...(caption === '' ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
      });
    }
  }
  return [...found.values()];
}

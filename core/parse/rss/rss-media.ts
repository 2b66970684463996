// Pictures, films and sounds of an RSS item: enclosures and Media RSS. In: the item's fields. Out: media, each URL once.
import { oneLine, titleOfHtml } from '#core/parse/plain-text.ts';
import type { RssField, RssFields } from '#core/parse/rss/rss-wire.ts';
import { resolved } from '#core/parse/xml-tree.ts';
import type { Media } from '#core/report.ts';

/** Enclosures, media:content (also in media:group) and thumbnails, as recorded; nothing is fetched. Only web addresses. */
export function mediaOf(fields: RssFields, base: string | undefined): Media[] {
  const media = new Map<string, Media>();
  const add = (field: RssField, around: RssFields): void => {
    const url = resolved(field.attributes.get('url') ?? '', base);
    if (url === undefined || !/^https?:/i.test(url) || media.has(url)) return;
    const caption =
      lineIn('media:description', field.fields, around) ?? lineIn('media:title', field.fields, around);
    const credit = lineIn('media:credit', field.fields, around);
    media.set(url, {
      type: typeOf(field),
      url,
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
    });
  };
  const nothing: RssFields = new Map();
  for (const field of fields.get('enclosure') ?? []) add(field, nothing);
  for (const group of fields.get('media:group') ?? []) {
    for (const field of group.fields.get('media:content') ?? []) add(field, group.fields);
  }
  for (const field of fields.get('media:content') ?? []) add(field, fields);
  for (const field of fields.get('media:thumbnail') ?? []) add(field, nothing);
  return [...media.values()];
}

/** The MIME type, else Media RSS's medium, else by the name of the element. */
function typeOf(field: RssField): string {
  const type = oneLine(field.attributes.get('type') ?? '');
  if (type !== '') return type;
  return oneLine(field.attributes.get('medium') ?? '') || 'image';
}

function lineIn(name: string, ...places: RssFields[]): string | undefined {
  for (const place of places) {
    const line = titleOfHtml(place.get(name)?.[0]?.text ?? '');
    if (line !== '') return line;
  }
  return undefined;
}

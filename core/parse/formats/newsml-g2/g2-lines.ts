// The lines of a NewsML-G2 item as plain text: headline, descriptions, dateline, author, agency, rights.
import { findAgencies, findProviderAgency } from '#core/agencies.ts';
import { codeOf } from '#core/parse/formats/newsml-g2/newsml-g2-wire.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';

/** All headlines, of every level. */
export function headlinesOf(about: XmlElement | undefined): string[] {
  return childrenNamed(about, 'headline').flatMap((line) => lineOf(line) ?? []);
}

/** The main headline, else any, else the desk's title. */
export function headlineOf(about: XmlElement | undefined, meta: XmlElement | undefined): string | undefined {
  const headlines = childrenNamed(about, 'headline');
  const main = headlines.filter((line) => /main|^$/i.test(attributeOf(line, 'role') ?? ''));
  return firstLineOf(main) ?? firstLineOf(headlines) ?? firstLineOf(childrenNamed(meta, 'title'));
}

/** Summaries of texts and captions of pictures. Reuters' "caption" of a text repeats its slugline and headline. */
export function descriptionsOf(about: XmlElement | undefined): { summary?: string; caption?: string } {
  const found: { summary?: string; caption?: string } = {};
  for (const description of childrenNamed(about, 'description')) {
    const role = attributeOf(description, 'role') ?? '';
    const text = lineOf(description);
    if (text === undefined) continue;
    if (/caption/i.test(role)) found.caption ??= text;
    else found.summary ??= text;
  }
  return found;
}

/** A dateline that holds a place; Reuters fills in a date alone. */
export function datelineOf(about: XmlElement | undefined): string | undefined {
  const dateline = firstLineOf(childrenNamed(about, 'dateline'));
  return dateline === undefined || /^\d/.test(dateline) ? undefined : dateline;
}

/** The names of the places where the text was written: "Paris/Cannes". */
export function locatedOf(about: XmlElement | undefined): string | undefined {
  const names = childrenNamed(about, 'located').flatMap(
    (place) => firstLineOf(childrenNamed(place, 'name')) ?? [],
  );
  return names.length === 0 ? undefined : [...new Set(names)].join('/');
}

/** The names of the sources of the text. */
export function sourcesOf(about: XmlElement | undefined): string[] {
  return childrenNamed(about, 'infosource').flatMap(
    (source) => lineOf(source) ?? attributeOf(source, 'literal') ?? [],
  );
}

/** A creator by full name; agencies and login names ("degenhardt.sandra") are not authors. */
export function authorOf(about: XmlElement | undefined): string | undefined {
  const names = childrenNamed(about, 'creator').flatMap(
    (creator) => firstLineOf(childrenNamed(creator, 'name')) ?? attributeOf(creator, 'literal') ?? [],
  );
  const people = names.filter(
    (name) => /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name) && findAgencies(name).length === 0,
  );
  const persons = people.filter(
    (name) => !/\b(?:Inc|LLC|Ltd|GmbH|Media|News|Agency|Press|AG|Corp)\b/.test(name),
  );
  return persons.length === 0 ? undefined : persons.join(', ');
}

/** The language of the text, from the declaration nearest to it. */
export function languageOf(element: XmlElement, about: XmlElement | undefined): string | undefined {
  const inline = childrenNamed(childNamed(element, 'contentset'), 'inlinexml', 'inlinedata')[0];
  return (
    attributeOf(childNamed(about, 'language'), 'tag') ??
    inline?.attributes.get('xml:lang') ??
    element.attributes.get('xml:lang') ??
    childNamed(about, 'headline')?.attributes.get('xml:lang')
  );
}

/**
 * The agency of the credit line, else of provider or source; an unregistered one by its own name, or its provider's
 * domain.
 */
export function agencyOf(element: XmlElement, credit: string | undefined): string | undefined {
  const provider = childNamed(element, 'itemmeta', 'provider');
  const named = firstLineOf(childrenNamed(provider, 'name'));
  const literal = attributeOf(provider, 'literal') ?? '';
  const candidates = [credit, named, literal, codeOf(provider)];
  for (const name of [...candidates, ...sourcesOf(childNamed(element, 'contentmeta'))]) {
    const agency = findAgencies(name ?? '')[0];
    if (agency !== undefined) return agency;
  }
  // A code has no spaces, a name of several words has.
  return named ?? credit ?? findProviderAgency(literal) ?? (literal.includes(' ') ? literal : undefined);
}

/** Copyright and terms of use, as printed. */
export function rightsOf(element: XmlElement): Pick<ParsedItem, 'copyright' | 'usageTerms'> {
  const rights = childrenNamed(element, 'rightsinfo');
  const all = (name: string): XmlElement[] => rights.flatMap((info) => childrenNamed(info, name));
  const holder = all('copyrightholder')[0];
  const notice = firstLineOf(all('copyrightnotice'));
  return {
    copyright: notice ?? firstLineOf(childrenNamed(holder, 'name')) ?? attributeOf(holder, 'literal'),
    usageTerms: firstLineOf(all('usageterms')),
  };
}

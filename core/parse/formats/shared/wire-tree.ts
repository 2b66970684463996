// Access to the tree of a wire document by local names, because agencies choose prefixes and namespaces freely or get
// them wrong.
import { oneLine } from '#core/parse/text/plain-text.ts';
import { childrenOf, type XmlElement } from '#core/parse/xml/xml-tree.ts';

/** The element's name without its prefix, in lower case. */
export function localNameOf(element: XmlElement): string {
  return element.name.slice(element.name.lastIndexOf(':') + 1);
}

/** The elements directly under `element` with one of the names (lower case, no prefix), in order. */
export function childrenNamed(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element === undefined
    ? []
    : childrenOf(element).filter((child) => names.includes(localNameOf(child)));
}

/** The first element at the path of names; undefined where the path ends early. */
export function childNamed(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenNamed(at, name)[0], element);
}

/** All elements with one of the names anywhere under `element`, in document order; none inside another of them. */
export function elementsNamed(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return element === undefined
    ? []
    : childrenOf(element).flatMap((child) =>
        names.includes(localNameOf(child)) ? [child] : elementsNamed(child, ...names),
      );
}

/** All text in the element and under it, on one line; undefined when there is none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  const line = element === undefined ? '' : oneLine(textUnder(element));
  return line === '' ? undefined : line;
}

/** The first of the elements that holds text, as one line. */
export function firstLineOf(elements: readonly XmlElement[]): string | undefined {
  return elements.map(lineOf).find((line) => line !== undefined);
}

/** An attribute's value, trimmed, by its name without prefix; undefined when it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes.get(name.toLowerCase())?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** A version, count or rank as a whole number ("4", "04"); undefined for anything else. */
export function parseWholeNumber(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? '';
  const number = /^\d{1,15}$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** IPTC urgency 1 (most urgent) to 9; undefined outside that range (0 is reserved, and often means "not chosen"). */
export function parseUrgency(text: string | undefined): number | undefined {
  const urgency = parseWholeNumber(text);
  return urgency !== undefined && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

function textUnder(element: XmlElement): string {
  return element.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('cdata' in part) return part.cdata;
      return localNameOf(part) === 'br' ? ' ' : textUnder(part);
    })
    .join('');
}

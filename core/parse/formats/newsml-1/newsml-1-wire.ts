// The structure of NewsML 1.x: whole news items and the components that hold text.
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsNamed,
  lineOf,
  localNameOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import { childrenOf, readXmlTree, type XmlElement } from '#core/parse/xml/xml-tree.ts';

/** One language of a news item: the components that make up one text, outermost first. */
export interface NewsmlText {
  /** From the outermost component to the one that holds this text. */
  line: XmlElement[];
  language: string | undefined;
}

export interface NewsmlDocument {
  items: XmlElement[];
  cutItems: number;
  envelope: XmlElement | undefined;
}

/** Reads the whole news items of a document, at any depth. Never throws. */
export function readNewsmlDocument(text: string): NewsmlDocument {
  const root = readXmlTree(text);
  const found: NewsmlDocument = { items: [], cutItems: 0, envelope: elementsNamed(root, 'newsenvelope')[0] };
  gather(root, found);
  return found;
}

/** The `FormalName` of the first element at `path`: NewsML 1 writes codes so. */
export function formalNameOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return attributeOf(path.length === 0 ? element : childNamed(element, ...path), 'formalname');
}

/**
 * The texts of a news item. Components of different languages that each hold text are separate texts (Belga files
 * Dutch and French in one item, Business Wire a dozen languages); anything else is one text.
 */
export function textsOf(newsItem: XmlElement): NewsmlText[] {
  const top = childrenNamed(newsItem, 'newscomponent');
  const texts = top.flatMap((component) => textsIn([component]));
  return texts.length > 0 ? texts : [{ line: top.slice(0, 1), language: newsItem.language }];
}

/** The value of a `Property` of that name in any of the blocks. */
export function propertyOf(blocks: readonly (XmlElement | undefined)[], name: string): string | undefined {
  return propertiesOf(blocks, name)[0];
}

/** All values of `Property` elements of that name, in order. */
export function propertiesOf(blocks: readonly (XmlElement | undefined)[], name: string): string[] {
  return blocks
    .flatMap((block) => elementsNamed(block, 'property'))
    .filter((property) => attributeOf(property, 'formalname')?.toLowerCase() === name)
    .flatMap((property) => attributeOf(property, 'value') ?? []);
}

function gather(element: XmlElement, found: NewsmlDocument): void {
  for (const child of childrenOf(element)) {
    if (localNameOf(child) !== 'newsitem') gather(child, found);
    else if (child.whole) found.items.push(child);
    else {
      found.cutItems++;
      gather(child, found);
    }
  }
}

function textsIn(line: XmlElement[]): NewsmlText[] {
  const component = line.at(-1);
  if (component === undefined) return [];
  const inner = childrenNamed(component, 'newscomponent').filter(holdsText);
  const languages = new Set(inner.map((part) => languageOf(part)));
  if (inner.length > 1 && languages.size === inner.length && !languages.has(undefined))
    return inner.flatMap((part) => textsIn([...line, part]));
  const [only] = inner;
  if (only !== undefined && inner.length === 1 && childrenNamed(component, 'contentitem').length === 0)
    return textsIn([...line, only]);
  return holdsText(component) ? [{ line, language: languageOf(component) }] : [];
}

function holdsText(component: XmlElement): boolean {
  return elementsNamed(component, 'datacontent').some((content) => lineOf(content) !== undefined);
}

/** The language that the component or its descriptive metadata declares. */
export function languageOf(component: XmlElement): string | undefined {
  const named = formalNameOf(
    childrenNamed(component, 'descriptivemetadata', 'descriptivemetada')[0],
    'language',
  );
  return component.attributes.get('xml:lang') ?? named;
}

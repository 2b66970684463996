// Names of elements that do not depend on the prefixes of the document.

/** Prefix -> namespace URI in lower case, as declared so far. */
export type Namespaces = ReadonlyMap<string, string>;

/** Namespaces that are read, with our prefix; '' for the formats' own elements. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://purl.org/atompub/tombstones/1.0': 'at',
  'http://www.w3.org/1999/xhtml': '',
};

/** Maximum code units of a namespace; ours have up to 50. */
const longestAddress = 200;

/** Atom elements inside RSS must not count as RSS's own. */
const atomNamespace = 'http://www.w3.org/2005/atom';

/** Lower-case name with our prefix for its namespace, and the declarations in force inside the element. */
export function canonicalName(
  spelt: string,
  attributes: Readonly<Record<string, string>>,
  outer: Namespaces,
): { name: string; namespaces: Namespaces } {
  const namespaces = withDeclarations(attributes, outer);
  const colon = spelt.indexOf(':');
  const prefix = colon < 0 ? '' : spelt.slice(0, colon);
  const local = spelt.slice(colon + 1).toLowerCase();
  const uri = namespaces.get(prefix);
  if (prefix !== '' && uri === atomNamespace && local !== 'feed' && !namespaces.has('#feed')) {
    return { name: `atom:${local}`, namespaces };
  }
  const ours = uri !== undefined && Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined;
  const known = ours ?? prefix.toLowerCase();
  const inside = local === 'feed' ? new Map(namespaces).set('#feed', '') : namespaces;
  return { name: known === '' ? local : `${known}:${local}`, namespaces: inside };
}

/** Whether the document uses the standard prefixes, so that a reader that knows only prefixes reads it right. */
export function usesStandardPrefixes(text: string): boolean {
  for (const [, prefix = '', uri = ''] of text.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)) {
    const key = uri.trim().toLowerCase();
    const usual = key === atomNamespace ? 'atom' : Object.hasOwn(prefixes, key) ? prefixes[key] : undefined;
    if (usual !== undefined && usual !== prefix) return false;
  }
  return true;
}

function withDeclarations(attributes: Readonly<Record<string, string>>, outer: Namespaces): Namespaces {
  let inner: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inner ??= new Map(outer);
    // Lower case is made once here: an address of a megabyte must not be processed for each element.
    inner.set(name === 'xmlns' ? '' : name.slice(6), value.trim().slice(0, longestAddress).toLowerCase());
  }
  return inner ?? outer;
}

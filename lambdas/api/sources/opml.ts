import type { Source } from '#core/sources/source.ts';
import { xmlText } from '#lambdas/api/feeds/feed-entry.ts';

/** Fields that are not in OPML 2.0 are attributes of our own; readers ignore them, and an import reads them back. */
const own = ['agency', 'language', 'country', 'standing', 'everySeconds', 'paused'] as const;

/** The polled sources as OPML 2.0. @see http://opml.org/spec2.opml */
export function toOpml(sources: readonly Source[]): string {
  const outlines = sources.flatMap((source) => {
    if (source.url === undefined) return [];
    const { id, url: xmlUrl, agency, ...others } = source;
    const plain = own.flatMap((name) => (source[name] === undefined ? [] : [[name, String(source[name])]]));
    const more = Object.entries(others).filter(([name]) => !own.some((known) => known === name));
    const settings = more.length === 0 ? [] : [['settings', JSON.stringify(Object.fromEntries(more))]];
    const attributes = [...Object.entries({ id, type: 'rss', text: agency, xmlUrl }), ...plain, ...settings];
    const written = attributes.map(([name = '', value = '']) => ` ${name}="${xmlText(value)}"`);
    return [`<outline${written.join('')}/>`];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>Sources of Dateline</title></head><body>
${outlines.join('\n')}
</body></opml>
`;
}

/** The sources of an OPML document, not yet validated: every outline with an address, at any depth. */
export async function fromOpml(text: string): Promise<Record<string, unknown>[]> {
  // Loaded here, because no other route of the API needs an XML parser.
  const { readXmlTree, childrenOf } = await import('#core/parse/xml/xml-tree.ts');
  type Element = ReturnType<typeof readXmlTree>;
  const found: Record<string, unknown>[] = [];
  const walk = (element: Element): void => {
    const { attributes } = element;
    const url = attributes.get('xmlurl');
    if (url !== undefined) {
      const agency = attributes.get('agency') ?? attributes.get('title') ?? attributes.get('text') ?? url;
      const [standing, everySeconds] = [attributes.get('standing'), attributes.get('everyseconds')];
      found.push({
        ...settingsIn(attributes.get('settings')),
        id: attributes.get('id') ?? idOfUrl(url),
        url,
        agency,
        ...optional('language', attributes.get('language')),
        ...optional('country', attributes.get('country')),
        ...optional('standing', standing === undefined ? undefined : Number(standing)),
        ...optional('everySeconds', everySeconds === undefined ? undefined : Number(everySeconds)),
        ...optional('paused', attributes.get('paused') === 'true' || undefined),
      });
    }
    for (const child of childrenOf(element)) walk(child);
  };
  walk(readXmlTree(text));
  return found;
}

/** Everything of a source that no reader of OPML needs: rules, agencies. */
function settingsIn(text: string | undefined): Record<string, unknown> {
  try {
    const settings: unknown = JSON.parse(text ?? '{}');
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  } catch {
    return {};
  }
}

function optional(name: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [name]: value };
}

/** "https://www.harbour.example/rss/world.xml" is "harbour.example-rss-world.xml". */
export function idOfUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '-')
    .replace(/^[^a-z0-9]{1,50}/, '')
    .slice(0, 60);
}

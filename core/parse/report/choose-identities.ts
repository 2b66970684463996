// Chooses the lasting identity of each item: its own guid, else its link, else its text. An identity that several
// items of the document share is not used.
import { canonicalLink } from '#core/canonical-link.ts';
import { digestOf } from '#core/digest.ts';
import { findUrl } from '#core/find-url.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

/** "…/news/c1#0", then "#1": sites count the edits of an article in the fragment. */
const editCount = /^(https?:\/\/[^#\s]+)#(\d{1,4})$/i;

/** Guids that software writes for "none". */
const emptyGuid = /^(?:null|undefined|none|nan|n\/a|false|true|-?\d|-+|#+|about:blank|https?:\/\/)$/i;

/**
 * Identities in the order of the items. A guid shared by different texts of one document is used for none of them
 * (problem `duplicate_guid`), except where the format says that it names versions of one item.
 */
export function chooseIdentities(
  items: readonly ParsedItem[],
  kept: readonly string[] = [],
): {
  identities: string[];
  problems: Problem[];
} {
  const guidOf = (item: ParsedItem) => usableGuid(item, kept);
  const linkOf = ({ url }: ParsedItem) => (url === undefined ? undefined : canonicalLink(url, kept));
  const byGuid = filingsBy(items, guidOf);
  const problems: Problem[] = [];
  const unsafe = new Set<string>();
  for (const [guid, sharing] of byGuid) {
    const texts = differentTexts(sharing);
    if (texts < 2) continue;
    unsafe.add(guid);
    const message = `"${guid.slice(0, 100)}" names ${texts} different items`;
    problems.push({ code: 'duplicate_guid', message, at: sharing[0]?.at });
  }
  // Links are compared only when some guid is unusable: most feeds do not need it.
  let sharedLinks: ReadonlySet<string> | undefined;
  const identities = items.map((item) => {
    const guid = guidOf(item);
    if (guid !== undefined && !unsafe.has(guid)) return guid;
    sharedLinks ??= linksOfSeveral(items, linkOf);
    const link = linkOf(item);
    return link !== undefined && !sharedLinks.has(link) ? link : textIdentity(item);
  });
  return { identities, problems };
}

/** Links shared by different texts. Checked once per link, because a feed may give all its items one link. */
function linksOfSeveral(
  items: readonly ParsedItem[],
  linkOf: (item: ParsedItem) => string | undefined,
): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [link, sharing] of filingsBy(items, linkOf)) if (differentTexts(sharing) > 1) shared.add(link);
  return shared;
}

/** The identity of an item that has only its text. */
function textIdentity({ headline, paragraphs, media, creators }: ParsedItem): string {
  const text = [headline ?? '', ...paragraphs].join('\n').replace(/\s+/g, ' ').trim();
  // Without text, the other content identifies the item.
  return `text:${digestOf(text === '' ? [media.map(({ url }) => url), creators] : text)}`;
}

/** A guid that is an address is the same with http and https, with `www` and tracking, and after edits that count in its fragment. */
function usableGuid({ externalId, identity }: ParsedItem, kept: readonly string[]): string | undefined {
  const guid = identity ?? externalId;
  if (guid === undefined || guid === '' || emptyGuid.test(guid)) return undefined;
  if (!/^https?:\/\//i.test(guid)) return guid;
  const isEdit = editCount.test(guid);
  const fragment = isEdit ? undefined : /#.+$/.exec(guid)?.[0];
  return `${canonicalLink(guid, kept)}${fragment ?? ''}`;
}

/** The number of edits that the guid counts, as the version of the item. */
export function editsCounted({ externalId }: Pick<ParsedItem, 'externalId'>): number | undefined {
  const count = editCount.exec(externalId ?? '')?.[2];
  return count === undefined ? undefined : Number(count);
}

/**
 * A second identity of each item: its link, else its text. A source that changes its guids is recognised by it. Undefined
 * where several items of the document share it, and where the item has neither.
 */
export function otherIdentities(
  items: readonly ParsedItem[],
  kept: readonly string[] = [],
): (string | undefined)[] {
  const pages = items.map((item) => pageOf(item, kept));
  const paths = countOf(pages.map((page) => page?.path));
  const wholes = countOf(pages.map((page) => page?.whole));
  const all = items.map((item, at) => {
    if (item.status === 'canceled') return undefined;
    const { path = '', whole = '' } = pages[at] ?? {};
    // Parameters that no two items of the document differ in alone may change with each request.
    if (paths.get(path) === 1) return path;
    return wholes.get(whole) === 1 ? whole : longTextIdentity(item);
  });
  const counts = countOf(all);
  return all.map((one) => (one !== undefined && counts.get(one) === 1 ? one : undefined));
}

function countOf(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A shorter text may be that of another item: "Results". Code units. */
const minTextChars = 80;

/** The page of an item without its host, which may be one of several; undefined for a front page. */
function pageOf({ url }: ParsedItem, kept: readonly string[]): { path: string; whole: string } | undefined {
  const link = url === undefined ? undefined : findUrl(canonicalLink(url, kept));
  if (link === undefined || (link.pathname.length <= 1 && link.search.length <= 1)) return undefined;
  const whole = `${link.pathname}${link.search}`;
  const isNamed = kept.some((name) => link.searchParams.has(name));
  return { path: link.pathname.length > 1 && !isNamed ? link.pathname : whole, whole };
}

function longTextIdentity(item: ParsedItem): string | undefined {
  const length = item.paragraphs.reduce((sum, { length: chars }) => sum + chars, 0);
  return length < minTextChars ? undefined : textIdentity(item);
}

function filingsBy(
  items: readonly ParsedItem[],
  key: (item: ParsedItem) => string | undefined,
): ReadonlyMap<string, readonly ParsedItem[]> {
  const found = new Map<string, ParsedItem[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined || item.status === 'canceled') continue;
    const sharing = found.get(name);
    if (sharing === undefined) found.set(name, [item]);
    else sharing.push(item);
  }
  return found;
}

/** The number of different items with one identity; versions of an entry may share its id. */
function differentTexts(sharing: readonly ParsedItem[]): number {
  if (sharing.length < 2) return sharing.length;
  const isVersion = (item: ParsedItem): boolean =>
    editsCounted(item) !== undefined ||
    (item.idRepeatsByVersion === true && (item.updatedText ?? item.versionCreatedText) !== undefined);
  return new Set(sharing.map((item) => (isVersion(item) ? 'version' : textIdentity(item)))).size;
}

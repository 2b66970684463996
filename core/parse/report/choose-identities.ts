// Chooses the lasting identity of each item: its own guid, else its link, else its text. An identity that several
// items of the document share is not used.
import { digestOf } from '#core/digest.ts';
import { findUrl } from '#core/find-url.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

/** Guids that software writes for "none". */
const emptyGuid = /^(?:null|undefined|none|nan|n\/a|false|true|-?\d|-+|#+|about:blank|https?:\/\/)$/i;

/**
 * Identities in the order of the items. A guid shared by different texts of one document is used for none of them
 * (problem `duplicate_guid`), except where the format says that it names versions of one item.
 */
export function chooseIdentities(items: readonly ParsedItem[]): {
  identities: string[];
  problems: Problem[];
} {
  const byGuid = filingsBy(items, usableGuid);
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
    const guid = usableGuid(item);
    if (guid !== undefined && !unsafe.has(guid)) return guid;
    sharedLinks ??= linksOfSeveral(items);
    const link = linkIdentity(item);
    return link !== undefined && !sharedLinks.has(link) ? link : textIdentity(item);
  });
  return { identities, problems };
}

/** Links shared by different texts. Checked once per link, because a feed may give all its items one link. */
function linksOfSeveral(items: readonly ParsedItem[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [link, sharing] of filingsBy(items, linkIdentity))
    if (differentTexts(sharing) > 1) shared.add(link);
  return shared;
}

/** The identity of an item that has only its text. */
function textIdentity({ headline, paragraphs, media, creators }: ParsedItem): string {
  const text = [headline ?? '', ...paragraphs].join('\n').replace(/\s+/g, ' ').trim();
  // Without text, the other content identifies the item.
  return `text:${digestOf(text === '' ? [media.map(({ url }) => url), creators] : text)}`;
}

function usableGuid({ externalId, identity }: ParsedItem): string | undefined {
  const guid = identity ?? externalId;
  return guid === undefined || guid === '' || emptyGuid.test(guid) ? undefined : guid;
}

function linkIdentity({ url }: ParsedItem): string | undefined {
  return url === undefined ? undefined : canonicalLink(url);
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
  const isVersion = ({ idRepeatsByVersion, updatedText, versionCreatedText }: ParsedItem): boolean =>
    idRepeatsByVersion === true && (updatedText ?? versionCreatedText) !== undefined;
  return new Set(sharing.map((item) => (isVersion(item) ? 'version' : textIdentity(item)))).size;
}

const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d*|link\w*|format|ptr_\w+|bbc_\w+)|fbclid|gclid|dclid|gclsrc|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|ns_(?:mchannel|source|campaign|linkname|fee)|wt[._]mc\w*|cmp(?:id)?|cmpid|ocid|icid|ftag|xtor|sref|ref_?src|spm|ito|source=rss|feature=rss|traffic_source|__twitter_impression|oly_\w+|vero_\w+|rss)$/i;

/**
 * `url` without fragment and tracking parameters, the other parameters sorted, host in lower case, without a final
 * slash: equal for links to one page. For identity only; reports keep the link as received.
 */
export function canonicalLink(url: string): string {
  const link = findUrl(url);
  if (link === undefined) return url.trim();
  link.hash = '';
  for (const name of [...link.searchParams.keys()]) if (tracking.test(name)) link.searchParams.delete(name);
  link.searchParams.sort();
  return link.href.replace(/\?$/, '').replace(/\/$/, '');
}

// Identity: what each item of a document is called for ever. Own guid, else link, else text; a rung that does not tell
// items apart is not stood on. In: filings. Out: one identity a filing.
import { digestOf } from '#core/digest.ts';
import { findUrl } from '#core/find-url.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Problem } from '#core/problem.ts';

/** Guids that software writes when it has none. */
const emptyGuid = /^(?:null|undefined|none|nan|n\/a|false|true|-?\d|-+|#+|about:blank|https?:\/\/)$/i;

/**
 * Identities in the order of the filings. A guid that stands for different texts in one document is not used for any of
 * them (problem `duplicate_guid`), except where the format says that it names versions of one item.
 */
export function chooseIdentities(filings: readonly ParsedItem[]): {
  identities: string[];
  problems: Problem[];
} {
  const byGuid = filingsBy(filings, usableGuid);
  const problems: Problem[] = [];
  const unsafe = new Set<string>();
  for (const [guid, sharing] of byGuid) {
    const texts = differentTexts(sharing);
    if (texts < 2) continue;
    unsafe.add(guid);
    const message = `"${guid.slice(0, 100)}" names ${texts} different items`;
    problems.push({ code: 'duplicate_guid', message, at: sharing[0]?.at });
  }
  // Links are looked at only where some guid does not do: most feeds are done without.
  let sharedLinks: ReadonlySet<string> | undefined;
  const identities = filings.map((filing) => {
    const guid = usableGuid(filing);
    if (guid !== undefined && !unsafe.has(guid)) return guid;
    sharedLinks ??= linksOfSeveral(filings);
    const link = linkIdentity(filing);
    return link !== undefined && !sharedLinks.has(link) ? link : textIdentity(filing);
  });
  return { identities, problems };
}

/** Links that stand for different texts; looked at once a link, not once a filing: a feed may give all its items one. */
function linksOfSeveral(filings: readonly ParsedItem[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [link, sharing] of filingsBy(filings, linkIdentity))
    if (differentTexts(sharing) > 1) shared.add(link);
  return shared;
}

/** The identity of a filing that has nothing but its text. */
function textIdentity({ headline, paragraphs, media, creators }: ParsedItem): string {
  const text = [headline ?? '', ...paragraphs].join('\n').replace(/\s+/g, ' ').trim();
  // Nothing to read: what else it carries tells it from the next one.
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
  filings: readonly ParsedItem[],
  key: (filing: ParsedItem) => string | undefined,
): ReadonlyMap<string, readonly ParsedItem[]> {
  const found = new Map<string, ParsedItem[]>();
  for (const filing of filings) {
    const name = key(filing);
    if (name === undefined || filing.status === 'canceled') continue;
    const sharing = found.get(name);
    if (sharing === undefined) found.set(name, [filing]);
    else sharing.push(filing);
  }
  return found;
}

/** How many items stand under one name; versions of an entry share its id by right. */
function differentTexts(sharing: readonly ParsedItem[]): number {
  if (sharing.length < 2) return sharing.length;
  const isVersion = ({ idRepeatsByVersion, updatedText, versionCreatedText }: ParsedItem): boolean =>
    idRepeatsByVersion === true && (updatedText ?? versionCreatedText) !== undefined;
  return new Set(sharing.map((filing) => (isVersion(filing) ? 'version' : textIdentity(filing)))).size;
}

const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d*|link\w*|format|ptr_\w+|bbc_\w+)|fbclid|gclid|dclid|gclsrc|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|ns_(?:mchannel|source|campaign|linkname|fee)|wt[._]mc\w*|cmp(?:id)?|cmpid|ocid|icid|ftag|xtor|sref|ref_?src|spm|ito|source=rss|feature=rss|traffic_source|__twitter_impression|oly_\w+|vero_\w+|rss)$/i;

/**
 * `url` without fragment and tracking parameters, with the others in order, host in lower case, and no final slash: equal
 * for links that lead to one page. For identity only; readers get the link as it came.
 */
export function canonicalLink(url: string): string {
  const link = findUrl(url);
  if (link === undefined) return url.trim();
  link.hash = '';
  for (const name of [...link.searchParams.keys()]) if (tracking.test(name)) link.searchParams.delete(name);
  link.searchParams.sort();
  return link.href.replace(/\?$/, '').replace(/\/$/, '');
}

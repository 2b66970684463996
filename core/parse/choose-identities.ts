// Identity: what each item of a document is called for ever. Own guid, else link, else text; a rung that does not tell
// items apart is not stood on. In: filings. Out: one identity a filing.
import { digestOf } from '#core/digest.ts';
import { canonicalLink } from '#core/parse/canonical-link.ts';
import type { Filing } from '#core/parse/parsed.ts';
import type { Problem } from '#core/problem.ts';

/** Guids that software writes when it has none. */
const emptyGuid = /^(?:null|undefined|none|nan|n\/a|false|true|-?\d|-+|#+|about:blank|https?:\/\/)$/i;

/**
 * Identities in the order of the filings. A guid that stands for different texts in one document is not used for any of
 * them (problem `duplicate_guid`), except where the format says that it names versions of one item.
 */
export function chooseIdentities(filings: readonly Filing[]): { identities: string[]; problems: Problem[] } {
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
function linksOfSeveral(filings: readonly Filing[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [link, sharing] of filingsBy(filings, linkIdentity))
    if (differentTexts(sharing) > 1) shared.add(link);
  return shared;
}

/** The identity of a filing that has nothing but its text. */
function textIdentity({ headline, paragraphs, media, creators }: Filing): string {
  const text = [headline ?? '', ...paragraphs].join('\n').replace(/\s+/g, ' ').trim();
  // Nothing to read: what else it carries tells it from the next one.
  return `text:${digestOf(text === '' ? [media.map(({ url }) => url), creators] : text)}`;
}

function usableGuid({ externalId, identity }: Filing): string | undefined {
  const guid = identity ?? externalId;
  return guid === undefined || guid === '' || emptyGuid.test(guid) ? undefined : guid;
}

function linkIdentity({ url }: Filing): string | undefined {
  return url === undefined ? undefined : canonicalLink(url);
}

function filingsBy(
  filings: readonly Filing[],
  key: (filing: Filing) => string | undefined,
): ReadonlyMap<string, readonly Filing[]> {
  const found = new Map<string, Filing[]>();
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
function differentTexts(sharing: readonly Filing[]): number {
  if (sharing.length < 2) return sharing.length;
  const isVersion = ({ idRepeatsByVersion, updatedText, versionCreatedText }: Filing): boolean =>
    idRepeatsByVersion === true && (updatedText ?? versionCreatedText) !== undefined;
  return new Set(sharing.map((filing) => (isVersion(filing) ? 'version' : textIdentity(filing)))).size;
}

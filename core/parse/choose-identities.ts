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
  const digests = filings.map(textIdentity);
  const guidTexts = textsBy(filings, digests, usableGuid);
  const linkTexts = textsBy(filings, digests, linkIdentity);
  const problems: Problem[] = [];
  for (const [guid, { texts, at }] of guidTexts) {
    if (texts.size < 2) continue;
    problems.push({
      code: 'duplicate_guid',
      message: `"${guid.slice(0, 100)}" names ${texts.size} different items`,
      at,
    });
  }
  const identities = filings.map((filing, index) => {
    const guid = usableGuid(filing);
    if (guid !== undefined && (guidTexts.get(guid)?.texts.size ?? 0) < 2) return guid;
    const link = linkIdentity(filing);
    if (link !== undefined && (linkTexts.get(link)?.texts.size ?? 0) < 2) return link;
    return digests[index] ?? textIdentity(filing);
  });
  return { identities, problems };
}

/** The identity of a filing that has nothing but its text. */
export function textIdentity({ headline, paragraphs, media, creators }: Filing): string {
  const text = [headline ?? '', ...paragraphs].join('\n').replace(/\s+/g, ' ').trim();
  // Nothing to read: what else it carries tells it from the next one.
  return `text:${digestOf(text === '' ? [media.map(({ url }) => url), creators] : text)}`;
}

function usableGuid({ externalId }: Filing): string | undefined {
  return externalId === undefined || externalId === '' || emptyGuid.test(externalId) ? undefined : externalId;
}

function linkIdentity({ url }: Filing): string | undefined {
  return url === undefined ? undefined : canonicalLink(url);
}

type Texts = Map<string, { texts: Set<string>; at: string }>;

function textsBy(
  filings: readonly Filing[],
  digests: readonly string[],
  key: (filing: Filing) => string | undefined,
): Texts {
  const found: Texts = new Map();
  for (const [index, filing] of filings.entries()) {
    const name = key(filing);
    const digest = digests[index];
    // Versions and withdrawals of one entry share its id by right.
    if (name === undefined || digest === undefined || filing.status === 'canceled') continue;
    const versioned = filing.idRepeatsByVersion === true && filing.updatedText !== undefined;
    const entry = found.get(name) ?? { texts: new Set(), at: filing.at };
    entry.texts.add(versioned ? 'version' : digest);
    found.set(name, entry);
  }
  return found;
}

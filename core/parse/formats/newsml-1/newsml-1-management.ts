// Management data of a NewsML 1 item: identity, version, status, embargo, and the items that it replaces.
import { formalNameOf } from '#core/parse/formats/newsml-1/newsml-1-wire.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  elementsNamed,
  firstLineOf,
  lineOf,
  parseUrgency,
  parseWholeNumber,
} from '#core/parse/formats/shared/wire-tree.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { ReportStatus, Signal } from '#core/report.ts';

/** A shorter NewsItemId is a counter that begins again every day (ATS: bsf153), unique only with its date. */
const shortestLastingId = 8;

/**
 * Identity and version (NewsML 1.2 section 5.5). `identity` leaves out the part that changes with the version: ANP
 * writes "-v2" into the id, Belga the time of the revision into the date. Items without an id use their public
 * identifier or guid.
 */
export function newsmlIdentity(
  newsItem: XmlElement,
): Pick<ParsedItem, 'externalId' | 'identity' | 'version'> {
  const identifier = childNamed(newsItem, 'identification', 'newsidentifier');
  const id = lineOf(childNamed(identifier, 'newsitemid'));
  const revision = lineOf(childNamed(identifier, 'revisionid'));
  const version = parseWholeNumber(revision);
  const versioned = version === undefined ? {} : { version };
  if (id === undefined) {
    const named = lineOf(childNamed(identifier, 'publicidentifier'))?.replace(/:\d+[A-Z]?$/, '');
    return { externalId: named ?? firstLineOf(elementsNamed(newsItem, 'guid')), ...versioned };
  }
  const lasting = version === undefined ? id : id.replace(new RegExp(`[-_.]v0*${version}$`, 'i'), '');
  const day = lineOf(childNamed(identifier, 'dateid'))?.slice(0, 8);
  const identity = lasting.length < shortestLastingId && day !== undefined ? `${day}:${lasting}` : lasting;
  return { externalId: id, ...(identity === id ? {} : { identity }), ...versioned };
}

type Management = Pick<
  ParsedItem,
  | 'status'
  | 'signal'
  | 'corrects'
  | 'evolvedFrom'
  | 'embargoedText'
  | 'publishedText'
  | 'updatedText'
  | 'versionCreatedText'
  | 'urgency'
>;

/** Status and its announced change, times, urgency, and references to other items. */
export function newsmlManagement(newsItem: XmlElement, envelope: XmlElement | undefined): Management {
  const managed = childNamed(newsItem, 'newsmanagement');
  const made = lineOf(childNamed(managed, 'thisrevisioncreated'));
  const urgency = childNamed(managed, 'urgency');
  const said = (formalNameOf(managed, 'status') ?? '').toLowerCase();
  const instruction = (formalNameOf(managed, 'instruction') ?? '').toLowerCase();
  const change = childNamed(managed, 'statuswillchange');
  const frees = /^usable$/i.test(formalNameOf(change, 'futurestatus') ?? '');
  const until = frees ? lineOf(childNamed(change, 'dateandtime')) : undefined;
  const status = statusOf(said, instruction, until);
  const signal = signalOf(status, said, instruction, newsItem);
  return {
    status,
    ...(signal === undefined ? {} : { signal }),
    ...referencesOf(managed, instruction),
    ...(said === 'usable'
      ? {}
      : { embargoedText: until ?? (/^embargo/.test(said) ? 'until further notice' : undefined) }),
    publishedText:
      lineOf(childNamed(managed, 'firstcreated')) ?? made ?? lineOf(childNamed(envelope, 'dateandtime')),
    updatedText: made,
    versionCreatedText: made,
    urgency: parseUrgency(
      attributeOf(urgency, 'formalname') ?? lineOf(urgency) ?? formalNameOf(envelope, 'priority'),
    ),
  };
}

/** `Embargoed` with a time at which it becomes usable is an embargo; without one it is withheld until further notice. */
function statusOf(said: string, instruction: string, until: string | undefined): ReportStatus {
  if (/^cancel|^kill/.test(said) || /^(?:kill|delete|cancel)/.test(instruction)) return 'canceled';
  if (/^withheld|^embargo/.test(said)) return until === undefined ? 'withheld' : 'usable';
  return 'usable';
}

function signalOf(
  status: ReportStatus,
  said: string,
  instruction: string,
  newsItem: XmlElement,
): Signal | undefined {
  if (status === 'canceled') return 'kill';
  if (/correct|rectif/.test(instruction) || /correct/.test(said)) return 'correction';
  const revision = childNamed(newsItem, 'identification', 'newsidentifier', 'revisionid');
  const previous = parseWholeNumber(attributeOf(revision, 'previousrevision'));
  if (/^update/.test(instruction) || (previous ?? 0) > 0) return 'update';
  const kind = formalNameOf(childNamed(newsItem, 'newsmanagement'), 'newsitemtype') ?? '';
  return /^(?:alert|flash|bulletin)$/i.test(kind) ? 'alert' : undefined;
}

/** The item that this one corrects, kills or is derived from, where it is another item; a URN without its revision. */
function referencesOf(
  managed: XmlElement | undefined,
  instruction: string,
): Pick<ParsedItem, 'corrects' | 'evolvedFrom'> {
  const target = (name: string): string | undefined =>
    childrenNamed(managed, name).flatMap((link) => attributeOf(link, 'newsitem') ?? [])[0];
  const revised = identityNamedBy(target('associatedwith'));
  const corrects = /correct|rectif|kill|delete|cancel|replace/.test(instruction) ? revised : undefined;
  return { corrects, evolvedFrom: identityNamedBy(target('derivedfrom')) };
}

/** The part of a URN that all versions share: its id, with the day where the id is a counter of one day. */
function identityNamedBy(reference: string | undefined): string | undefined {
  const urn = /^urn:newsml:[^:]+:([^:]*):(.+?)(?::\d+[A-Z]?)?$/i.exec(reference?.slice(0, 500) ?? '');
  const [, date = '', id = ''] = urn ?? [];
  if (urn === null) return reference;
  const lasting = id.replace(/[-_.]v\d{1,4}$/i, '');
  return lasting.length < shortestLastingId && date !== '' ? `${date.slice(0, 8)}:${lasting}` : lasting;
}

// The head of a NITF document: identity, version, status, embargo, corrections, subjects.
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import type { Nitf } from '#core/parse/formats/nitf/nitf-wire.ts';
import {
  attributeOf,
  childrenNamed,
  elementsNamed,
  parseUrgency,
  parseWholeNumber,
} from '#core/parse/formats/shared/wire-tree.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Category, ReportStatus } from '#core/report.ts';

type Head = Pick<
  ParsedItem,
  | 'externalId'
  | 'identity'
  | 'version'
  | 'status'
  | 'signal'
  | 'corrects'
  | 'embargoedText'
  | 'publishedText'
  | 'updatedText'
  | 'urgency'
  | 'slugline'
  | 'takeKey'
  | 'editorialNote'
  | 'usageTerms'
  | 'copyright'
  | 'categories'
  | 'keywords'
>;

/** Reads `docdata`, `tobject`, `pubdata`, `revision-history` and the agencies' `meta` elements. */
export function nitfHead(parts: Nitf): Head {
  const { docdata, meta, head } = parts;
  const one = (name: string): XmlElement | undefined => childrenNamed(docdata, name)[0];
  const issued = attributeOf(one('date.issue'), 'norm');
  const sent = attributeOf(childrenNamed(head, 'pubdata')[0], 'date.publication');
  const duKey = one('du-key');
  const correction = one('correction');
  const keywords = keywordsOf(docdata, meta);
  const revisions = childrenNamed(head, 'revision-history');
  const killed = attributeOf(docdata, 'management-idref-status') === 'canceled';
  return {
    ...identityOf(attributeOf(one('doc-id'), 'id-string')),
    ...versionOf(parts, duKey, revisions.length),
    ...statusOf(docdata, issued ?? sent),
    ...(correction === undefined
      ? killed
        ? { signal: 'kill' as const }
        : {}
      : { signal: 'correction' as const }),
    corrects: withoutVersion(
      attributeOf(correction, 'id-string') ?? attributeOf(docdata, 'management-doc-idref'),
    ),
    publishedText: issued ?? sent ?? meta.get('timestamp'),
    updatedText: attributeOf(revisions.at(-1), 'norm'),
    urgency: parseUrgency(attributeOf(one('urgency'), 'ed-urg') ?? meta.get('anpa-priority')),
    slugline: meta.get('anpa-keyword') ?? meta.get('slugline') ?? meta.get('ntbstikkord') ?? keywords[0],
    takeKey: meta.get('anpa-takekey') ?? attributeOf(duKey, 'key') ?? seriesOf(one('series')),
    editorialNote: notesOf(docdata, correction),
    usageTerms: attributeOf(one('doc.rights'), 'type') ?? attributeOf(one('doc.rights'), 'limitations'),
    copyright: copyrightOf(one('doc.copyright')),
    categories: [...subjectsOf(head), ...codesOf(meta)],
    keywords,
  };
}

/** The id that all versions share: NTB adds the version to it, `NTB<uuid>_<version>` (fixture nitf-version-in-id.xml). */
function withoutVersion(id: string | undefined): string | undefined {
  return /^(NTB[\da-f-]{36})_\d{2}$/i.exec(id ?? '')?.[1] ?? id;
}

function identityOf(id: string | undefined): Pick<Head, 'externalId' | 'identity'> {
  const base = withoutVersion(id);
  return { externalId: id, ...(base === id ? {} : { identity: base }) };
}

/** The version of the du-key, else that of the id, else the number of revisions. */
function versionOf(
  { docdata }: Nitf,
  duKey: XmlElement | undefined,
  revisions: number,
): Pick<Head, 'version'> {
  const said = parseWholeNumber(attributeOf(duKey, 'version'));
  const inId = /_(\d{2})$/.exec(attributeOf(childrenNamed(docdata, 'doc-id')[0], 'id-string') ?? '')?.[1];
  const version = said ?? parseWholeNumber(inId) ?? (revisions > 0 ? revisions : undefined);
  return version === undefined ? {} : { version };
}

/** A release time after the time of issue is an embargo, with or without a status; so is one that cannot be read. */
function statusOf(
  docdata: XmlElement | undefined,
  issued: string | undefined,
): Pick<Head, 'status' | 'embargoedText'> {
  const said = attributeOf(docdata, 'management-status')?.toLowerCase() ?? 'usable';
  const release = attributeOf(childrenNamed(docdata, 'date.release')[0], 'norm');
  const releasedMs = release === undefined ? undefined : readFeedDate(release)?.epochMs;
  const issuedMs = issued === undefined ? undefined : readFeedDate(issued)?.epochMs;
  const isLater = releasedMs !== undefined && issuedMs !== undefined && releasedMs > issuedMs;
  const isEmbargo = said === 'embargoed' || isLater || (release !== undefined && releasedMs === undefined);
  const statuses: Readonly<Record<string, ReportStatus>> = {
    usable: 'usable',
    canceled: 'canceled',
    cancelled: 'canceled',
    killed: 'canceled',
    withheld: 'withheld',
  };
  const status = (Object.hasOwn(statuses, said) ? statuses[said] : undefined) ?? 'usable';
  return { status, ...(isEmbargo ? { embargoedText: release ?? 'until further notice' } : {}) };
}

function keywordsOf(docdata: XmlElement | undefined, meta: ReadonlyMap<string, string>): string[] {
  const listed = elementsNamed(docdata, 'keyword').flatMap((keyword) => attributeOf(keyword, 'key') ?? []);
  const also = (meta.get('keywords') ?? '').split(/[,;]/).map((word) => word.trim());
  return [...new Set([...listed, ...also].filter((word) => word !== ''))];
}

function notesOf(docdata: XmlElement | undefined, correction: XmlElement | undefined): string | undefined {
  const notes = [
    ...childrenNamed(docdata, 'ed-msg'),
    ...(correction === undefined ? [] : [correction]),
  ].flatMap((message) => attributeOf(message, 'info')?.replace(/\s+/g, ' ') ?? []);
  return notes.length === 0 ? undefined : notes.join(' ');
}

function seriesOf(series: XmlElement | undefined): string | undefined {
  const name = attributeOf(series, 'series.name');
  const part = attributeOf(series, 'series.part');
  return name === undefined ? undefined : part === undefined ? name : `${name} ${part}`;
}

function copyrightOf(copyright: XmlElement | undefined): string | undefined {
  const [holder, year] = [attributeOf(copyright, 'holder'), attributeOf(copyright, 'year')];
  return holder === undefined ? undefined : year === undefined ? holder : `${year} ${holder}`;
}

/** IPTC subject codes; an agency's own codes keep the agency as their scheme. */
function subjectsOf(head: XmlElement | undefined): Category[] {
  return elementsNamed(head, 'tobject.subject').flatMap((subject) => {
    const name = ['detail', 'matter', 'type']
      .map((level) => attributeOf(subject, `tobject.subject.${level}`))
      .find((level) => level !== undefined);
    const code =
      attributeOf(subject, 'tobject.subject.refnum') ?? attributeOf(subject, 'tobject.subject.code') ?? name;
    const owner = attributeOf(subject, 'tobject.subject.ipr');
    const scheme = owner === undefined || /^iptc/i.test(owner) ? 'subjectcode' : owner;
    return code === undefined ? [] : [{ scheme, code, ...(name === undefined ? {} : { name }) }];
  });
}

/** Categories that agencies write into `meta`: AAP's ANPA category, EFE's `categoria`, PA's `category`. */
function codesOf(meta: ReadonlyMap<string, string>): Category[] {
  return ['anpa-category', 'categoria', 'category'].flatMap((scheme) => {
    const code = meta.get(scheme);
    return code === undefined ? [] : [{ scheme, code }];
  });
}

// ninjs: one item for each JSON item.
import { findAgencies } from '#core/agencies.ts';
import {
  ninjsDescriptions,
  ninjsHeadline,
  ninjsLinesInBody,
  ninjsParagraphs,
} from '#core/parse/formats/ninjs/ninjs-text.ts';
import {
  type Ninjs,
  type NinjsCode,
  readNinjsFields,
  readRendition,
} from '#core/parse/formats/ninjs/ninjs-wire.ts';
import { stripHeadline } from '#core/parse/formats/shared/wire-text.ts';
import { parseUrgency, parseWholeNumber } from '#core/parse/formats/shared/wire-tree.ts';
import { maxDocumentItems } from '#core/parse/limits.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, titleOfHtml } from '#core/parse/text/plain-text.ts';
import { resolveUrl } from '#core/parse/xml/xml-tree.ts';
import type { Problem } from '#core/problem.ts';
import type { Category, Media, ReportStatus, Signal } from '#core/report.ts';

/** Reads ninjs items of any version of the standard. Linked content is recorded, never fetched. Never throws. */
export function readNinjs(items: readonly unknown[]): ParseResult {
  const problems: Problem[] = [];
  const left = items.length - maxDocumentItems;
  if (left > 0) problems.push({ code: 'too_large', message: `the last ${left} items were not read` });
  const filings = items.slice(0, maxDocumentItems).flatMap((given, index) => {
    const at = `item ${index + 1}`;
    const fields = readNinjsFields(given);
    const filing = fields === undefined ? undefined : toParsedItem(fields, at);
    if (filing !== undefined && holdsAnything(filing)) return [filing];
    problems.push({ code: 'item_skipped', message: 'holds nothing at all', at });
    return [];
  });
  return { items: filings, problems };
}

function holdsAnything({ externalId, headline, paragraphs, media }: ParsedItem): boolean {
  return externalId !== undefined || headline !== undefined || paragraphs.length > 0 || media.length > 0;
}

function toParsedItem(item: Ninjs, at: string): ParsedItem {
  const headline = ninjsHeadline(item);
  const { summary, caption } = ninjsDescriptions(item);
  const body = stripHeadline(ninjsParagraphs(item), headline);
  const inBody = ninjsLinesInBody(item);
  const credit = item.creditline ?? item.source ?? item.provider;
  const media = mediaOf(item, caption ?? summary);
  return {
    at,
    externalId: lineIn(item.uri) ?? lineIn(item.guid),
    ...identityOf(item.uri),
    idRepeatsByVersion: true,
    headIsApart: true,
    url: undefined,
    version: parseWholeNumber(item.version),
    ...managementOf(item),
    headline,
    summary,
    paragraphs: body.length > 0 ? body : [caption ?? summary ?? []].flat(),
    bylineText: bylineOf(item) ?? inBody.byline,
    datelineText: lineIn(item.located) ?? lineIn(item.datelinelocation?.city) ?? inBody.dateline,
    creditText: credit,
    publishedText: item.firstcreated ?? item.contentcreated ?? item.versioncreated,
    updatedText: item.versioncreated,
    versionCreatedText: item.versioncreated,
    language: item.language,
    agency: [credit, item.copyrightholder, ...(item.infosources ?? []).map(({ name }) => name)].flatMap(
      (name) => findAgencies(name ?? ''),
    )[0],
    outlet: lineIn(credit ?? item.copyrightholder),
    creators: [],
    categories: categoriesOf(item),
    keywords: (item.keywords ?? []).map(oneLine).filter((word) => word !== ''),
    slugline: lineIn(item.slugline ?? item.slug),
    urgency: parseUrgency(item.urgency),
    usageTerms: lineIn([item.usageterms ?? []].flat().join(' ')),
    copyright: lineIn(item.copyrightnotice) ?? lineIn(item.copyrightholder),
    media,
  };
}

/** AP gives each version another query (`?qt=…&et=…`); the part before it identifies the item. */
function identityOf(uri: string | undefined): Pick<ParsedItem, 'identity'> {
  const lasting = /^(https?:\/\/[^?#]+\/content\/[\da-f]{32})\?/i.exec(uri ?? '')?.[1];
  return lasting === undefined ? {} : { identity: lasting };
}

type Management = Pick<ParsedItem, 'status' | 'signal' | 'evolvedFrom' | 'embargoedText' | 'editorialNote'>;

/** `embargoed: true` hides the item until further notice; so does any value that is no date. */
function managementOf(item: Ninjs): Management {
  const said = (item.pubstatus ?? '').toLowerCase().replace(/^.*:/, '');
  const statuses: Readonly<Record<string, ReportStatus>> = {
    canceled: 'canceled',
    cancelled: 'canceled',
    withheld: 'withheld',
  };
  const known = Object.hasOwn(statuses, said) ? statuses[said] : undefined;
  const status = known ?? 'usable';
  const signal = status === 'canceled' ? 'kill' : signalOf(item);
  return {
    status,
    ...(signal === undefined ? {} : { signal }),
    evolvedFrom: lineIn(item.evolvedfrom),
    embargoedText: embargoOf(item.embargoed),
    editorialNote: lineIn(item.ednote),
  };
}

function embargoOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === false) return undefined;
  return typeof given === 'string' ? lineIn(given) : `${JSON.stringify(given).slice(0, 200)} `;
}

function signalOf(item: Ninjs): Signal | undefined {
  const said = [...(item.signals ?? []), ...[item.signal ?? []].flat()].map((signal) =>
    signal.toLowerCase().replace(/^.*[:/]/, ''),
  );
  const known: readonly Signal[] = [
    'update',
    'correction',
    'kill',
    'alert',
    'advisory',
    'urgent',
    'lead',
    'wrap',
  ];
  return known.find((signal) => said.includes(signal));
}

function bylineOf(item: Ninjs): string | undefined {
  const own = lineIn(titleOfHtml(item.byline ?? item.by ?? ''));
  const listed = (item.bylines ?? []).flatMap(({ by, title }) =>
    [by, title].flatMap((line) => lineIn(line) ?? []),
  );
  const writers = (item.authors ?? [])
    .filter(({ role }) => !/edit|photo/i.test(role ?? ''))
    .flatMap(({ name }) => lineIn(name) ?? []);
  return own ?? [listed, writers].find((names) => names.length > 0)?.join(', ');
}

function categoriesOf(item: Ninjs): Category[] {
  const found = new Map<string, Category>();
  for (const given of [...(item.subject ?? []), ...(item.subjects ?? []), ...(item.service ?? [])]) {
    const category = categoryOf(given);
    if (category !== undefined) found.set(`${category.scheme}:${category.code}`, category);
  }
  return [...found.values()];
}

/** A code by `code`, `literal` or the last step of its URI; IPTC vocabularies get their common names. */
function categoryOf({ code, literal, uri, scheme, name, rel }: NinjsCode): Category | undefined {
  const [, path = '', last = ''] = /^(.*[/#:])([^/#:]+)\/?$/.exec(uri ?? '') ?? [];
  const given = lineIn(code) ?? lineIn(literal) ?? lineIn(last) ?? lineIn(name);
  if (given === undefined) return undefined;
  const bare = given.replace(/^(?:medtop|subj|mediatopic|subjectcode):/i, '');
  const home = scheme ?? (path === '' ? undefined : path.replace(/[/#:]$/, ''));
  const ofIptc = /newscodes\/([\w-]+)\/?$/i.exec(home ?? '')?.[1];
  const known = /^medtop|^mediatopic/i.test(given)
    ? 'mediatopic'
    : /^subj|^\d{8}$/i.test(given)
      ? 'subjectcode'
      : undefined;
  const label = lineIn(name);
  return {
    scheme: ofIptc ?? lineIn(home) ?? known ?? lineIn(rel) ?? 'ninjs',
    code: bare,
    ...(label === undefined ? {} : { name: label }),
  };
}

/** Pictures of the item itself, then one of each associated item. */
function mediaOf(item: Ninjs, caption: string | undefined): Media[] {
  const found = new Map<string, Media>();
  const add = (media: readonly Media[]): void => {
    for (const one of media) if (!found.has(one.url)) found.set(one.url, one);
  };
  if (item.type !== 'text') add(renditionsOf(item, caption));
  for (const given of Object.values(item.associations ?? {}).flat()) {
    const other = readNinjsFields(given);
    if (other === undefined || other.type === 'text' || other.type === 'composite') continue;
    const described = ninjsDescriptions(other);
    add(renditionsOf(other, described.caption ?? described.summary).slice(0, 1));
  }
  return [...found.values()];
}

function renditionsOf(item: Ninjs, caption: string | undefined): Media[] {
  const credit = lineIn(item.byline) ?? lineIn(item.by) ?? lineIn(item.creditline);
  return Object.values(item.renditions ?? {}).flatMap((given) => {
    const rendition = readRendition(given);
    const url = resolveUrl(rendition?.href ?? '', undefined);
    if (url === undefined || !/^https?:/i.test(url)) return [];
    return [
      {
        type: rendition?.mimetype ?? rendition?.contenttype ?? item.type ?? 'picture',
        url,
        ...(caption === undefined ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
      },
    ];
  });
}

function lineIn(text: string | undefined): string | undefined {
  const line = oneLine(text ?? '');
  return line === '' ? undefined : line;
}

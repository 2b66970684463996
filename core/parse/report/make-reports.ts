// Makes reports of parsed items: identity, times, language, dateline and byline, the same way for all formats.

import { withoutParameters } from '#core/canonical-link.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import { type ReportId, reportIdOf } from '#core/ids.ts';
import { type Instant, shifted } from '#core/instant.ts';
import { classifyKind } from '#core/kind/classify-kind.ts';
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { creditedAgencies } from '#core/parse/copy/credited-agencies.ts';
import {
  type MarkedHeadline,
  namesNewLead,
  readAlertLabel,
  readDeskMarks,
  readNoteSignal,
} from '#core/parse/copy/desk-marks.ts';
import { readAuthors } from '#core/parse/copy/read-authors.ts';
import { readParagraphs } from '#core/parse/copy/read-copy.ts';
import { embargoIn, readHeadlineSignal } from '#core/parse/copy/read-signal.ts';
import { readTimes } from '#core/parse/dates/read-times.ts';
import { maxMadeHeadlineChars, maxReportChars } from '#core/parse/limits.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import { attributeReport } from '#core/parse/report/attribute-report.ts';
import { capFields } from '#core/parse/report/cap-fields.ts';
import { chooseIdentities, editsCounted, otherIdentities } from '#core/parse/report/choose-identities.ts';
import { completeCopy, stripStandfirst } from '#core/parse/report/complete-copy.ts';
import { languageOf } from '#core/parse/text/language.ts';
import { removeControls, removeInvisible } from '#core/parse/text/remove-controls.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import type { Byline, Report, ReportStatus, Signal } from '#core/report.ts';

/** One report for each item, in the same order. Never throws. */
export function makeReports(
  parsed: readonly ParsedItem[],
  archived: Omit<Archived, 'bytes'>,
): { reports: Report[]; problems: Problem[]; otherIds: ReadonlyMap<ReportId, ReportId> } {
  const { keep = [], drop = [] } = archived.note.rules?.parameters ?? {};
  const items = drop.length === 0 ? parsed : parsed.map((item) => withLinks(item, drop));
  const { identities, problems } = chooseIdentities(items, keep);
  const known: Known = {
    authorsOf: remembered((creators: string) => readAuthors(creators.split('\n'))),
    creditsOf: remembered(creditedAgencies),
  };
  const reports = items.map((item, index) =>
    makeReport(item, identities[index] ?? item.at, archived, known, problems),
  );
  const { sourceId, formerly = sourceId } = archived.note;
  const otherIds = new Map<ReportId, ReportId>();
  for (const [index, other] of otherIdentities(items, keep).entries()) {
    const id = reports[index]?.id;
    if (id !== undefined && other !== undefined) otherIds.set(id, reportIdOf(formerly, `claim ${other}`));
  }
  return { reports, problems, otherIds };
}

/** The item without these parameters in its link and in a guid that is a link. */
function withLinks(item: ParsedItem, dropped: readonly string[]): ParsedItem {
  const { url, externalId, identity } = item;
  const bare = (link: string | undefined) => link && withoutParameters(link, dropped);
  return { ...item, url: bare(url), externalId: bare(externalId), identity: bare(identity) };
}

/** Reads author fields, joined by line feeds. */
type AuthorsOf = (creators: string) => Byline | undefined;

/** Names of this document that were read already: a feed has few authors, each of them often. */
interface Known {
  authorsOf: AuthorsOf;
  creditsOf: typeof creditedAgencies;
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}

function makeReport(
  item: ParsedItem,
  identity: string,
  { key, note }: Omit<Archived, 'bytes'>,
  { authorsOf, creditsOf }: Known,
  problems: Problem[],
): Report {
  const paragraphs = withinCap(item.copy?.paragraphs ?? item.paragraphs, item.at, problems);
  const language = languageOf(item.language, note.language, [item.headline ?? '', ...paragraphs]);
  const publishedAt = readTimes(item, note.receivedAt).publishedAt;
  const hints = {
    ...hintsOf(note, language, publishedAt),
    sourceAgency: item.agency ?? note.agency,
  };
  const read =
    item.copy === undefined
      ? readParagraphs(stripStandfirst(paragraphs, item.summary, hints), hints)
      : { ...item.copy, paragraphs };
  const copy = completeCopy(read, item, hints);
  const embargoedText =
    item.embargoedText ?? copy.embargoedText ?? embargoIn(item.editorialNote ?? copy.editorialNote);
  const {
    raw,
    problems: wrongTimes,
    isEmbargoed,
    undated,
    ...times
  } = readTimes({ ...item, embargoedText }, note.receivedAt);
  problems.push(...wrongTimes);
  const given = item.headline || copy.headline || '';
  const label = copy.paragraphs.length === 0 ? undefined : readAlertLabel(given);
  const printed = removeInvisible(
    removeControls((label === undefined ? given : '') || cutHeadline(copy.paragraphs[0] ?? '')),
  );
  const marked = { ...readDeskMarks(printed), ...(label && { signal: label }) };
  const { headline } = marked;
  if (headline !== printed) raw.headline = printed.slice(0, 1_000);
  const attribution = attributeReport(item.agency, item.outlet, note);
  const byline = withoutAgencyAsPerson(bylineOf(item.creators, copy, authorsOf), attribution.agency);
  const signal = signalOf(item, marked, printed, copy);
  const report: Report = {
    id: reportIdOf(note.formerly ?? note.sourceId, identity),
    sourceId: note.sourceId,
    ...(note.formerly && { filedAs: note.formerly }),
    ...attribution,
    externalId: item.externalId ?? item.url ?? identity,
    version: item.version ?? editsCounted(item) ?? 0,
    ...times,
    ...(undated && copy.filedOn === undefined && { undated }),
    receivedAt: note.receivedAt,
    ...(Object.keys(raw).length === 0 ? {} : { raw }),
    language,
    headline,
    ...present(item, copy),
    ...noteOf(marked, item.editorialNote ?? copy.editorialNote),
    ...(byline === undefined ? {} : { byline }),
    datelines: copy.datelines,
    ...(copy.filedOn === undefined ? {} : { filedOn: notAfter(note.receivedAt, copy.filedOn) }),
    credits: [
      ...new Set([...copy.credits, ...(byline?.organisations ?? []).flatMap((name) => creditsOf(name))]),
    ],
    paragraphs: copy.paragraphs,
    categories: item.categories,
    keywords: item.keywords,
    status: statusOf(item, headline, copy, signal, isEmbargoed),
    signal,
    media: item.media,
    ...(note.standing === undefined ? {} : { standing: note.standing }),
    ...classifyKind({
      headline,
      text: item.summary ?? copy.paragraphs[0] ?? '',
      paragraphs: copy.paragraphs,
      url: item.url,
      language,
      labels: [...item.categories.map(({ name, code }) => name ?? code), ...item.keywords],
    }),
    archiveKey: key,
  };
  return capFields(report, item.at, problems);
}

/** The day, or that of receipt, if it begins in no zone before the receipt. */
function notAfter(receivedAt: Instant, day: string): string {
  return day > shifted(receivedAt, maxZoneMs).slice(0, 10) ? receivedAt.slice(0, 10) : day;
}
const maxZoneMs = 14 * 3_600_000;

/** The note of the desk: that of its own field first, then the one after the headline. */
function noteOf({ note }: MarkedHeadline, given: string | undefined): Partial<Report> {
  if (note === undefined || given?.includes(note)) return {};
  return { editorialNote: given === undefined ? note : `${given} ${note}` };
}

/** Optional fields that a report takes over unchanged. */
const asTheyAre = [
  'url',
  'summary',
  'slugline',
  'takeKey',
  'urgency',
  'editorialNote',
  'usageTerms',
  'copyright',
  'corrects',
  'evolvedFrom',
] as const satisfies (keyof ParsedItem & keyof Report)[];

function present(item: ParsedItem, copy: Copy): Partial<Report> {
  const given: Record<string, unknown> = {};
  const { summary, slugline, editorialNote } = copy;
  const ofCopy: Partial<Report> = { summary, slugline, editorialNote };
  for (const field of asTheyAre) {
    const value = item[field] ?? ofCopy[field];
    if (value !== undefined && value !== '') given[field] = value;
  }
  return given;
}

function hintsOf(note: ArchiveNote, language: string, filedNear: Instant): CopyHints {
  return { language, country: note.country, sourceAgency: note.agency, filedNear };
}

/** The authors that the document declares, else those of the text; both, where the text names others too. */
function bylineOf(creators: readonly string[], copy: Copy, authorsOf: AuthorsOf): Byline | undefined {
  const named = creators.length === 0 ? undefined : authorsOf(creators.join('\n'));
  if (named === undefined || copy.byline === undefined) return named ?? copy.byline;
  const { people, organisations } = copy.byline;
  return {
    text: copy.byline.text,
    people: [...new Set([...people, ...named.people])],
    organisations: [...new Set([...organisations, ...named.organisations])],
  };
}

/** An agency that signs with its own name is not a person, whatever the name looks like ("By Tagesblick Online"). */
function withoutAgencyAsPerson(byline: Byline | undefined, agency: string): Byline | undefined {
  const own = byline?.people.find((name) => foldName(name) === foldName(agency));
  if (byline === undefined || own === undefined) return byline;
  return {
    ...byline,
    people: byline.people.filter((name) => name !== own),
    organisations: [...new Set([...byline.organisations, own])],
  };
}

/** A kill hides the report, so only an explicit one counts, never one inferred from the copy. */
function signalOf(
  { signal, editorialNote, takeKey = '', slugline = '' }: ParsedItem,
  marked: MarkedHeadline,
  printed: string,
  copy: Copy,
): Signal {
  const note = editorialNote ?? copy.editorialNote ?? '';
  const said = signal ?? marked.signal ?? readHeadlineSignal(printed) ?? readHeadlineSignal(note);
  const inferred =
    said ?? readNoteSignal(note) ?? (namesNewLead(`${takeKey} ${slugline}`) ? 'lead' : undefined);
  return inferred ?? (copy.signal === 'kill' ? undefined : copy.signal) ?? 'new';
}

/** An item without words and without a URL has nothing to show: it is kept and hidden. */
function statusOf(
  item: ParsedItem,
  headline: string,
  copy: Copy,
  signal: Signal,
  isEmbargoed: true | undefined,
): ReportStatus {
  if (item.status === 'canceled' || item.status === 'withheld') return item.status;
  if (isEmbargoed) return 'withheld';
  if (item.status !== undefined) return item.status;
  if (signal === 'kill') return 'canceled';
  return headline === '' && copy.paragraphs.length === 0 && item.url === undefined ? 'withheld' : 'usable';
}

function withinCap(paragraphs: readonly string[], at: string, problems: Problem[]): string[] {
  let room = maxReportChars;
  const kept = paragraphs.filter((paragraph) => {
    room -= paragraph.length;
    return room >= 0;
  });
  if (kept.length < paragraphs.length)
    problems.push({ code: 'too_large', message: 'paragraphs over the text cap were left out', at });
  return kept;
}

/** The first sentence of `paragraph`. One longer than a headline is cut at a word boundary, with an ellipsis. */
function cutHeadline(paragraph: string): string {
  const sentence =
    /^.{20,}?[.!?؟۔](?=["”’»)]*\s+\p{Lu}|["”’»)]*\s+\p{Lo}|["”’»)]*$)/su.exec(
      paragraph.slice(0, 1000),
    )?.[0] ?? paragraph;
  const plain = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b\p{Lu})[.۔]$/u, '')
    .trim();
  if (plain.length <= maxMadeHeadlineChars) return plain;
  const cut = plain.slice(0, maxMadeHeadlineChars);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > maxMadeHeadlineChars / 2 ? end : maxMadeHeadlineChars - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}

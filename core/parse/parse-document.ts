// Parsing: archived bytes -> reports. Decodes, recognises the format, calls its reader, and makes reports of the items.
import type { ReportId } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import { findRoot, headOf, isForeign, isJson } from '#core/parse/document-head.ts';
import { readErased } from '#core/parse/erased-document.ts';
import { type DecodedDocument, formats } from '#core/parse/formats.ts';
import { type PageBundle, readBundle } from '#core/parse/full-text/page-bundle.ts';
import { placeFullTexts } from '#core/parse/full-text/place-full-texts.ts';
import { maxProblems } from '#core/parse/limits.ts';
import {
  type Format,
  type ParsedDocument,
  type ParsedItem,
  type ParseResult,
  refuse,
} from '#core/parse/parse-result.ts';
import { makeReports } from '#core/parse/report/make-reports.ts';
import { decode } from '#core/parse/text/decode.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import { repairJson } from '#core/parse/text/repair-json.ts';
import { isGzip, unzip } from '#core/parse/text/unzip.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';
import { applyRules } from '#core/sources/source-rules.ts';

export type { ParsedDocument } from '#core/parse/parse-result.ts';

/**
 * Parses one archived document: its format, a report for each whole item in document order, and a problem for everything
 * else. The same bytes and note give the same reports. Never throws and never fetches; time is linear in the size, up to the
 * limits of core/parse/limits.ts.
 */
export function parseDocument(archived: Archived): Promise<ParsedDocument> {
  if (archived.note.replacement !== undefined) return Promise.resolve(readErased(archived));
  if (!isGzip(archived.bytes)) return parsePlain(archived);
  return unzip(archived.bytes).then((bytes) => {
    if (!(bytes instanceof Uint8Array)) return unread(bytes);
    return archived.note.withPages === true
      ? parseBundle({ ...archived, bytes })
      : parsePlain({ ...archived, bytes });
  });
}

function parseBundle({ bytes, ...archived }: Archived): Promise<ParsedDocument> | ParsedDocument {
  const bundle = readBundle(bytes);
  if (bundle === undefined) return unread({ code: 'malformed', message: 'not a feed with its pages' });
  return parsePlain({ ...archived, bytes: bundle.feed }, bundle);
}

function unread(problem: Problem): ParsedDocument {
  return { format: 'unknown', reports: [], problems: [problem], otherIds: new Map() };
}

function parsePlain({ key, note, bytes }: Archived, bundle?: PageBundle): Promise<ParsedDocument> {
  const { text, problems, whole } = decode(bytes, note);
  if (text.trim() === '') return Promise.resolve(unread({ code: 'empty', message: 'no text at all' }));
  // `finish` waits for a reader and must not hold the bytes or the text as received in memory meanwhile.
  const result = read(text, bytes, { ...note, complete: whole && note.complete });
  return finish(result, problems, { key, note }, bundle);
}

interface FormatResult {
  format: Format;
  result: ParseResult | Promise<ParseResult>;
}

function read(text: string, bytes: Uint8Array, note: ArchiveNote): FormatResult {
  const head = headOf(text);
  const unknown = (code: Problem['code'], message: string): FormatResult => ({
    format: 'unknown',
    result: refuse(code, message),
  });
  if (isForeign(head)) return unknown('unknown_format', 'no reader recognises it');
  const value = isJson(head, note.contentType) ? readJson(text) : { json: undefined };
  const looser = 'problem' in value && looksLikeJsonFeed.test(head) ? readRepaired(text) : undefined;
  if ('problem' in value && looser === undefined)
    return unknown(note.complete ? value.problem.code : 'truncated', value.problem.message);
  const document = { text, bytes, note, json: looser?.json ?? ('json' in value ? value.json : undefined) };
  const format = detectFormat(head, document);
  if (format === undefined) return unknown('unknown_format', 'no reader recognises it');
  const result = formats[format].read(document);
  return { format, result: looser === undefined ? result : withProblem(result, looser.problem) };
}

/** Reports that are posted must be JSON; feeds are read as far as they can be. */
const looksLikeJsonFeed = /jsonfeed\.org\/version|"content_(?:html|text)"/;

function readRepaired(text: string): { json: unknown; problem: Problem } | undefined {
  const repaired = repairJson(text);
  const value = readJson(repaired.text);
  if ('problem' in value) return undefined;
  const problem: Problem = repaired.isCut
    ? { code: 'truncated', message: 'ends inside an item' }
    : { code: 'repaired', message: 'line breaks in strings, or commas at the end of lists' };
  return { json: value.json, problem };
}

async function withProblem(
  result: ParseResult | Promise<ParseResult>,
  problem: Problem,
): Promise<ParseResult> {
  const { items, problems } = await result;
  return { items, problems: [problem, ...problems] };
}

const formatNames = Object.keys(formats) as (keyof typeof formats)[];
const roots = Object.values(formats).flatMap((row) => ('roots' in row ? row.roots : []));

/** The first format of the table that recognises the document. */
function detectFormat(
  text: string,
  { note: { contentType = '' }, json }: DecodedDocument,
): keyof typeof formats | undefined {
  const head = { text, contentType, root: findRoot(text, roots), json };
  return formatNames.find((name) => {
    const row = formats[name];
    const hasRoot = 'roots' in row && head.root !== undefined && row.roots.some((root) => root === head.root);
    return hasRoot || ('matches' in row && row.matches(head));
  });
}

/** Formats whose identities are chosen by the software of a site, not by an agency. */
const feeds: ReadonlySet<Format> = new Set(['rss', 'atom', 'rdf', 'jsonfeed']);

async function finish(
  { format, result }: FormatResult,
  problems: Problem[],
  archived: Omit<Archived, 'bytes'>,
  bundle: PageBundle | undefined,
): Promise<ParsedDocument> {
  const { items, problems: found } = await result;
  for (const problem of found) problems.push(problem);
  if (!archived.note.complete && !problems.some(({ code }) => code === 'truncated')) {
    problems.push({ code: 'truncated', message: 'the transfer was cut off' });
  }
  const made = makeReports(items, archived);
  const otherIds = feeds.has(format) ? made.otherIds : new Map<ReportId, ReportId>();
  const all = made.reports.map((report, index) => ({ report, at: items[index]?.at ?? '' }));
  const full = bundle && (await withFullTexts(items, made, bundle, archived));
  const kept = full?.reports ?? all;
  const { reports, leftOut } = applyRules(
    kept.map(({ report }) => report),
    (index) => kept[index]?.at ?? '',
    archived.note.rules,
  );
  const others = full?.problems ?? made.problems;
  return { format, reports, otherIds, problems: limitProblems([...problems, ...others, ...leftOut]) };
}

/** The reports with the text of their pages, without the items that an earlier document has with theirs. */
async function withFullTexts(
  items: readonly ParsedItem[],
  { reports: teasers }: ReturnType<typeof makeReports>,
  bundle: PageBundle,
  archived: Omit<Archived, 'bytes'>,
) {
  const ids = teasers.map(({ id }) => id);
  const full = await placeFullTexts(items, ids, bundle, archived.note);
  const made = makeReports(full.items, archived);
  const known = new Set(bundle.known);
  const reports = made.reports.flatMap((report, index) => {
    const [id, at] = [ids[index] ?? report.id, items[index]?.at ?? ''];
    if (known.has(id)) return [];
    const isPlaced = full.placed.has(index);
    return [{ report: { ...report, id, ...(isPlaced && laterThanTeaser(report)) }, at }];
  });
  const knownAt = new Set(items.flatMap(({ at }, index) => (known.has(ids[index] as ReportId) ? [at] : [])));
  const problems = [...made.problems, ...full.problems].filter(
    ({ at }) => at === undefined || !knownAt.has(at),
  );
  return { reports, problems };
}

/** The teaser may have been read before, with the same time of its last edit. */
function laterThanTeaser({ versionCreatedAt, updatedAt }: Report): Partial<Report> {
  const madeAt = versionCreatedAt ?? updatedAt;
  return madeAt === undefined ? {} : { versionCreatedAt: shifted(madeAt, 1) };
}

/** The first problems, and how many more there are: thousands of bad dates must not fill a receipt. */
function limitProblems(problems: Problem[]): Problem[] {
  const others = problems.slice(maxProblems - 1);
  const [next] = others;
  if (problems.length <= maxProblems || next === undefined) return problems;
  const message = `${others.length} further problems, the next: ${next.message}`;
  return [...problems.slice(0, maxProblems - 1), { code: next.code, message }];
}

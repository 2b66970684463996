// Reading: archived bytes -> reports. The dispatcher: decode, sniff, clean, one reader a format, and one way from what they
// give to reports. Everything that is wrong with a document is a problem; nothing is thrown.

import type { CopyHints } from '#core/parse/copy/copy.ts';
import { detectFormat } from '#core/parse/detect-format.ts';
import { readAnpa1312 } from '#core/parse/formats/anpa1312/read-anpa1312.ts';
import { readAtom } from '#core/parse/formats/atom/read-atom.ts';
import { readEmail } from '#core/parse/formats/email/read-email.ts';
import { readIptc7901 } from '#core/parse/formats/iptc7901/read-iptc7901.ts';
import { isJsonFeed, readJsonFeed } from '#core/parse/formats/jsonfeed/read-jsonfeed.ts';
import { readNewsml1 } from '#core/parse/formats/newsml-1/read-newsml-1.ts';
import { readNewsmlG2 } from '#core/parse/formats/newsml-g2/read-newsml-g2.ts';
import { ninjsItems } from '#core/parse/formats/ninjs/ninjs-wire.ts';
import { readNinjs } from '#core/parse/formats/ninjs/read-ninjs.ts';
import { readNitf } from '#core/parse/formats/nitf/read-nitf.ts';
import { readReports } from '#core/parse/formats/report/read-report.ts';
import { readRss } from '#core/parse/formats/rss/read-rss.ts';
import { readText } from '#core/parse/formats/text/read-text.ts';
import type { Format, ParsedDocument, ParseResult } from '#core/parse/parse-result.ts';
import { makeReports } from '#core/parse/report/make-reports.ts';
import { decode } from '#core/parse/text/decode.ts';
import { readJson } from '#core/parse/text/read-json.ts';
import { cleanXml } from '#core/parse/xml/clean-xml.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';
import type { Archived, ArchiveNote } from '#core/ports.ts';
import type { Problem } from '#core/problem.ts';
import {
  maxProblems,
  maxTextChars,
  maxXmlAttributes,
  maxXmlDepth,
  maxXmlElements,
} from '#core/thresholds.ts';

export type { ParsedDocument as Parsed } from '#core/parse/parse-result.ts';

/** A document as its reader gets it: text that was decoded, and for XML cleaned and surveyed. */
interface Prepared {
  text: string;
  seen: MarkupScan;
  note: ArchiveNote;
}
/** A document as received, decoded. */
interface Received {
  text: string;
  bytes: Uint8Array;
  note: ArchiveNote;
}
type Reader = (document: Prepared) => ParseResult | Promise<ParseResult>;

/** Which reader reads which XML format. A wire format gets its row together with its reader. */
const xmlReaders: Partial<Record<Format, Reader>> = {
  rss: ({ text, seen, note }) => readRss(text, seen, note.url),
  rdf: ({ text, seen, note }) => readRss(text, seen, note.url),
  atom: ({ text, note }) => readAtom(text, note.url),
  'newsml-g2': ({ text }) => readNewsmlG2(text),
  'newsml-1': ({ text }) => readNewsml1(text),
  nitf: ({ text }) => readNitf(text),
};

/** The same for formats that are not XML; each part of a mail has its own charset, so its reader takes the bytes. */
const readers: Partial<Record<Format, (document: Received) => ParseResult | Promise<ParseResult>>> = {
  text: ({ text, note }) => readPlain(text, note),
  iptc7901: ({ text, note }) => readIptc7901(text, hintsOf(note)),
  anpa1312: ({ text }) => readAnpa1312(text),
  email: ({ text, bytes, note }) => readEmail(bytes, text, note.complete, hintsOf(note)),
  html: ({ text, note }) => readHtml(text, note),
};

/**
 * Reads one archived document: its format, a report for each of its whole items in document order, and problems for
 * everything else. The same bytes and note give the same reports. Never throws, never fetches, never hangs: time is linear
 * in the size, up to the caps of core/thresholds.ts.
 */
export function parseDocument({ key, note, bytes }: Archived): Promise<ParsedDocument> {
  const { text, problems, whole } = decode(bytes, note);
  if (text.trim() === '')
    return Promise.resolve({
      format: 'unknown',
      reports: [],
      problems: [{ code: 'empty', message: 'no text at all' }],
    });
  const complete = whole && note.complete;
  // What waits for a reader keeps what it was given in memory: so nothing waits that holds the bytes or the text as received.
  const reading = readAs(detectFormat(text, note.contentType), text, bytes, { ...note, complete });
  return reported(reading, problems, { key, note });
}

type Read = ParseResult & { format: Format };

async function reported(
  reading: Promise<Read>,
  problems: Problem[],
  archived: Omit<Archived, 'bytes'>,
): Promise<ParsedDocument> {
  const { format, items: filings, problems: found } = await reading;
  for (const problem of found) problems.push(problem);
  if (!archived.note.complete && !problems.some(({ code }) => code === 'truncated')) {
    problems.push({ code: 'truncated', message: 'the transfer was cut off' });
  }
  const made = makeReports(filings, archived);
  return { format, reports: made.reports, problems: bounded([...problems, ...made.problems]) };
}

function readAs(format: Format, text: string, bytes: Uint8Array, note: ArchiveNote): Promise<Read> {
  if (format === 'report') return Promise.resolve(readJsonDocument(text, note));
  const xmlReader = xmlReaders[format];
  if (xmlReader !== undefined) return named(format, readXml(text, format, note, xmlReader));
  const reader = readers[format];
  return named(
    format,
    reader?.({ text, bytes, note }) ?? refusal('unknown_format', 'no reader recognises it'),
  );
}

async function named(format: Format, reading: ParseResult | Promise<ParseResult>): Promise<Read> {
  return { format, ...(await reading) };
}

function readXml(
  raw: string,
  format: Format,
  note: ArchiveNote,
  reader: Reader,
): ParseResult | Promise<ParseResult> {
  const { text, survey: seen, problems } = cleanXml(raw);
  // NewsML 1 brings NITF in by a parameter entity, as its specification shows: that one is passed over, never fetched.
  if (seen.entities === 'text' || (seen.entities === 'modules' && format !== 'newsml-1'))
    return refusal('forbidden_entity', 'its DOCTYPE declares entities');
  if (seen.depth > maxXmlDepth)
    return refusal('too_large', `elements nested ${seen.depth} deep; ${maxXmlDepth} are read`);
  if (seen.attributes > maxXmlAttributes)
    return refusal('too_large', `an element with ${seen.attributes} attributes`);
  if (seen.elements > maxXmlElements && seen.items === 0)
    return refusal('too_large', `${seen.elements} elements; ${maxXmlElements} are read`);
  return withProblems(problems, reader({ text, seen, note }));
}

async function withProblems(
  problems: Problem[],
  reading: ParseResult | Promise<ParseResult>,
): Promise<ParseResult> {
  const { items: filings, problems: found } = await reading;
  // Cleaning has told already that the document is cut; the reader's count of the same cut is not a second problem.
  const isCut = problems.some(({ code }) => code === 'truncated');
  return {
    items: filings,
    problems: [...problems, ...found.filter(({ code }) => !(isCut && code === 'truncated'))],
  };
}

function readJsonDocument(text: string, note: ArchiveNote): ParseResult & { format: Format } {
  const read = readJson(text);
  if ('problem' in read) {
    const { problem } = read;
    return {
      format: 'unknown',
      items: [],
      problems: [note.complete ? problem : { code: 'truncated', message: problem.message }],
    };
  }
  if (isJsonFeed(read.json)) return { format: 'jsonfeed', ...readJsonFeed(read.json, note.url) };
  const ninjs = ninjsItems(read.json);
  if (ninjs !== undefined) return { format: 'ninjs', ...readNinjs(ninjs) };
  return { format: 'report', ...readReports(read.json, hintsOf(note)) };
}

/** Plain copy has no marks by which a half could be told from a whole: what was cut off is not read. */
function readPlain(text: string, note: ArchiveNote): ParseResult {
  if (!note.complete) return refusal('truncated', 'plain copy that was cut off is not read');
  const problems: Problem[] =
    text.length <= maxTextChars
      ? []
      : [
          {
            code: 'too_large',
            message: `${text.length} characters: only the first ${maxTextChars} were read`,
          },
        ];
  return { items: [readText(text.slice(0, maxTextChars), note.url, hintsOf(note))], problems };
}

/** A page where a feed is expected is a login or a challenge; its reader is loaded only where a page is wanted. */
async function readHtml(text: string, note: ArchiveNote): Promise<ParseResult> {
  if (note.asPage !== true) return refusal('not_a_feed', 'a web page where a feed or wire copy was expected');
  if (!note.complete) return refusal('truncated', 'a page that was cut off is not read');
  const { readPageAsReport } = await import('#core/parse/formats/html/read-page.ts');
  return readPageAsReport(text, note.url);
}

function hintsOf(note: ArchiveNote): CopyHints {
  return {
    language: note.language,
    country: note.country,
    sourceAgency: note.agency,
    filedNear: note.receivedAt,
  };
}

function refusal(code: Problem['code'], message: string): ParseResult {
  return { items: [], problems: [{ code, message }] };
}

/** The first problems, and how many more there are: a document of thousands of bad dates is not a report of its own. */
function bounded(problems: Problem[]): Problem[] {
  if (problems.length <= maxProblems) return problems;
  const left = problems.slice(maxProblems - 1);
  const [next] = left;
  return next === undefined
    ? problems
    : [
        ...problems.slice(0, maxProblems - 1),
        { code: next.code, message: `${left.length} further problems, the next: ${next.message}` },
      ];
}

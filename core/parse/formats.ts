// Every format that Dateline reads: how it is recognised, and its reader. A new format is one row here, one row
// in media-types.ts and one folder under core/parse/formats; tsc rejects a row that lacks a part.
import type { CopyHints } from '#core/parse/copy/copy.ts';
import { type DocumentHead, isMail, isPlainCopy } from '#core/parse/document-head.ts';
import { readAnpa1312 } from '#core/parse/formats/anpa1312/read-anpa1312.ts';
import { readAtom } from '#core/parse/formats/atom/read-atom.ts';
import { readEmail } from '#core/parse/formats/email/read-email.ts';
import { iptc7901Header } from '#core/parse/formats/iptc7901/iptc7901-wire.ts';
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
import { maxXmlAttributes, maxXmlDepth, maxXmlElements } from '#core/parse/limits.ts';
import { type Format, type ParseResult, refuse } from '#core/parse/parse-result.ts';
import { cleanXml } from '#core/parse/xml/clean-xml.ts';
import type { MarkupScan } from '#core/parse/xml/scan-markup.ts';
import type { ArchiveNote } from '#core/ports.ts';

/** A decoded document. `json` is its value where the text is JSON. */
export interface DecodedDocument {
  text: string;
  bytes: Uint8Array;
  note: ArchiveNote;
  json: unknown;
}

type Reader = (document: DecodedDocument) => ParseResult | Promise<ParseResult>;
type NonEmpty = readonly [string, ...string[]];
/** `roots`: local names of root elements, in lower case. `matches` decides for formats that are not XML. */
type Recognition = { roots: NonEmpty } | { matches: (head: DocumentHead) => boolean };
export type FormatRow = Recognition & { read: Reader };

/** The first row that matches a document reads it, so the order of rows without roots matters. */
export const formats = {
  iptc7901: {
    matches: ({ text }) => text.startsWith('\u0001') || /^ZCZC\b/.test(text) || iptc7901Header.test(text),
    read: ({ text, note }) => readIptc7901(text, hintsOf(note)),
  },
  anpa1312: {
    matches: ({ text }) => text.startsWith('\u0016'),
    read: ({ text }) => readAnpa1312(text),
  },
  jsonfeed: {
    matches: ({ json }) => isJsonFeed(json),
    read: ({ json, note }) => readJsonFeed(json, note.url),
  },
  ninjs: {
    matches: ({ json }) => ninjsItems(json) !== undefined,
    read: ({ json }) => readNinjs(ninjsItems(json) ?? []),
  },
  report: {
    matches: ({ json }) => json !== undefined,
    read: ({ json, note }) => readReports(json, hintsOf(note)),
  },
  email: {
    matches: isMail,
    read: ({ text, bytes, note }) => readEmail(bytes, text, note.complete, hintsOf(note)),
  },
  html: {
    roots: ['html'],
    matches: ({ text, root }) =>
      /^<!doctype\s+html/i.test(text) ||
      (root === undefined && /^<(?:head|body|title|meta|div|p|script|table)\b/i.test(text)),
    read: ({ text, note }) => readHtml(text, note),
  },
  rss: {
    roots: ['rss', 'channel'],
    read: xml(({ text, scan, note }) => readRss(text, scan, note.url)),
  },
  rdf: {
    roots: ['rdf'],
    read: xml(({ text, scan, note }) => readRss(text, scan, note.url)),
  },
  atom: {
    roots: ['feed', 'entry'],
    read: xml(({ text, note }) => readAtom(text, note.url)),
  },
  'newsml-g2': {
    roots: ['newsitem', 'newsmessage', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem'],
    read: xml(({ text }) => readNewsmlG2(text)),
  },
  'newsml-1': {
    roots: ['newsml'],
    // NewsML 1 includes NITF by a parameter entity, as its specification shows. The entity is skipped, never fetched.
    read: xml(({ text }) => readNewsml1(text), 'modules'),
  },
  nitf: {
    roots: ['nitf'],
    read: xml(({ text }) => readNitf(text)),
  },
  text: {
    matches: isPlainCopy,
    read: ({ text, note }) => readText(text, note.url, note.complete, hintsOf(note)),
  },
} satisfies Record<Exclude<Format, 'unknown'>, FormatRow>;

/** An XML document after cleaning. */
interface CleanDocument {
  text: string;
  scan: MarkupScan;
  note: ArchiveNote;
}

/** A reader of XML: cleans the text and refuses what exceeds the caps before `read` sees it. */
function xml(
  read: (document: CleanDocument) => ParseResult | Promise<ParseResult>,
  allowedEntities?: 'modules',
): Reader {
  return ({ text: raw, note }) => {
    const { text, scan, problems } = cleanXml(raw);
    if (scan.entities !== undefined && scan.entities !== allowedEntities)
      return refuse('forbidden_entity', 'the DOCTYPE declares entities');
    if (scan.depth > maxXmlDepth)
      return refuse('too_large', `elements are nested ${scan.depth} deep; the limit is ${maxXmlDepth}`);
    if (scan.attributes > maxXmlAttributes)
      return refuse(
        'too_large',
        `an element has ${scan.attributes} attributes; the limit is ${maxXmlAttributes}`,
      );
    if (scan.elements > maxXmlElements && scan.items === 0)
      return refuse(
        'too_large',
        `the document has ${scan.elements} elements; the limit is ${maxXmlElements}`,
      );
    return withProblems(problems, read({ text, scan, note }));
  };
}

async function withProblems(
  problems: ParseResult['problems'],
  reading: ParseResult | Promise<ParseResult>,
): Promise<ParseResult> {
  const result = await reading;
  // Cleaning already reports that the document is cut; the reader's report of the same cut is left out.
  const isCut = problems.some(({ code }) => code === 'truncated');
  const others = result.problems.filter(({ code }) => !(isCut && code === 'truncated'));
  return { items: result.items, problems: [...problems, ...others] };
}

/** A web page where a feed is expected is a login or a challenge. The page reader is loaded only where a page is wanted. */
async function readHtml(text: string, note: ArchiveNote): Promise<ParseResult> {
  if (note.asPage !== true) return refuse('not_a_feed', 'a web page where a feed or wire copy was expected');
  if (!note.complete) return refuse('truncated', 'a web page that was cut off is not read');
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

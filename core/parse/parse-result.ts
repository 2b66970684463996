// What reading gives: the formats that are told apart, and the shape every reader hands on. In: nothing. Out: types.
import type { Copy } from '#core/parse/copy/copy.ts';
import type { Problem, ProblemCode } from '#core/problem.ts';
import type { Category, Media, Report, ReportStatus, Signal } from '#core/report.ts';

/** How a document is written, as told from its bytes. `report` is our own JSON of one Report or several. */
export type Format =
  | 'rss'
  | 'atom'
  | 'rdf'
  | 'jsonfeed'
  | 'newsml-g2'
  | 'newsml-1'
  | 'nitf'
  | 'ninjs'
  | 'iptc7901'
  | 'anpa1312'
  | 'html'
  | 'email'
  | 'text'
  | 'report'
  | 'unknown';

/** One document, read: its whole items as reports in document order, and everything that is wrong with the rest. */
export interface ParsedDocument {
  format: Format;
  reports: Report[];
  problems: Problem[];
}

/** One item as its document gives it: plain text, dates as printed. `makeReports` turns it into a Report. */
export interface ParsedItem {
  /** Where it stands in the document, for problems: `item 3`. */
  at: string;
  /** The source's own identity of the item (guid, id, uri), as received. */
  externalId?: string | undefined;
  /** What names the item in all its versions, where `externalId` names one version of it, or repeats from day to day. */
  identity?: string | undefined;
  /** True where the format lets one id stand for several versions in one document (RFC 4287 section 4.1.1). */
  idRepeatsByVersion?: boolean | undefined;
  url?: string | undefined;
  headline?: string | undefined;
  summary?: string | undefined;
  /** Plain text as filed, dateline and byline still in it. */
  paragraphs: string[];
  /** What was already taken off the paragraphs, when the reader did that itself. */
  copy?: Copy | undefined;
  /** Byline, dateline and credit line as the format gives them in fields of their own. */
  bylineText?: string | undefined;
  datelineText?: string | undefined;
  creditText?: string | undefined;
  /** True where the format keeps head and text apart: lines above the dateline are then no headline. */
  headIsApart?: boolean | undefined;
  publishedText?: string | undefined;
  updatedText?: string | undefined;
  versionCreatedText?: string | undefined;
  embargoedText?: string | undefined;
  version?: number | undefined;
  language?: string | undefined;
  /** Who filed it, when the document says it is not the source itself. */
  agency?: string | undefined;
  /** What the document calls itself: the agency's name where nobody gave one. */
  outlet?: string | undefined;
  creators: string[];
  categories: Category[];
  keywords: string[];
  media: Media[];
  slugline?: string | undefined;
  takeKey?: string | undefined;
  urgency?: number | undefined;
  editorialNote?: string | undefined;
  usageTerms?: string | undefined;
  copyright?: string | undefined;
  status?: ReportStatus | undefined;
  signal?: Signal | undefined;
  corrects?: string | undefined;
  evolvedFrom?: string | undefined;
}

/** What a reader gives: filings in document order. */
export interface ParseResult {
  items: ParsedItem[];
  problems: Problem[];
}

/** The result for a document that is not read at all. */
export function refuse(code: ProblemCode, message: string): ParseResult {
  return { items: [], problems: [{ code, message }] };
}

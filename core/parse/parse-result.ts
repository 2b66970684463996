// The result shapes of parsing: formats, items as readers return them, and the parsed document.

import type { ReportId } from '#core/ids.ts';
import type { Copy } from '#core/parse/copy/copy.ts';
import type { formatMediaTypes } from '#core/parse/media-types.ts';
import type { Problem, ProblemCode } from '#core/problem.ts';
import type { Category, Media, Report, ReportStatus, Signal } from '#core/report.ts';

/** The format of a document, as its bytes show it. `report` is our own JSON of one Report or several. */
export type Format = keyof typeof formatMediaTypes | 'unknown';

/** A parsed document: its whole items as reports in document order, and a problem for everything else. */
export interface ParsedDocument {
  format: Format;
  reports: Report[];
  problems: Problem[];
  /** For reports of feeds: the id made of the link or the text, by which a source that changes its guids is recognised. */
  otherIds: ReadonlyMap<ReportId, ReportId>;
}

/** One item as the document has it: plain text, dates as printed. `makeReports` turns it into a Report. */
export interface ParsedItem {
  /** Its place in the document, for problems: `item 3`. */
  at: string;
  /** The source's own identity of the item (guid, id, uri), as received. */
  externalId?: string | undefined;
  /** The identity that all versions share, where `externalId` names one version, or repeats from day to day. */
  identity?: string | undefined;
  /** True where the format allows one id for several versions in one document (RFC 4287 section 4.1.1). */
  idRepeatsByVersion?: boolean | undefined;
  url?: string | undefined;
  headline?: string | undefined;
  summary?: string | undefined;
  /** Plain text as filed, with dateline and byline. */
  paragraphs: string[];
  /** Set by readers that already removed the head and the sign-off from the paragraphs. */
  copy?: Copy | undefined;
  /** Byline, dateline and credit line from fields of the format. */
  bylineText?: string | undefined;
  datelineText?: string | undefined;
  creditText?: string | undefined;
  /** True where the format separates head and text, so that lines above the dateline are not a headline. */
  headIsApart?: boolean | undefined;
  publishedText?: string | undefined;
  updatedText?: string | undefined;
  versionCreatedText?: string | undefined;
  embargoedText?: string | undefined;
  version?: number | undefined;
  language?: string | undefined;
  /** The agency that filed it, where the document names another than the source. */
  agency?: string | undefined;
  /** The document's own name: the agency's name where no other is given. */
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

/** The result of a reader: items in document order. */
export interface ParseResult {
  items: ParsedItem[];
  problems: Problem[];
}

/** The result for a document that is not read at all. */
export function refuse(code: ProblemCode, message: string): ParseResult {
  return { items: [], problems: [{ code, message }] };
}

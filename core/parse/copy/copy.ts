// The result shape of both readers of running text, and the hints that they may get.
import type { Instant } from '#core/instant.ts';
import type { Byline, Dateline, Signal } from '#core/report.ts';

/** Known from the source or the format; nothing of it is printed in the copy itself. */
export interface CopyHints {
  /** BCP 47, as declared. */
  language?: string | undefined;
  /** ISO 3166-1 alpha-2 of the source: of places with one name, those in this country are preferred. */
  country?: string | undefined;
  /** The agency whose copy this is: a sign-off of initials alone credits it. */
  sourceAgency?: string | undefined;
  /** A date without a year is read as the one nearest to this time. */
  filedNear: Instant;
}

/** The printed form of a report. Head, dateline and sign-off are removed from `paragraphs`; nothing else is. */
export interface Copy {
  headline?: string;
  /** `2022-01-15`; a date in the dateline takes precedence over one in the head. */
  filedOn?: string;
  byline?: Byline;
  /** In the order printed. */
  datelines: Dateline[];
  /** Canonical agency names, each once: byline, dateline, sign-off, "with inputs from", "told AFP". */
  credits: string[];
  paragraphs: string[];
  signal?: Signal;
  /** What a line such as "EMBARGOED UNTIL 0600 GMT" says after its mark. */
  embargoedText?: string;
  slugline?: string;
  /** Lines between headline and text: a second headline, bullet points. */
  summary?: string;
  /** Lines for other desks: "(Adds quote)". */
  editorialNote?: string;
  language?: string;
}

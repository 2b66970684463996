// Copy: the shape that both readers of running text give, and what they may be told beforehand.
import type { Instant } from '#core/instant.ts';
import type { Byline, Dateline, Signal } from '#core/report.ts';

/** What the source or the format already says; nothing here is printed in the copy itself. */
export interface CopyHints {
  /** BCP 47, as declared. */
  language?: string | undefined;
  /** ISO 3166-1 alpha-2 of the source: its namesakes win. */
  country?: string | undefined;
  /** The agency whose copy this is: initials alone sign for it. */
  sourceAgency?: string | undefined;
  /** Dates without a year are taken as near to this as they can be. */
  filedNear: Instant;
}

/** A filing as its printed form gives it. Head, dateline and sign-off are taken off `paragraphs`; nothing else is. */
export interface Copy {
  headline?: string;
  /** `2022-01-15`; a date in the dateline goes before one at the head. */
  filedOn?: string;
  byline?: Byline;
  /** In the order printed. */
  datelines: Dateline[];
  /** Canonical agency names, each once: byline, dateline, sign-off, "with inputs from", "told AFP". */
  credits: string[];
  paragraphs: string[];
  signal?: Signal;
  language?: string;
}

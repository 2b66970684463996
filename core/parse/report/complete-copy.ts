// Adds a format's own byline and dateline fields to the copy that was read from the text. The dateline in the text
// takes precedence, because readers saw it.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { withoutPeople } from '#core/parse/copy/credited-agencies.ts';
import { datelineOf, readDatelineNames } from '#core/parse/copy/dateline-places.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { findDatelines } from '#core/parse/copy/find-datelines.ts';
import { readAuthors } from '#core/parse/copy/read-authors.ts';
import { findDate } from '#core/parse/dates/find-date.ts';
import { datelineSpan } from '#core/parse/limits.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { Byline, Dateline } from '#core/report.ts';

/** `copy` with the byline and dateline of the fields, and the agencies that they credit. Never throws. */
export function completeCopy(given: Copy, item: ParsedItem, hints: CopyHints): Copy {
  const copy = withoutLoneByline({
    ...given,
    paragraphs: [...linesAbove(given, item), ...given.paragraphs],
  });
  const byline = bylineOf(item.bylineText, copy.byline);
  const field = copy.datelines.length > 0 ? undefined : readDatelineField(item.datelineText ?? '', hints);
  const filedOn = copy.filedOn ?? field?.filedOn;
  const credits = [
    ...(field?.credits ?? []),
    ...findAgencies(item.bylineText === undefined ? '' : withoutPeople(byline)),
    ...findAgencies(item.creditText ?? ''),
  ];
  return {
    ...copy,
    ...(byline === undefined ? {} : { byline }),
    ...(filedOn === undefined ? {} : { filedOn }),
    datelines: field?.datelines ?? copy.datelines,
    credits: [...new Set([...copy.credits, ...credits])],
  };
}

/** Lines above the dateline look like a headline. Where the format has a headline, they are text. */
function linesAbove({ headline, summary = '' }: Copy, item: ParsedItem): string[] {
  if (item.headIsApart !== true || item.headline === undefined) return [];
  const above = `${headline ?? ''} ${summary}`;
  return item.paragraphs
    .slice(0, mostLinesAbove)
    .filter((line) => line !== item.headline && above.includes(line.replace(/^[*•·▪–-]\s+/u, '')));
}
const mostLinesAbove = 4;

/** A text that is only a byline is no text (Reuters files alerts so). */
function withoutLoneByline(copy: Copy): Copy {
  const [line, ...others] = copy.paragraphs;
  if (line === undefined || others.length > 0 || copy.byline !== undefined || !/^by\s/i.test(line))
    return copy;
  const byline = findByline(line);
  return byline === undefined ? copy : { ...copy, byline, paragraphs: [] };
}

/** Initials of a desk ("gr/bp", "hma"): an internal mark, not a byline. */
const initials = /^\(?\p{Ll}{1,5}(?:[/+\s-]+\p{Ll}{1,5})*\)?$/u;

function bylineOf(text: string | undefined, printed: Byline | undefined): Byline | undefined {
  if (text === undefined || text === '' || initials.test(text)) return printed;
  const given = findByline(text) ?? readAuthors([text]) ?? { text, people: [], organisations: [] };
  return {
    text,
    people: [...new Set([...given.people, ...(printed?.people ?? [])])],
    organisations: [
      ...new Set([...given.organisations.flatMap(agenciesJoined), ...(printed?.organisations ?? [])]),
    ],
  };
}

/** "NTB-AFP-DPA" is three agencies; a name with a hyphen or slash that is not made of agencies stays one. */
function agenciesJoined(name: string): string[] {
  const parts = name.split(/[-/]/).map(findAgencyName);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : [name];
}

/** Maximum code units of a dateline field. */
const longestDateline = 300;

interface DatelineField {
  datelines: Dateline[];
  filedOn?: string;
  credits: string[];
}

/**
 * A dateline from a field of its own ("Ouagadougou, Dec 20, 2017 (AFP) -", "Kiova/Washington", "Sydney") needs no
 * further support. A field with only a date or a clock time gives no place.
 */
function readDatelineField(text: string, hints: CopyHints): DatelineField | undefined {
  const bare = text
    .slice(0, longestDateline)
    .replace(/\s+/g, ' ')
    .replace(/[\s,:–—-]+$/, '')
    .trim();
  if (bare === '' || /^\d/.test(bare) || findDate(bare, hints.filedNear)?.start === 0) return undefined;
  const head = findDatelines(`${bare} - Text`, hints) ?? findDatelines(`${bare}: Text`, hints);
  if (head !== undefined) {
    const { datelines, credits, filedOn } = head;
    return { datelines, credits, ...(filedOn === undefined ? {} : { filedOn }) };
  }
  const printed = bare.replace(/\s*[(\d].*$/, '');
  const names = readDatelineNames(printed, { country: hints.country, language: hints.language });
  return names === undefined
    ? undefined
    : { datelines: names.places.map(datelineOf), credits: names.agencies };
}

/**
 * `paragraphs` without a first one that equals the summary, where the text with its dateline follows (dpa's teaser).
 */
export function stripStandfirst(
  paragraphs: readonly string[],
  summary: string | undefined,
  hints: CopyHints,
): readonly string[] {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first !== summary) return paragraphs;
  const begins = (text: string): boolean =>
    findDatelines(text.slice(0, 2 * datelineSpan), hints) !== undefined;
  return begins(second) && !begins(first) ? paragraphs.slice(1) : paragraphs;
}

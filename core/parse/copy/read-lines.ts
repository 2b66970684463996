// Copy: the way of a filing, shared by both readers. In: its lines or paragraphs. Out: the copy.
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { creditedAgencies, withoutPeople } from '#core/parse/copy/credited-agencies.ts';
import { findByline } from '#core/parse/copy/find-byline.ts';
import { findCredits } from '#core/parse/copy/find-credits.ts';
import { type Head, readHead } from '#core/parse/copy/read-head.ts';
import { type SignedText, stripSignOff } from '#core/parse/copy/strip-sign-off.ts';
import type { Byline } from '#core/report.ts';

/** How lines become paragraphs, and whether a gap under a first line makes it a headline. */
export interface LineReading {
  paragraphsOf: (lines: readonly string[]) => string[];
  gapEndsHeadline: boolean;
}

/** Head, dateline and sign-off taken off; what is left becomes paragraphs. */
export function readLines(lines: readonly string[], hints: CopyHints, reading: LineReading): Copy {
  const head = readHead(lines, hints, reading.gapEndsHeadline);
  const body = [...lines.slice(head.bodyAt)];
  const signed = stripSignOff(withoutDateline(body, head), hints.sourceAgency);
  const paragraphs = reading.paragraphsOf(signed.lines);
  const byline = bylineOf(head, signed);
  const filedOn = head.dateline?.filedOn ?? head.filedOn;
  const credits = [
    ...creditedAgencies(withoutPeople(byline)),
    ...head.credits,
    ...(head.dateline?.credits ?? []),
    ...signed.credits,
  ];
  return {
    ...(head.headline === undefined ? {} : { headline: head.headline }),
    ...(filedOn === undefined ? {} : { filedOn }),
    ...(byline === undefined ? {} : { byline }),
    datelines: head.dateline?.datelines ?? [],
    credits: [...new Set([...credits, ...findCredits(paragraphs)])],
    paragraphs,
    ...(head.signal === undefined ? {} : { signal: head.signal }),
    ...(hints.language === undefined ? {} : { language: hints.language }),
  };
}

/** The body with the dateline's code units taken off; a dateline may run over several lines. */
function withoutDateline(body: string[], head: Head): string[] {
  let left = head.dateline?.length ?? 0;
  if (left === 0) return body;
  const lines = [...body];
  lines[0] = (lines[0] ?? '').trimStart();
  while (lines.length > 0 && left > (lines[0] ?? '').length) {
    left -= (lines[0] ?? '').length + 1;
    lines.shift();
  }
  return [(lines[0] ?? '').slice(Math.max(left, 0)), ...lines.slice(1)];
}

function bylineOf(head: Head, signed: SignedText): Byline | undefined {
  if (head.byline !== undefined) return head.byline;
  const desk = head.dateline?.credit;
  const named =
    desk === undefined ? undefined : (findByline(desk) ?? { text: desk, people: [], organisations: [desk] });
  if (named !== undefined) return named;
  const people = [...new Set(signed.people)];
  return people.length === 0 ? undefined : { text: people.join(', '), people, organisations: [] };
}

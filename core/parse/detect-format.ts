// Sniffing: which format a decoded document is written in, told from its text first and from what HTTP says only after.
import { iptc7901Header } from '#core/parse/formats/iptc7901/iptc7901-wire.ts';
import type { Format } from '#core/parse/parse-result.ts';

/** Root elements, by local name in lower case. */
const roots: Readonly<Record<string, Format>> = {
  rss: 'rss',
  channel: 'rss',
  rdf: 'rdf',
  feed: 'atom',
  entry: 'atom',
  newsitem: 'newsml-g2',
  newsmessage: 'newsml-g2',
  packageitem: 'newsml-g2',
  conceptitem: 'newsml-g2',
  knowledgeitem: 'newsml-g2',
  planningitem: 'newsml-g2',
  newsml: 'newsml-1',
  nitf: 'nitf',
  html: 'html',
};
const rootTag =
  /<(?:[\w.-]{1,20}:)?(rss|rdf|feed|channel|entry|news(?:item|message|ml)|(?:package|concept|knowledge|planning)item|nitf|html)(?=[\s/>])/i;
/** Files of offices, printers and cameras whose first bytes are letters: what stands in them is not copy. */
const foreign = /^(?:%PDF-|%!PS|\{\\rtf|PK\p{Cc}|GIF8|Rar!|II\*|ID3|OggS|RIFF|wOF[F2]|SQLite format)/u;
/** How far into a document its root may stand behind debris; real prologues are shorter. */
const rootWithin = 20_000;

/**
 * The format of `text`. JSON is `jsonfeed`, `ninjs` or `report` only once it was parsed: here it is `report`. Text that no
 * reader could take for words is `unknown`.
 */
export function detectFormat(text: string, contentType: string | undefined): Format {
  const head = text.slice(0, rootWithin).trimStart();
  if (foreign.test(head)) return 'unknown';
  if (head.startsWith('\u0001') || /^ZCZC\b/.test(head)) return 'iptc7901';
  if (head.startsWith('\u0016')) return 'anpa1312';
  if (iptc7901Header.test(head)) return 'iptc7901';
  if (/^[{[]/.test(head) || (isJsonType(contentType) && !head.startsWith('<'))) return 'report';
  if (isMail(head, contentType)) return 'email';
  if (/^<!doctype\s+html/i.test(head)) return 'html';
  const root = rootTag.exec(head);
  if (root !== null && (head.startsWith('<') || isDebris(head.slice(0, root.index)))) {
    return roots[root[1]?.toLowerCase() ?? ''] ?? 'unknown';
  }
  if (/^<(?:head|body|title|meta|div|p|script|table)\b/i.test(head)) return 'html';
  // "<Example Inc> said": copy of 1987 set company names so. Whoever calls it plain text is believed unless it is marked up.
  if (/^<[!?\p{L}]/u.test(head) && (/^<[!?]/.test(head) || !/^text\/plain/i.test(contentType ?? '')))
    return 'unknown';
  return isWords(head, contentType) ? 'text' : 'unknown';
}

/** Without this, a posted `null`, number or string would be read as plain copy. */
function isJsonType(contentType: string | undefined): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType ?? '');
}

/** A block of header lines with one that only mail has (RFC 5322 section 3.6), before any empty line. */
function isMail(head: string, contentType: string | undefined): boolean {
  const headers =
    /^(?:From [^\n]*\n)?(?:[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+/.exec(head)?.[0] ?? '';
  if (/^message\/rfc822/i.test(contentType ?? '')) return headers !== '';
  return /^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To):/im.test(headers);
}

/** What servers print before a feed: warnings, blank lines, stray tags. A whole text with a feed quoted in it is not that. */
function isDebris(before: string): boolean {
  return before.length < 2_000;
}

/** Running text: letters of any script, hardly any control or replacement characters. */
function isWords(head: string, contentType: string | undefined): boolean {
  const sample = head.slice(0, 4_000);
  // What is left of a feed that lost its beginning is no copy.
  if ((sample.match(/<\/[a-z][\w:.-]{0,40}>/gi)?.length ?? 0) >= 5) return false;
  const odd = sample.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  const letters = sample.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  const least = /^text\/plain/i.test(contentType ?? '') ? 0.3 : 0.6;
  return odd <= sample.length / 50 && letters >= sample.length * least && /\p{L}{2}/u.test(sample);
}

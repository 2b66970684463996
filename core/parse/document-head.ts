// What the first characters of a document say about its format.

/** The part of a document that decides its format. */
export interface DocumentHead {
  /** The first characters, without leading white space. */
  text: string;
  contentType: string;
  /** Local name of the root element in lower case, where a format of ours has such a root. */
  root: string | undefined;
  /** The value of the document where it is JSON. */
  json: unknown;
}

/** How far into a document its root element may start, behind debris; real prologues are shorter. */
const rootWithin = 20_000;
/** Servers print warnings and stray tags before a feed. A text that quotes a feed further down is not a feed. */
const maxDebrisChars = 2_000;
/** Binary and office files whose first bytes are letters. RTF begins with a brace, like JSON. */
const foreign = /^(?:%PDF-|%!PS|\{\\rtf|PK\p{Cc}|GIF8|Rar!|II\*|ID3|OggS|RIFF|wOF[F2]|SQLite format)/u;

export function headOf(text: string): string {
  return text.slice(0, rootWithin).trimStart();
}

export function isForeign(head: string): boolean {
  return foreign.test(head);
}

/** The media type counts too: else a posted `null`, number or string would be read as plain copy. */
export function isJson(head: string, contentType = ''): boolean {
  const isJsonType = /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType);
  // "[UPDATE] Fares rise" is copy.
  return (
    /^(?:\{|\[\s*(?:[[{"\]\d,/-]|(?:true|false|null)\b|$))/.test(head) ||
    (isJsonType && !head.startsWith('<'))
  );
}

/** The first of `roots` that begins an element of `head`, in lower case, unless much text precedes it. */
export function findRoot(head: string, roots: readonly string[]): string | undefined {
  const root = new RegExp(`<(?:[\\w.-]{1,20}:)?(${roots.join('|')})(?=[\\s/>])`, 'i').exec(head);
  if (root === null || !(head.startsWith('<') || root.index < maxDebrisChars)) return undefined;
  return root[1]?.toLowerCase();
}

/** A block of header lines with one that only mail has (RFC 5322 section 3.6), before any empty line. */
export function isMail({ text, contentType }: DocumentHead): boolean {
  const headers =
    /^(?:From [^\n]*\n)?(?:[A-Za-z][\w-]{1,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+/.exec(text)?.[0] ?? '';
  if (/^message\/rfc822/i.test(contentType)) return headers !== '';
  return /^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To):/im.test(headers);
}

/**
 * Running text: letters of any script, hardly any control or replacement characters. Wire copy of 1987 sets company names as
 * "<Example Inc>", so text/plain may begin with "<", but not with a declaration.
 */
export function isPlainCopy({ text, contentType }: DocumentHead): boolean {
  const isDeclaredPlain = /^text\/plain/i.test(contentType);
  if (/^<[!?]/.test(text) || (!isDeclaredPlain && /^<\p{L}/u.test(text))) return false;
  const sample = text.slice(0, 4_000);
  // Several end tags are the remainder of a feed that lost its beginning.
  if ((sample.match(/<\/[a-z][\w:.-]{0,40}>/gi)?.length ?? 0) >= 5) return false;
  const odd = sample.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  const letters = sample.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0;
  const minLetters = sample.length * (isDeclaredPlain ? 0.3 : 0.6);
  return odd <= sample.length / 50 && letters >= minLetters && /\p{L}{2}/u.test(sample);
}

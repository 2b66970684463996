// Decodes the received bytes to text, using the HTTP header and the bytes themselves.
import { maxDocumentBytes } from '#core/parse/limits.ts';
import type { Problem } from '#core/problem.ts';

/** Information about the bytes from outside. */
export interface DecodeHints {
  contentType?: string | undefined;
  language?: string | undefined;
}

export interface Decoded {
  text: string;
  problems: Problem[];
  /** False when the bytes exceeded the limit, so that the text is only their beginning. */
  whole: boolean;
}

/** Charsets of legacy sites without a declaration, by language (WHATWG Encoding, locale defaults). */
const legacyCharsets: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  fa: 'windows-1256',
  ur: 'windows-1256',
  ps: 'windows-1256',
  ru: 'windows-1251',
  uk: 'windows-1251',
  bg: 'windows-1251',
  el: 'windows-1253',
  he: 'windows-1255',
  tr: 'windows-1254',
  pl: 'windows-1250',
  cs: 'windows-1250',
  hu: 'windows-1250',
};

/** Charsets whose bytes may look like UTF-8 by accident; their declaration counts unless the bytes contradict it. */
const multiByte = /^(?:gb|big5|euc|shift|sjis|iso-2022|utf-16)/;

/** Made once, because it reads nearly every document. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** The first byte of an XML declaration. */
const lessThan = 0x3c;

/**
 * Decodes by BOM, else the HTTP charset, else the XML declaration, else a strict UTF-8 test, else the legacy charset
 * of the language (of the source, or declared in the document), else windows-1252. A declaration that the bytes
 * contradict is ignored. Invalid bytes become U+FFFD with the problem `bad_charset`. Never throws.
 * @see https://encoding.spec.whatwg.org/
 */
export function decode(bytes: Uint8Array, hints: DecodeHints): Decoded {
  const whole = bytes.length <= maxDocumentBytes;
  const kept = whole ? bytes : bytes.subarray(0, maxDocumentBytes);
  const problems: Problem[] = whole
    ? []
    : [{ code: 'too_large', message: `only the first ${maxDocumentBytes} bytes were read` }];
  const marked = charsetOfBom(kept) ?? charsetOfZeros(kept);
  if (marked !== undefined) return withBadBytes(decodeAs(marked, kept), marked, problems, whole);

  const strict = decodeStrictly('utf-8', withoutCutCharacter(kept));
  for (const declared of declaredCharsets(kept, hints.contentType)) {
    const believed = strict !== undefined && !multiByte.test(declared) ? 'utf-8' : declared;
    if (believed === 'utf-8' && strict !== undefined) return { text: strict, problems, whole };
    const text = believed === 'utf-8' ? undefined : decodeStrictly(believed, kept);
    if (text !== undefined) return { text, problems, whole };
  }
  if (strict !== undefined) return { text: strict, problems, whole };
  return guess(kept, hints, problems, whole);
}

/** Mostly UTF-8 with a few broken bytes stays UTF-8; anything else is a legacy charset. */
function guess(bytes: Uint8Array, hints: DecodeHints, problems: Problem[], whole: boolean): Decoded {
  const loose = decodeAs('utf-8', bytes);
  const broken = countOf(loose, /\uFFFD/g);
  const held = countOf(loose, /[^\p{ASCII}\uFFFD]/gu);
  if (broken * 5 <= held) return withBadBytes(loose, 'utf-8', problems, whole);
  const language = hints.language ?? languageIn(bytes);
  const ofLanguage = legacyCharsets[language?.slice(0, 2).toLowerCase() ?? ''];
  const charset = ofLanguage ?? charsetByLetters(bytes) ?? 'windows-1252';
  problems.push({ code: 'repaired', message: `not the charset it declares, nor UTF-8: read as ${charset}` });
  return withBadBytes(decodeAs(charset, bytes), charset, problems, whole);
}

/** The most frequent letters of languages that are written without Latin ones, by their charsets of one byte. */
const frequentLetters: Readonly<Record<string, RegExp>> = {
  'windows-1251': /[оеаинтсрвл]/g,
  'koi8-r': /[оеаинтсрвл]/g,
  'windows-1253': /[αοιετσνηρπ]/g,
  'windows-1255': /[יוהלאתמרש]/g,
  'windows-1256': /[اليمونرتبة]/g,
};
const leastFrequent = 0.4;
const judgedBytes = 20_000;

/** The charset of bytes that are words of letters outside ASCII; undefined where these are single letters in Latin words. */
function charsetByLetters(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, judgedBytes);
  const runs = String.fromCharCode(...head).match(/[\u0080-\u00ff]+/g) ?? [];
  const long = runs.filter((run) => run.length > 2);
  if (long.length < 3 || long.length * 2 < runs.length) return undefined;
  const letters = Uint8Array.from(long.join(''), (letter) => letter.charCodeAt(0));
  const shares = Object.entries(frequentLetters).map(([charset, frequent]) => ({
    charset,
    share: countOf(decodeAs(charset, letters), frequent) / letters.length,
  }));
  shares.sort((a, b) => b.share - a.share);
  const [best] = shares;
  return best !== undefined && best.share >= leastFrequent ? best.charset : undefined;
}

/** The language declared near the beginning of the document, whose letters are ASCII in every charset. */
function languageIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /(?:<(?:\w{1,10}:)?language>\s*|\s(?:xml:)?lang\s*=\s*["'])([a-z]{2})\b/i.exec(head)?.[1];
}

function withBadBytes(text: string, charset: string, problems: Problem[], whole: boolean): Decoded {
  const broken = countOf(text, /\uFFFD/g);
  if (broken > 0) problems.push({ code: 'bad_charset', message: `${broken} characters are not ${charset}` });
  return { text, problems, whole };
}

function charsetOfBom(bytes: Uint8Array): string | undefined {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a BOM: in the first characters of any markup every second byte is zero. */
function charsetOfZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < head.length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = Math.floor(head.length / 2);
  if (odd >= half * 0.7 && even === 0) return 'utf-16le';
  if (even >= half * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Charset labels by precedence, only those that the platform knows. */
function declaredCharsets(bytes: Uint8Array, contentType: string | undefined): string[] {
  const ofHttp = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
  const begins = bytes.subarray(0, 1024);
  const head = begins.includes(lessThan) ? String.fromCharCode(...begins) : '';
  const ofXml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1];
  return [ofHttp, ofXml].flatMap((label) => {
    const charset = label === undefined ? undefined : knownCharset(label);
    // The declaration is readable as single bytes, so the text cannot be UTF-16.
    return charset === undefined || charset.startsWith('utf-16') ? [] : [charset];
  });
}

function knownCharset(label: string): string | undefined {
  try {
    return new TextDecoder(label.replace(/^(iso|cp|windows)_?(\d)/i, '$1-$2').replace(/^cp-/i, 'cp'))
      .encoding;
  } catch {
    return undefined; // An unknown label ("x-evil") is ignored.
  }
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset).decode(bytes);
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return (charset === 'utf-8' ? strictUtf8 : new TextDecoder(charset, { fatal: true })).decode(bytes);
  } catch {
    return undefined; // The bytes are not in this charset; the next candidate is tried.
  }
}

/** A transfer cut inside a UTF-8 character must not make the whole text look like another charset. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

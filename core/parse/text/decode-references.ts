// Decodes the HTML character references of a text, with or without markup around them.
import { Parser } from 'htmlparser2';

/** The references in nearly all texts (WHATWG HTML, "named character references"). */
const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    szlig: 'ß',
  }),
);
/** Code units of the longest reference in that table. */
const longest = 8;

/** Decodes HTML character references once; markup is unchanged. Never throws. */
export function decodeReferences(text: string): string {
  let signAt = text.indexOf('&');
  if (signAt < 0) return text;
  let decoded = '';
  let at = 0;
  for (; signAt >= 0; signAt = text.indexOf('&', at)) {
    const end = endOfReference(text, signAt + 1);
    const meant = meaningOf(text, signAt + 1, end);
    // Angle brackets are withheld from the parser, so that it sees text only.
    if (meant === undefined) return text.split('<').map(decodeByParser).join('<');
    decoded += text.slice(at, signAt) + meant;
    at = end === signAt + 1 ? end : end + 1;
  }
  return decoded + text.slice(at);
}

/** The offset of the semicolon; that of the name itself where there is no reference. */
function endOfReference(text: string, nameAt: number): number {
  for (let at = nameAt; at < nameAt + longest; at++) {
    const code = text.charCodeAt(at);
    if (code === 59) return at;
    const isWord = (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 35;
    if (!isWord) return nameAt;
  }
  return nameAt;
}

/** The character of a reference, or "&" itself before white space; undefined where the parser must decide. */
function meaningOf(text: string, nameAt: number, end: number): string | undefined {
  if (end === nameAt) return nameAt === text.length || /\s/.test(text.charAt(nameAt)) ? '&' : undefined;
  const name = text.slice(nameAt, end);
  return name.startsWith('#') ? characterOf(name) : usual.get(name);
}

function characterOf(number: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:[xX]([\da-fA-F]+)|(\d+))$/.exec(number) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  // C0, C1 and surrogates have rules of their own.
  const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
  return isPlain ? String.fromCharCode(code) : undefined;
}

function decodeByParser(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser(
    {
      ontext: (part) => {
        decoded += part;
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return decoded;
}

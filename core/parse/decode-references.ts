// Character references of running text. In: text, with or without markup around. Out: the same with its references decoded.
import { Parser } from 'htmlparser2';

/** The references that nearly all texts make do with (WHATWG HTML, "named character references"). */
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
const reference = /&(?:([A-Za-z]{2,6});|#(\d{2,7});|#[xX]([\da-fA-F]{2,6});)?/g;

/** HTML character references decoded once; markup is not touched. Never throws. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  let isUsual = true;
  const decoded = text.replace(
    reference,
    (whole: string, name?: string, decimal?: string, hexadecimal?: string, at?: number) => {
      const meant = name === undefined ? characterOf(decimal, hexadecimal, text, at ?? 0) : usual.get(name);
      if (meant === undefined) isUsual = false;
      return meant ?? whole;
    },
  );
  // Angle brackets are kept from the parser, so that it sees text only.
  return isUsual ? decoded : text.split('<').map(decodeByParser).join('<');
}

/** The character of a numeric reference, or the sign itself where no reference follows it; undefined for doubtful ones. */
function characterOf(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  text: string,
  at: number,
): string | undefined {
  if (decimal === undefined && hexadecimal === undefined)
    return at + 1 === text.length || /\s/.test(text.charAt(at + 1)) ? '&' : undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
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

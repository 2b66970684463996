// Repairs damaged XML so that a strict parser can read it. No repair loses a word of any item.
import { decodeReferences } from '#core/parse/text/decode-references.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';
import { type MarkupScan, scanMarkup } from '#core/parse/xml/scan-markup.ts';
import type { Problem } from '#core/problem.ts';

export interface CleanedXml {
  text: string;
  scan: MarkupScan;
  problems: Problem[];
}

const prologue = /<(?:\?xml\s|!DOCTYPE\s|(?:[\w.-]{1,20}:)?(?:rss|feed|rdf)[\s>])/i;
/** All references except the five of XML, of which an escaped text may have millions; and empty HTML tags. */
const emptyTagOrReference =
  /<(?:br|hr|img|wbr)(?:\s[^<>]*)?>|&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:(\d{1,10})|[xX]([\da-fA-F]{1,8}));|([A-Za-z][A-Za-z\d]{1,31};))?/g;
const aside = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

/**
 * Removes control characters and everything before the first tag, repairs references, and cuts after the root
 * element. A document that ends early is closed after its last whole item. Problems name each repair and each loss.
 */
export function cleanXml(raw: string): CleanedXml {
  const problems: Problem[] = [];
  const repair = (message: string): void => void problems.push({ code: 'repaired', message });
  const scrubbed = removeControls(raw);
  if (scrubbed.length !== raw.length) repair('characters that XML forbids were taken out');
  const begun = withoutPreamble(scrubbed, repair);
  const referenced = repairReferences(begun, repair);
  const scan = scanMarkup(referenced);
  return { ...closed(referenced, scan, problems, repair), scan, problems };
}

function withoutPreamble(text: string, repair: (message: string) => void): string {
  const start = prologue.exec(text)?.index ?? text.search(/</);
  const before = text.slice(0, Math.max(start, 0));
  // Comments and processing instructions are allowed there; anything else is debris of the server.
  const debris = before.replace(aside, '').trim();
  if (debris !== '') repair('text before the XML was taken off');
  return debris === '' ? text.trimStart() : text.slice(start);
}

/** Different references whose repair is remembered. */
const mostKnown = 1_000;

function repairReferences(text: string, repair: (message: string) => void): string {
  let repaired = 0;
  const known = new Map<string, string | undefined>();
  const repairPart = (part: string): string =>
    part.replace(
      emptyTagOrReference,
      (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
        if (whole.startsWith('<')) return whole.endsWith('/>') ? whole : `${whole.slice(0, -1)}/>`;
        if (!known.has(whole)) {
          // A hostile document may have ever new ones.
          if (known.size === mostKnown) known.clear();
          known.set(whole, repairReference(decimal, hexadecimal, name));
        }
        const plain = known.get(whole);
        if (plain !== whole) repaired++;
        return plain ?? whole;
      },
    );
  // Most documents need no repair and are not copied.
  let fixed: string | undefined;
  let at = 0;
  const take = (to: number, next: number): void => {
    const part = text.slice(at, to);
    const plain = repairPart(part);
    if (plain !== part) fixed ??= text.slice(0, at);
    if (fixed !== undefined) fixed += plain + text.slice(to, next);
    at = next;
  };
  for (const { from, to } of verbatimIn(text)) take(from, to);
  take(text.length, text.length);
  if (repaired > 0) repair(`${repaired} references that XML does not know were repaired`);
  return fixed ?? text;
}

/** CDATA sections and comments, in which nothing is repaired; one that does not end runs to the end of the text. */
function* verbatimIn(text: string): Generator<{ from: number; to: number }> {
  for (let at = text.indexOf('<!'); at >= 0; ) {
    const mark = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : undefined;
    const end = mark === undefined ? at : text.indexOf(mark, at + (mark === ']]>' ? 9 : 4));
    const to = mark === undefined ? at + 2 : end < 0 ? text.length : end + 3;
    if (mark !== undefined) yield { from: at, to };
    at = text.indexOf('<!', to);
  }
}

/** The replacement of a reference outside XML's own five; undefined when it is valid. */
function repairReference(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name !== undefined) {
    const character = decodeReferences(`&${name}`);
    return character === `&${name}` ? `&amp;${name}` : escaped(character);
  }
  if (decimal === undefined && hexadecimal === undefined) return '&amp;';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return escaped(removeControls(isCharacter ? String.fromCodePoint(code) : '\uFFFD'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function closed(
  text: string,
  seen: MarkupScan,
  problems: Problem[],
  repair: (message: string) => void,
): { text: string } {
  if (seen.items > seen.kept) {
    const left = seen.items - seen.kept;
    problems.push({ code: 'too_large', message: `${seen.items} items: the last ${left} were not read` });
    return { text: closedAfterItems(text, seen) };
  }
  if (!seen.whole) {
    const lost = seen.cutItems > 0 ? `; ${seen.cutItems} cut off` : '';
    const kept = seen.items + seen.cutItems > 0 ? `: ${seen.items} whole items kept${lost}` : '';
    problems.push({ code: 'truncated', message: `the document does not end${kept}` });
    return { text: seen.items === 0 ? text : closedAfterItems(text, seen) };
  }
  if (text.slice(seen.rootEnd).replace(aside, '').trim() !== '') {
    repair('text after the root element was taken off');
  }
  return { text: text.slice(0, seen.rootEnd) };
}

function closedAfterItems(text: string, seen: MarkupScan): string {
  const closing = seen.openThere.toReversed().map((name) => `</${name}>`);
  return text.slice(0, seen.itemsEnd) + closing.join('');
}

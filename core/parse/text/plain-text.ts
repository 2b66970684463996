// Turns HTML into plain text: bodies become paragraphs, titles one line. Nothing that could run or load remains.
import { Parser } from 'htmlparser2';
import { joinLines } from '#core/parse/copy/split-paragraphs.ts';
import { maxReportChars, maxTextChars } from '#core/parse/limits.ts';
import { decodeReferences } from '#core/parse/text/decode-references.ts';
import { removeControls, removeInvisible } from '#core/parse/text/remove-controls.ts';
import { walkSimpleHtml } from '#core/parse/text/walk-simple-html.ts';

/** Elements whose text is not for readers. */
const silent: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg head form select button textarea ' +
    'audio video canvas xmp title nav annotation annotation-xml'
  ).split(' '),
);
/** Elements of a drawing (SVG) that say what it shows. */
const drawingLabels: ReadonlySet<string> = new Set(['title', 'desc']);
/** Elements that begin and end a paragraph. */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary ' +
    'table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Tags that titles carry as markup; other angle brackets in a title are text. */
const titleTags =
  /<(\/?)(a|abbr|applet|audio|b|base|big|blink|bdi|bdo|br|center|cite|code|div|em|embed|font|form|frame|frameset|h[1-6]|i|iframe|input|ins|del|link|mark|marquee|meta|nobr|object|p|q|s|small|span|strike|strong|sub|sup|tt|u|video|wbr|img)(\s[^<>]*)?\/?>/gi;
/** A title that is a document of HTML. */
const wholePage = /^\s*(?:<!doctype\s+html|<html)\b/i;
/** A reference left after decoding by the format's rule: the title was escaped twice. Angle brackets stay as written. */
const escapedTwice =
  /&(?:#(?!(?:60|62|x3[ce]);)(?:\d{2,6}|x[\da-f]{2,5})|(?!(?:lt|gt);)[a-z][a-z\d]{1,7});/gi;
const furniture =
  /^(?:\[?(?:…|\.\.\.)\]?|(?:read|continue|see|learn|view)\s+(?:more|reading|full (?:story|article))\b.{0,60}|more\s*(?:…|\.\.\.|»|>+|→)?|lire (?:la suite|plus).{0,40}|weiterlesen.{0,40}|mehr (?:lesen|dazu).{0,40}|leer más.{0,40}|seguir leyendo.{0,40}|читать (?:далее|полностью).{0,40}|ادامه مطلب.{0,20}|مزید پڑھ.{0,20}|اقرأ المزيد.{0,20}|the post .{1,300} (?:appeared first on|first appeared on) .{1,100})[\s.:»>→…]*$/iu;

/** Elements whose text is left out; where one never ends, only its tag is: it would hide the rest of the report. */
const openSilent = /<(iframe|object|audio|video|canvas|svg|form|select|button|nav|applet)\b[^<>]*>/gi;

/** A cell of a table whose short text is in a paragraph of its own. */
const cellWithBlock =
  /<t[dh]\b[^<>]{0,200}>\s{0,40}<(p|div)\b[^<>]{0,200}>([^<>]{0,80})<\/\1>\s{0,40}<\/t[dh]>/gi;

/** Begins no comment, no conditional comment of Word and no declaration, so that it is text. */
const noDeclaration = /<!(?![-[>a-z])|<!(?=doctype\s*$)/gi;

/** Tags that end lines or paragraphs. */
const breakTag = /<(?:p|br|div|li|tr|pre|h[1-6]|blockquote)\b/i;
/** White space that is not yet a single space between words. */
const untidy = /[^\S ]| {2}|^ | $/;

/** Two spaces, a character that cleaning may change, or a surrogate. One fast test shows that most texts have none. */
const maybeUntidy =
  /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0590\u05C8-\u061B\u061D-\u064A\u0660-\u167F\u1681-\u180A\u1810-\u1AAF\u1B00-\u1DBF\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2FFF\u3001-\uD7FF\uE000-\uFDCF\uFDF0-\uFDFF\uFE10-\uFEFE\uFF00-\uFFFD]| {2}/;

/** Anything that tidying changes in plain lines, or other characters; most texts have neither. */
const untidyLines = /[^\n -~]| {2}| \n|\n |^[\n ]|[\n ]$/;

/** Maximum code units of a title: a bound on work, far beyond any title. */
const maxTitleChars = 5_000;

/** Maximum tags for one parser (see partsOf). */
const maxOpenTags = 10_000;

/** Reads HTML in order; collects paragraphs. */
class Collector {
  private readonly paragraphs: string[] = [];
  /** More text than a report may hold; the rest would be left out. */
  full = false;
  private chars = 0;
  private soFar = '';
  private silence = 0;
  /** Names and descriptions of drawings: the text where there is no other. */
  private named = '';
  private drawings = 0;
  private labels = 0;
  private verbatim = 0;
  private readonly breaksAreTags: boolean;

  constructor(html: string) {
    this.breaksAreTags = breakTag.test(html);
  }

  break(): void {
    if (this.soFar === '') return;
    const paragraph = tidy(this.soFar);
    this.soFar = '';
    if (paragraph.includes('\n')) for (const part of paragraphsOfText(paragraph)) this.paragraphs.push(part);
    else if (paragraph !== '' && !isFurniture(paragraph)) this.paragraphs.push(paragraph);
    this.chars += paragraph.length;
    this.full = this.chars > maxReportChars;
  }
  text(text: string): void {
    if (this.labels > 0) this.named += text;
    if (this.silence > 0) return;
    // White space between two paragraphs, which is frequent.
    if (this.soFar === '' && text.trim() === '') return;
    // Where tags make the breaks, a line feed in the source is a space.
    const isWrapped = this.breaksAreTags && this.verbatim === 0 && text.includes('\n');
    this.soFar += isWrapped ? text.replace(/\s+/g, ' ') : text;
  }
  line(): void {
    this.soFar += '\n';
  }
  cell(): void {
    this.soFar += ' ';
  }
  open(name: string): void {
    if (name === 'svg') this.drawings++;
    if (this.drawings > 0 && drawingLabels.has(name)) this.labels++;
    if (silent.has(name)) this.silence++;
    if (name === 'pre') this.verbatim++;
    if (name === 'br') this.line();
    else if (name === 'td' || name === 'th') this.cell();
    else if (blocks.has(name)) this.break();
  }
  close(name: string): void {
    if (name === 'svg' && this.drawings > 0) this.drawings--;
    if (drawingLabels.has(name) && this.labels > 0) this.labels--;
    if (silent.has(name) && this.silence > 0) this.silence--;
    if (name === 'pre' && this.verbatim > 0) this.verbatim--;
    if (blocks.has(name)) this.break();
  }
  end(): string[] {
    this.break();
    const named = this.paragraphs.length === 0 ? oneLine(this.named) : '';
    return named === '' ? this.paragraphs : [named];
  }
}

/**
 * The paragraphs of an HTML fragment as plain text in reading order, separated by block elements and doubled line
 * breaks. Scripts, styles, forms, embedded frames and "Read more" lines are left out. References are decoded once.
 * Reading stops beyond the limit of a report's text.
 */
export function paragraphsOfHtml(html: string): string[] {
  if (!/[<&]/.test(html)) return paragraphsOfText(html);
  if (/<t[dh]\b/i.test(html)) return paragraphsOfMarkup(html.replace(cellWithBlock, '<td>$2</td>'));
  return paragraphsOfMarkup(html);
}

function paragraphsOfMarkup(html: string): string[] {
  const quick = new Collector(html);
  if (walkSimpleHtml(html, quick)) return quick.end();
  const collector = new Collector(html);
  const lower = html.toLowerCase();
  // Found once for each name: a hostile text opens the same element a million times.
  const lastEnds = new Map<string, number>();
  const ending = html
    .replace(noDeclaration, '&lt;!')
    .replace(openSilent, (tag: string, name: string, at: number) => {
      const end = `</${name.toLowerCase()}`;
      const last = lastEnds.get(end) ?? lower.lastIndexOf(end);
      lastEnds.set(end, last);
      return last < at ? '' : tag;
    });
  for (const part of partsOf(ending)) {
    if (collector.full) break;
    const parser = new Parser(
      {
        // Without onopentag the parser collects no attributes.
        onopentagname: (name) => collector.open(name),
        onclosetag: (name) => collector.close(name),
        ontext: (text) => collector.text(text),
      },
      { decodeEntities: true },
    );
    parser.end(part);
  }
  return collector.end();
}

/**
 * The fragment in parts of a bounded number of tags, because the parser's time grows with the square of the open
 * elements. Real bodies are one part.
 */
function* partsOf(html: string): Generator<string> {
  let from = 0;
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++tags % maxOpenTags !== 0) continue;
    yield html.slice(from, at);
    from = at;
  }
  yield html.slice(from);
}

/** Part of the line breaks that are within sentences from which the lines were wrapped. */
const minWrappedShare = 0.25;
const minWrappedBreaks = 2;

/** Lines of wrapped text, in which many a line goes on in small letters, joined where a line does not end a sentence. */
function joinWrapped(lines: readonly string[]): string[] {
  const isOpen = (line: string) =>
    !/[.!?:"”’)\]؟۔।。]\s*$/u.test(line) ||
    /\b(?:Co|Inc|Corp|Ltd|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|[A-Z])\.\s*$/u.test(line);
  const wrapped = lines.filter(
    (line, at) => at > 0 && isOpen(lines[at - 1] ?? '') && /^\s*\p{Ll}/u.test(line),
  );
  if (wrapped.length < minWrappedBreaks || wrapped.length < (lines.length - 1) * minWrappedShare)
    return [...lines];
  const joined: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && isOpen(lines[at - 1] ?? '')) last.push(line);
    else joined.push([line]);
  }
  return joined.map((parts) => parts.join('\n'));
}

/** The paragraphs of plain text, up to the limit: blank lines separate them; without any, every line is one, unless it was wrapped. */
export function paragraphsOfText(text: string): string[] {
  const lines = tidy(text.slice(0, maxTextChars));
  if (lines === '') return [];
  const parts = /\n\s*\n/.test(lines) ? lines.split(/\n\s*\n/) : joinWrapped(lines.split('\n'));
  const joined = parts.map((part) => joinLines(part.split('\n').map((line) => line.trim())));
  return joined.map(oneLine).filter((part) => part !== '' && !isFurniture(part));
}

/** A title that its format declares or treats as HTML: without inline tags, references decoded, on one line. */
export function titleOfHtml(html: string): string {
  if (html === '') return '';
  if (wholePage.test(html)) return paragraphsOfHtml(html.slice(0, maxTitleChars)).join(' ');
  // A title that was escaped together with its CDATA marks.
  const unmarked = html.slice(0, maxTitleChars).replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
  const short = unmarked.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ');
  const lower = short.toLowerCase();
  const bare = short.replace(titleTags, (tag: string, slash: string, name: string, attributes?: string) => {
    // "Board drops <a> as …": an element that neither has an attribute nor ends is text.
    const isElement =
      slash !== '' ||
      attributes !== undefined ||
      /^(?:br|wbr|img|p)$/i.test(name) ||
      lower.includes(`</${name.toLowerCase()}>`);
    if (!isElement) return tag;
    return /^wbr$/i.test(name) ? '' : ' ';
  });
  return titleOfText(decodeReferences(bare)).replace(/ ([.,;:!?%)\]»”’])/g, '$1');
}

/** A title that its format declares as plain text, on one line; references in it were escaped once too often. */
export function titleOfText(text: string): string {
  return oneLine(text.replace(escapedTwice, (reference) => decodeReferences(reference)));
}

/** Text on one line: white space of any kind is one space. */
export function oneLine(text: string): string {
  if (!maybeUntidy.test(text) && !text.startsWith(' ') && !text.endsWith(' ')) return text;
  const clean = removeInvisible(removeControls(text));
  return untidy.test(clean) ? clean.replace(/\s+/g, ' ').trim() : clean;
}

/** "Read more" and the like: never a paragraph of the report. */
function isFurniture(paragraph: string): boolean {
  return paragraph.length <= 450 && furniture.test(paragraph);
}

/** Makes spaces and line breaks regular; removes invisible characters. */
function tidy(text: string): string {
  if (!untidyLines.test(text)) return text;
  if (!maybeUntidy.test(text) && !text.startsWith(' ') && !text.endsWith(' ')) return text;
  const clean = removeInvisible(removeControls(text));
  if (!untidy.test(clean)) return clean;
  return clean
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

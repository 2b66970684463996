// Paragraphs of NITF and XHTML bodies, read from the tree so that prefixes and namespaces do not matter.

import { joinLines } from '#core/parse/copy/split-paragraphs.ts';
import { localNameOf } from '#core/parse/formats/shared/wire-tree.ts';
import { maxReportChars, maxTextChars } from '#core/parse/limits.ts';
import { oneLine, paragraphsOfHtml } from '#core/parse/text/plain-text.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';

/** Elements without running text: heads, media with their captions, scripts. */
const silent: ReadonlySet<string> = new Set(
  `script style head title hedline body.head body.end docdata media figure nav form iframe object svg math
  audio video noscript template header nitf-table-metadata custom-table select button textarea`.split(/\s+/),
);
/** Elements that begin and end a paragraph. Others continue the line, as semantic markup of names and places does. */
const blocks: ReadonlySet<string> = new Set(
  `p block hl1 hl2 hl h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table caption tbody thead tfoot tr div section article
  aside blockquote bq pre hr note fn abstract body html main footer address body.content nitf details summary
  lead intertitle center content`.split(/\s+/),
);
/** Classes of lines that are not part of a text: TT's vignette and the source under the headline. */
const furniture: ReadonlySet<string> = new Set(['dat', 'byline']);
const cells: ReadonlySet<string> = new Set(['td', 'th']);
/** Markup that arrives as text: escaped HTML, or HTML in a CDATA section. */
const writtenMarkup = /<\/?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|section)\b[^<>]*>/i;
/** Lines from this length on may have been wrapped. */
const fullLine = 40;
/** Two lines with columns: a table set with spaces (Reuters' results and standings). */
const columns = /\S {2,}\S[^\n]{0,200}\n[^\n]{0,200}\S {2,}\S/;
/** Signs that STT writes as escaped elements (fixture newsml-g2-escaped-signs.xml). */
const writtenSign = /<(endash|emdash)>[^<>]{0,3}<\/\1>/g;

/**
 * The paragraphs of a body: one for each block, list entry, table row and subheading. Lines that `<br>` breaks are
 * joined where they were only wrapped. Heads, media, captions and scripts are left out. Reading stops beyond the
 * limit of a report's text. Never throws.
 */
export function paragraphsOfBody(body: XmlElement): string[] {
  const collector = new BodyCollector();
  collector.walk(body, false);
  collector.break();
  return collector.paragraphs;
}

class BodyCollector {
  readonly paragraphs: string[] = [];
  private line = '';
  private chars = 0;

  walk(element: XmlElement, keepsLines: boolean): void {
    let run = '';
    for (const part of element.parts) {
      // Beyond the limit of a report; the rest would be left out.
      if (this.chars > maxReportChars) return;
      // Text arrives in pieces, split at references: escaped markup is recognisable only in the whole.
      if (typeof part === 'string') run += part;
      else if ('cdata' in part) run += part.cdata;
      else {
        this.text(run, keepsLines);
        run = '';
        this.child(part, keepsLines);
      }
    }
    this.text(run, keepsLines);
  }

  break(): void {
    const { line } = this;
    this.line = '';
    if (line.trim() !== '') this.take(paragraphsOfLines(line.slice(0, maxTextChars)));
  }

  private take(paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) {
      this.paragraphs.push(paragraph);
      this.chars += paragraph.length;
    }
  }

  private child(child: XmlElement, keepsLines: boolean): void {
    const name = localNameOf(child);
    if (silent.has(name) || furniture.has(child.attributes.get('class') ?? '')) return;
    if (name === 'br') this.line += '\n';
    else if (cells.has(name)) this.cell(child);
    else if (!blocks.has(name)) this.walk(child, keepsLines);
    else {
      this.break();
      this.walk(child, keepsLines || name === 'pre');
      this.break();
    }
  }

  /** A cell is part of its row's line, even when it holds blocks. */
  private cell(child: XmlElement): void {
    const inside = paragraphsOfBody(child).join(' ');
    if (inside !== '') this.line += this.line === '' ? inside : ` ${inside}`;
  }

  private text(text: string, keepsLines: boolean): void {
    const signed = text.replace(writtenSign, (_, sign: string) => (sign === 'endash' ? '–' : '—'));
    if (writtenMarkup.test(signed)) {
      const paragraphs = paragraphsOfHtml(signed);
      if (paragraphs.length === 1 && this.line.trim() !== '') this.line += ` ${paragraphs[0] ?? ''} `;
      else {
        this.break();
        this.take(paragraphs);
      }
    } else this.line += keepsLines || columns.test(signed) ? signed : signed.replace(/\s+/g, ' ');
  }
}

/** Undoes a break where the line before it was full and its sentence continues; other breaks separate paragraphs. */
function paragraphsOfLines(text: string): string[] {
  const paragraphs: string[][] = [];
  let goesOn = false;
  for (const line of text.split('\n')) {
    const plain = oneLine(line);
    if (plain !== '' && goesOn) paragraphs.at(-1)?.push(plain);
    else if (plain !== '') paragraphs.push([plain]);
    goesOn =
      plain.length >= fullLine && !/[.!?:;"”»)]$|[-–—_=*]{3}$/.test(plain) && !/\S {2,}\S/.test(line.trim());
  }
  return paragraphs.map(joinLines);
}

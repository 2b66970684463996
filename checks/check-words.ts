// `npm run check:words`: fails when a comment, an identifier, a test title or a document contains a word that this project's
// prose does not use. Such words made sentences that a newcomer had to read twice. CONTRIBUTING.md says what to write.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Retired words, by the pattern that finds them in running text. Names are split into words before they are tested. */
const retired: readonly (readonly [word: string, pattern: RegExp])[] = [
  // `toldAt` is the name of a stored field, `toldTo` one of the API.
  ['tell', /\b(?:tell|tells|told(?! (?:At|To)\b)|telling|untold|teller|tellers)\b/i],
  ['stand', /\b(?:stand|stands|stood)\b(?!-?\s?(?:alone|in\b|by\b))/i],
  ['bear', /\b(?:bear|bears|bearing|bore|unborn)\b(?!er)/i],
  ['mend', /\b(?:mend|mends|mended|mending)\b/i],
  ['surer', /\b(?:surer|surest)\b/i],
  ['anew', /\banew\b/i],
  ['nobody', /\bnobody\b/i],
  ['whoever', /\bwhoever\b/i],
  [
    'take in',
    /\b(?:take|takes|took|taken|taking)\s?in(?! (?:account|order|part|turn|memory|any|each|one|this|that|its|the)\b)\b/i,
  ],
  ['put apart', /\bputs? apart\b/i],
  ['put down', /\bputs? down\b/i],
  ['in hand', /\bin hand\b/i],
  ['its like', /\b(?:its|their) like\b/i],
  ['to and fro', /\bto and fro\b/i],
];

/** Real uses: a word of the trade or of another project's interface, in the files whose paths begin so. */
const allowed: readonly (readonly [path: string, words: readonly string[]])[] = [
  ['checks/', retired.map(([word]) => word)],
  ['test/unit/checks/', retired.map(([word]) => word)],
  ['docs/research/', retired.map(([word]) => word)], // dated notes, kept as they were written
];

export interface RetiredWord {
  line: number;
  word: string;
  text: string;
}

/** The retired words of one file; `path` decides how its text is read. */
export function findRetiredWords(path: string, source: string): RetiredWord[] {
  const prose = path.endsWith('.md') ? proseOfMarkdown(source) : proseOfTypeScript(source);
  const lines = source.split('\n');
  return prose.split('\n').flatMap((line, index) => {
    const found = retired.find(([, pattern]) => pattern.test(line));
    return found === undefined
      ? []
      : [{ line: index + 1, word: found[0], text: (lines[index] ?? '').trim() }];
  });
}

/** Code blocks, inline code, link targets and quotations are not this project's prose. */
function proseOfMarkdown(source: string): string {
  return withoutQuotations(
    source.replace(/^(`{3,})[\s\S]*?^\1/gm, blanked).replace(/`[^`\n]*`|\]\([^)\n]*\)/g, blanked),
  );
}

/** A comment, a string, a template or a regular expression. */
const literal =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[=(,:[!&|?{};\n]\s*|return\s+)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;
/** What precedes the title of a test. */
const beforeTitle = /\b(?:test|it|describe)(?:\.\w+)*(?:\.each(?:\([^`]*\)|`[^`]*`))?\(\s*$/;

/** A field of the published story: the person that a quotation is addressed to. */
const publishedField = /\btoldTo\b/g;

/** Comments, names and the titles of tests. Other strings are data: copy in a fixture, words of a language. */
function proseOfTypeScript(source: string): string {
  return source
    .replace(/^import[\s\S]*?;$/gm, blanked)
    .replace(publishedField, blanked)
    .replace(literal, (text: string, offset: number, whole: string) => {
      if (text.startsWith('/*') || text.startsWith('//')) return withoutQuotations(text);
      const isTitle = beforeTitle.test(whole.slice(Math.max(0, offset - 2_000), offset));
      return isTitle ? withoutQuotations(text.slice(1, -1)) : blanked(text);
    })
    .replace(/[A-Za-z]+(?=[A-Z])|_/g, (part) => `${part} `);
}

function withoutQuotations(text: string): string {
  return text.replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g, blanked);
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function main(): number {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.md'], { encoding: 'utf8' }).trim().split('\n');
  const found = files.flatMap((path) => {
    const words = allowed.flatMap(([start, list]) => (path.startsWith(start) ? list : []));
    return findRetiredWords(path, readFileSync(path, 'utf8'))
      .filter(({ word }) => !words.includes(word))
      .map(({ line, word, text }) => `${path}:${line}: "${word}" is a retired word: ${text}`);
  });
  for (const line of found) console.error(line);
  return found.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();

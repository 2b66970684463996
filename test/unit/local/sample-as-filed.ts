// The bundled sample, parsed without the project's parser, so that the two cannot share a mistake.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '../../..');
/** The folder of the documents. */
export const sampleFolder = path.join(root, 'local/sample');
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const Listed = z.array(
  z.strictObject({
    file: z.string(),
    source: z.string(),
    agency: z.string(),
    language: z.string(),
    country: z.string(),
    contentType: z.string(),
    receivedAt: z.iso.datetime(),
  }),
);
const ExpectedReport = z.object({
  name: z.string(),
  source: z.string(),
  guid: z.string().optional(),
  file: z.string().optional(),
  files: z.array(z.string()).optional(),
  agency: z.string(),
  language: z.string(),
  role: z.enum(['original', 'copy', 'rewrite']),
  of: z.string().optional(),
  added: z.string().optional(),
});
type ExpectedReport = z.infer<typeof ExpectedReport>;
const Expected = z.object({
  totals: z.object({ reports: z.number(), events: z.number(), sources: z.number(), documents: z.number() }),
  events: z.array(z.object({ id: z.string(), title: z.string(), reports: z.array(ExpectedReport) })),
  corrected: z.array(
    z.object({
      report: z.string(),
      first: z.string(),
      corrected: z.string(),
      at: z.string(),
      headline: z.string(),
    }),
  ),
  withdrawn: z.array(
    z.object({ report: z.string(), first: z.string(), deletedIn: z.string(), at: z.string() }),
  ),
  figures: z.array(
    z.object({
      event: z.string(),
      what: z.string(),
      state: z.enum(['conflicting', 'revised']),
      values: z.array(z.object({ report: z.string(), value: z.number(), text: z.string() })),
    }),
  ),
  apart: z.array(z.object({ why: z.string(), events: z.array(z.string()) })),
});

/** The documents in order of arrival, as sample.yaml lists them. */
export const documents = Listed.parse(parse(readFileSync(path.join(sampleFolder, 'sample.yaml'), 'utf8')));
/** The expected grouping: sample-expected.json. */
export const expected = Expected.parse(
  JSON.parse(readFileSync(path.join(root, 'test/fixtures/sample-expected.json'), 'utf8')),
);
/** Every expected report, of all events. */
export const reports = expected.events.flatMap((event) => event.reports);
/** The XML documents. */
export const feeds = documents.filter((document) => !document.file.endsWith('.txt'));

type Filing = {
  identity: string;
  file: string;
  title: string;
  text: string;
  filedAt: string;
  changedAt: string;
};

/** The text of one document. */
export const bytesOf = (file: string): string => readFileSync(path.join(sampleFolder, file), 'utf8');

function childText(parent: Element, name: string): string {
  const child = DomUtils.getElementsByTagName(name, parent.children, false)[0];
  return child === undefined ? '' : DomUtils.textContent(child);
}

/** The plain text of an item, paragraphs joined by a space, without markup in CDATA or escaped text. */
function plainText(item: Element): string {
  const full =
    childText(item, 'content:encoded') || childText(item, 'content') || childText(item, 'description');
  return DomUtils.textContent(parseDocument(full.replaceAll('</p>', '</p> ')))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function filingsOf(file: string): Filing[] {
  if (file.endsWith('.txt')) {
    return [
      {
        identity: file,
        file,
        title: '',
        text: bytesOf(file).replaceAll(/\s+/g, ' '),
        filedAt: '',
        changedAt: '',
      },
    ];
  }
  const tree = parseDocument(bytesOf(file), { xmlMode: true });
  return DomUtils.getElementsByTagName((name) => name === 'item' || name === 'entry', tree).map((item) => {
    const filedAt = childText(item, 'published') || childText(item, 'pubDate');
    const changedAt = childText(item, 'updated') || childText(item, 'atom:updated') || filedAt;
    const identity = childText(item, 'id') || childText(item, 'guid');
    return { identity, file, title: childText(item, 'title'), text: plainText(item), filedAt, changedAt };
  });
}

/** Every item of every document, in order of arrival. */
export const filings = documents.flatMap(({ file, source }) =>
  filingsOf(file).map((filing) => ({ ...filing, source })),
);
/** The guid of a feed item, or the file name of plain copy. */
export const identityOf = (report: ExpectedReport): string => report.guid ?? report.file ?? '';

/** The expected report of this name. @throws Error when there is none. */
export function getReport(name: string): ExpectedReport {
  const found = reports.find((report) => report.name === name);
  if (found === undefined) throw new Error(`sample-expected.json names no report ${name}`);
  return found;
}

/** Every state in which a report is found, in order of arrival. */
export function statesOf(name: string): (typeof filings)[number][] {
  const report = getReport(name);
  return filings.filter(
    (filing) => filing.source === report.source && filing.identity === identityOf(report),
  );
}

/** The text of the newest state of a report. */
export const lastText = (name: string): string => statesOf(name).at(-1)?.text ?? '';

/** The sentences of a text without the dateline. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]”?) (?=[“A-ZÀ-Þ])/u)
    .map((sentence) => sentence.replace(/^.*\)(?: ?[–—-]+|:) /u, ''));
}

/** The faults of the XML: unclosed, stray or crossed elements, bare ampersands. Empty for well-formed XML. */
export function xmlFaults(text: string): string[] {
  const bare = text.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, name = '', empty] of bare.matchAll(/<(\/?)([\w:-]+)[^>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes another element`);
    } else if (empty === '') open.push(name);
  }
  faults.push(...open.map((name) => `<${name}> is not closed`));
  if (/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.test(bare)) faults.push('a bare ampersand');
  return faults;
}

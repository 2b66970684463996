// Reads copy that was filed with a form: labels and values, as JSON or one a line ("Headline: …").
import { readJson } from '#core/parse/text/read-json.ts';

export interface FiledForm {
  headline?: string;
  slugline?: string;
  byline?: string;
  dateline?: string;
  abstract?: string;
  body: string;
}

type Label = Exclude<keyof FiledForm, 'body'>;
const labels: readonly Label[] = ['headline', 'slugline', 'byline', 'dateline', 'abstract'];
const labelled = /^[ \t]*(headline|slugline|slug|byline|dateline|abstract|summary)[ \t]*:[ \t]*(\S.*)$/i;

/** Reads `text` as a form; undefined for ordinary copy, which has at most one labelled line. */
export function readForm(text: string): FiledForm | undefined {
  const plain = text.trim();
  return plain.startsWith('{') ? readJsonForm(plain) : readLabelledLines(plain);
}

function readJsonForm(text: string): FiledForm | undefined {
  // Mail programs break long lines, also within JSON strings.
  const read = readJson(text.replace(/[\r\n]+/g, ' '));
  if (!('json' in read) || typeof read.json !== 'object' || read.json === null) return undefined;
  const values = new Map(Object.entries(read.json).map(([key, value]) => [key.toLowerCase(), textOf(value)]));
  const body = values.get('body') ?? '';
  if (body === '') return undefined;
  return withLabels(values, body);
}

function readLabelledLines(text: string): FiledForm | undefined {
  const values = new Map<string, string>();
  const rest = text.split(/\r?\n/).filter((line, index) => {
    const [, label, value] = index < 40 ? (labelled.exec(line) ?? []) : [];
    if (label === undefined || value === undefined) return true;
    const name = label
      .toLowerCase()
      .replace(/^slug$/, 'slugline')
      .replace('summary', 'abstract');
    if (!values.has(name)) values.set(name, value.trim());
    return false;
  });
  return values.size < 2 ? undefined : withLabels(values, rest.join('\n'));
}

function withLabels(values: ReadonlyMap<string, string>, body: string): FiledForm {
  const form: FiledForm = { body };
  for (const label of labels) {
    const value = values.get(label) ?? '';
    if (value !== '') form[label] = value;
  }
  return form;
}

function textOf(value: unknown): string {
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

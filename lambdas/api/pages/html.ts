/** Markup that needs no escaping: made by `html` only, from literal markup and escaped values. */
export class Markup {
  constructor(readonly text: string) {}
}

/** The values of a template: text is escaped, markup is not, lists are joined, undefined and false print nothing. */
export type Printable = string | number | Markup | undefined | false | readonly Printable[];

/** A template whose values are escaped for text and for quoted attributes alike. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: Printable[]): Markup {
  return new Markup(strings.map((text, at) => text + printed(values[at])).join(''));
}

function printed(value: Printable): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(printed).join('');
  return String(value).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { html } from '#lambdas/api/pages/html.ts';

/** The names of elements and attributes and the text that another parser reads. */
function seen(markup: string) {
  const names: string[] = [];
  let text = '';
  let title = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      names.push(name, ...Object.keys(attributes));
      title = attributes.title ?? '';
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(markup);
  return { names, text, title };
}

describe('html', () => {
  test('lets no value become an element or an attribute, and keeps its text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('"><img src=x onerror=1>', "' onload='", '&lt;b&gt;'),
        ),
        (value) => {
          const { names, text, title } = seen(html`<p title="${value}">${value}</p>`.text);
          expect(names).toEqual(['p', 'title']);
          expect(text).toBe(value);
          expect(title).toBe(value);
        },
      ),
    );
  });
  test('prints markup unescaped, lists joined, and nothing for undefined and false', () => {
    expect(
      html`<ul>${['a', 'b'].map((name) => html`<li>${name}</li>`)}${undefined}${false}${0}</ul>`.text,
    ).toBe('<ul><li>a</li><li>b</li>0</ul>');
  });
});

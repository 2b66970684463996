// Hostile and broken documents must not break parsing, nor make it slow.
import { readFileSync } from 'node:fs';
import type { ParsedDocument } from '#core/parse/parse-document.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { growth, tooSteep } from '#test/doubles/growth.ts';

const parse = (from: string | Uint8Array, note: Partial<ArchiveNote> = {}): Promise<ParsedDocument> =>
  parseDocument(anArchived(from, note));
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (title: string, rest = ''): string =>
  `<item><title>${title}</title><guid>${title}</guid>${rest}</item>`;
const codes = ({ problems }: ParsedDocument): string[] => problems.map(({ code }) => code);
const headlines = ({ reports }: ParsedDocument): string[] => reports.map(({ headline }) => headline);

describe('entities and DTDs', () => {
  test('a billion-laughs document is refused without being expanded', async () => {
    const lols = Array.from(
      { length: 10 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "lol">${lols}]>${rss(item('&lol10;')).slice(21)}`;
    const parsed = await parse(bomb);
    expect(codes(parsed)).toEqual(['forbidden_entity']);
    expect(parsed.reports).toEqual([]);
  });

  test.each([
    ['a SYSTEM file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['an http address', '<!DOCTYPE r [ <!ENTITY x SYSTEM "http://127.0.0.1/x"> ]>'],
    ['a parameter entity', '<!DOCTYPE r [\n<!ENTITY % p SYSTEM "http://127.0.0.1/p">\n%p;]>'],
    ['an entity with an odd name', '<!DOCTYPE r [<!entity l. "<b>">]>'],
  ])('a DOCTYPE that declares %s is refused', async (_, doctype) => {
    const parsed = await parse(
      `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel>${item('&x; &lt;')}</channel></rss>`,
    );
    expect(codes(parsed)).toEqual(['forbidden_entity']);
    expect(parsed.reports).toEqual([]);
  });

  test('an external DTD, XInclude and a stylesheet are ignored and never read', async () => {
    const text = `<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1/x.xsl"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1/rss.dtd"><rss version="0.91"><channel><xi:include href="file:///etc/passwd" xmlns:xi="http://www.w3.org/2001/XInclude"/>${item('Kept')}</channel></rss>`;
    expect(headlines(await parse(text))).toEqual(['Kept']);
  });

  test('a text that quotes an entity declaration is not refused', async () => {
    const parsed = await parse(
      rss(
        item(
          'XML',
          '<description><![CDATA[<p>Write <code>&lt;!DOCTYPE r [&lt;!ENTITY x "y">]></code></p>]]></description>',
        ),
      ),
    );
    expect(codes(parsed)).toEqual([]);
    expect(parsed.reports).toHaveLength(1);
  });

  test.each(['&#9999999;', '&#xFFFFFF;', '&#0;', '&#xD800;', '&#99999999999999;'])(
    '%s breaks neither its own item nor the others',
    async (reference) => {
      const parsed = await parse(rss(item('Before') + item(`a${reference}b`) + item('After')));
      expect(parsed.reports).toHaveLength(3);
      expect(parsed.reports[1]?.headline).toMatch(/^a.*b$/);
      expect(parsed.reports[1]?.headline).not.toMatch(/\p{Surrogate}|\p{Cc}/u);
    },
  );
});

test('names of the prototype chain as elements, attributes and JSON keys change no prototype', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const evil =
    '<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor>';
  const parsed = await parse(
    rss(item('Kept', `${evil}<description __proto__="x" constructor="y">text</description>`)),
  );
  await parse(
    '{"version":"https://jsonfeed.org/version/1","__proto__":{"polluted":1},"items":[{"id":"1","title":"x","constructor":{"prototype":{"polluted":1}}}]}',
  );
  await parse('{"headline":"x","__proto__":{"polluted":1}}');
  expect(headlines(parsed)).toEqual(['Kept']);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Object.hasOwn({}, 'polluted')).toBe(false);
});

describe('caps', () => {
  test.each([20_000, 200_000])('%i nested elements are refused without a stack overflow', async (depth) => {
    const parsed = await parse(
      rss(item('Deep', `<description>${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}</description>`)),
    );
    expect(codes(parsed)).toEqual(['too_large']);
    expect(parsed.reports).toEqual([]);
  });

  test('200,000 elements that are never closed are refused too', async () => {
    expect(
      codes(await parse(`<rss version="2.0"><channel><item><title>x</title>${'<a>'.repeat(200_000)}`)),
    ).toContain('too_large');
  });

  test('JSON nested 100,000 deep is refused', async () => {
    expect(codes(await parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).toEqual(['too_large']);
  });

  test('an element with 100,000 attributes is refused', async () => {
    const attributes = Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ');
    expect(codes(await parse(rss(`<item ${attributes}><title>x</title></item>`)))).toEqual(['too_large']);
  });

  test('of 100,000 items the first 5,000 are parsed and the rest is counted', async () => {
    const many = rss(Array.from({ length: 100_000 }, (_, n) => item(`t${n}`)).join(''));
    const parsed = await parse(many);
    expect(parsed.reports).toHaveLength(5_000);
    expect(parsed.reports.at(-1)?.headline).toBe('t4999');
    expect(parsed.problems).toEqual([
      { code: 'too_large', message: '100000 items: the last 95000 were not read' },
    ]);
  });

  test('a description of 50 MB is not parsed; the items before it are', async () => {
    const huge = rss(
      item('Small') +
        item('Huge', `<description>${'word '.repeat(10_000_000)}</description>`) +
        item('After'),
    );
    const parsed = await parse(huge);
    expect(headlines(parsed)).toEqual(['Small']);
    expect(codes(parsed)).toEqual(['too_large', 'truncated']);
  });

  test.each([
    [
      'an HTML body',
      (lines: string) => rss(item('T', `<description><![CDATA[<b>x</b>\n${lines}]]></description>`)),
    ],
    [
      'a NITF body',
      (lines: string) => `<nitf><body><body.content><pre>${lines}</pre></body.content></body></nitf>`,
    ],
    ['plain copy', (lines: string) => lines],
    ['a mail', (lines: string) => `Message-ID: <a@b>\nMIME-Version: 1.0\n\n${lines}`],
  ])('%s of 400,000 lines is parsed up to the size limit of a report', async (_, documentOf) => {
    const parsed = await parse(documentOf('line\n'.repeat(400_000)), { contentType: 'text/plain' });
    expect(parsed.reports).toHaveLength(1);
    expect(parsed.reports[0]?.paragraphs.join('').length).toBeLessThanOrEqual(200_000);
    expect(new Set(codes(parsed))).toEqual(new Set(['too_large']));
  });

  test('of a feed with 700,000 elements the items within the limit are parsed, the others counted', async () => {
    const parsed = await parse(
      rss(Array.from({ length: 700 }, (_, n) => item(`t${n}`, '<x/>'.repeat(1_000))).join('')),
    );
    expect(parsed.reports.length).toBeGreaterThan(150);
    expect(parsed.reports.length).toBeLessThan(250);
    expect(codes(parsed)).toEqual(['too_large']);
  });

  test('repeated elements of one name in a channel, a namespace or an author take time in proportion to the document', async () => {
    const channel = (n: number): string => rss('<br/>ab'.repeat(n / 7));
    expect(await growth((length) => parse(channel(length)), 1_000_000)).toBeLessThan(tooSteep);
    const feed = (n: number): string => `<feed xmlns="${'u'.repeat(n)}">${'<x/>'.repeat(n / 8)}</feed>`;
    expect(await growth((length) => parse(feed(length)), 800_000)).toBeLessThan(tooSteep);
    const author = (n: number): string =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><author>${'a'.repeat(n)}</author></entry></feed>`;
    expect(await growth((length) => parse(author(length)), 400_000)).toBeLessThan(tooSteep);
  });

  test('JSON of more than a million values is refused before it is built', async () => {
    expect(codes(await parse(`[${'0,'.repeat(1_000_001)}0]`))).toEqual(['too_large']);
  });

  test('a text of 5 MB is cut after a whole paragraph', async () => {
    const long = rss(
      item(
        'Long',
        `<description><![CDATA[${'<p>A sentence that goes on for a while.</p>'.repeat(120_000)}]]></description>`,
      ),
    );
    const parsed = await parse(long);
    const text = parsed.reports[0]?.paragraphs ?? [];
    expect(text.join('\n').length).toBeLessThan(210_000);
    expect(text.at(-1)).toBe('A sentence that goes on for a while.');
    expect(codes(parsed)).toEqual(['too_large']);
  });

  test.each([
    ['tags that do not end', '<h'.repeat(200_000)],
    ['lines of lone tags', '<p>\n'.repeat(200_000)],
    ['line breaks', '<br>'.repeat(200_000)],
    ['open elements', '<div><b>'.repeat(100_000)],
    ['open forms', '<form><svg>'.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['new lines', '\n'.repeat(1_000_000)],
    ['open comments', '<!--'.repeat(200_000)],
    ['open CDATA', '<![CDATA['.repeat(100_000)],
    ['ampersands', '&'.repeat(500_000)],
    ['quotes', '"'.repeat(500_000)],
    ['dashes', '-'.repeat(500_000)],
  ])('a description of many %s is parsed in linear time', async (_, body) => {
    const shapes = [
      (text: string) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`,
      (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      (text: string) => text,
    ];
    for (const shaped of shapes) {
      const factor = await growth(
        (length) => parse(rss(item('Tricky', `<description>${shaped(body.slice(0, length))}</description>`))),
        body.length,
      );
      expect(factor).toBeLessThan(tooSteep);
    }
    expect(await growth((length) => parse(body.slice(0, length)), body.length)).toBeLessThan(tooSteep);
  });

  test('a document with thousands of bad dates has a bounded number of problems', async () => {
    const parsed = await parse(
      rss(Array.from({ length: 1_000 }, (_, n) => item(`t${n}`, '<pubDate>32 Foo</pubDate>')).join('')),
    );
    expect(parsed.reports).toHaveLength(1_000);
    expect(parsed.problems).toHaveLength(100);
    expect(parsed.problems.at(-1)?.message).toMatch(/^901 further problems/);
  });
});

test.each(['author', 'dc:creator'])(
  'an <%s> of 200,000 letters is not a name and is not searched for one',
  async (name) => {
    const long = `<${name}>${'A,'.repeat(100_000)}</${name}>`;
    const parsed = await parse(rss(item('Kept', long)));
    expect(parsed.reports.map(({ headline, byline }) => [headline, byline])).toEqual([['Kept', undefined]]);
  },
);

describe('documents that are cut off', () => {
  const whole = item('One') + item('Two');
  test.each([
    ['CDATA', `${whole}<item><title>Half</title><description><![CDATA[never ends`],
    ['a comment', `${whole}<item><title>Half</title><!-- never ends`],
    ['a tag', `${whole}<item><title>Half</title><enclosure url="x`],
    ['an element', `${whole}<item><title>Half</title><description>text`],
  ])('in %s give their complete items and a problem that says so', async (_, items) => {
    const parsed = await parse(`<rss version="2.0"><channel>${items}`);
    expect(headlines(parsed)).toEqual(['One', 'Two']);
    expect(codes(parsed)).toEqual(['truncated']);
  });

  test('an unclosed item inside a complete document is left out and named', async () => {
    const parsed = await parse(rss(`${item('One')}<item><title>Open</title>${item('Two')}`));
    expect(headlines(parsed)).toEqual(['One', 'Two']);
    expect(codes(parsed)).toContain('truncated');
  });

  test('a truncated transfer is reported, even if the document looks complete', async () => {
    expect(codes(await parse(rss(item('One')), { complete: false }))).toEqual(['truncated']);
  });
});

describe('characters', () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++)
      new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), !bigEndian);
    return bytes;
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const declared = (charset: string, title: string): string =>
    `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel>${item(title)}</channel></rss>`;

  test.each([
    ['UTF-16 LE without BOM', utf16(declared('utf-16', 'Größe €'), false)],
    ['UTF-16 BE without BOM', utf16(declared('utf-16', 'Größe €'), true)],
    ['UTF-16 LE with BOM', utf16(`\uFEFF${declared('utf-8', 'Größe €')}`, false)],
    ['UTF-16 BE with BOM', utf16(`\uFEFF${declared('utf-8', 'Größe €')}`, true)],
    [
      'UTF-8 with BOM against its declaration',
      new TextEncoder().encode(`\uFEFF${declared('iso-8859-1', 'Größe €')}`),
    ],
    ['UTF-8 declared as Latin-1', new TextEncoder().encode(declared('iso-8859-1', 'Größe €'))],
    ['UTF-8 declared as something unknown', new TextEncoder().encode(declared('x-evil', 'Größe €'))],
    ['UTF-8 declared as UTF-16', new TextEncoder().encode(declared('utf-16', 'Größe €'))],
    ['windows-1252 declared as UTF-8', latin(declared('utf-8', 'Gr\u00F6\u00DFe \u0080'))],
    ['windows-1252 declared as Latin-1', latin(declared('iso-8859-1', 'Gr\u00F6\u00DFe \u0080'))],
    ['windows-1252 that declares nothing', latin(rss(item('Gr\u00F6\u00DFe \u0080')))],
  ])('%s is read without mojibake', async (_, bytes) => {
    expect(headlines(await parse(bytes))).toEqual(['Größe €']);
  });

  test.each([
    ['koi8-r', [0xf7, 0xcf, 0xc4, 0xc1], 'Вода'],
    ['shift_jis', [0x90, 0x85, 0x88, 0xca], '水位'],
    ['gb18030', [0xcb, 0xae, 0xce, 0xbb], '水位'],
    ['windows-1256', [0xc2, 0xc8], 'آب'],
  ])('%s is read as declared', async (charset, bytes, text) => {
    expect(headlines(await parse(latin(declared(charset, String.fromCharCode(...bytes)))))).toEqual([text]);
  });

  test('the HTTP charset has priority over the XML declaration', async () => {
    const bytes = latin(declared('iso-8859-1', String.fromCharCode(0xf7, 0xcf, 0xc4, 0xc1)));
    expect(headlines(await parse(bytes, { contentType: 'text/xml; charset="KOI8-R"' }))).toEqual(['Вода']);
  });

  test('a UTF-8 character cut by the end of the transfer does not garble the rest', async () => {
    const text = new TextEncoder().encode(`${rss(item('Größe'))}ß`);
    expect(headlines(await parse(text.subarray(0, text.length - 1)))).toEqual(['Größe']);
  });

  test('a stray byte in UTF-8 becomes U+FFFD and is reported as a problem', async () => {
    const bytes = new TextEncoder().encode(rss(item('Größe und Länge über Öl äöüß') + item('a~b')));
    bytes[bytes.indexOf(126)] = 0xff;
    const parsed = await parse(bytes);
    expect(headlines(parsed)).toEqual(['Größe und Länge über Öl äöüß', 'a\uFFFDb']);
    expect(codes(parsed)).toEqual(['bad_charset']);
  });

  test('NUL, other control characters and lone surrogates never reach a report', async () => {
    const parsed = await parse(rss(item('a\u0000b\u0008c\u001Bd', '<description>x\u0000y</description>')));
    const lone = await parse(
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1\\u0000","title":"a\\ud800b\\u0007","content_text":"c\\udc00","tags":["d\\u0000"]}]}',
    );
    expect(parsed.reports[0]).toMatchObject({ headline: 'abcd', paragraphs: ['xy'] });
    for (const report of [...parsed.reports, ...lone.reports])
      expect(JSON.stringify(report)).not.toMatch(/\\u00[01]|\\ud[89a-f]/);
  });
});

describe('documents that are not a feed', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\uFEFF ', 'empty'],
    ['a web page', '<!DOCTYPE html><html><body>Please enable JavaScript</body></html>', 'not_a_feed'],
    ['XML of another kind', '<?xml version="1.0"?><note><to>Ann</to></note>', 'unknown_format'],
    ['half a JSON document', '{"items": [', 'bad_json'],
  ])('%s gives no report and a problem with its code', async (_, text, code) => {
    const parsed = await parse(text);
    expect(parsed.reports).toEqual([]);
    expect(codes(parsed)).toEqual([code]);
  });

  test('a feed without its beginning is not parsed as plain copy and is refused', async () => {
    const feed = readFileSync(new URL('../../../fixtures/feeds/plain-rss.xml', import.meta.url), 'utf8');
    const half = `Warning: mysql_c- ${feed.slice(feed.indexOf('<description>News'))}`;
    const parsed = await parse(half);
    expect(parsed.reports).toEqual([]);
    expect(codes(parsed)).toEqual(['unknown_format']);
  });

  test('bytes of a picture give no report', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7919 + ((n * n) >> 3)) & 0xff);
    expect((await parse(bytes)).reports).toEqual([]);
  });

  test('a feed without items is not a failure', async () => {
    expect(await parse(rss('', '<title>Quiet</title>'))).toEqual({
      format: 'rss',
      reports: [],
      problems: [],
      otherIds: new Map(),
    });
  });
});

test.each([
  ['a PDF', '%PDF-1.7\n%Kabul is a city of many people\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
  ['PostScript', '%!PS-Adobe-3.0\n%%Title: The weather of the coming week in the north\n'],
  ['Rich Text', '{\\rtf1\\ansi The council met again on Monday and agreed.\\par}'],
  ['a ZIP', 'PK\u0003\u0004The council met again on Monday and agreed on all points.'],
])('%s has no format, although it contains words', async (_, file) => {
  const { format, reports, problems } = await parse(file, { contentType: 'text/plain' });
  expect([format, reports, problems.map(({ code }) => code)]).toEqual(['unknown', [], ['unknown_format']]);
});

describe('text that begins with a bracket', () => {
  const copy = '<Example Foods Inc> said on Friday that it will close two mills.\n\nIt gave no reason.';

  test('is plain copy only if its content type says so', async () => {
    const { format, reports } = await parse(copy, { contentType: 'text/plain' });
    expect([format, reports[0]?.paragraphs]).toEqual(['text', copy.split('\n\n')]);
    expect((await parse(copy)).format).toBe('unknown');
  });

  test.each(['<?xml version="1.0"?><maths/>', '<!DOCTYPE html><p>No feed</p>', '<p>No feed</p>'])(
    'is never plain copy: %s',
    async (markup) => {
      const { reports } = await parse(markup, { contentType: 'text/plain' });
      expect(reports).toEqual([]);
    },
  );
});

describe('dates', () => {
  test('that are impossible are unknown or withheld, and the printed text is kept', async () => {
    const bytes = readFileSync(new URL('../../../fixtures/feeds/bad-dates.xml', import.meta.url));
    const { reports, problems } = await parse(bytes);
    const received = '2026-11-24T12:00:00.000Z';
    expect(
      reports.map(({ headline, publishedAt, raw }) => [headline, publishedAt, raw?.publishedAt]),
    ).toEqual([
      ['Year one', received, '0001-01-01T00:00:00Z'],
      ['Epoch', received, 'Thu, 01 Jan 1970 00:00:00 GMT'],
      ['Far ahead', received, 'Fri, 01 May 2099 10:00:00 GMT'],
      ['Foo', received, '32 Foo'],
      ['No zone', '2026-11-23T10:00:00.000Z', '2026-11-23 10:00:00'],
      ['Two digits', '2026-11-23T10:00:00.000Z', undefined],
      ['Milliseconds', '2026-11-23T10:00:00.000Z', undefined],
    ]);
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ['bad_date', 'item 1'],
      ['bad_date', 'item 2'],
      ['clamped_date', 'item 3'],
      ['bad_date', 'item 4'],
    ]);
  });
});

test('an Arabic feed that wrongly declares UTF-8 is decoded in the Arabic charset', async () => {
  const beirut = [0xc8, 0xed, 0xd1, 0xe6, 0xca]; // windows-1256
  const [before = '', after = ''] = rss('<item><title>@</title></item>', '<language>ar</language>').split(
    '@',
  );
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode(before),
    ...beirut,
    ...new TextEncoder().encode(after),
  ]);
  const parsed = await parse(bytes, { language: undefined });
  expect(headlines(parsed)).toEqual(['بيروت']);
  expect(codes(parsed)).toEqual(['repaired']);
});

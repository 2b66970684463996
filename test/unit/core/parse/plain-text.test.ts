import { decodeReferences } from '#core/parse/text/decode-references.ts';
import { paragraphsOfHtml, paragraphsOfText, titleOfHtml } from '#core/parse/text/plain-text.ts';

test.each([
  ['blocks part paragraphs', '<p>One.</p><div>Two.</div>Three.', ['One.', 'Two.', 'Three.']],
  ['a doubled line break parts paragraphs', 'One.<br><br>Two.', ['One.', 'Two.']],
  ['a line feed of the source is a space', '<p>One\ntwo.</p>\n<p>Three.</p>', ['One two.', 'Three.']],
  ['inline tags leave no gap', '<p>in<b>divis</b>ible <i>word</i>s</p>', ['indivisible words']],
  ['references are decoded once', '<p>&amp;lt;b&amp;gt; &eacute;</p>', ['&lt;b&gt; é']],
  [
    'active and foreign elements go with their text',
    '<p>a</p><script>x</script><style>y</style><iframe srcdoc="z">q</iframe><svg><text>s</text></svg>',
    ['a'],
  ],
  [
    'tracking pixels leave nothing',
    '<p>a</p><img src="https://t.example/1.gif" width="1" height="1">',
    ['a'],
  ],
  ['"Read more" goes', '<p>a</p><p><a href="#">Read more »</a></p><p>Lire la suite...</p>', ['a']],
  [
    'a sentence that only begins with "Read more" stays',
    '<p>Read more books, the minister told the children of the capital on a visit to a school in the north, and watch less television.</p>',
    [
      'Read more books, the minister told the children of the capital on a visit to a school in the north, and watch less television.',
    ],
  ],
  [
    'cells of a row stay on one line',
    '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    ['1 2', '3'],
  ],
  ['blank lines part plain text', 'One\nline.\n\nTwo.', ['One line.', 'Two.']],
  [
    'formulas keep their signs, once',
    '<p>It is <math><semantics><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><annotation>a+b</annotation></semantics></math>.</p>',
    ['It is a+b.'],
  ],
  [
    'a drawing beside text leaves nothing',
    '<p>a</p><svg><title>Share</title><desc>An icon</desc><path d="M0"/></svg>',
    ['a'],
  ],
  [
    'a drawing alone is read by its name',
    '<svg><title>Seats by party</title><text>41</text></svg>',
    ['Seats by party'],
  ],
  [
    '"<!" that declares nothing is text',
    'a <!\' <a href="b">c</a> <!-- d --> <![if !vml]>e<![endif]> <!DOCTYPE',
    ["a <!' c e <!DOCTYPE"],
  ],
  ['unclosed tags lose nothing', '<p>One<p>Two<ul><li>Three', ['One', 'Two', 'Three']],
])('%s', (_, html, paragraphs) => {
  expect(paragraphsOfHtml(html)).toEqual(paragraphs);
});

test.each([
  ['A <em>bold</em> claim', 'A bold claim'],
  ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
  ['<script>alert(1)</script>Real title', 'Real title'],
  ['&quot;Quoted&quot; &#8211; so', '"Quoted" – so'],
  ['Two\n  lines', 'Two lines'],
])('the title %j is "%s"', (html, title) => {
  expect(titleOfHtml(html)).toBe(title);
});

test('a reference without its semicolon inside an address stays', () => {
  expect(decodeReferences('?page=1&copied=2')).toBe('?page=1&copied=2');
});

test.each([
  ['Minis\u00ADter resigns', 'soft hyphen'],
  ['Minis&shy;ter resigns', 'written soft hyphen'],
  ['\u200BMinister\u200B resigns', 'zero-width space'],
  ['Min\u200Cister re\u200Dsigns', 'joiner between Latin letters'],
  ['Minister resigns\uFE0F', 'variation selector'],
  ['\u202EMinister\u202C \u2066resigns', 'direction control without its end'],
  ['\u200FMinister\u200E resigns', 'direction mark'],
  ['\uFEFFMinister\u2060 resigns', 'byte order mark'],
])('a title loses invisible characters: %j (%s)', (html) => {
  expect(titleOfHtml(html)).toBe('Minister resigns');
});

test('the joiners of Persian and of emoji are kept', () => {
  expect(titleOfHtml('می\u200Cشود \u{1F469}\u200D\u{1F680}')).toBe('می\u200Cشود \u{1F469}\u200D\u{1F680}');
});

test('no letter keeps more than eight combining marks', () => {
  expect(titleOfHtml(`a${'\u0301'.repeat(1_000)}b`)).toBe(`a${'\u0301'.repeat(8)}b`);
});

test.each([
  ['Board drops <a> as <area> in maps', 'Board drops <a> as <area> in maps'],
  ['<b>Three</b> dead', 'Three dead'],
  ['Mayor&amp;#8217;s plan &amp;amp; the quay', 'Mayor’s plan & the quay'],
  ['&amp;lt;script&amp;gt;', '&lt;script&gt;'],
  [
    '<!DOCTYPE html><html><head><title>Page</title></head><body><h1>Fees rise</h1></body></html>',
    'Fees rise',
  ],
])('the title %j reads %j', (html, title) => {
  expect(titleOfHtml(html)).toBe(title);
});

describe('an element whose text is left out and that never ends', () => {
  test.each(['iframe', 'object', 'audio', 'video', 'canvas', 'svg', 'form', 'select', 'nav', 'IFRAME'])(
    '<%s> hides nothing of the rest',
    (name) => {
      expect(paragraphsOfHtml(`<p>Before.</p><${name} src="https://a.example/"> <b>After.</b>`)).toEqual([
        'Before.',
        'After.',
      ]);
      expect(paragraphsOfHtml(`<p>Before.</p><${name} src="https://a.example/"/> <b>After.</b>`)).toEqual([
        'Before.',
        'After.',
      ]);
      expect(
        paragraphsOfHtml(`<p>Before.</p><${name}>hidden</${name}><p>After.</p><${name}><p>End.</p>`),
      ).toEqual(['Before.', 'After.', 'End.']);
    },
  );
});

test.each(['applet', 'blink', 'embed', 'frameset', 'iframe', 'link', 'meta', 'object', 'input'])(
  'a title loses <%s> with an attribute, and keeps the word in brackets',
  (name) => {
    expect(titleOfHtml(`Fees<${name} a="b"> rise`)).toBe('Fees rise');
    expect(titleOfHtml(`Board drops <${name}> for good`)).toBe(`Board drops <${name}> for good`);
  },
);

test('lines that were wrapped within sentences are joined, and lines of their own are not', () => {
  const wrapped =
    'A gauge of company\ncredit risk fell to the lowest level of the year as\nmakers in the United\nStates hired more people.\nBanks led the fall.';
  expect(paragraphsOfText(wrapped)).toEqual([
    'A gauge of company credit risk fell to the lowest level of the year as makers in the United States hired more people.',
    'Banks led the fall.',
  ]);
  const lines = ['Results', 'Ostren 2, Velmo 1', 'Tarrow 0, Holt 0', 'more to follow'];
  expect(paragraphsOfText(lines.join('\n'))).toEqual(lines);
});

test.each([
  'The govern-\nment raised port fees on Friday, offi-\ncials said.',
  'The govern-\nment raised port fees on Friday, offi-\ncials said.\n\n',
])('words that line ends divide are joined in %j', (text) => {
  expect(paragraphsOfText(text)).toEqual(['The government raised port fees on Friday, officials said.']);
  expect(paragraphsOfText(`${text}\n\nA present-\nday fee.`).at(-1)).toBe('A present-day fee.');
});

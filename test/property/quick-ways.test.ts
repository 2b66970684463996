// The parser has fast paths for ordinary input; they must give the results of the general path. A mark that only
// prevents the fast path (an unknown element, a letter of another script) compares the two.
import fc from 'fast-check';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import { findCredits } from '#core/parse/copy/find-credits.ts';
import { paragraphsOfHtml, paragraphsOfText } from '#core/parse/text/plain-text.ts';
import { correctionLines } from '#core/tables/correction-words.ts';
import { stages } from '#core/tables/stage-words.ts';
import { makeTest } from '#core/text/latin-pattern.ts';
import { matchEach } from '#core/text/match-each.ts';
import { runs } from '#test/builders/runs.ts';

const names = 'p P br b i a div span ul li h2 hr img table tr td th thead tbody dl dd dt blockquote'.split(
  ' ',
);
const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    fc.constantFrom(...names),
    fc.constantFrom('>', '/>', ' class="x">', ' hidden>'),
  )
  .map((parts) => parts.join(''));
const words = fc.constantFrom(
  'One',
  ' two ',
  '\n',
  '\n\n',
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '&hellip',
  ' & ',
  '.',
  '  ',
  'é',
  '&lt;p&gt;',
);

test('plain markup gives the same paragraphs by the fast path and by the parser', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, words), { maxLength: 40 }), (parts) => {
      const html = parts.join('');
      expect(paragraphsOfHtml(html)).toEqual(paragraphsOfHtml(`<x-thorough></x-thorough>${html}`));
    }),
    runs(2_000),
  );
});

const pieces = fc.constantFrom(
  ...'told AFP Reuters dpa the reported according to Agence France-Presse selon laut l’AFP agency reporter by said daily news'.split(
    ' ',
  ),
  ...'quoted cited reports with inputs from The BBC Xinhua . , ’s à rapporte meldet IRNA an Interfax'.split(
    ' ',
  ),
);

test('the fast search for credits misses none', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join(' ');
      expect(findCredits([text])).toEqual(findCredits([`${text} ж`]));
    }),
    runs(2_000),
  );
});

const ascii = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aZ7.,\'-/ \n!?:"st.1,250 St Mt'.split('')),
      fc.string({ unit: 'binary-ascii' }),
    ),
  )
  .map((parts) => parts.join(''));

test('the words of plain text are those found among letters of other scripts', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      expect(wordsIn(text)).toEqual(wordsIn(`${text} ж`).slice(0, -1));
      expect(`${normalizeSpelling(text)}ж`).toBe(normalizeSpelling(`${text}ж`));
    }),
    runs(2_000),
  );
});

test('plain lines give the same paragraphs by the fast path and after normalization', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      const lines = `first\n\n${text}`;
      expect(paragraphsOfText(lines)).toEqual(paragraphsOfText(`${lines}\n\nж`).slice(0, -1));
    }),
    runs(2_000),
  );
});

test('the key of a name of two plain words is that of any name', () => {
  const part = fc.constantFrom('st', 'mt', 'ft', 'St', 'New', 'york', 'a', 'stone', 'o');
  fc.assert(
    fc.property(part, part, (one, other) => {
      expect(foldName(`${one} ${other}`)).toBe(foldName(`${one} ${other}!`));
    }),
  );
});

const sources = [
  ...stages.flatMap(({ about, open, closed }) => [about ?? '', open, closed]),
  ...correctionLines,
];
/** A text that the pattern may match: one alternative of each group, by the numbers of `choices`. */
function phraseOf(source: string, choices: readonly number[]): string {
  let used = 0;
  const choose = (alternatives: string) => {
    const all = alternatives.split('|');
    used += 1;
    return all[(choices[used % choices.length] ?? 0) % all.length] ?? '';
  };
  let rest = source
    .replace(/\(\?<?[!=][^()]*\)|\\b/gu, '')
    .replace(/\\p\{\w+\}|\[\^[^\]]*\]|\\S/gu, 'x')
    .replace(/\[(.)[^\]]*\]/gu, '$1')
    .replace(/(?<=[^)])(?:\{[\d,]+\}|[?+*])\??/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\((?:\?:)?([^()]*)\)(?:\?|\{[\d,]+\}|\+|\*)?/u, (_, inner: string) => choose(inner));
  }
  return choose(rest);
}

const isOfPlainLetters = (text: string) => /^[\x20-\x7e’]*$/.test(text);

test('a pattern matches plain text by the fast form if and only if it does by the general form', () => {
  const tests = sources.map(makeTest);
  const phrases = fc.tuple(fc.nat(sources.length - 1), fc.array(fc.nat(30), { minLength: 7, maxLength: 13 }));
  let matches = 0;
  fc.assert(
    fc.property(fc.array(phrases, { minLength: 1, maxLength: 3 }), (picked) => {
      const own = picked.map(([at, choices]) => phraseOf(sources[at] ?? '', choices));
      const text = `Who ${own.filter(isOfPlainLetters).join(' ')} 12 now.`;
      for (const isMatch of tests) {
        expect(isMatch(text, true)).toBe(isMatch(text, false));
        if (isMatch(text, true)) matches += 1;
      }
    }),
    runs(2_000),
  );
  expect(matches).toBeGreaterThan(2_000);
});

test('matches are those of matchAll, also empty ones and after a use that left the pattern inside a text', () => {
  const pattern = fc.constantFrom('a', '(?<x>a)|b', '', 'b*', '.', '(?=a)', '\\b');
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'é'), maxLength: 12 });
  fc.assert(
    fc.property(pattern, fc.constantFrom('g', 'gu'), text, (source, flags, copy) => {
      const regex = new RegExp(source, flags);
      const expected = [...copy.matchAll(regex)];
      regex.lastIndex = copy.length;
      expect(matchEach(copy, regex)).toEqual(expected);
      expect(regex.lastIndex).toBe(0);
    }),
    runs(300),
  );
});

test('matchEach refuses a pattern that finds one match only', () => {
  expect(() => matchEach('a', /a/)).toThrow('the pattern /a/ has no flag g');
});

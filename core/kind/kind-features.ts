// Features of the kind-of-item model. In: headline, first words, URL, categories. Out: named features, all binary.
import { type Cue, headlinePhrases, labelPhrases, pathPhrases } from '#core/kind/kind-phrases.ts';

/** What a kind is read from. `text` is the summary or the first paragraph. */
export interface KindInput {
  headline: string;
  text: string;
  /** The whole text, where it is known: live blogs and lists of results show in it. */
  paragraphs?: readonly string[] | undefined;
  url?: string | undefined;
  /** BCP 47 tag. */
  language: string;
  /** Names and codes of the categories and keywords, as received. */
  labels: readonly string[];
}

/** A feature and the words of the item that gave it, for `kindReasons`. */
export type KindFeatures = ReadonlyMap<string, string>;

/** Base languages of the labelled items. A word of another language is no evidence: French "du" is not German "du". */
const learnt: ReadonlySet<string> = new Set(['en', 'de', 'ru', 'fa', 'tr']);

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[%$£€+]+/gu;
const DIGITS = /^\p{N}/u;
const longestPhrase = 5;
const mostWords = 40;

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]s\b/g, ' is')
      .match(WORD) ?? []
  )
    .slice(0, mostWords)
    .map((word) => (DIGITS.test(word) ? '#' : word));
}

/** Phrase -> cue, read once from the tables. */
function indexPhrases(phrases: Readonly<Record<Cue, string>>): ReadonlyMap<string, Cue> {
  return new Map(
    (Object.entries(phrases) as [Cue, string][]).flatMap(([cue, list]) =>
      list.split('|').map((phrase) => [phrase, cue] as const),
    ),
  );
}

const headlineIndex = indexPhrases(headlinePhrases);
const pathIndex = indexPhrases(pathPhrases);
const labelIndex = indexPhrases(labelPhrases);

function addPhrases(
  words: readonly string[],
  index: ReadonlyMap<string, Cue>,
  where: string,
  features: Map<string, string>,
): void {
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      const phrase = words.slice(from, to).join(' ');
      const cue = index.get(phrase);
      if (cue !== undefined) features.set(`${where}:${cue}`, phrase);
    }
}

/** Words of the path without the last segment's numbers; the host is no feature. */
function pathOf(url: string | undefined): string {
  const path = url?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '') ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const LABEL = /^([^:|–—]{1,40}?)\s*(?::|\||\s[–—-]\s)/u;
const LABEL_AT_END = /\s[|–—-]\s([^|–—]{1,25})$/u;

/** Shape of a headline: what holds in every language. */
const shapes: readonly [string, RegExp][] = [
  ['shape:question', /[?؟？]/u],
  ['shape:exclamation', /!/],
  ['shape:starts-with-number', /^\p{N}+\s/u],
  ['shape:quotation', /[“”"«»„]/u],
  ['shape:colon', /:/],
  ['shape:ellipsis', /…|\.\.\./],
  ['shape:price', /[$£€]\s?\p{N}|\p{N}\s?[€%]/u],
  ['shape:date', /\p{N}{1,2}[./]\p{N}{1,2}[./]\p{N}{2,4}|20\d\d/u],
];

/** The same, in the languages of the labelled items. */
const persons: readonly [string, RegExp][] = [
  ['shape:first-person', /(?<!\p{L})(?:I|I've|I’m|I'm|[Mm]y|[Ww]e|[Oo]ur|[Ii]ch|[Ww]ir|[Uu]nser)(?!\p{L})/u],
  [
    'shape:second-person',
    /(?<!\p{L})(?:[Yy]ou|[Yy]our|[Dd]u|[Dd]ein|Sie|Ihre?|siz|sizin|вы|вам|ваш)(?!\p{L})/u,
  ],
];

/** @returns every feature that holds; names start with where it was found: `headline`, `label`, `path`, `category`, `word`, `slug`, `shape`. */
export function kindFeaturesOf({ headline, text, url, language, labels }: KindInput): KindFeatures {
  const features = new Map<string, string>();
  const words = wordsIn(headline);
  const isLearnt = learnt.has(language.split('-')[0] ?? '');
  if (isLearnt) for (const word of words) features.set(`word:${word}`, word);
  const [first] = words;
  if (isLearnt && first !== undefined) features.set(`first:${first}`, first);
  addPhrases(words, headlineIndex, 'headline', features);
  for (const label of [LABEL.exec(headline)?.[1], LABEL_AT_END.exec(headline)?.[1]]) {
    if (label === undefined) continue;
    const words = wordsIn(label);
    const cue = labelIndex.get(words.join(' '));
    if (cue !== undefined) features.set(`label:${cue}`, label);
    const last = words.at(-1);
    if (isLearnt && last !== undefined) features.set(`label-ends:${last}`, label);
  }
  const path = pathOf(url);
  addPhrases(wordsIn(path.replaceAll(/[-_.]/g, ' ')), pathIndex, 'path', features);
  for (const word of isLearnt ? wordsIn(path.split('/').at(-1)?.replaceAll(/[-_.]/g, ' ') ?? '') : [])
    features.set(`slug:${word}`, word);
  for (const label of labels) addPhrases(wordsIn(label), pathIndex, 'category', features);
  addPhrases(wordsIn(text), headlineIndex, 'text', features);
  for (const [name, pattern] of isLearnt ? [...shapes, ...persons] : shapes) {
    const found = pattern.exec(headline);
    if (found) features.set(name, found[0]);
  }
  if (text.trim() === '') features.set('shape:headline-alone', '');
  if (words.length <= 5) features.set('shape:short', '');
  if (words.length >= 15) features.set('shape:long', '');
  return features;
}

// Finds what surrounds the news in one report and is recognised only beside the rest of it: galleries, captions, teasers,
// subheads and datelines before a sentence.
import { isBoilerplate } from '#core/merge/sentences/is-boilerplate.ts';
import type { SentenceSpan } from '#core/text/split-sentences.ts';
import { splitWords } from '#core/text/split-words.ts';

const longestCaptionUnits = 400;
/** A shorter report may consist of lines without a stop, which are then its news. */
const fewestSentences = 8;
/** Share of sentences with a stop from which a line without one is no sentence of the text. */
const minShareWithStop = 0.75;
/** Share of the words of a line that the rest of the report has, from which the line adds nothing. */
const minRepeatedShare = 0.8;

/** A gallery's button: its paragraph is a caption. */
const GALLERY =
  /\b(?:hide|show) caption\s+\d{1,3} of \d{1,3}\b|^\s*\d{1,3}\s?\/\s?\d{1,3}\s+(?!(?:of|and|to)\b)(?:\d{4}\b|\p{Lu}{2})/iu;
const GALLERY_CUE = /^\s*\d|aption/;
/** A group of words in capitals. */
const CAPITALS = /\p{Lu}{2,}[’'\p{Lu}]*(?:\s+\p{Lu}{2,}[’'\p{Lu}]*)+/gu;
const TWO_IN_CAPITALS = /[A-ZÀ-Þ]{2} [A-ZÀ-Þ]{2}/;
/** A line of which all words but numbers and small marks are in capitals: a banner. */
const IN_CAPITALS = /^(?=(?:\P{Lu}*\p{Lu}){8})[^\p{Ll}]+(?:\([^()]*\))?$/u;
/** Groups of words in capitals from which a sentence is teasers run together. */
const fewestTeasers = 3;
/** The button of a video player before its caption. */
const VIDEO_CLOSE = /^CLOSE ["“]?\p{Lu}/u;
/** "1/8 The scene … 2/8 Police officers …": captions of a slide show run together. */
const SLIDES = /\b1\/(\d{1,3})\s.{1,300}?\s2\/\1\s/u;
/** "FILE - In this Dec. 13 photo …": up to its credit. */
const FILE_PHOTO = /^\W{0,2}FILE\b.{0,4}\s(?:In|This|A|The)\b/u;
const CREDIT_LAST =
  /\((?:[^()]{0,60}\b(?:Press|AP|Reuters|AFP|Getty(?: Images)?|EPA|PA)|AP Photo[^()]{0,60})\)\.?$/u;
/** The signature of an embedded post, "— Leila Noor (@noor) December 27, 2017": its paragraph is the post. */
const POST_SIGNED =
  /[—–-]\s?[^—–]{1,60}\(@\w{1,30}\)\s(?:\p{Lu}\p{Ll}+\.?\s\d{1,2}, \d{4}|\d{1,2}\s\p{Lu}\p{Ll}+\.? \d{4})$/u;
/** A picture link that only a post contains. */
const POST_LINK = /\bpic\.(?:twitter|x)\.com\/\w+$/u;
/** "A singer on stage. (Jane Doe / Velmar Times)". */
const CREDIT_WITH_SLASH = /\(\p{Lu}[^()/]{2,40} ?\/ ?\p{Lu}[^()/]{2,40}\)\.?$/u;
/** "Jane Doe Photographer: John Roe/Agency", "Jane Doe on the quay, in 2013/Getty Images". */
const CREDITED =
  /\bPhotographer:\s|\/(?:Bloomberg|Getty(?: Images)?|Reuters|AFP|EPA|Shutterstock|Redux|Rex)(?: News| Images)?\)?\.?$/iu;
/** A scene in the present tense that ends with a full date and perhaps a place: the form of picture agencies. */
const DATED_SCENE =
  /^(?=.*(?:\b(?:is|are)\s\p{Ll}+(?:ed|en|ing)?\b|\s\p{Ll}{3,}s\s)).*(?<!\b(?:on|for|until|by|since|from|to|of)\s\p{Lu}\p{Ll}{2,5}day)[,.]\s(?:\p{Lu}\p{Ll}{2,5}day,\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2},\s(?:19|20)\d\d(?:,?\s(?:in|at|near)\s[\p{L} .,]{2,60}?)?\.$/u;
const PAST = /\b(?:said|says|told|was|were|had|has|have|will|would|could|did)\b/u;
const PICTURED =
  /^pictured\b|^(?:above|below|left|right|(?:main|top) picture)[,:]|\b(?:is|are) pictured\b|\b(?:seen|pictured|shown) (?:here|above|below)\b/iu;
const PICTURED_CUE = /[Pp]icture|^(?:Above|Below|Left|Right)|(?:seen|shown) (?:here|above|below)/;
const YEAR_NEAR_END = /, (?:19|20)\d\d\b.{0,64}$/;
/** "The two (left) before the match": a real sentence can have it too, so that its words must recur. */
const SIDED =
  /\((?:left|right|cent(?:re|er)|above|below|pictured|top|bottom|far left|far right|from left)\b[^)]{0,30}\)/u;
const STOP = /[.!?:;,…۔؟।॥。！？–—-]["'”’»›)\]*]*$/u;

const QUOTED = /["“„«]|[:,]\s['‘]/u;
/** A subhead or teaser has no more words; a longer line may be a sentence that lost its stop. */
const mostLineWords = 14;

/** Before the first sentence of the text: a dateline or a network. */
const DATELINE = new RegExp(
  [
    // TEMPE, Ariz. — Say …; NEW YORK, Dec. 22 (AP) — Actress …
    '^\\p{Lu}{3,}(?:\\s\\p{Lu}{2,}){0,2}(?:,\\s[^—–()]{2,30}?)?(?:(?:\\s\\([^()]{2,20}\\))?\\s(?:[—–]{1,2}|--)|(?:,\\s\\p{Lu}[\\p{L}.]{1,12}|\\s\\([^()]{2,20}\\))\\s-)\\s(?!(?:19|20)\\d\\d\\s)(?=["“]?[\\p{Lu}\\d])',
    // (CNN) The ferry …
    '^\\((?:CNN|AP|AFP|Reuters|UPI|PTI|ANI|IANS|Xinhua|BBC)\\)\\s*(?:[—–-]+\\s*)?',
  ].join('|'),
  'u',
);
/** Before a sentence: a subhead in capitals, perhaps with a date in brackets and a dash, or a picture credit. */
const PREFIX = new RegExp(
  [
    // THE MOON GARDEN According to …
    "^(?=(?:\\S+\\s+){0,9}\\p{Lu}{4})(?:[\\p{Lu}\\d][\\p{Lu}\\d’‘',&:.-]*\\s+){1,11}[\\p{Lu}\\d][\\p{Lu}\\d’‘'&?!-]+\\s+(?:\\([^()]{4,30}\\)\\s+[—–-]+\\s+)?(?=[\"“'‘]?\\p{Lu}[\\p{Ll}’])",
    // Splash News She said …
    '^(?:Splash News|Getty(?: Images)? - Contributor|Rex Features|Press Association|PA Wire|Backgrid)\\s+(?=\\p{Lu}\\p{Ll})',
  ].join('|'),
  'u',
);
/** Words that a sentence still has without its prefix. */
const fewestWordsLeft = 4;
/** Datelines and subheads are read in sentences up to this length, in UTF-16 code units. */
const longestPrefixUnits = 160;

/** Sentences from the start of a report among which its dateline is looked for. */
const mostBeforeDateline = 6;

/**
 * The sentences of a report that are news, in order, without what precedes them in their line. Captions and highlights precede
 * a dateline.
 */
export function findNews(text: string, spans: readonly SentenceSpan[]): SentenceSpan[] {
  const isFurniture = makeFurnitureTest(text, spans);
  const first = spans
    .slice(0, mostBeforeDateline)
    .findIndex(({ start, end }) => prefixLength(text.slice(start, end), [DATELINE]) > 0);
  return spans.flatMap((span, place) => {
    if (place < first || isFurniture(span, place)) return [];
    const { start, end, paragraph } = span;
    const sentence = text.slice(start, end);
    return [{ start: start + prefixLength(sentence, [DATELINE, PREFIX]), end, paragraph }];
  });
}

function prefixLength(sentence: string, forms: readonly RegExp[]): number {
  if (
    !/^(?:\(?\p{Lu}{2}|Splash|Getty|Rex|Press|Backgrid|\(Reuters|\(Xinhua|\p{Lu}\s\p{Lu}{2})/u.test(sentence)
  )
    return 0;
  const lengths = forms.map((form) => form.exec(sentence.slice(0, longestPrefixUnits))?.[0].length ?? 0);
  return lengths.find((length) => length > 0 && countWordsFrom(sentence, length) >= fewestWordsLeft) ?? 0;
}

function countWordsFrom(sentence: string, from: number): number {
  return sentence.slice(from, from + longestPrefixUnits).split(/\s+/u).length;
}

function makeFurnitureTest(text: string, spans: readonly SentenceSpan[]) {
  const count = spans.length;
  const sentences = spans.map(({ start, end }) => text.slice(start, end));
  const withStop = sentences.filter((sentence) => STOP.test(sentence)).length;
  const isProse = count >= fewestSentences && withStop >= count * minShareWithStop;
  // Nearly no report has such lines: their signs are looked for once in the whole text.
  const [hasPosts, hasTeasers, hasCaptions, hasSides] = [
    POST_SIGN.test(text),
    TEASER_SIGNS.some((sign) => text.includes(sign)) || TWO_IN_CAPITALS.test(text),
    CAPTION_SIGN.test(text),
    SIDED.test(text),
  ];
  const captions = hasPosts ? findCaptionParagraphs(spans, sentences) : new Set<number>();
  let counts: Map<string, number> | undefined;
  const isRepeated = (sentence: string) => {
    counts ??= countWords(sentences);
    const words = contentWords(sentence);
    const own = countWords([sentence]);
    const known = words.filter((word) => (counts?.get(word) ?? 0) > (own.get(word) ?? 0));
    return words.length > 0 && known.length >= words.length * minRepeatedShare;
  };
  return ({ paragraph }: SentenceSpan, place: number): boolean => {
    const sentence = sentences[place] ?? '';
    if (captions.has(place)) return true;
    const isAlone = spans[place - 1]?.paragraph !== paragraph && spans[place + 1]?.paragraph !== paragraph;
    if (isBoilerplate(sentence, { place, count, isAlone })) return true;
    if (hasTeasers && isTeasers(sentence)) return true;
    if (count === 1) return false;
    if (hasCaptions && sentence.length <= longestCaptionUnits && isCaption(sentence)) return true;
    if (count >= fewestSentences && isAlone && !STOP.test(sentence) && IN_CAPITALS.test(sentence))
      return true;
    if (!isProse) return false;
    const isLine = isAlone && !STOP.test(sentence) && !QUOTED.test(sentence);
    if (isLine && place > 0 && sentence.split(' ').length <= mostLineWords) return true;
    return (isLine || (hasSides && SIDED.test(sentence))) && isRepeated(sentence);
  };
}

/** A text with teasers (see isTeasers) has one of these, or two words in capitals. */
const TEASER_SIGNS = [' +++ ', 'x Embed x Share', 'Skip Ad ×', 'CLOSE ', ' 2/'];
/** The same for isCaption. */
const CAPTION_SIGN =
  /[/]|hotographer:|[Pp]icture|Above|Below|Left|Right|(?:seen|shown) (?:here|above|below)|, (?:19|20)\d\d/;
/** The same for findCaptionParagraphs. */
const POST_SIGN = /[Aa][Pp][Tt][Ii][Oo][Nn]|\d\s?\/|\bpic\.|\(@|FILE/;

function isTeasers(sentence: string): boolean {
  if (sentence.includes(' +++ ') || sentence.includes('x Embed x Share') || sentence.includes('Skip Ad ×'))
    return true;
  if (sentence.startsWith('CLOSE ') && VIDEO_CLOSE.test(sentence)) return true;
  if (sentence.includes(' 2/') && SLIDES.test(sentence)) return true;
  return TWO_IN_CAPITALS.test(sentence) && (sentence.match(CAPITALS)?.length ?? 0) >= fewestTeasers;
}

/** The fast tests come first: nearly no sentence is a caption. */
function isCaption(sentence: string): boolean {
  if (sentence.includes('/') && CREDIT_WITH_SLASH.test(sentence)) return true;
  if ((sentence.includes('/') || sentence.includes('hotographer:')) && CREDITED.test(sentence)) return true;
  if (PICTURED_CUE.test(sentence) && PICTURED.test(sentence)) return true;
  return YEAR_NEAR_END.test(sentence) && DATED_SCENE.test(sentence) && !PAST.test(sentence);
}

/** The sentences of paragraphs that are captions: those of galleries, and those of a file photo up to its credit. */
function findCaptionParagraphs(
  spans: readonly SentenceSpan[],
  sentences: readonly string[],
): ReadonlySet<number> {
  const captions = new Set<number>();
  const galleries = new Set<number>();
  for (const [place, { paragraph }] of spans.entries())
    if (GALLERY_CUE.test(sentences[place] ?? '') && GALLERY.test(sentences[place] ?? ''))
      galleries.add(paragraph);
  for (const [place, { paragraph }] of spans.entries()) {
    if (galleries.has(paragraph)) captions.add(place);
    const sentence = sentences[place] ?? '';
    if (POST_LINK.test(sentence) || (sentence.includes('(@') && POST_SIGNED.test(sentence)))
      for (let at = place; spans[at]?.paragraph === paragraph; at -= 1) captions.add(at);
    if (!FILE_PHOTO.test(sentences[place] ?? '')) continue;
    captions.add(place);
    let credit = place;
    for (let at = place; spans[at]?.paragraph === paragraph; at += 1)
      if (CREDIT_LAST.test(sentences[at] ?? '')) credit = at;
    for (let at = place; at <= credit; at += 1) captions.add(at);
  }
  return captions;
}

function contentWords(sentence: string): string[] {
  return splitWords(sentence).filter((word) => word.length > 3);
}

function countWords(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentences.flatMap(contentWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

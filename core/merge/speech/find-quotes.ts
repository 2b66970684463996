// Finds the quotations and reported speech of one report, with speakers resolved to full names.

import { looksLikeTitle, minQuoteWords } from '#core/merge/sentences/sentence-kind.ts';
import {
  type Attribution,
  findAttributionAfter,
  findAttributionBefore,
  findTurkishAttribution,
  type IsKnownName,
} from '#core/merge/speech/find-attribution.ts';
import { BREAKS_OFF, findReportedSpeech } from '#core/merge/speech/find-reported-speech.ts';
import { firstFrom, makeSpeakerResolver } from '#core/merge/speech/speaker-resolver.ts';
import { findNameSpans } from '#core/text/find-name-spans.ts';
import { findQuotedSpans } from '#core/text/find-quoted-spans.ts';
import { type SentenceSpan, splitSentences } from '#core/text/split-sentences.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Offsets in UTF-16 code units into the text. */
interface Span {
  start: number;
  end: number;
}

/** One quotation; `start`-`end` (UTF-16 code units into the text) span from its first to its last part. */
export interface FoundQuote {
  /** Verbatim from `start` to `end`: a split quotation includes the short attribution between its parts. */
  text: string;
  /** The quoted stretches; empty for reported speech. */
  parts: readonly Span[];
  /** Words of the parts. */
  words: string[];
  start: number;
  end: number;
  speaker: string;
  role?: string | undefined;
  verb: string;
  toldTo?: string | undefined;
  /** False for reported speech, where the words are the report's. */
  direct: boolean;
}

interface QuotePart extends Span {
  attribution: Attribution | undefined;
  /** A part after this one may continue the same quotation. */
  isContinued: boolean;
  /** Its paragraph ends before the closing mark. */
  isOpen: boolean;
  /** `“No,” X replied`: short, but all that was said. */
  isAnswer: boolean;
  /** The attribution comes after it. */
  isTagged: boolean;
}

/** Share of quoted words from which a split quotation is one; with a longer attribution each part is its own. */
const minQuotedShare = 0.8;
/** Names farther from a quotation than this, in UTF-16 code units, are not its speaker. */
const farthestSpeakerUnits = 400;
const TOLD =
  /\b(?:told|tells|telling)\s+((?:the\s+)?(?:\p{Lu}[\p{L}\p{M}&'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}&'’.-]*){0,3}|reporters|journalists|media|lawmakers|supporters|parliament|police))/u;

/**
 * Quotations and reported speech of at least `minQuoteWords` words (an answer may be shorter), in order; a sentence of reported speech
 * that contains quotations gives both. The speaker is "" if none is named. Never throws.
 * @param sentences of the text, if known
 * @param names of the sentences, in order (see findNameSpans), if known
 */
export function findQuotes(
  text: string,
  sentences: readonly SentenceSpan[] = splitSentences(text),
  names: readonly string[] = sentences.flatMap(({ start, end }) => findNameSpans(text.slice(start, end))),
): FoundQuote[] {
  if (!SPEAKS.test(text)) return [];
  const resolver = makeSpeakerResolver(text, names, sentences);
  const found: FoundQuote[] = [];
  let last: Spoken | undefined;
  let offset = 0;
  let passed = 0;
  for (const [place, paragraph] of text.split('\n').entries()) {
    const own: Span[] = [];
    for (let next = sentences[passed]; next?.paragraph === place; next = sentences[passed]) {
      own.push({ start: next.start - offset, end: next.end - offset });
      passed += 1;
    }
    for (const spoken of findSpeechInParagraph(paragraph, own, resolver.isKnownName)) {
      const { text: said, words, attribution, start, end, toldTo, direct, isOpen } = spoken;
      const [at, until] = [offset + start, offset + end];
      const parts = spoken.parts.map((part) => ({ start: offset + part.start, end: offset + part.end }));
      const inherited = last !== undefined && continues(text, last, at, sentences) ? last.speaker : '';
      const printed = attribution ?? (direct ? findIntroduction(text, at, resolver.isKnownName) : undefined);
      const speaker = printed === undefined ? inherited : resolver.resolve(printed, at, last?.speaker ?? '');
      last = { speaker, end: until, isOpen };
      const role = resolver.roleOf(speaker);
      const verb = printed?.verb ?? '';
      found.push({ text: said, parts, words, start: at, end: until, speaker, role, verb, toldTo, direct });
    }
    offset += paragraph.length + 1;
  }
  return found;
}

/** The last words spoken, and where they end. */
interface Spoken extends Pick<FoundQuote, 'speaker' | 'end'> {
  isOpen: boolean;
}

/**
 * Whether the quotation at `at` continues the last one: the paragraph of that one ended before the closing mark,
 * or no sentence is between the two.
 */
function continues(text: string, last: Spoken, at: number, sentences: readonly Span[]): boolean {
  const between = text.slice(last.end, at);
  if (between.includes('\n')) return last.isOpen && /^\s*["“„«]\s*$/u.test(between);
  const next = sentences[firstFrom(sentences, last.end)];
  return next === undefined || next.end > at;
}

/** The speaker that the paragraph before introduces: "And from X:", "X said:". */
function findIntroduction(text: string, at: number, isKnownName: IsKnownName): Attribution | undefined {
  const introduction = INTRODUCTION.exec(text.slice(Math.max(0, at - farthestSpeakerUnits), at))?.[1];
  return introduction === undefined ? undefined : findAttributionBefore(introduction, isKnownName);
}

const INTRODUCTION = /(?:^|\n|[.!?]\s+)([^\n.!?]{3,200}:)\s*\n["“„«]\s*$/u;

/** Fast check: a text without quotation marks and verbs of speech contains no speech. */
const SPEAKS =
  /["“„«]|said|says?\b|told|ccording|believe|argue|claim|that |sagt|dass|laut |que |elon|egún|что|словам|که|کہ|گفته|إن|أن/u;

function findSpeechInParagraph(paragraph: string, sentences: readonly Span[], isKnownName: IsKnownName) {
  const direct = joinParts(findParts(paragraph, sentences, isKnownName)).flatMap((parts) =>
    asQuotes(paragraph, parts),
  );
  const indirect = sentences.flatMap(({ start, end }) => {
    const found = findReportedSpeech(paragraph.slice(start, end), isKnownName);
    if (found === undefined) return [];
    const [from, to] = [start + found.start, start + found.end];
    const toldTo = TOLD.exec(paragraph.slice(start, from))?.[1];
    const { words, attribution } = found;
    return [
      {
        text: paragraph.slice(from, to),
        parts: [],
        words,
        start: from,
        end: to,
        attribution,
        toldTo,
        direct: false,
        isOpen: false,
      },
    ];
  });
  if (indirect.length === 0) return direct;
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || Number(b.direct) - Number(a.direct));
}

/** One quotation of all parts where they are most of the words from the first to the last, else one of each part. */
function asQuotes(paragraph: string, parts: readonly QuotePart[]) {
  const attribution = parts.find((part) => part.attribution !== undefined)?.attribution;
  const [first, second] = parts;
  if (first !== undefined && second === undefined)
    return asQuote(paragraph, parts, splitWords(paragraph.slice(first.start, first.end)), attribution) ?? [];
  const words = parts.map(({ start, end }) => splitWords(paragraph.slice(start, end)));
  if (isOneQuote(paragraph, parts, words.flat().length))
    return asQuote(paragraph, parts, words.flat(), attribution) ?? [];
  return parts.flatMap((part, at) => asQuote(paragraph, [part], words[at] ?? [], attribution) ?? []);
}

function isOneQuote(paragraph: string, parts: readonly QuotePart[], quotedWords: number): boolean {
  const whole = splitWords(paragraph.slice(parts[0]?.start, parts.at(-1)?.end));
  return quotedWords >= whole.length * minQuotedShare;
}

function asQuote(
  paragraph: string,
  parts: readonly QuotePart[],
  words: string[],
  attribution: Attribution | undefined,
) {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [first.start, last.end];
  const text = paragraph.slice(start, end);
  if (words.length < minQuoteWords && !(first.isAnswer && words.length > 0)) return undefined;
  if (NAMES_WORK.test(paragraph.slice(Math.max(0, start - longestWorkUnits), start))) return undefined;
  if ((!first.isAnswer && looksLikeTitle(text)) || (last.isOpen && BREAKS_OFF.test(text))) return undefined;
  const around =
    paragraph.slice(Math.max(0, start - 120), start) + paragraph.slice(first.end, first.end + 120);
  const toldTo = TOLD.exec(around)?.[1];
  return { text, parts, words, start, end, attribution, toldTo, direct: true, isOpen: last.isOpen };
}

/** "Der Film „Das letzte Boot nach Hause“": what the marks hold is a title. */
const NAMES_WORK =
  /(?<!\p{L})(?:film|movie|novel|book|song|album|single|play|musical|series|show|exhibition|magazine|podcast|titled|entitled|Roman|Buch|Lied|Hit|Serie|Stück|Theaterstück|Ausstellung|Zeitschrift|Magazin|Krimi|Oper|Titel|roman|livre|chanson|pièce|série|exposition|intitulée?|película|novela|libro|canción|disco|serie|obra|exposición|titulad[oa])\s["“„«‘]\s?$/iu;
const longestWorkUnits = 24;

function findParts(paragraph: string, sentences: readonly Span[], isKnownName: IsKnownName): QuotePart[] {
  const quoted = findQuotedSpans(paragraph).filter(
    // A sentence that is not given is no news, and what it quotes is none.
    ({ start, end }) => end - start > 2 && (sentences[firstEnding(sentences, start)]?.start ?? end) < end,
  );
  const blanked = blankQuotes(paragraph, quoted);
  let passed = 0;
  return quoted.map((span, place) => {
    const inside = { start: span.start + 1, end: span.closed ? span.end - 1 : span.end };
    while ((sentences[passed]?.end ?? paragraph.length) <= span.start) passed += 1;
    const sentence = sentences[passed];
    const from = Math.max(sentence?.start ?? 0, span.start - farthestSpeakerUnits);
    const to = Math.min(Math.max(sentence?.end ?? 0, span.end), quoted[place + 1]?.start ?? paragraph.length);
    const after = paragraph.slice(span.end, to);
    const part = trimPart(paragraph, inside);
    const said = paragraph.slice(part.start, part.end);
    const isEnded = /[.,!?…—–-]$/u.test(said) || /^[,.،؛—–]/u.test(after);
    const before = blanked.slice(from, span.start);
    const following =
      findTurkishAttribution(before, after) ??
      (opensSentence(said, after) ? undefined : findAttributionAfter(after, isEnded, isKnownName));
    const attribution = following ?? findAttributionBefore(before, isKnownName);
    return {
      ...part,
      attribution,
      isContinued: continuesAfter(said, after),
      isOpen: !span.closed,
      isAnswer: /,$/u.test(said) && Boolean(following?.verb),
      isTagged: following !== undefined,
    };
  });
}

/** `“… in the bin.” Employers called it unlawful.`: what follows is another sentence, and not `X said.` */
function opensSentence(said: string, after: string): boolean {
  return (
    /\.$/u.test(said) &&
    /^\s+\p{Lu}/u.test(after) &&
    !/\b(?:said|says|added|told\s[^,]{2,30})[.\s]*$/u.test(after)
  );
}

/** The index of the first of the sentences, which are in order, that ends behind `at`. */
function firstEnding(sentences: readonly Span[], at: number): number {
  const next = firstFrom(sentences, at);
  return (sentences[next - 1]?.end ?? 0) > at ? next - 1 : next;
}

/** Replaces the quotations by underscores, so that the words around them read on. */
function blankQuotes(paragraph: string, quoted: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of quoted) {
    blanked += paragraph.slice(from, start) + '_'.repeat(end - start);
    from = end;
  }
  return blanked + paragraph.slice(from);
}

/**
 * “A,” he said. “B” is one statement with an attribution inside. “A” and called it “B” are two quotations.
 */
function continuesAfter(quoted: string, after: string): boolean {
  const isInterrupted = /[.,!?;:–—…-]$/u.test(quoted) || /^\s*[,–—]/u.test(after);
  return isInterrupted && /^[\s,]*[^.]{0,80}[.,;:]?\s*$/u.test(after) && !/^[\s,]*(?:and|but)\b/u.test(after);
}

function trimPart(paragraph: string, { start, end }: { start: number; end: number }) {
  const piece = paragraph.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  return { start: start + lead, end: start + lead + piece.trim().length };
}

function isSame(a: Attribution, b: Attribution): boolean {
  return a.name === b.name && a.verb === b.verb;
}

/** Groups parts of one quotation: a later part without an attribution of its own continues the one before it. */
function joinParts(parts: readonly QuotePart[]): QuotePart[][] {
  const groups: QuotePart[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group !== undefined &&
      before?.isContinued &&
      before.attribution?.verb &&
      (part.attribution === undefined || (!part.isTagged && isSame(part.attribution, before.attribution)))
    )
      group.push(part);
    else groups.push([part]);
  }
  return groups;
}

// Finds what a sum of money is for by the words around it: "damage", "aid pledged", "value of cocaine".

import type { MoneyWords } from '#core/tables/money-words.ts';
import { latinPattern } from '#core/text/latin-pattern.ts';
import { matchEach } from '#core/text/match-each.ts';

/** What a sum is for. */
interface MoneyPurpose {
  /** In a fixed English form. */
  what: string;
  /** First words of what the purpose applies to, in lower case: "crops" for damage to crops. */
  object: string[];
}

/** The purpose of a sum from the text before and after it; undefined if no known noun or verb matches. */
export type FindPurpose = (before: string, after: string, sentence: string) => MoneyPurpose | undefined;

interface PurposeMatch {
  what: string;
  /** `phrase` is the noun with the words around it ("net"), `lead` the words directly before it. */
  phrase: string;
  lead: string;
  object: string[];
  /** Where it begins. Of two matches before a sum the nearer one is used. */
  at: number;
}

/** Sums that one side demands and another gives: the two differ. */
const HAS_STANCE =
  /^(?:aid|ransom|loan|grant|investment|budget|package|(?:compensation|damages|fine)(?! paid))(?= )/u;
/** Things whose value changes with time: two values of them are not of one event. */
const NO_THING =
  /^(?:compan(?:y|ies)|firms?|business|group|shares?|stock|stake|fortune|net|market|now|is|was|are|were|be|it|them|one|each|all|assets|and|or|currently|estimated|then|the|a|an|already|once|that|reportedly|total)$/iu;
const [OPEN, CLOSE] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
const WORD = '[^\\s,;:.()“”"]+';
const ARTICLES = 'the|its|their|his|her|a|an|la|le|les|der|die|das|dem|den|el|los|las';

/** Makes the matcher for one language. */
export function makeFindPurpose(words: MoneyWords): FindPurpose {
  const nounAt = makeNounAt(words);
  const verbBefore = makeVerbBefore(words);
  const worth = makeWorth(words);
  const aim = makeAim(words);
  const narrow = makeNarrow(words);
  const part = latinPattern(`${OPEN}(?:${words.part})${CLOSE}`);
  const isPart = ({ lead }: PurposeMatch) => part.test(lead);
  return (before, after, sentence) => {
    const noun = nounAt.before(before, after, sentence);
    const verb = verbBefore(before);
    const left = [noun, verb, worth.before(before)].filter((claim) => claim !== undefined);
    const nearest = left.sort((a, b) => b.at - a.at)[0];
    const claim = aim(before, after) ?? nounAt.after(after, sentence) ?? worth.after(after) ?? nearest;
    return claim === undefined || isPart(claim) ? undefined : narrow(claim, before, after);
  };
}

function makeNounAt({ nouns, link, glue, stops, object, compound }: MoneyWords) {
  const any = nouns.map(([, pattern]) => pattern).join('|');
  const of = latinPattern(
    `^\\s+(?:${object})\\s+(?:(?:${ARTICLES})\\s+)?(?<object>(?:(?:(?:${ARTICLES})\\s+)?(?!(?:${stops})${CLOSE})[\\p{L}'-]+\\s?){1,3})`,
  );
  const objectIn = (...places: string[]) => {
    const printed = places.flatMap((place) => of.exec(place)?.groups?.object ?? [])[0] ?? '';
    return (printed.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? []).filter(
      (word) => !/^(?:and|the|was|were|who|that)$/u.test(word),
    );
  };
  const mod = `(?!(?:${stops})${CLOSE})${WORD}\\s+`;
  const onRight = latinPattern(
    `^(?:'s?)?\\s+(?:(?:${glue})\\s*)?(?<mods>(?:${mod}){0,3}?)(?<noun>${any})${CLOSE}(?!${compound})(?<rest>.*)$`,
  );
  const onLeft = latinPattern(
    `^(?<head>.*)${OPEN}(?<noun>${any})${CLOSE}(?!${compound})(?<gap>(?:\\s+${WORD}){0,8}?)\\s+(?:${link})\\s*$`,
  );
  const labels = nouns.map(([what, source, needs]) => ({
    what,
    isNoun: latinPattern(`^(?:${source})$`),
    needs: needs === undefined ? undefined : latinPattern(`${OPEN}${needs}${CLOSE}`),
  }));
  const labelOf = (noun: string, sentence: string) =>
    labels.find(({ isNoun, needs }) => isNoun.test(noun) && (needs?.test(sentence) ?? true))?.what ?? noun;
  return {
    after(after: string, sentence: string): PurposeMatch | undefined {
      const found = onRight.exec(after)?.groups;
      if (found?.noun === undefined) return undefined;
      const { mods = '', noun, rest = '' } = found;
      const phrase = `${mods}${noun}${firstWords(rest)}`;
      return { what: labelOf(noun, sentence), phrase, lead: mods, object: objectIn(rest), at: 0 };
    },
    before(before: string, after: string, sentence: string): PurposeMatch | undefined {
      const found = onLeft.exec(before)?.groups;
      if (found?.noun === undefined) return undefined;
      const { head = '', noun, gap = '' } = found;
      const words = head.split(/\s+/u);
      const phrase = `${words.slice(-3).join(' ')}${noun}${gap}${firstWords(after)}`;
      const lead = words.slice(-6).join(' ');
      return { what: labelOf(noun, sentence), phrase, lead, object: objectIn(gap, after), at: head.length };
    },
  };
}

function firstWords(rest: string): string {
  return /^(?:\s+[^\s,;:.()]+){0,2}/u.exec(rest)?.[0] ?? '';
}

function makeVerbBefore({ verbs, breaks }: MoneyWords) {
  const any = verbs.map(([, source]) => source).join('|');
  const found = latinPattern(
    `^(?<head>.*)${OPEN}(?<verb>${any})${CLOSE}(?:\\s+(?!(?:${breaks})${CLOSE})${WORD}){0,6}?\\s+$`,
  );
  const labels = verbs.map(([what, source]) => ({ what, isVerb: latinPattern(`^(?:${source})$`) }));
  return (before: string): PurposeMatch | undefined => {
    const { head = '', verb } = found.exec(before)?.groups ?? {};
    const what = verb === undefined ? undefined : labels.find(({ isVerb }) => isVerb.test(verb))?.what;
    return what === undefined ? undefined : { what, phrase: '', lead: '', object: [], at: head.length };
  };
}

/** "[pay] $3m [to settle]". */
function makeAim({ aims }: MoneyWords) {
  const rows = aims.map(([what, verb, aim]) => ({
    what,
    verb: latinPattern(`${OPEN}(?:${verb})\\s+$`),
    aim: latinPattern(`^\\s+(?:${aim})${CLOSE}`),
  }));
  return (before: string, after: string): PurposeMatch | undefined => {
    const row = rows.find(({ verb, aim }) => verb.test(before) && aim.test(after));
    return row && { what: row.what, phrase: '', lead: '', object: [], at: 0 };
  };
}

/** "Cocaine worth $30 million", "$30 million worth of cocaine". */
function makeWorth({ worth, stops }: MoneyWords) {
  const [before, after] = worth;
  const onLeft = latinPattern(`${OPEN}(?<thing>\\p{L}[\\p{Ll}-]{2,})\\s+(?:${before})\\s+$`);
  const onRight = latinPattern(
    `^(?:${after})\\s+(?<thing>(?:(?!(?:${stops})${CLOSE})\\p{L}[\\p{L}-]+\\s?){1,3})`,
  );
  const claimOf = (found: RegExpExecArray | null): PurposeMatch | undefined => {
    const thing = found?.groups?.thing?.trim() ?? '';
    // "$5m worth of planned New Hampshire ads": the thing comes later.
    if (found === null || NO_THING.test(thing) || /\s\p{Lu}/u.test(thing)) return undefined;
    return { what: `value of ${thing.toLowerCase()}`, phrase: '', lead: '', object: [], at: found.index };
  };
  return {
    before: (left: string) => claimOf(onLeft.exec(left)),
    after: (right: string) => claimOf(onRight.exec(right)),
  };
}

/** Adds qualifiers to a match: "net profit", "aid pledged". */
function makeNarrow({ measures, stances, passive }: MoneyWords) {
  const kinds = measures.map(([what, source]) => ({
    what,
    is: latinPattern(`${OPEN}(?:${source})${CLOSE}`),
  }));
  const ways = stances.map(([what, source]) => ({
    what,
    is: latinPattern(`${OPEN}(?:${source})${CLOSE}`, 'gi'),
    follows: latinPattern(`^[^,;:.()]{0,60}${OPEN}${passive}(?:${source})${CLOSE}`),
  }));
  return ({ what, phrase, object }: PurposeMatch, before: string, after: string): MoneyPurpose => {
    const measured = kinds.filter(({ is }) => is.test(phrase)).map((kind) => kind.what);
    const near = ways.map((way) => ({ ...way, at: matchEach(before, way.is).at(-1)?.index ?? -1 }));
    const last = near.sort((a, b) => b.at - a.at)[0];
    const stance =
      last !== undefined && last.at >= 0 ? last : ways.find(({ follows }) => follows.test(after));
    const staged = `${what} ${stance?.what ?? ''}`;
    return { what: [...measured, HAS_STANCE.test(staged) ? staged.trim() : what].join(' '), object };
  };
}

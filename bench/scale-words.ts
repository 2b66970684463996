// Words of a made-up news stream: common ones as news has them, rarer ones and names made from syllables, places of the gazetteer.
import places from '#core/gazetteer/places.data.json' with { type: 'json' };

/** Draws: the same seed gives the same stream on every machine. */
export interface Chance {
  /** 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to draw words with. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0] };
}

/** The commonest words of English news, the most frequent first: half of all words of the stream. */
const common =
  `the of to a and in that for is on said was with as at it by he be has from have his will an are who not but they this were had
  which their or been its after more than would one about also out up when there her people we new two over into if year could
  first last president government other some time no all she you all state police country what can minister while before years
  between under during against so officials him report week group united war since because million national security world
  former three still made may most only told many where now official day made them party men military forces city percent
  including including company court public power law part election leader home work foreign support month market attack region
  killed like through being economic any just according these how then both should high policy talks peace decision member end
  meeting statement agreement spokesman political department town set since another house service money ministry trade bank`.split(
    /\s+/,
  );
const onsets = 'b br c ch cl d dr f fl g gr h j k kl l m n p pl pr r s sh sl st t tr v w z th sk qu'.split(
  ' ',
);
const vowels = 'a e i o u ai ea ou io ar er or an en in on'.split(' ');
const codas = ['', '', '', 'n', 'l', 'r', 's', 't', 'm', 'nd', 'rk', 'st', 'x', 'lt', 'ck'];
/** Rarer words that the whole stream draws from: a year of a large newspaper has about as many. */
const rareWords = 60_000;
const surnames = 40_000;

/** A word for a number: as many syllables as it needs, and different for each number of the same `turn`. */
function spelled(number: number, turn: number): string {
  let rest = number * 7 + turn;
  let word = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable++) {
    word += onsets[rest % onsets.length] ?? '';
    rest = Math.floor(rest / onsets.length);
    word += vowels[rest % vowels.length] ?? '';
    rest = Math.floor(rest / vowels.length);
  }
  return word + (codas[(number * 5 + turn) % codas.length] ?? '');
}

/** The word of this rank, 0 the most frequent. */
export function wordOfRank(rank: number): string {
  return common[rank] ?? spelled(rank, 3);
}

/** A rank by Zipf's law with exponent 1: half of all draws are common words. */
export function zipfRank(chance: Chance): number {
  return Math.floor((common.length + rareWords) ** chance.next()) - 1;
}

/** A word that is specific to an event: none of the common ones, every second among the first 7,500 of the rarer. */
export function topicWord(chance: Chance): string {
  return wordOfRank(common.length + Math.floor(rareWords * chance.next() ** 3));
}

/** A name of a person: a few are in the news all the time, most of them once. */
export function surname(chance: Chance): string {
  return capital(spelled(Math.floor(surnames * chance.next() ** 2.5), 11));
}

let towns: readonly [string, ...string[]] | undefined;

/** A town of 100,000 inhabitants or more, the largest ones most often. */
export function town(chance: Chance): string {
  towns ??= readTowns();
  return towns[Math.floor(towns.length ** chance.next()) - 1] ?? towns[0];
}

/** Lines of the gazetteer are name, state, thousands of inhabitants, and more (see core/gazetteer/find-cities.ts). */
function readTowns(): [string, ...string[]] {
  const rows = places.rows.split('\n').map((line) => line.split('\t'));
  const named = rows
    .map(([name = '', , thousands]) => ({ name, thousands: Number(thousands) }))
    .filter(({ name, thousands }) => thousands >= 100 && /^\p{Lu}\p{Ll}+$/u.test(name))
    .sort((a, b) => b.thousands - a.thousands || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
  return ['London', ...named];
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

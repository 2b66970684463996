// A hash table of a report's terms, to compare it with many members. Out: cosine similarities.
import { isDistinctive } from '#core/fingerprint/cross-lingual-terms.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { unitLength } from '#core/fingerprint/top-terms.ts';

/** How like the report one member is: each is the cosine of two lists of terms, `telling` counts what both have. */
export interface MemberSimilarity {
  text: number;
  title: number;
  titleInText: number;
  textInTitle: number;
  names: number;
  bridge: number;
  telling: number;
  /** Of a member that is its whole story. */
  alone: WholeStorySimilarity | undefined;
}

/** How like the report a whole story is, 0–1. */
export interface WholeStorySimilarity {
  text: number;
  title: number;
  names: number;
  /** The share of the report's names, by weight, that the story has met; a half when the report names no one. */
  known: number;
  /** The share of what most members have, by weight, that the report has too. */
  core: number;
}

/**
 * The weights of a report's text, headline and names by hash: each term of a member is looked up once, where going through both
 * lists anew for each pair of them takes three times as many steps. Sums of whole numbers have no order, so nothing changes.
 */
export class ReportTerms {
  readonly #bridge: Terms;
  readonly #places: Int16Array;
  readonly #hashes: Uint32Array;
  readonly #text: Uint8Array;
  readonly #title: Uint8Array;
  readonly #names: Uint8Array;
  readonly #squares: { text: number; title: number; names: number };
  readonly #allNames: number;
  /** In which turn a name was last met. */
  readonly #metIn: Uint32Array;
  #turn = 0;
  #size = 0;

  constructor({ terms, title, names, bridge }: Fingerprint) {
    const most = (terms.length + title.length + names.length) / 2;
    this.#bridge = bridge;
    this.#places = new Int16Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    this.#hashes = new Uint32Array(most + 1);
    // What no place holds has the weight 0, at 0.
    [this.#text, this.#title, this.#names] = [
      new Uint8Array(most + 1),
      new Uint8Array(most + 1),
      new Uint8Array(most + 1),
    ];
    this.#add(terms, this.#text);
    this.#add(title, this.#title);
    this.#add(names, this.#names);
    this.#squares = { text: squareOf(terms), title: squareOf(title), names: squareOf(names) };
    this.#allNames = weightOf(names);
    this.#metIn = new Uint32Array(most + 1);
  }

  /** @param isAlone whether the member is its whole story: most stories have one, and what was looked up need not be again. */
  compareWith({ terms, title, names, bridge }: Fingerprint, isAlone: boolean): MemberSimilarity {
    let [text, titleInText, ofTitle, textInTitle, named] = [0, 0, 0, 0, 0];
    let [carried, met] = [0, 0];
    this.#turn += 1;
    for (let at = 0; at < terms.length; at += 2) {
      const found = this.#indexOf(terms[at] ?? 0);
      if (found === 0) continue;
      const weight = terms[at + 1] ?? 0;
      text += weight * (this.#text[found] ?? 0);
      titleInText += weight * (this.#title[found] ?? 0);
      carried += weight;
      met += this.#firstMet(found);
    }
    for (let at = 0; at < title.length; at += 2) {
      const found = this.#indexOf(title[at] ?? 0);
      ofTitle += (title[at + 1] ?? 0) * (this.#title[found] ?? 0);
      textInTitle += (title[at + 1] ?? 0) * (this.#text[found] ?? 0);
    }
    for (let at = 0; at < names.length; at += 2) {
      const found = this.#indexOf(names[at] ?? 0);
      named += (names[at + 1] ?? 0) * (this.#names[found] ?? 0);
      met += this.#firstMet(found);
    }
    const squares = this.#squares;
    const alone = isAlone && {
      text: cosineOf(text, squareOf(terms), squares.text),
      title: cosineOf(ofTitle, squareOf(title), squares.title),
      names: cosineOf(named, squareOf(names), squares.names),
      known: this.#allNames === 0 ? 0.5 : met / this.#allNames,
      core: terms.length === 0 ? 0 : carried / weightOf(terms),
    };
    return {
      text: toCosine(text),
      title: toCosine(ofTitle),
      titleInText: toCosine(titleInText),
      textInTitle: toCosine(textInTitle),
      names: toCosine(named),
      ...compareCrossLingual(this.#bridge, bridge),
      alone: alone || undefined,
    };
  }

  /** Whether the text, the headline or the names have the term. */
  has(hash: number): boolean {
    return this.#indexOf(hash) > 0;
  }

  /** The weight of the name, once a turn; 0 for what is no name of the report. */
  #firstMet(index: number): number {
    const weight = this.#names[index] ?? 0;
    if (weight === 0 || this.#metIn[index] === this.#turn) return 0;
    this.#metIn[index] = this.#turn;
    return weight;
  }

  #indexOf(hash: number): number {
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const index = this.#places[place] ?? 0;
      if (index === 0 || this.#hashes[index] === hash) return index;
    }
  }

  #add(terms: Terms, weights: Uint8Array): void {
    const mask = this.#places.length - 1;
    for (let at = 0; at < terms.length; at += 2) {
      const hash = terms[at] ?? 0;
      let place = hash & mask;
      for (let index = this.#places[place] ?? 0; index > 0; index = this.#places[place] ?? 0) {
        if (this.#hashes[index] === hash) break;
        place = (place + 1) & mask;
      }
      const index = this.#places[place] || ++this.#size;
      this.#places[place] = index;
      this.#hashes[index] = hash;
      weights[index] = terms[at + 1] ?? 0;
    }
  }
}

function toCosine(sum: number): number {
  return Math.min(1, sum / unitLength ** 2);
}

/** As cosineWith tells it of a sum. */
function cosineOf(product: number, square: number, ofReport: number): number {
  return square === 0 || ofReport === 0 ? 0 : product / (Math.sqrt(square) * Math.sqrt(ofReport));
}

/** The cosine of two bridges, and how many terms that tell both have. */
function compareCrossLingual(a: Terms, b: Terms): { bridge: number; telling: number } {
  let sum = 0;
  let telling = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 2) {
    const term = a[at] ?? 0;
    while (other < b.length && (b[other] ?? 0) < term) other += 2;
    if (b[other] !== term) continue;
    sum += (a[at + 1] ?? 0) * (b[other + 1] ?? 0);
    if (isDistinctive(term)) telling++;
  }
  return { bridge: toCosine(sum), telling };
}

function squareOf(terms: Terms): number {
  let square = 0;
  for (let at = 1; at < terms.length; at += 2) square += (terms[at] ?? 0) ** 2;
  return square;
}

function weightOf(terms: Terms): number {
  let weight = 0;
  for (let at = 1; at < terms.length; at += 2) weight += terms[at] ?? 0;
  return weight;
}

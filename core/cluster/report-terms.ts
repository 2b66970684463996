// Terms of a report in a table: what many members are compared with. In: a fingerprint. Out: likenesses, as cosine tells them.
import { sharedTelling } from '#core/cluster/bridge-signals.ts';
import { cosine } from '#core/fingerprint/cosine.ts';
import type { Fingerprint, Terms } from '#core/fingerprint/fingerprint.ts';
import { unitLength } from '#core/fingerprint/heaviest.ts';

/** How like the report one member is: each is the cosine of two lists of terms, `telling` counts what both have. */
export interface Likeness {
  text: number;
  title: number;
  titleInText: number;
  textInTitle: number;
  names: number;
  bridge: number;
  telling: number;
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
  }

  likenessOf({ terms, title, names, bridge }: Fingerprint): Likeness {
    let [text, titleInText, ofTitle, textInTitle, named] = [0, 0, 0, 0, 0];
    for (let at = 0; at < terms.length; at += 2) {
      const found = this.#indexOf(terms[at] ?? 0);
      if (found === 0) continue;
      text += (terms[at + 1] ?? 0) * (this.#text[found] ?? 0);
      titleInText += (terms[at + 1] ?? 0) * (this.#title[found] ?? 0);
    }
    for (let at = 0; at < title.length; at += 2) {
      const found = this.#indexOf(title[at] ?? 0);
      ofTitle += (title[at + 1] ?? 0) * (this.#title[found] ?? 0);
      textInTitle += (title[at + 1] ?? 0) * (this.#text[found] ?? 0);
    }
    for (let at = 0; at < names.length; at += 2)
      named += (names[at + 1] ?? 0) * (this.#names[this.#indexOf(names[at] ?? 0)] ?? 0);
    return {
      text: scaled(text),
      title: scaled(ofTitle),
      titleInText: scaled(titleInText),
      textInTitle: scaled(textInTitle),
      names: scaled(named),
      bridge: cosine(this.#bridge, bridge),
      telling: sharedTelling(this.#bridge, bridge),
    };
  }

  /** Whether the text, the headline or the names have the term. */
  has(hash: number): boolean {
    return this.#indexOf(hash) > 0;
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

function scaled(sum: number): number {
  return Math.min(1, sum / unitLength ** 2);
}

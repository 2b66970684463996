// What the stream itself teaches: how common each term is in it, and how often its reports have a partner. In: fingerprints.
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { countIn, rarityIn } from '#core/fingerprint/term-weight.ts';

/** Weight of one term of a report, by its hash and byte (see term-weight). */
export type TermWeigher = (hash: number, weight: number) => number;

/** How much of a term's weight comes from the stream, the rest from frozen tables; 0 at first, half of this after so many reports. */
const streamShare = 0.65;
const halfSureAfter = 60;
/** Reports of one language after which all counts are halved, so that the counts follow the news. */
const agedAfter = 20_000;
/** Best scores are counted in bins of a quarter, from -8 to 8; all are halved after so many. */
const scoreBins = 64;
const binsPerUnit = 4;
const lowestScore = -8;
const scoresAgedAfter = 4000;
/** Share of reports with candidates whose best one is a partner, in the open streams that the model was trained on. */
const usualPartners = 0.35;
/** The usual share counts as if seen so many times. */
const priorScores = 20;
/** By how much the threshold follows the stream's share of partners: nothing below `slack`, at most `largestShift`. */
const slack = 0.3;
const largestShift = 1.5;

/** Counts of one process, mutable: an adapter keeps them, core only reads and adds. */
export class StreamCounts {
  readonly #languages = new Map<string, { reports: number; terms: Map<number, number> }>();
  readonly #scores = new Float64Array(scoreBins);

  /** Counts the terms of one report. */
  add({ language, terms }: Fingerprint): void {
    const known = this.#languages.get(language) ?? { reports: 0, terms: new Map<number, number>() };
    this.#languages.set(language, known);
    known.reports += 1;
    for (let at = 0; at < terms.length; at += 2) {
      const hash = terms[at] ?? 0;
      known.terms.set(hash, (known.terms.get(hash) ?? 0) + 1);
    }
    if (known.reports >= agedAfter) age(known);
  }

  /**
   * Weighs the terms of a language: log of the count times the mean of two inverse document frequencies, the stream's and that
   * of the frozen tables.
   */
  weigherFor(language: string): TermWeigher {
    const { reports, terms } = this.#languages.get(language) ?? {
      reports: 0,
      terms: new Map<number, number>(),
    };
    const share = (streamShare * reports) / (reports + halfSureAfter);
    const scale = Math.log(reports + 1) || 1;
    return (hash, weight) => {
      const stream = Math.max(0, Math.log((reports + 1) / ((terms.get(hash) ?? 0) + 0.5)) / scale);
      const idf = share * stream + (1 - share) * rarityIn(weight);
      return (1 + Math.log(countIn(weight))) * idf;
    };
  }

  /** Counts how well the best candidate of a report fitted. */
  addBestScore(logit: number): void {
    const bin = Math.floor((logit - lowestScore) * binsPerUnit);
    const place = Math.max(0, Math.min(scoreBins - 1, bin));
    this.#scores[place] = (this.#scores[place] ?? 0) + 1;
    if (this.#scores.reduce((sum, count) => sum + count, 0) < scoresAgedAfter) return;
    for (let at = 0; at < scoreBins; at++) this.#scores[at] = (this.#scores[at] ?? 0) / 2;
  }

  /**
   * What is taken from the threshold because reports of this stream have partners more often than those of an ordinary one: the
   * prior is estimated by expectation maximisation (Saerens et al. 2002). 0 in ordinary streams.
   */
  thresholdShift(): number {
    const total = this.#scores.reduce((sum, count) => sum + count, 0);
    const usual = Math.log(usualPartners / (1 - usualPartners));
    let shift = 0;
    for (let step = 0; step < 30; step++) {
      let partners = priorScores * usualPartners;
      for (let at = 0; at < scoreBins; at++)
        partners +=
          (this.#scores[at] ?? 0) / (1 + Math.exp(-((at + 0.5) / binsPerUnit + lowestScore + shift)));
      const share = Math.min(0.97, partners / (total + priorScores));
      shift = Math.log(share / (1 - share)) - usual;
    }
    return Math.max(0, Math.min(largestShift, shift - slack));
  }
}

function age(counts: { reports: number; terms: Map<number, number> }): void {
  counts.reports /= 2;
  for (const [hash, count] of counts.terms)
    if (count < 2) counts.terms.delete(hash);
    else counts.terms.set(hash, count / 2);
}

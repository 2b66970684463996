// What a language has to say so that sums of money can be told by what they are for. Rows, not branches: core/tables/money-words.ts.

/** How one language says what a sum is for. All values are sources of regular expressions, tried without regard to case. */
export interface MoneyWords {
  /** What a sum leans on, by what it means: [pattern, the English qualifier]. */
  qualifiers: readonly (readonly [string, string])[];
  /** What it is for, by the noun: [in English, pattern, what else the sentence must have]. The first that fits counts. */
  nouns: readonly (readonly [string, string, string?])[];
  /** What it is for, by the verb before it. */
  verbs: readonly (readonly [string, string])[];
  /** What it is for, by what is to be done with it: "[pay] $3m [to settle]". [In English, the verb before, what follows.] */
  aims: readonly (readonly [string, string, string])[];
  /** What makes another measure of the same noun: "net" profit, "insured" losses. [In English, pattern.] */
  measures: readonly (readonly [string, string])[];
  /** Whether it is there, by a verb before it or its noun: [in English, pattern]. */
  stances: readonly (readonly [string, string])[];
  /** Before such a verb where it follows: "aid of $3m [was] pledged". */
  passive: string;
  /** Between a noun and the sum after it: "fine [of] $3m". */
  link: string;
  /** Between a sum and the noun after it: "$3m [worth of] damage". */
  glue: string;
  /** Words that no noun phrase has: behind them a noun belongs to something else. */
  stops: string;
  /** Right behind a noun that is only the first part of another: "cost [gap]". None where grammar does not mark it. */
  compound: string;
  /** Among the words before a noun, when it is not the whole of it, or one of several: "the [first phase] of the contract". */
  part: string;
  /** Words that no verb is parted from its sum by. */
  breaks: string;
  /** Between a thing and the sum that it is worth, and between such a sum and the thing. */
  worth: readonly [before: string, after: string];
  /** Between a noun and what it is of or for: "damage [to] crops". */
  object: string;
  /** After a sum that is a rate or a part: "a barrel", "in cash". */
  notAfter: string;
  /** Before a sum that is a part, an addition or only compared with. */
  notBefore: string;
  /** What opens a comparison with another time, up to the next comma. */
  comparison: string;
  /** Between the two ends of a range. */
  to: string;
  /** Before one sum that is another in other money: "(", "or about". */
  converted: string;
  /** The span of time that a sum is for. */
  period: string;
}

// What a language has to say so that its figures can be read. Rows, not branches: core/tables/figure-words.ts.

/** What happened to people, in the fixed form that a figure's `what` has. */
export type Fate = 'killed' | 'injured' | 'missing' | 'arrested' | 'displaced' | 'evacuated' | 'rescued';

/** How one language counts. All values are sources of regular expressions, tried without regard to case. */
export interface FigureWords {
  /** What a number leans on, by what it means: [pattern, the English qualifier]. */
  qualifiers: readonly (readonly [string, string])[];
  /** Number words that copy uses for small numbers. */
  numbers: Readonly<Record<string, number>>;
  /** Tens that may stand before another number word; what they make together is not read. */
  tens: string;
  /** "thousand", "million" and what else multiplies the number before it. */
  scales: Readonly<Record<string, number>>;
  /** Letter between whole and fraction; the others part thousands. */
  decimal: ',' | '.';
  /** "people", "civilians": who is counted. They may stand between the number and what happened. */
  people: string;
  /** Words that may stand between people and what happened to them: "were", "have been". */
  between: string;
  /** What a number leans on that follows what it counts, as in Urdu. */
  trailing?: readonly (readonly [string, string])[];
  /** What happened, after the number or after who is counted: "12 dead", "12 people were killed". */
  after: Readonly<Partial<Record<Fate, string>>>;
  /** What happened, right before the number: "killing 12 people". */
  before: Readonly<Partial<Record<Fate, string>>>;
  /** "death toll rose to", up to the number. */
  toll: string;
  /** "per cent of the", between the number and what it is a share of; none where grammar does not mark it. */
  percent?: string;
  /** Between a word for magnitude and its number, and after such a number. */
  magnitude: string;
  magnitudeAfter?: string;
  /** Background, additions and rates: a sentence with them counts nothing here. */
  otherScope: string;
  /** From here on a sentence counts parts of what it has counted. */
  parts: string;
  /** Right before a number that is only compared with another, or opens a range. */
  compared: string;
}

// Remembering: a text that was looked at before is not looked at again. In: a pure function of a text. Out: the same function.

/**
 * `make`, whose newest answers are kept: between half of `mostUnits` UTF-16 code units of text and all of it, those that were
 * asked for last. What comes after the text must follow from it. An answer is shared by all who ask: nobody may change it.
 */
export function memoizeByText<Rest extends readonly unknown[], Made>(
  mostUnits: number,
  make: (text: string, ...rest: Rest) => Made,
): (text: string, ...rest: Rest) => Made {
  // Two generations: to keep the order of all that is asked for would take as long as many an answer.
  let newer = new Map<string, { made: Made }>();
  let older = newer;
  let units = 0;
  return (text, ...rest) => {
    const known = newer.get(text);
    if (known !== undefined) return known.made;
    const kept = older.get(text) ?? { made: make(text, ...rest) };
    if (text.length * 2 > mostUnits) return kept.made;
    units += text.length;
    if (units * 2 > mostUnits) {
      older = newer;
      newer = new Map();
      units = text.length;
    }
    newer.set(text, kept);
    return kept.made;
  };
}

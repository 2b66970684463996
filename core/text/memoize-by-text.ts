// Memoizes a pure function of a text.

/**
 * Keeps the newest results of `make`: those for at least half of `mostUnits` UTF-16 code units of text, at most all
 * of it. The further arguments must follow from the text. A result is shared by all callers and must not be changed.
 */
export function memoizeByText<Rest extends readonly unknown[], Made>(
  mostUnits: number,
  make: (text: string, ...rest: Rest) => Made,
): (text: string, ...rest: Rest) => Made {
  // Two generations instead of an exact order of use, which would cost as much as many results.
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

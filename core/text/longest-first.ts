// Words of a table as alternatives of a pattern. In: a table by word. Out: the source of a pattern that finds the longest one.

/** "twenty-five|twenty|…": a word is tried before those that it begins with. Points are taken as printed. */
export function longestFirst(table: Readonly<Record<string, number>>): string {
  const escaped = Object.keys(table).map((word) => word.replaceAll('.', '\\.'));
  return escaped.sort((a, b) => b.length - a.length).join('|');
}

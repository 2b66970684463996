// Writes a name that is printed in capitals as in running text: "PORT-AU-PRINCE" becomes "Port-au-Prince".

const PARTICLES = new Set(
  'of the de la le les du des di del della do da das dos el al an am im in on upon and et e y sur sous aux au und ob der den van von bei à en e-'.split(
    ' ',
  ),
);

/** Prefixes of ship names. */
const SHIPS = new Set(['uss', 'usns', 'hms', 'hmas', 'hmcs', 'ins', 'pns', 'iris', 'mv', 'ss']);

/** Capitals at the start of each word, particles in lower case; names that are not wholly in capitals are unchanged. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  let first = true;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) => {
    const before = name[at - 1];
    const lower = word.toLowerCase();
    const small = !first && (PARTICLES.has(lower) || (lower.length === 1 && before === '-'));
    const abbreviated = lower.length === 1 && name[at + 1] === '.';
    const isShip = SHIPS.has(lower) && (first || /\b(?:the|aboard|board)\s$/i.test(name.slice(0, at)));
    first = false;
    if (isShip && name[at + word.length] === ' ') return word;
    if (small && !abbreviated) return lower;
    if (/['’]/.test(before ?? '') && lower === 's') return lower;
    if (/^d$/.test(lower) && /['’]/.test(name[at + 1] ?? '')) return at === 0 ? 'D' : 'd';
    if (/^mc\p{L}{2}/u.test(lower)) return `Mc${lower.charAt(2).toUpperCase()}${lower.slice(3)}`;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}

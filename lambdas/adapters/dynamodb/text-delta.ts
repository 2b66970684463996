import { z } from 'zod';

/** A text as a delta against another: new pieces, and runs of the other's tokens, each as first token and count. */
export const TextDelta = z.array(z.string().or(z.tuple([z.number().int().min(0), z.number().int().min(1)])));
export type TextDelta = z.infer<typeof TextDelta>;

/** Minimum tokens of a run: shorter ones take more bytes than their text. */
const shortestRun = 3;

/** The delta of `text` against `base`. Made for JSON, whose commas separate values; correct for any two texts. */
export function deltaBetween(base: string, text: string): TextDelta {
  const from = tokensOf(base);
  const to = tokensOf(text);
  const places = new Map<string, number>();
  for (let at = from.length - shortestRun; at >= 0; at--) places.set(runAt(from, at), at);
  const delta: TextDelta = [];
  let own = '';
  for (let at = 0; at < to.length; ) {
    const place = places.get(runAt(to, at));
    const length = place === undefined ? 0 : commonFrom(from, place, to, at);
    if (place === undefined || length < shortestRun) {
      own += to[at++] ?? '';
      continue;
    }
    if (own !== '') delta.push(own);
    own = '';
    delta.push([place, length]);
    at += length;
  }
  return own === '' ? delta : [...delta, own];
}

/** The text of which `delta` was made beside the same `base`. @throws when the base has no such run. */
export function applyDelta(base: string, delta: TextDelta): string {
  const from = tokensOf(base);
  const texts = delta.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [first, count] = piece;
    if (first + count > from.length) throw new RangeError('text-delta: the base has no such run');
    return from.slice(first, first + count).join('');
  });
  return texts.join('');
}

/** The text cut after each comma. */
function tokensOf(text: string): string[] {
  return text.match(/[^,]*,|[^,]+$/g) ?? [];
}

function runAt(tokens: readonly string[], at: number): string {
  return at + shortestRun > tokens.length ? '' : tokens.slice(at, at + shortestRun).join('');
}

function commonFrom(a: readonly string[], atA: number, b: readonly string[], atB: number): number {
  let length = 0;
  while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length]) length++;
  return length;
}

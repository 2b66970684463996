/** One report of the stream of the scale benchmark. */
export interface Filed {
  id: string;
  /** Milliseconds since 1970. */
  atMs: number;
  source: string;
  language: string;
  title: string;
  text: string;
}

/** Reports filed in a day: what some hundreds of feeds give. A million take 100 days. */
export const reportsADay = 10_000;

/** The next `count` of the stream, fewer at its end. */
export function takeFiled(stream: Iterator<Filed>, count: number): Filed[] {
  const taken: Filed[] = [];
  while (taken.length < count) {
    const next = stream.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

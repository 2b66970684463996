// Made posts for the soak: new reports, revisions, repetitions, large documents and kills, and what must come of them.
import { madeLeads } from '#bench/load.ts';
import { randomFrom } from '#bench/made-copy.ts';

/** One post. `of`: the report it is about; `version`: the one that it files. */
export interface MadePost {
  body: string;
  source: string;
  of: number;
  version: number;
  isKill: boolean;
}

/** Larger than what shares a synced write with others: such documents are files of the archive. */
const largeChars = 150_000;
const sources = 20;

/**
 * The same posts for the same seed: of twenty, fourteen are new reports, three of each event; three revise an earlier one, one
 * repeats an earlier post, one kills, one is large.
 */
export function* soakPosts(count: number, seed: number): Generator<MadePost, void, undefined> {
  const next = randomFrom(seed);
  const leads = madeLeads(count);
  const versions: number[] = [];
  const killed = new Set<number>();
  let last: MadePost | undefined;
  const filing = (of: number, more: object = {}): MadePost => {
    const version = (versions[of] ?? -1) + 1;
    versions[of] = version;
    const given = { ...JSON.parse(leads[of] ?? ''), version, ...more };
    return { body: JSON.stringify(given), source: `soak-${of % sources}`, of, version, isKill: false };
  };
  for (let at = 0; at < count; at++) {
    const kind = at % 20;
    const of = Math.floor(next() * versions.length);
    const canRevise = versions.length > 0 && !killed.has(of);
    if (kind === 19 && canRevise) {
      killed.add(of);
      yield { ...filing(of, { status: 'canceled' }), isKill: true };
    } else if (kind === 18 && last !== undefined) yield last;
    else if (kind >= 15 && kind < 18 && canRevise) {
      const { text } = JSON.parse(leads[of] ?? '') as { text: string };
      yield filing(of, { text: `${text}\nThe desk revised this for the ${at}th time.` });
    } else {
      const filed = filing(versions.length);
      const long = `${JSON.parse(filed.body).text}\n\n`;
      if (kind === 14)
        filed.body = JSON.stringify({
          ...JSON.parse(filed.body),
          text: long.repeat(Math.ceil(largeChars / long.length)),
        });
      last = filed;
      yield filed;
    }
  }
}

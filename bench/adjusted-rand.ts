/**
 * Adjusted Rand index (Hubert & Arabie 1985) of two partitions of the same reports, each given as report -> story: 1 when they
 * are the same, 0 on average when they have nothing to do with each other. Names of stories do not matter. Reports that one of
 * both lacks are left out; 1 where neither partition can differ.
 */
export function adjustedRand(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const both = new Map<string, number>();
  const ours = new Map<string, number>();
  const theirs = new Map<string, number>();
  let reports = 0;
  for (const [id, story] of one) {
    const counterpart = other.get(id);
    if (counterpart === undefined) continue;
    reports += 1;
    raise(both, JSON.stringify([story, counterpart]));
    raise(ours, story);
    raise(theirs, counterpart);
  }
  const [together, a, b] = [pairsIn(both), pairsIn(ours), pairsIn(theirs)];
  const expected = reports < 2 ? 0 : (a * b) / ((reports * (reports - 1)) / 2);
  const most = (a + b) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

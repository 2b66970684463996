import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compareCandidates } from '#core/cluster/compare-candidates.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const reportOn = (place: string) =>
  fingerprintOf(aReport({ headline: `Ferry runs aground off ${place} in thick fog` }));

test('a report that is kept does not keep the stories that it was compared with', async () => {
  const kept = reportOn('Harwick');
  const story = () => {
    const candidate = newStoryProfile(reportOn('Dunmore'));
    expect(compareCandidates(kept, [candidate])).toHaveLength(1);
    return new WeakRef(candidate);
  };
  const compared = story();
  compareCandidates(reportOn('Selby'), []);
  // What a WeakRef was asked for stands until the end of the task.
  await new Promise(setImmediate);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  expect(compared.deref()).toBeUndefined();
  expect(kept.terms.length).toBeGreaterThan(0);
});

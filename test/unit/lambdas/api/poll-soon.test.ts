import { SourceId } from '#core/ids.ts';
import { instantOf, shifted } from '#core/instant.ts';
import type { FetchNotice } from '#core/notice.ts';
import { makePollSoon, newsDelaySeconds } from '#lambdas/api/sources/poll-soon.ts';

const [wire, court] = [SourceId.parse('wire'), SourceId.parse('court')];

function aPollSoon() {
  let now = instantOf(Date.UTC(2022, 0, 15));
  let isAway = false;
  const sent: FetchNotice[] = [];
  const send = async (notices: readonly FetchNotice[]) => {
    if (isAway) throw new Error('the queue is away');
    sent.push(...notices);
  };
  return {
    pollSoon: makePollSoon({ send }, { now: () => now }),
    sent,
    setAway: (away: boolean) => (isAway = away),
    pass: (ms: number) => (now = shifted(now, ms)),
  };
}

test('many notices of a hub within the delay of a message are one poll for each source', async () => {
  const { pollSoon, sent, pass } = aPollSoon();
  for (let n = 0; n < 50; n++) await pollSoon(wire);
  await pollSoon(court);
  pass(newsDelaySeconds * 1000 - 1);
  await pollSoon(wire);
  expect(sent).toEqual([wire, court].map((id) => ({ sourceIds: [id], hasNews: true })));
  pass(1);
  await pollSoon(wire);
  expect(sent).toHaveLength(3);
});

test('a notice that could not be sent counts for nothing, and neither does one from after the clock was set back', async () => {
  const { pollSoon, sent, setAway, pass } = aPollSoon();
  setAway(true);
  await expect(pollSoon(wire)).rejects.toThrow('the queue is away');
  setAway(false);
  await pollSoon(wire);
  pass(-60_000);
  await pollSoon(wire);
  expect(sent).toHaveLength(2);
});

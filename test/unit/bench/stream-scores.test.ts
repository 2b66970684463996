import { type PlacedItem, streamScores } from '#bench/stream-scores.ts';

const item = (cluster: string, topic: string, story: string): PlacedItem => ({ cluster, topic, story });

test('all in one story: the lonely item is joined and the story is spoiled', () => {
  const scores = streamScores([
    item('a', 't', '1'),
    item('a', 't', '1'),
    item('b', 't', '1'),
    item('c', 'u', '1'),
  ]);
  expect(scores).toMatchObject({ lonelyJoined: 1, spoiled: 1, lenientPrecision: 1 / 4 });
});

test('two events of one topic in one story are no spoiled story', () => {
  const scores = streamScores([
    item('a', 't', '1'),
    item('a', 't', '1'),
    item('b', 't', '1'),
    item('c', 'u', '2'),
  ]);
  expect(scores).toMatchObject({ lonelyJoined: 0, spoiled: 0, lenientPrecision: 1 });
});

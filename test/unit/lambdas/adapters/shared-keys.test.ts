import { SharedKeys } from '#adapters/memory/shared-keys.ts';

/** What a look-up under these keys finds: each key with the numbers of the stories posted there. */
function found(shared: SharedKeys, keys: readonly (readonly number[])[]) {
  shared.begin();
  for (const under of keys) {
    shared.nextKey();
    for (const story of under) shared.find(story);
  }
  return shared.stories.map((story) => [story, shared.countOf(story)]);
}

test('counts the keys of each story, in the order of finding', () => {
  expect(found(new SharedKeys(), [[3, 0], [0], [0, 7]])).toEqual([
    [3, 1],
    [0, 3],
    [7, 1],
  ]);
});

test('a story posted twice under one key is found once there', () => {
  expect(found(new SharedKeys(), [[5, 5], [5]])).toEqual([[5, 2]]);
});

test('a look-up knows nothing of the one before', () => {
  const shared = new SharedKeys();
  found(shared, [[1, 2], [1]]);
  expect(found(shared, [[2]])).toEqual([[2, 1]]);
  expect(shared.countOf(1)).toBe(0);
});

test.each([1023, 1024, 1025, 100_000])('story number %i has its place, and so have those before', (story) => {
  expect(found(new SharedKeys(), [[1, story], [story]])).toEqual([
    [1, 1],
    [story, 2],
  ]);
});

import { SharedKeys } from '#adapters/memory/shared-keys.ts';

/** The result of a lookup under these keys: each key with the numbers of its stories. */
function found(shared: SharedKeys, keys: readonly (readonly number[])[]) {
  shared.begin();
  for (const under of keys) {
    shared.nextKey();
    for (const story of under) shared.find(story);
  }
  return shared.stories.map((story) => [story, shared.countOf(story)]);
}

test('counts the shared keys of each story, in the order of finding', () => {
  expect(found(new SharedKeys(), [[3, 0], [0], [0, 7]])).toEqual([
    [3, 1],
    [0, 3],
    [7, 1],
  ]);
});

test('a story posted twice under one key is found once', () => {
  expect(found(new SharedKeys(), [[5, 5], [5]])).toEqual([[5, 2]]);
});

test('a lookup does not depend on the one before', () => {
  const shared = new SharedKeys();
  found(shared, [[1, 2], [1]]);
  expect(found(shared, [[2]])).toEqual([[2, 1]]);
  expect(shared.countOf(1)).toBe(0);
});

test.each([1023, 1024, 1025, 100_000])('story number %i is stored, and so are those before it', (story) => {
  expect(found(new SharedKeys(), [[1, story], [story]])).toEqual([
    [1, 1],
    [story, 2],
  ]);
});

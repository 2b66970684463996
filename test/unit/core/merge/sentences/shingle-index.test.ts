import { makeShingleIndex } from '#core/merge/sentences/shingle-index.ts';

const index = (all: readonly (readonly number[])[]) =>
  makeShingleIndex<readonly number[]>(all, (item) => item);

test('counts the shingles that an added item shares', () => {
  const [a, b, c] = [
    [1, 2, 3],
    [2, 3, 4],
    [7, 8],
  ];
  const items = index([a, b, c]);
  items.add(a);
  items.add(c);
  expect([...items.countShared(b)]).toEqual([[a, 2]]);
  expect([...items.countShared([9])]).toEqual([]);
});

test('a shingle of more than 400 items proposes none, but counts for items that others propose', () => {
  const many = Array.from({ length: 401 }, (_, i) => [1, 1000 + i]);
  const looked = [1, 1000];
  const items = index([...many, looked]);
  for (const each of many) items.add(each);
  expect([...items.countShared(looked)]).toEqual([[many[0], 2]]);
});

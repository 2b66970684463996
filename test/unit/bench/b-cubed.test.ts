import { bCubed } from '#bench/b-cubed.ts';

const clusters = ['a', 'a', 'a', 'b', 'b'];
const scored = (stories: readonly string[]) =>
  bCubed(clusters.map((cluster, at) => ({ cluster, story: stories[at] ?? '' })));

describe('bCubed', () => {
  test('a misplaced report lowers precision in its new cluster and recall in its true one', () => {
    const { precision, recall } = scored(['1', '1', '2', '2', '2']);
    expect(precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, 12);
    expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5, 12);
  });

  test('only the grouping matters, not the names of stories', () => {
    expect(scored(['x', 'x', 'x', 'y', 'y'])).toEqual({ precision: 1, recall: 1, f1: expect.closeTo(1, 12) });
  });

  test('all apart has full precision and low recall; all together the reverse', () => {
    expect(scored(['1', '2', '3', '4', '5'])).toMatchObject({
      precision: expect.closeTo(1, 12),
      recall: expect.closeTo(2 / 5, 12),
    });
    expect(scored(['1', '1', '1', '1', '1'])).toMatchObject({
      precision: expect.closeTo(13 / 25, 12),
      recall: expect.closeTo(1, 12),
    });
  });

  test('an empty set has score zero', () => {
    expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

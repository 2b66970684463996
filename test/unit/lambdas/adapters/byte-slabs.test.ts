import { ByteSlabs } from '#adapters/byte-slabs.ts';

const bytesOf = (seed: number, length: number) => Buffer.alloc(length, `value ${seed}, `);
const isAt = (place: number, bytes: Buffer, slabs: ByteSlabs) => bytes.equals(slabs.at(place));

test('what is kept stands at its place, small, empty, and larger than a slab', () => {
  const slabs = new ByteSlabs();
  const values = [0, 1, 7, 8, 300, 1_048_570, 1_048_576, 1_100_000, 5].map((length, at) =>
    bytesOf(at, length),
  );
  const places = values.map((bytes) => slabs.keep(bytes));
  for (const [at, bytes] of values.entries()) expect(isAt(places[at] ?? -1, bytes, slabs)).toBe(true);
});

test('once more than half was dropped, moving leaves what stands, and room for what comes', () => {
  const slabs = new ByteSlabs();
  const values = Array.from({ length: 10_000 }, (_, at) => bytesOf(at, 996));
  const places = values.map((bytes) => slabs.keep(bytes));
  const isLeft = (_: unknown, at: number) => at % 3 === 0;
  for (const [at, place] of places.entries()) if (!isLeft(place, at)) slabs.drop(place);
  expect(slabs.isSparse()).toBe(true);
  const moved = slabs.moveTogether(places.filter(isLeft));
  for (const [at, bytes] of values.filter(isLeft).entries())
    expect(isAt(moved[at] ?? -1, bytes, slabs)).toBe(true);
  expect(slabs.isSparse()).toBe(false);
  expect(Math.max(...moved)).toBeLessThan(Math.max(...places) / 2);
});

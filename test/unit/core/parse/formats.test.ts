// The table of formats: an incomplete row must not compile, and no two rows may match the same document.
import { type FormatRow, formats } from '#core/parse/formats.ts';

const read: FormatRow['read'] = () => ({ items: [], problems: [] });
const matches = (): boolean => true;

test('a row without a reader or a sniffing rule does not compile', () => {
  // tsc fails on a directive below as soon as its row compiles.
  const rows: FormatRow[] = [
    { matches, read },
    // @ts-expect-error no reader
    { matches },
    // @ts-expect-error no sniffing rule
    { read },
  ];
  expect(rows).toHaveLength(3);
});

test('a table that lacks a format does not compile', () => {
  const { nitf: _, ...others } = formats;
  // @ts-expect-error nitf is missing
  expect(Object.keys(others satisfies Record<keyof typeof formats, FormatRow>)).not.toContain('nitf');
});

test('no two formats have the same root element', () => {
  const roots = Object.values(formats).flatMap((row) => ('roots' in row ? [...row.roots] : []));
  expect(new Set(roots).size).toBe(roots.length);
});

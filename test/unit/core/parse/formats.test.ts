// The table of formats: an incomplete row must not compile, and no two rows may match the same document.
import { type FormatRow, formats } from '#core/parse/formats.ts';

const read: FormatRow['read'] = () => ({ items: [], problems: [] });
const mediaTypes = ['text/plain'] as const;
const matches = (): boolean => true;

test('a row without a reader, a sniffing rule or a media type does not compile', () => {
  // tsc fails on a directive below as soon as its row compiles.
  const rows: FormatRow[] = [
    { mediaTypes, matches, read },
    // @ts-expect-error no reader
    { mediaTypes, matches },
    // @ts-expect-error no sniffing rule
    { mediaTypes, read },
    // @ts-expect-error no media type
    { mediaTypes: [], matches, read },
  ];
  expect(rows).toHaveLength(4);
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

import fc from 'fast-check';
import { extractReuseFeatures, makeReuseIndex, measureReuse } from '#core/merge/origins/text-reuse.ts';

const measured = (later: string, earlier: string, fewestPairs = 0, language = 'en') =>
  measureReuse(
    extractReuseFeatures(later, language),
    makeReuseIndex(extractReuseFeatures(earlier, language), extractReuseFeatures('', language)),
    fewestPairs,
  );
const wire =
  'The river rose above the old bridge on Monday night and carried away two parked lorries. ' +
  'Engineers closed the road to the harbour and asked people in the lower streets to sleep elsewhere.';

describe('reuseOf', () => {
  test('all of a text stands in itself', () => {
    const reuse = measured(wire, wire);
    expect(reuse).toEqual({ part: 1, whole: 1, pairs: 1 });
  });

  test('shares stay within 0 and 1 but for what a difference in length takes off or adds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (later, earlier) => {
        const reuse = measured(later, earlier);
        expect(Math.abs(reuse?.part ?? 0)).toBeLessThan(2);
        expect(reuse?.pairs ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a rewording holds more of a text than another account of the event does', () => {
    const reworded =
      'Two parked lorries were carried away when the river rose above the old bridge on Monday night. ' +
      'The road to the harbour was closed by engineers.';
    const independent =
      'Flood water swept through the town after days of rain, and its mayor has called for help from the capital. ' +
      'Families spent the night in a school.';
    expect(measured(reworded, wire)?.part).toBeGreaterThan(2 * (measured(independent, wire)?.part ?? 1));
  });

  test('names and quotations that both have are no pairs of words in common', () => {
    const quoted =
      '“We have never seen anything like this here before,” Anna Maria Holm told Radio Nordland.';
    const other =
      'In a broadcast of Radio Nordland Anna Maria Holm wept: “We have never seen anything like this here before.”';
    expect(measured(quoted, other)?.pairs).toBeLessThan(0.2);
  });

  test('fewer pairs of words than asked for give no measure at all', () => {
    expect(measured('Nothing in this line is told over there.', wire, 0.5)).toBeUndefined();
  });

  test('a space more or less, as in Urdu copy, leaves most of it in place', () => {
    const spaced = 'سیلاب کے بعد شہر کے نشیبی علاقوں سے سینکڑوں افراد کو محفوظ مقام پر منتقل کر دیا گیا';
    const joined = 'سیلاب کےبعد شہرکے نشیبی علاقوں سے سینکڑوں افرادکو محفوظ مقام پرمنتقل کردیا گیا';
    expect(measured(joined, spaced, 0, 'ur')?.whole).toBeGreaterThan(0.6);
  });
});

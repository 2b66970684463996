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

describe('measureReuse', () => {
  test('a text reuses all of itself', () => {
    const reuse = measured(wire, wire);
    expect(reuse).toEqual({ part: 1, whole: 1, pairs: 1 });
  });

  test('shares are between 0 and 1 apart from the penalty for length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (later, earlier) => {
        const reuse = measured(later, earlier);
        expect(Math.abs(reuse?.part ?? 0)).toBeLessThan(2);
        expect(reuse?.pairs ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a rewording shares more with a text than another report of the event does', () => {
    const reworded =
      'Two parked lorries were carried away when the river rose above the old bridge on Monday night. ' +
      'The road to the harbour was closed by engineers.';
    const independent =
      'Flood water swept through the town after days of rain, and its mayor has called for help from the capital. ' +
      'Families spent the night in a school.';
    expect(measured(reworded, wire)?.part).toBeGreaterThan(2 * (measured(independent, wire)?.part ?? 1));
  });

  test('common names and quotations are not counted as common pairs', () => {
    const quoted =
      '“We have never seen anything like this here before,” Anna Maria Holm told Radio Nordland.';
    const other =
      'In a broadcast of Radio Nordland Anna Maria Holm wept: “We have never seen anything like this here before.”';
    expect(measured(quoted, other)?.pairs).toBeLessThan(0.2);
  });

  test('too few common pairs give undefined', () => {
    expect(measured('Nothing in this line is told over there.', wire, 0.5)).toBeUndefined();
  });

  test('an additional space changes the shares little', () => {
    const spaced = 'سیلاب کے بعد شہر کے نشیبی علاقوں سے سینکڑوں افراد کو محفوظ مقام پر منتقل کر دیا گیا';
    const joined = 'سیلاب کےبعد شہرکے نشیبی علاقوں سے سینکڑوں افرادکو محفوظ مقام پرمنتقل کردیا گیا';
    expect(measured(joined, spaced, 0, 'ur')?.whole).toBeGreaterThan(0.6);
  });
});

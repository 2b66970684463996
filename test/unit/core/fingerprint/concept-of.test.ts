import { conceptOf, withoutArticle } from '#core/fingerprint/concept-of.ts';
import { normalizeSpelling } from '#core/fingerprint/words.ts';
import { concepts } from '#core/tables/concepts.ts';

const conceptIn = (word: string) => conceptOf(normalizeSpelling(word).toLowerCase());

describe('conceptOf', () => {
  test.each([
    ['earthquake', 'séismes', 'Erdbebens', 'terremoto', 'землетрясение', 'زلزله', 'زلزلے', 'الزلزال'],
    ['ministers', 'ministre', 'Minister', 'ministro', 'министром', 'وزیران', 'وزير', 'والوزير'],
    ['police', 'policière', 'Polizei', 'policía', 'полиция', 'پلیس', 'پولیس', 'الشرطة'],
  ])('%s is one concept in eight languages', (...words) => {
    expect(new Set(words.map(conceptIn)).size).toBe(1);
    expect(conceptIn(words[0] ?? '')).toBeDefined();
  });

  test('a whole word is no beginning: a fire is none in "Firestone", a war none in "ward"', () => {
    expect(conceptIn('fire')).toBeDefined();
    expect([conceptIn('firestone'), conceptIn('ward')]).toEqual([undefined, undefined]);
  });

  test('an Arabic article is looked through, and a short word keeps its letters', () => {
    expect(withoutArticle('والرییس')).toBe('رییس');
    expect(withoutArticle('الله')).toBe('الله');
  });

  test('no beginning is shorter than two letters unless it is a whole word', () => {
    const all = concepts.trim().split(/\s+/);
    expect(all.filter((beginning) => normalizeSpelling(beginning).length < 2)).toEqual([]);
  });
});

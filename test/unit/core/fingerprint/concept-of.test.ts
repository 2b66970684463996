import { conceptOf, withoutArticle } from '#core/fingerprint/concept-of.ts';
import { normalizeSpelling } from '#core/fingerprint/words.ts';
import { concepts } from '#core/tables/concepts.ts';

const conceptIn = (word: string) => conceptOf(normalizeSpelling(word).toLowerCase());

describe('conceptOf', () => {
  test.each([
    ['earthquake', 'séismes', 'Erdbebens', 'terremoto', 'землетрясение', 'زلزله', 'زلزلے', 'الزلزال'],
    ['ministers', 'ministre', 'Minister', 'ministro', 'министром', 'وزیران', 'وزير', 'والوزير'],
    ['police', 'policière', 'Polizei', 'policía', 'полиция', 'پلیس', 'پولیس', 'الشرطة'],
  ])('%s are one concept in eight languages', (...words) => {
    expect(new Set(words.map(conceptIn)).size).toBe(1);
    expect(conceptIn(words[0] ?? '')).toBeDefined();
  });

  test('a concept word at the start of a longer word is not that concept', () => {
    expect(conceptIn('fire')).toBeDefined();
    expect([conceptIn('firestone'), conceptIn('ward')]).toEqual([undefined, undefined]);
  });

  test('an Arabic article is ignored, and a short word keeps its letters', () => {
    expect(withoutArticle('والرییس')).toBe('رییس');
    expect(withoutArticle('الله')).toBe('الله');
  });

  test('a prefix shorter than two letters must be a whole word', () => {
    const all = concepts.trim().split(/\s+/);
    expect(all.filter((beginning) => normalizeSpelling(beginning).length < 2)).toEqual([]);
  });
});

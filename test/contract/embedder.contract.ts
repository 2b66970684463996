import fc from 'fast-check';
import type { Embedder } from '#core/ports.ts';
import { anyCharacter } from '#test/builders/any-text.ts';

/** Tests for every Embedder. `open` gives one with a working service. */
export function embedderContract(kind: string, open: () => Promise<Embedder>): void {
  describe(`the embedder: ${kind}`, () => {
    const vectorsOf = async (embedder: Embedder, texts: readonly string[]) => {
      const result = await embedder.embed(texts);
      if (result.kind !== 'vectors') throw new Error(result.detail);
      return result.vectors;
    };

    test('gives one vector per text, in order, of one length, for any number of texts', async () => {
      const embedder = await open();
      const texts = Array.from({ length: 130 }, (_, at) => `Text ${at}`);
      const vectors = await vectorsOf(embedder, texts);
      expect(vectors).toHaveLength(130);
      expect(new Set(vectors.map(({ length }) => length)).size).toBe(1);
      expect(await vectorsOf(embedder, [texts[129] ?? ''])).toEqual([vectors[129]]);
      expect(await vectorsOf(embedder, [texts[3] ?? '', texts[99] ?? ''])).toEqual([vectors[3], vectors[99]]);
    });

    test('gives no vectors for no texts, without a request', async () => {
      expect(await (await open()).embed([])).toEqual({ kind: 'vectors', vectors: [] });
    });

    test('accepts any text in any script and of any length', async () => {
      const embedder = await open();
      const any = fc.array(fc.string({ unit: anyCharacter, maxLength: 300 }), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(any, async (texts) => {
          expect(await vectorsOf(embedder, texts)).toHaveLength(texts.length);
        }),
        { numRuns: 20 },
      );
      expect(await vectorsOf(embedder, ['خبر '.repeat(50_000)])).toHaveLength(1);
    });
  });
}

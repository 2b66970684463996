import { makeOnnxEmbedder } from '#adapters/onnx/embedder-onnx.ts';
import { embedderContract } from '#test/contract/embedder.contract.ts';
import { makeTinyModel } from '#test/doubles/tiny-embedding-model.ts';

const libraries = process.env.EMBEDDER_LIBRARIES;
if (libraries === undefined) throw new Error('run with npm run test:embedder');

embedderContract('ONNX in this process', async () => makeOnnxEmbedder(makeTinyModel(libraries)));

describe('the local embedder', () => {
  test('gives the mean of the token vectors, of length 1', async () => {
    const result = await makeOnnxEmbedder(makeTinyModel(libraries)).embed(['hello']);
    const [vector] = result.kind === 'vectors' ? result.vectors : [];
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5);
  });

  test('reads the beginning of a long text only', async () => {
    const embedder = makeOnnxEmbedder(makeTinyModel(libraries));
    const beginning = 'abc '.repeat(200);
    const result = await embedder.embed([`${beginning} x`, `${beginning} y`]);
    expect(result.kind === 'vectors' && result.vectors[0]).toEqual(
      result.kind === 'vectors' && result.vectors[1],
    );
  });
});

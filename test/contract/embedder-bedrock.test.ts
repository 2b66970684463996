import { type BedrockOptions, makeBedrockEmbedder } from '#adapters/bedrock/embedder-bedrock.ts';
import { EmbeddingModelId } from '#adapters/bedrock/embedding-models.ts';
import { embedderContract } from '#test/contract/embedder.contract.ts';
import {
  type BedrockServer,
  type Misbehave,
  startBedrockServer,
  vectorOf,
} from '#test/doubles/bedrock-server.ts';

const cohere = 'cohere.embed-multilingual-v3';
const titan = 'amazon.titan-embed-text-v2:0';
const servers: BedrockServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function openOn(
  model: typeof cohere | typeof titan,
  misbehave?: Misbehave,
  options: BedrockOptions = {},
) {
  const server = await startBedrockServer(misbehave);
  servers.push(server);
  const client = {
    endpoint: server.origin,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  return { server, embedder: makeBedrockEmbedder(model, { ...options, client }) };
}

embedderContract('Cohere on Bedrock', async () => (await openOn(cohere)).embedder);
embedderContract('Titan on Bedrock', async () => (await openOn(titan)).embedder);

describe('requests to Bedrock', () => {
  test('to Cohere: at most 96 texts each, each text of at most 2,048 characters, for clustering', async () => {
    const { server, embedder } = await openOn(cohere);
    await embedder.embed([...Array.from({ length: 199 }, (_, at) => `Text ${at}`), 'x'.repeat(5_000)]);
    const texts = server.asked.map(({ body }) => body.texts as string[]);
    expect(texts.map(({ length }) => length).sort()).toEqual([8, 96, 96]);
    expect(Math.max(...texts.flat().map(({ length }) => length))).toBe(2_048);
    for (const { model, body } of server.asked) {
      expect(model).toBe(cohere);
      expect(body).toEqual({
        texts: body.texts,
        input_type: 'clustering',
        truncate: 'END',
        embedding_types: ['float'],
      });
    }
  });

  test('to Titan: one text each, normalised, of 1,024 dimensions', async () => {
    const { server, embedder } = await openOn(titan);
    await embedder.embed(['One', 'Two']);
    expect(server.asked).toHaveLength(2);
    expect(server.asked).toContainEqual({
      model: titan,
      body: { inputText: 'Two', dimensions: 1_024, normalize: true },
    });
  });

  test('a text is cut between characters, not within one', async () => {
    const { server, embedder } = await openOn(cohere);
    await embedder.embed([`${'x'.repeat(2_047)}🛑`]);
    expect(server.asked[0]?.body.texts).toEqual([`${'x'.repeat(2_047)}\ufffd`]);
  });

  test('only supported models can be configured, and "none" means no model', () => {
    expect(EmbeddingModelId.parse('')).toBeUndefined();
    expect(EmbeddingModelId.parse(undefined)).toBeUndefined();
    expect(EmbeddingModelId.parse(titan)).toBe(titan);
    expect(EmbeddingModelId.safeParse('cohere.embed-v5').success).toBe(false);
  });
});

describe('answers of Bedrock', () => {
  const well = { kind: 'vectors', vectors: [Float32Array.from(vectorOf('One'))] };
  const refused = (status: number, type: string) => ({
    status,
    body: JSON.stringify({ __type: type, message: 'SECRET text' }),
  });

  test.each([
    ['throttling', refused(429, 'ThrottlingException')],
    ['a fault', refused(500, 'InternalServerException')],
    ['an overload', refused(503, 'ServiceUnavailableException')],
  ])('after %s, twice, the valid one is used', async (_, bad) => {
    const { server, embedder } = await openOn(cohere, (request) => (request < 3 ? bad : undefined));
    expect(await embedder.embed(['One'])).toEqual(well);
    expect(server.asked).toHaveLength(3);
  });

  test.each([
    ['throttled for long', refused(429, 'ThrottlingException'), 3],
    ['down', refused(500, 'InternalServerException'), 3],
    ['forbidden', refused(403, 'AccessDeniedException'), 1],
    ['wrongly asked', refused(400, 'ValidationException'), 1],
  ])(
    'from a service that is %s give no vectors, with a reason that quotes no text',
    async (_, bad, times) => {
      const { server, embedder } = await openOn(cohere, () => bad);
      const result = await embedder.embed(['One']);
      expect(result).toEqual({ kind: 'unavailable', detail: expect.stringMatching(/Exception$/) });
      expect(server.asked).toHaveLength(times);
    },
  );

  test.each([
    ['no JSON', '<html>'],
    ['of another shape', '{"vectors": []}'],
    ['of fewer vectors', JSON.stringify({ embeddings: { float: [] } })],
    ['of another dimension', JSON.stringify({ embeddings: { float: [[1, 2, 3]] } })],
    ['of words', JSON.stringify({ embeddings: { float: [Array(1_024).fill('x')] } })],
    ['of zeros', JSON.stringify({ embeddings: { float: [Array(1_024).fill(0)] } })],
    ['of numbers that are too large', `{"embeddings": {"float": [[${Array(1_024).fill('1e400')}]]}}`],
  ])('that are %s give no vectors', async (_, body) => {
    const { embedder } = await openOn(cohere, () => ({ status: 200, body }));
    expect(await embedder.embed(['One'])).toMatchObject({ kind: 'unavailable' });
  });

  test('that never arrive are not awaited longer than the limit', async () => {
    const { embedder } = await openOn(cohere, () => 'never', { requestMs: 50, allMs: 300 });
    expect(await embedder.embed(['One'])).toMatchObject({ kind: 'unavailable' });
  });

  test('that fail for one of many texts give no vectors at all', async () => {
    const { embedder } = await openOn(titan, (request) =>
      request === 2 ? { status: 200, body: '{}' } : undefined,
    );
    expect(await embedder.embed(['One', 'Two', 'Three'])).toMatchObject({ kind: 'unavailable' });
  });

  test('that failed pause the requests for a while', async () => {
    let nowMs = 0;
    const bad = refused(403, 'AccessDeniedException');
    const { server, embedder } = await openOn(cohere, (request) => (request === 1 ? bad : undefined), {
      restMs: 1_000,
      nowMs: () => nowMs,
    });
    expect((await embedder.embed(['One'])).kind).toBe('unavailable');
    nowMs = 999;
    expect((await embedder.embed(['One'])).kind).toBe('unavailable');
    expect(server.asked).toHaveLength(1);
    nowMs = 1_000;
    expect(await embedder.embed(['One'])).toEqual(well);
  });

  test('from an unreachable server give no vectors', async () => {
    const { server, embedder } = await openOn(cohere);
    await server.stop();
    servers.pop();
    expect(await embedder.embed(['One'])).toMatchObject({ kind: 'unavailable' });
  });
});

import type { BedrockRuntimeClient, BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import { type EmbeddingModelId, embeddingModels } from '#adapters/bedrock/embedding-models.ts';
import { remember } from '#adapters/runtime/remember.ts';
import type { Embedder, EmbedResult } from '#core/ports.ts';

export interface BedrockOptions {
  /** For tests: another endpoint, other credentials. */
  client?: BedrockRuntimeClientConfig;
  /** How long one request may take, and all of them together. */
  requestMs?: number;
  allMs?: number;
  /** After a failure nothing is asked for so long: an outage costs one report's time, not every report's. */
  restMs?: number;
  /** Milliseconds that only run forward. */
  nowMs?: () => number;
}

const requestsAtOnce = 4;
const maxAttempts = 3;

/**
 * Vectors from Amazon Bedrock. The SDK is loaded with the first text, so that a function without texts does not load
 * it. Throttling and service faults are retried twice, then reported as `unavailable`, like a slow or malformed
 * answer.
 */
export function makeBedrockEmbedder(model: EmbeddingModelId, options: BedrockOptions = {}): Embedder {
  const { allMs = 10_000, restMs = 30_000, nowMs = () => performance.now() } = options;
  const open = remember(() => openClient(options));
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  return {
    model,
    async embed(texts) {
      if (nowMs() < restsUntilMs) return { kind: 'unavailable', detail: 'it failed a moment ago' };
      try {
        const vectors = await askAll(texts, model, await open(), AbortSignal.timeout(allMs));
        return { kind: 'vectors', vectors };
      } catch (fault) {
        restsUntilMs = nowMs() + restMs;
        return { kind: 'unavailable', detail: reasonOf(fault) } satisfies EmbedResult;
      }
    },
  };
}

type Ask = (body: string, abortSignal: AbortSignal) => Promise<string>;

async function askAll(
  texts: readonly string[],
  model: EmbeddingModelId,
  askFor: (model: EmbeddingModelId) => Ask,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const { mostTexts, mostChars } = embeddingModels[model];
  const short = texts.map((text) => text.slice(0, mostChars).toWellFormed());
  const batches = Array.from({ length: Math.ceil(short.length / mostTexts) }, (_, at) =>
    short.slice(at * mostTexts, (at + 1) * mostTexts),
  );
  const answers: Float32Array[][] = [];
  const ask = askFor(model);
  for (let at = 0; at < batches.length; at += requestsAtOnce) {
    const some = batches.slice(at, at + requestsAtOnce);
    answers.push(...(await Promise.all(some.map((batch) => askOnce(batch, model, ask, signal)))));
  }
  return answers.flat();
}

async function askOnce(
  texts: readonly string[],
  model: EmbeddingModelId,
  ask: Ask,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const { dimensions, ask: bodyOf, answer } = embeddingModels[model];
  const answered = answer.safeParse(readJson(await ask(JSON.stringify(bodyOf(texts)), signal)));
  if (!answered.success) throw new MalformedAnswer('the answer has another shape than the model documents');
  const vectors = answered.data.map((vector) => Float32Array.from(vector));
  if (vectors.length !== texts.length)
    throw new MalformedAnswer(`${texts.length} texts were asked about, ${vectors.length} vectors came`);
  for (const vector of vectors) {
    if (vector.length !== dimensions)
      throw new MalformedAnswer(`a vector has ${vector.length} dimensions, not ${dimensions}`);
    if (!vector.every(Number.isFinite) || vector.every((part) => part === 0))
      throw new MalformedAnswer('a vector has no direction');
  }
  return vectors;
}

class MalformedAnswer extends Error {
  override name = 'MalformedAnswer';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedAnswer('the answer is no JSON');
  }
}

async function openClient({
  client,
  requestMs = 4_000,
}: BedrockOptions): Promise<(model: EmbeddingModelId) => Ask> {
  const { BedrockRuntimeClient, InvokeModelCommand } = await import('@aws-sdk/client-bedrock-runtime');
  const bedrock: BedrockRuntimeClient = new BedrockRuntimeClient({
    maxAttempts,
    retryMode: 'standard',
    requestHandler: { requestTimeout: requestMs },
    ...client,
  });
  return (modelId) => async (body, abortSignal) => {
    const type = 'application/json';
    const command = new InvokeModelCommand({ modelId, body, contentType: type, accept: type });
    const { body: answer } = await bedrock.send(command, { abortSignal });
    return answer.transformToString();
  };
}

/** The name of a fault and, of our own, its words; what the service says may quote the text. */
function reasonOf(fault: unknown): string {
  if (fault instanceof MalformedAnswer) return fault.message;
  return fault instanceof Error ? fault.name : 'unknown';
}

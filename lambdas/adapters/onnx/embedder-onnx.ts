import { createRequire } from 'node:module';
import path from 'node:path';
import { remember } from '#adapters/runtime/remember.ts';
import { embeddedChars } from '#core/fingerprint/embedding.ts';
import type { Embedder } from '#core/ports.ts';

/** The model that `npm run model` fetches; stored with each vector. */
const localModel = 'multilingual-e5-small';

/** Where the weights lie in the folder. */
export const modelFile = 'onnx/model_quantized.onnx';

/** Tokens of a text that the model reads: a headline and about sixty words. The time of a text grows with them. */
const maxTokens = 128;

/** The parts of onnxruntime-node and @huggingface/tokenizers in use. Both are installed in the model's folder, not in the project. */
interface Runtime {
  InferenceSession: { create(file: string, options: object): Promise<Session> };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}
interface Session {
  inputNames: readonly string[];
  run(inputs: Record<string, unknown>): Promise<Record<string, { data: Float32Array }>>;
}
interface Tokenizers {
  Tokenizer: new (tokenizer: unknown, config: unknown) => { encode(text: string): { ids: number[] } };
}

/**
 * Vectors of multilingual-e5-small, computed in this process on one core. `folder` is what `npm run model` makes. Library and
 * weights are loaded with the first text; whatever fails then is reported as `unavailable`.
 */
export function makeOnnxEmbedder(folder: string): Embedder {
  const open = remember(() => openModel(folder));
  return {
    model: localModel,
    async embed(texts) {
      if (texts.length === 0) return { kind: 'vectors', vectors: [] };
      try {
        const embedOne = await open();
        const vectors: Float32Array[] = [];
        for (const text of texts) vectors.push(await embedOne(text));
        return { kind: 'vectors', vectors };
      } catch (fault) {
        return { kind: 'unavailable', detail: fault instanceof Error ? fault.message : String(fault) };
      }
    },
  };
}

async function openModel(folder: string): Promise<(text: string) => Promise<Float32Array>> {
  const load = createRequire(path.resolve(folder, 'package.json'));
  const { InferenceSession, Tensor } = load('onnxruntime-node') as Runtime;
  const { Tokenizer } = load('@huggingface/tokenizers') as Tokenizers;
  const tokenizer = new Tokenizer(load('./tokenizer.json'), load('./tokenizer_config.json'));
  const session = await InferenceSession.create(path.resolve(folder, modelFile), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const tensorOf = (ids: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]);
  return async (text) => {
    // The model was trained with a prefix; of its two, `query:` is the one for likeness.
    const { ids } = tokenizer.encode(`query: ${text.slice(0, embeddedChars)}`);
    const kept = ids.length > maxTokens ? [...ids.slice(0, maxTokens - 1), ids.at(-1) ?? 0] : ids;
    const inputs: Record<string, unknown> = {
      input_ids: tensorOf(kept),
      attention_mask: tensorOf(kept.map(() => 1)),
      token_type_ids: tensorOf(kept.map(() => 0)),
    };
    const { last_hidden_state: states } = await session.run(
      Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]])),
    );
    if (states === undefined) throw new Error(`${folder}: the model has no output last_hidden_state`);
    return meanOf(states.data, kept.length);
  };
}

/** The mean over the tokens, of length 1. `states`: a row per token. */
function meanOf(states: Float32Array, tokens: number): Float32Array {
  const dimensions = states.length / tokens;
  const sum = new Float32Array(dimensions);
  for (let at = 0; at < states.length; at++)
    sum[at % dimensions] = (sum[at % dimensions] ?? 0) + (states[at] ?? 0);
  const length = Math.hypot(...sum);
  return sum.map((part) => part / length);
}

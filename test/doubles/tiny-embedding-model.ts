// A model folder as `npm run model` makes it, with a model of a few bytes: each token's vector is a row of a table.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const letters = [...'▁abcdefghijklmnopqrstuvwxyz0123456789'];
const vocabulary = ['<s>', '<pad>', '</s>', '<unk>', ...letters];
const dimensions = 8;

/** `libraries`: a folder with node_modules that holds onnxruntime-node and @huggingface/tokenizers; without, the folder lacks them. */
export function makeTinyModel(libraries?: string): string {
  const folder = aTemporaryFolder();
  mkdirSync(path.join(folder, 'onnx'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(path.join(folder, 'onnx/model_quantized.onnx'), onnxModel());
  writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(tokenizer()));
  writeFileSync(path.join(folder, 'tokenizer_config.json'), JSON.stringify({ unk_token: '<unk>' }));
  if (libraries !== undefined)
    symlinkSync(path.join(libraries, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** The vector of a token: frozen numbers that differ from token to token. */
function rowOf(token: number): number[] {
  return Array.from({ length: dimensions }, (_, at) => Math.sin((token + 1) * (at + 2)));
}

function tokenizer() {
  const special = ['<s>', '<pad>', '</s>', '<unk>'];
  return {
    version: '1.0',
    added_tokens: special.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        { SpecialToken: { id: '<s>', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '</s>', type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] },
        '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] },
      },
    },
    decoder: null,
    model: { type: 'Unigram', unk_id: 3, vocab: vocabulary.map((piece, at) => [piece, at < 4 ? 0 : -3]) },
  };
}

/** An ONNX model of one node, Gather(table, input_ids), in the protocol buffers of onnx.proto3. */
function onnxModel(): Buffer {
  const table = message(
    [1, vocabulary.length],
    [1, dimensions],
    [2, 1],
    [8, 'table'],
    [9, Buffer.from(Float32Array.from(vocabulary.flatMap((_, token) => rowOf(token))).buffer)],
  );
  const node = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [4, 'Gather']);
  const value = (name: string, elementType: number, ...dims: (string | number)[]) => {
    const shape = message(
      ...dims.map((dim): Field => [1, message(typeof dim === 'string' ? [2, dim] : [1, dim])]),
    );
    return message([1, name], [2, message([1, message([1, elementType], [2, shape])])]);
  };
  const graph = message(
    [1, node],
    [2, 'tiny'],
    [5, table],
    [11, value('input_ids', 7, 'batch', 'tokens')],
    [12, value('last_hidden_state', 1, 'batch', 'tokens', dimensions)],
  );
  return message([1, 8], [7, graph], [8, message([1, ''], [2, 13])]);
}

type Field = [number: number, value: number | string | Buffer];

/** A protocol-buffers message: numbers as varints, texts and bytes with their length. */
function message(...fields: Field[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [varint(number << 3), varint(value)];
      const bytes = Buffer.from(value as string);
      return [varint((number << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

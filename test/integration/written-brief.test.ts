import { makeBedrockBriefWriter } from '#adapters/bedrock/brief-writer-bedrock.ts';
import type { RowKey } from '#adapters/dynamodb/row-keys.ts';
import { makeWrittenBriefs } from '#adapters/dynamodb/written-briefs-dynamodb.ts';
import type { Row, Table } from '#adapters/shared/table.ts';
import type { BriefWriter } from '#core/ports.ts';
import type { Story } from '#core/story.ts';
import { writeBrief } from '#core/written-brief/write-brief.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aStory } from '#test/builders/a-story.ts';
import { anApi } from '#test/builders/an-api.ts';
import { type BedrockServer, type Misbehave, startBedrockServer } from '#test/doubles/bedrock-server.ts';

const servers: BedrockServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const model = 'eu.vendor.writer-1';
const first = aReport({
  paragraphs: [
    'An explosion at a chemical plant in Sarmin killed nine workers.',
    'The plant belongs to Kelmar Industrie.',
  ],
});
const written = 'An explosion killed nine workers at a plant of Kelmar Industrie in Sarmin.';

/** The recorded form of an answer of the Converse API. */
const converse = (text: string): ReturnType<Misbehave> => ({
  status: 200,
  body: JSON.stringify({
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason: 'end_turn',
    usage: { inputTokens: 300, outputTokens: 40, totalTokens: 340 },
    metrics: { latencyMs: 900 },
  }),
});

async function writerThatAnswers(...answers: ReturnType<Misbehave>[]) {
  const server = await startBedrockServer((request) => answers[Math.min(request, answers.length) - 1]);
  servers.push(server);
  const client = {
    endpoint: server.origin,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  return { server, writer: makeBedrockBriefWriter(model, { client }) };
}

/** The rows of one table in memory, as far as the written briefs use it. */
function someBriefs() {
  const rows = new Map<string, Row>();
  const nameOf = ({ pk, sk }: RowKey) => `${pk} ${sk}`;
  const table: Pick<Table, 'get' | 'put' | 'remove'> = {
    get: async (key) => rows.get(nameOf(key)),
    put: async (row) => rows.set(nameOf(row), row) !== undefined,
    remove: async (keys) => {
      for (const key of keys) rows.delete(nameOf(key));
    },
  };
  return makeWrittenBriefs(table as Table);
}

async function anApiWith(story: Story, briefWriter: BriefWriter) {
  const writtenBriefs = someBriefs();
  const api = anApi({ writtenBriefs });
  await api.show(story);
  const write = () => writeBrief(story.id, { ...api.world, briefWriter, writtenBriefs });
  return { api, write, shown: () => api.get(`/v1/stories/${story.id}`) };
}

test('a model writes a brief of the numbered sentences, and the story shows it apart with its sources', async () => {
  const { server, writer } = await writerThatAnswers(
    converse(`Here it is:\n${JSON.stringify([{ text: written, cites: [1, 2] }])}`),
  );
  const story = aStory({}, [first]);
  const { api, write, shown } = await anApiWith(story, writer);
  await write();
  expect(server.asked[0]).toMatchObject({ model, body: { inferenceConfig: { temperature: 0 } } });
  expect(JSON.stringify(server.asked[0]?.body)).toContain('1. An explosion at a chemical plant');
  expect(await shown()).toMatchObject({
    paragraphs: story.paragraphs,
    written: {
      model,
      sentences: [
        { text: written, isVerbatim: false, provenance: [{ reportId: first.id }, { reportId: first.id }] },
      ],
    },
  });
  const page = await (await api.app.request(`/stories/${story.id}`)).text();
  expect(page).toContain('Written by a model');
  await write();
  expect(server.asked).toHaveLength(1);
});

test('a sentence with another number is replaced by the sentence that it cites', async () => {
  const wrong = written.replace('nine', 'ninety');
  const { writer } = await writerThatAnswers(
    converse(
      JSON.stringify([
        { text: wrong, cites: [1] },
        { text: 'Nobody knows.', cites: [7] },
      ]),
    ),
  );
  const { write, shown } = await anApiWith(aStory({}, [first]), writer);
  await write();
  expect(await shown()).toMatchObject({
    written: { sentences: [{ text: first.paragraphs[0], isVerbatim: true }] },
  });
});

test('a written brief of sentences that changed is not shown, and its tag does not answer for the new story', async () => {
  const { writer } = await writerThatAnswers(converse(JSON.stringify([{ text: written, cites: [1] }])));
  const story = aStory({}, [first]);
  const { api, write, shown } = await anApiWith(story, writer);
  const tagBefore = (await api.app.request(`/v1/stories/${story.id}`)).headers.get('ETag') ?? '';
  await write();
  const answer = await api.app.request(`/v1/stories/${story.id}`, {
    headers: { 'If-None-Match': tagBefore },
  });
  expect(answer.status).toBe(200);
  const corrected = aReport({
    paragraphs: ['An explosion at a chemical plant in Sarmin killed two workers.'],
  });
  await api.show(aStory({ id: story.id, version: 2 }, [corrected]));
  expect(await shown()).not.toHaveProperty('written');
});

test.each([
  ['answers no JSON', converse('I cannot do that.')],
  ['answers with another shape', converse('[{"text": 3}]')],
  ['is throttled', { status: 429, body: '{"message":"slow down"}' }],
  ['is not allowed', { status: 403, body: '{"message":"no access"}' }],
] as const)('a model that %s leaves the story without a written brief', async (_, answer) => {
  const { writer } = await writerThatAnswers(answer);
  const { api, write, shown } = await anApiWith(aStory({}, [first]), writer);
  await write();
  expect(await shown()).not.toHaveProperty('written');
  expect(api.logged).toContainEqual(expect.objectContaining({ event: 'brief.not_written' }));
});

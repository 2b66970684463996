// The examples of README.md and docs/user are answers of a running `npm start`. `UPDATE_EXAMPLES=1` writes them again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StoryCard } from '#core/story.ts';
import {
  type DocsExample,
  findExamples,
  printJson,
  shorten,
  withAnswers,
} from '#test/doubles/docs-example.ts';
import {
  aDataFolder,
  endAll,
  eventually,
  type RunningDateline,
  startDateline,
} from '#test/doubles/running-dateline.ts';

const root = path.join(import.meta.dirname, '../..');
const documents = [
  'README.md',
  ...readdirSync(path.join(root, 'docs/user'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/user/${name}`),
];
const textLines = 6;
const longestLine = 240;

let dateline: RunningDateline;
let names: Readonly<Record<string, string>>;

beforeAll(async () => {
  dateline = await startDateline({ DATA_DIR: await aDataFolder() });
  await eventually(async () => {
    const { parts } = await dateline.get<{ parts: Record<string, string> }>('/health');
    return Object.values(parts).some((state) => /[1-9]\d* waiting/.test(state)) ? undefined : parts;
  });
  const { stories } = await dateline.get<{ stories: StoryCard[] }>('/v1/stories?limit=1&q=Taliban');
  const story = stories[0]?.id ?? '';
  const { reports } = await dateline.get<{ reports: { id: string }[] }>(`/v1/stories/${story}/reports`);
  names = { story, report: reports[0]?.id ?? '', second: reports[1]?.id ?? '' };
});
afterAll(endAll);

async function answerOf({ method, path: template, body }: DocsExample): Promise<string> {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
  const [target = '', accept] = filled(template).split('#');
  const answer = await fetch(`${dateline.url}${target}`, {
    method,
    headers: {
      ...(accept !== undefined && { Accept: accept }),
      ...(body !== undefined && { 'Content-Type': body.startsWith('{') ? 'application/json' : 'text/plain' }),
    },
    ...(body !== undefined && { body: filled(body).replaceAll('\\n', '\n') }),
  });
  // The schedule queues stories again at any time.
  const text = (await answer.text())
    .replaceAll(dateline.url, 'http://127.0.0.1:8787')
    .replace(/[1-9]\d* waiting/g, '0 waiting');
  if (!answer.headers.get('content-type')?.includes('json')) {
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
    return `${lines.slice(0, textLines).join('\n')}\n${lines.length > textLines ? '…\n' : ''}`;
  }
  return `${answer.status} ${printJson(shorten(JSON.parse(text)))}\n`;
}

test('every example of the documents is the answer of a running Dateline', async () => {
  // Reads first: a post changes what later reads answer.
  const all = documents.flatMap((name) =>
    findExamples(readFileSync(path.join(root, name), 'utf8')).map((example) => ({ name, example })),
  );
  expect(all.length).toBeGreaterThan(10);
  const answers = new Map<DocsExample, string>();
  for (const method of ['GET', 'POST'])
    for (const { example } of all)
      if (example.method === method) answers.set(example, await answerOf(example));
  if (process.env.UPDATE_EXAMPLES === '1')
    for (const name of documents) {
      const file = path.join(root, name);
      const own = all.filter((each) => each.name === name).map(({ example }) => answers.get(example) ?? '');
      writeFileSync(file, withAnswers(readFileSync(file, 'utf8'), own));
    }
  else
    for (const { name, example } of all)
      expect(`${name} ${example.path}\n${example.printed}`).toBe(
        `${name} ${example.path}\n${answers.get(example)}`,
      );
});

test('the conditions of the list of stories in api.md are those of the OpenAPI document', async () => {
  const { paths } = await dateline.get<{ paths: Record<string, { get: { parameters: Parameter[] } }> }>(
    '/openapi.json',
  );
  const file = path.join(root, 'docs/user/api.md');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    /(<!-- parameters: (\S+) -->\n)[\s\S]*?(\n<!-- end of parameters -->)/,
    (_, head: string, route: string, foot: string) =>
      `${head}\n${(paths[route]?.get.parameters ?? []).map(describeParameter).join('\n')}\n${foot}`,
  );
  if (process.env.UPDATE_EXAMPLES === '1') writeFileSync(file, after);
  else expect(before).toBe(after);
  expect(after).toContain('\n- `origins`: ');
});

interface Parameter {
  name: string;
  description?: string;
  schema: { description?: string };
}
function describeParameter({ name, description, schema }: Parameter): string {
  return `- \`${name}\`: ${description ?? schema.description}`;
}

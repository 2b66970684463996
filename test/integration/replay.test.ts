import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Story } from '#core/story.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { aTemporaryFolder } from '#test/doubles/temporary-folder.ts';

const root = path.join(import.meta.dirname, '../..');

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

async function replay(...args: string[]): Promise<Run> {
  const command = promisify(execFile)(process.execPath, [bundledProgram('local/replay.ts'), ...args], {
    cwd: root,
  });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

const lines = [
  {
    id: 'a',
    date: '2022-01-15T06:00:00Z',
    lang: 'en',
    title: 'Ferry aground off Harwick',
    text: 'A ferry with 214 people ran aground off Harwick in thick fog, the coastguard said.\nNobody was hurt, harbour master Ruth Ellery said.',
    source: 'Meridian',
  },
  {
    id: 'b',
    date: '2022-01-15T07:00:00Z',
    title: 'Harwick ferry runs aground',
    text: 'A ferry with 214 people ran aground off Harwick in thick fog, the coastguard said.\nNobody was hurt, harbour master Ruth Ellery said.',
    source: 'Harbour Post',
  },
  {
    id: 'c',
    date: '2022-01-15T08:00:00Z',
    title: 'Norvania bank raises rate',
    text: 'The central bank of Norvania raised its key rate to 4.25 per cent, governor Ilse Brandt said.',
    source: 'Meridian',
  },
  {
    id: 'a',
    date: '2022-01-15T09:00:00Z',
    title: 'Ferry aground off Harwick',
    text: 'A ferry with 212 people ran aground off Harwick in thick fog, the coastguard said.',
    source: 'Meridian',
  },
];

async function files() {
  const folder = aTemporaryFolder();
  const [input, out, stories] = ['in.jsonl', 'out.jsonl', 'stories.jsonl'].map((name) =>
    path.join(folder, name),
  );
  if (input === undefined || out === undefined || stories === undefined) throw new Error('unreachable');
  await writeFile(input, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const read = async <Row>(file: string) =>
    (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  return { input, out, stories, read };
}
interface Decided {
  id: string;
  story: string;
  decision: string;
  reasons: unknown[];
}

test.each(['memory', 'dynamodb'])(
  'a replay into %s writes one decision per line, and the stories',
  async (store) => {
    const { input, out, stories, read } = await files();
    const run = await replay(input, '--out', out, '--stories', stories, '--store', store);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      reports: 4,
      stories: 2,
      reportsPerSecond: expect.any(Number),
    });
    const decided = await read<Decided>(out);
    expect(decided.map(({ id, decision }) => `${id} ${decision}`)).toEqual([
      'a new',
      'b duplicate',
      'c new',
      'a revision',
    ]);
    expect(decided[0]?.story).toBe(decided[1]?.story);
    expect(decided[3]?.story).toBe(decided[0]?.story);
    expect(decided[2]?.story).not.toBe(decided[0]?.story);
    expect(decided[1]?.reasons).toContainEqual(
      expect.objectContaining({ signal: expect.any(String), weight: expect.any(Number) }),
    );
    expect((await read<Story>(stories)).map(({ id }) => id).sort()).toEqual(
      [...new Set(decided.map(({ story }) => story))].sort(),
    );
  },
);

test('equal input gives equal output, and an equal seed gives an equal shuffle', async () => {
  const { input, out, stories, read } = await files();
  const outputs: unknown[] = [];
  for (const _ of [1, 2]) {
    await replay(input, '--out', out, '--stories', stories, '--shuffle', '7');
    outputs.push([await read(out), await read(stories)]);
  }
  expect(outputs[0]).toEqual(outputs[1]);
});

test.each([
  [['--out', 'o'], 2, 'one input file is needed'],
  [['IN'], 2, '--out is needed'],
  [['/nowhere/in.jsonl', '--out', 'o'], 2, '/nowhere/in.jsonl'],
  [['IN', '--out', 'o', '--store', 'disk'], 2, '"disk" is neither memory nor dynamodb'],
  [['BAD', '--out', 'o'], 2, 'bad.jsonl:2: date: an ISO 8601 time is needed'],
  [['IN', '--out', 'o', '--shufle', '1'], 2, '--shufle'],
])('%j exits with %i and an error message', async (args, code, message) => {
  const { input } = await files();
  const bad = path.join(path.dirname(input), 'bad.jsonl');
  await writeFile(bad, `${JSON.stringify(lines[0])}\n{"id":"x","text":"y","date":"soon"}\n`);
  const run = await replay(...args.map((word) => (word === 'IN' ? input : word === 'BAD' ? bad : word)));
  expect(run.code).toBe(code);
  expect(run.stderr).toContain(message);
  expect(run.stderr).not.toMatch(/\n\s+at /);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFiles } from '#local/parse.ts';

async function run(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  let printed = '';
  const err: string[] = [];
  const code = await parseFiles(
    argv,
    (piece) => {
      printed += piece;
    },
    (line) => err.push(line),
  );
  return { code, out: printed.split('\n').slice(0, -1), err };
}

describe('the parse command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parse-'));
    await writeFile(
      join(folder, 'feed.xml'),
      '<rss version="2.0"><channel><item><title>One</title></item></channel></rss>',
    );
    await writeFile(join(folder, 'empty'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('prints one JSON line per file, in order, and exits with 0 if a file has problems', async () => {
    const { code, out, err } = await run(join(folder, 'feed.xml'), join(folder, 'empty'), '--source', 'desk');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      {
        file: join(folder, 'feed.xml'),
        format: 'rss',
        reports: [{ headline: 'One', sourceId: 'desk' }],
        problems: [],
      },
      { file: join(folder, 'empty'), format: 'unknown', reports: [], problems: [{ code: 'empty' }] },
    ]);
  });

  test('exits with 2 and no stack trace when a file cannot be opened, and still parses the others', async () => {
    const { code, out, err } = await run(join(folder, 'missing'), join(folder, 'feed.xml'));
    expect(code).toBe(2);
    expect(out).toHaveLength(1);
    expect(err.join('\n')).toMatch(/cannot open .*missing/);
    expect(err.join('\n')).not.toMatch(/\n\s+at /);
  });

  test.each([[[]], [['--nonsense']], [['x', '--source', 'Not An Id']], [['x', '--received', 'noon']]])(
    'exits with 2 on wrong usage %j',
    async (argv) => {
      const { code, err } = await run(...argv);
      expect(code).toBe(2);
      expect(err.join('\n')).toMatch(/usage:/);
    },
  );
});

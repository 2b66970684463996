import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

/** Declarations of a module that later calls can change. A table that is made once, at first use, is `lazily(...)`. */
const mutableState =
  /^(?:export )?(?:(?:let|var) .*|const \w+(?:: (?!Readonly|readonly)[^=]+)? = (?:\[\]|\{\}|new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\)|memoizeByText\().*)/gm;

function findMutableState(source: string): string[] {
  return source.match(mutableState) ?? [];
}

test.each([
  'let latest: Story | undefined;',
  'const known = new Map<string, number>();',
  'export const seen: WeakSet<object> = new WeakSet();',
  'const lines: string[] = [];',
  'const shout = memoizeByText(100, (text) => text);',
])('%s at the top of a module is mutable state', (line) => {
  expect(findMutableState(`import x from 'y';\n${line}\n`)).toHaveLength(1);
});

test.each([
  "const days = new Set(['monday']);",
  'function f() {\n  let count = 0;\n}',
  'const index = lazily(makeIndex);',
  'const none: ReadonlySet<string> = new Set();',
])('%j is not', (lines) => {
  expect(findMutableState(lines)).toEqual([]);
});

test('no module of core keeps mutable state: its functions depend on their arguments alone', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'core/*.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  const found = files
    .filter((file) => file !== 'core/text/lazily.ts')
    .flatMap((file) =>
      findMutableState(readFileSync(path.join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
    );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

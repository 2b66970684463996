import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contextRows } from '#infra/deployment-context.ts';

const operator = path.join(import.meta.dirname, '../../../docs/operator');

test('the configuration page has exactly one row for each context key, with its default and meaning', () => {
  const page = readFileSync(path.join(operator, 'configuration.md'), 'utf8');
  const rows = page
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '))
    .filter((line) => /^\| `\w+`/.test(line));
  const expected = contextRows().map(
    ({ key, standard, meaning }) => `| \`${key}\` | ${standard} | ${meaning} |`,
  );
  expect(rows).toEqual(expected);
});

const pages = readdirSync(operator, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);

test.each(pages)('%s names only context keys and pages that exist', (file) => {
  const page = readFileSync(path.join(operator, file), 'utf8');
  const known = new Set([...contextRows().map(({ key }) => key), 'key']);
  const keys = [...page.matchAll(/-c (\w+)=/g)].map(([, key]) => key);
  expect(keys.filter((key) => !known.has(String(key)))).toEqual([]);
  const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => String(link));
  expect(links.filter((link) => !existsSync(path.join(operator, path.dirname(file), link)))).toEqual([]);
});

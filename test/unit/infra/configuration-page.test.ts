import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contextRows } from '#infra/deployment-context.ts';

test('the configuration page has exactly one row for each context key, with its default and meaning', () => {
  const page = readFileSync(
    path.join(import.meta.dirname, '../../../docs/operator/configuration.md'),
    'utf8',
  );
  const rows = page
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '))
    .filter((line) => /^\| `\w+`/.test(line));
  const expected = contextRows().map(
    ({ key, standard, meaning }) => `| \`${key}\` | ${standard} | ${meaning} |`,
  );
  expect(rows).toEqual(expected);
});

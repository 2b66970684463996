import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
/** Dated notes and decisions keep the names of their day. */
const isHistory = (file: string) => /^docs\/(?:research|adr)\//.test(file);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
].filter((file) => !isHistory(file));

/** Paths of this repository that a page names, and targets of its relative links. */
function pathsIn(page: string, text: string): string[] {
  const named = [
    ...text.matchAll(/`((?:core|lambdas|infra|local|test|bench|docs|tables|checks)\/[\w./-]+)`/g),
  ].map(([, file = '']) => file);
  const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(([, target = '']) =>
    path.join(path.dirname(page), target),
  );
  return [...named, ...linked].filter((file) => !/NAME|KIND/.test(file));
}

test.each(pages)('%s names only files that exist', (page) => {
  const paths = pathsIn(page, readFileSync(path.join(root, page), 'utf8'));
  expect(paths.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test('a page of the how-tos names its files as paths', () => {
  const page = 'docs/maintainer/how-to/add-a-filter.md';
  expect(pathsIn(page, readFileSync(path.join(root, page), 'utf8'))).toContain('core/story-filter.ts');
});

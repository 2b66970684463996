// The memory of the whole process of `npm run parse` on the longest feed that it reads in full, loader included.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { makeFeed } from '#bench/make-feed.ts';
import { maxDocumentBytes } from '#core/parse/limits.ts';

const root = new URL('../../', import.meta.url).pathname;
const Scripts = z.object({ scripts: z.object({ parse: z.string().startsWith('exec node ') }) });
const { scripts } = Scripts.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
/**
 * Prints at the end the peak memory of the process in kilobytes. Linux reports it for the program itself. Elsewhere `maxRSS` is used,
 * which includes the memory of the parent process.
 */
const peak = `import{readFileSync}from"node:fs";process.on("exit",()=>{let own;try{own=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))?.[1]}catch{}process.stderr.write(String(own??process.resourceUsage().maxRSS))})`;
/** The arguments of node, flags first. */
const printPeak = `--import=data:text/javascript,${encodeURIComponent(peak)}`;
const command = [printPeak, ...scripts.parse.split(' ').slice(2)];

const Line = z.object({
  reports: z.array(z.object({ archiveKey: z.string(), paragraphs: z.array(z.string()) })),
  problems: z.array(z.object({ code: z.string() })),
});

async function parse(path: string): Promise<{ line: z.infer<typeof Line>; mostMegabytes: number }> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...command, path], {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  return { line: Line.parse(JSON.parse(stdout)), mostMegabytes: Number(stderr) / 1024 };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-memory-'));
  // The first start compiles the sources and keeps the result: that memory is not the parser's.
  await writeFile(join(folder, 'small.xml'), makeFeed(1, 100).bytes);
  await parse(join(folder, 'small.xml'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a feed of 29 MB in 5,000 complete items is parsed within 256 MB', async () => {
  const { bytes } = makeFeed(5_000, 5_900);
  expect(bytes.length).toBeGreaterThan(28_500_000);
  expect(bytes.length).toBeLessThan(maxDocumentBytes);
  await writeFile(join(folder, 'feed.xml'), bytes);
  const { line, mostMegabytes } = await parse(join(folder, 'feed.xml'));
  expect(line.problems).toEqual([]);
  expect(line.reports).toHaveLength(5_000);
  expect(line.reports.every(({ paragraphs }) => paragraphs.join('').length > 3_000)).toBe(true);
  expect(mostMegabytes).toBeLessThan(256);
});

test('the beginning of a longer file is parsed within 256 MB, and the archive key covers the complete file', async () => {
  const { bytes } = makeFeed(450, 100_000);
  expect(bytes.length).toBeGreaterThan(1.4 * maxDocumentBytes);
  await writeFile(join(folder, 'long.xml'), bytes);
  const { line, mostMegabytes } = await parse(join(folder, 'long.xml'));
  expect(line.problems.map(({ code }) => code)).toEqual(['too_large', 'truncated']);
  expect(line.reports.length).toBeGreaterThan(290);
  expect(new Set(line.reports.map(({ archiveKey }) => archiveKey.split('/').at(-1)))).toEqual(
    new Set([createHash('sha256').update(bytes).digest('hex')]),
  );
  expect(mostMegabytes).toBeLessThan(256);
});

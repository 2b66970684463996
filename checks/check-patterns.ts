// `npm run check:patterns`: fails for a regular expression whose running time nobody has checked. The verdicts of recheck
// (github.com/makenowjust-labs/recheck) are kept by digest in patterns.data.json, since checking all of them takes ten minutes.
// `npm run check:patterns -- --update` checks the new ones. One that is not linear must be bounded or replaced, or listed with
// `--accept`: then test/integration/hostile-patterns.test.ts files a report with the text that makes it slow.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSync } from '@swc/core';

const table = path.join(import.meta.dirname, 'patterns.data.json');
const recheckVersion = '4.5.0';
const timeoutMs = 30_000;

interface Pattern {
  source: string;
  flags: string;
  /** The first file with it. */
  at: string;
}
interface Verdicts {
  /** Digests of expressions that take linear time. */
  linear: string[];
  /** The others, by digest: complexity, and a JavaScript expression for the text that makes them slow. */
  bounded: Record<string, { at: string; complexity: string; attack: string }>;
}

/** Why expressions that no report reaches may take more than linear time, by the beginning of their path. */
const elsewhere: readonly (readonly [path: string, reason: string])[] = [
  ['lambdas/adapters/runtime/log-fields.ts', 'a text is cut to 2,000 characters first'],
  ['lambdas/api/cursor.ts', 'made of our own bytes'],
  ['lambdas/api/sources/test-source.ts', 'parts of at most 600 characters'],
  ['core/sources/answer-content.ts', 'the first 4 KB, or comments that end'],
  ['local/', "the operator's own files and disk"],
];

export function readVerdicts(): Verdicts {
  return JSON.parse(readFileSync(table, 'utf8')) as Verdicts;
}

/** The listed expressions that a report can reach. */
export function boundedByTest(): { at: string; attack: string }[] {
  return Object.values(readVerdicts().bounded).filter(
    ({ at }) => !elsewhere.some(([from]) => at.startsWith(from)),
  );
}

export function digestOfPattern({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);
}

/** Every literal of the code that runs, and every expression that core makes of parts when it is loaded. */
async function collectPatterns(): Promise<Map<string, Pattern>> {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern): void => {
    const digest = digestOfPattern(pattern);
    if (!found.has(digest)) found.set(digest, pattern);
  };
  const files = execFileSync('git', ['ls-files', 'core', 'lambdas', 'local'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  for (const at of files) {
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, pattern, flags } = node as Record<string, unknown>;
      if (type === 'RegExpLiteral') add({ source: String(pattern), flags: String(flags), at });
      for (const part of Object.values(node)) walk(part);
    };
    walk(parseSync(readFileSync(at, 'utf8'), { syntax: 'typescript', target: 'esnext' }));
  }
  const Plain = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      add({ source: made.source, flags: made.flags, at: loading });
      return made;
    },
  });
  for (const file of files.filter((name) => name.startsWith('core/'))) {
    loading = file;
    await import(path.resolve(file));
  }
  globalThis.RegExp = Plain;
  return found;
}

interface Checked {
  status: 'safe' | 'vulnerable' | 'unknown';
  complexity?: { type: string; degree?: number };
  attack?: { pattern: string };
}
type Check = (source: string, flags: string, options: { timeout: number }) => Promise<Checked>;

/** recheck, installed into a temporary folder: its optional binaries take 57 MB, and only a change of an expression needs it. */
async function withRecheck<Result>(work: (check: Check) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'recheck-'));
  try {
    execFileSync('npm', [
      'install',
      '--silent',
      '--no-save',
      '--prefix',
      folder,
      `recheck@${recheckVersion}`,
    ]);
    return await work((createRequire(path.join(folder, 'x.js'))('recheck') as { check: Check }).check);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(options: readonly string[]): Promise<void> {
  const patterns = await collectPatterns();
  const verdicts = readVerdicts();
  const linear = new Set(verdicts.linear.filter((digest) => patterns.has(digest)));
  const bounded = Object.fromEntries(
    Object.entries(verdicts.bounded).filter(([digest]) => patterns.has(digest)),
  );
  const unchecked = [...patterns].filter(([digest]) => !linear.has(digest) && !(digest in bounded));
  const slow: string[] = [];
  if (options.includes('--update') && unchecked.length > 0) {
    await withRecheck(async (check) => {
      for (const [digest, { source, flags, at }] of unchecked) {
        const { status, complexity, attack } = await check(source, flags, { timeout: timeoutMs });
        const kind =
          status === 'safe' ? 'safe' : `${complexity?.type ?? status} ${complexity?.degree ?? ''}`.trim();
        if (kind === 'safe') linear.add(digest);
        else if (options.includes('--accept') && attack !== undefined && !kind.startsWith('exp'))
          bounded[digest] = { at, complexity: kind, attack: attack.pattern };
        else
          slow.push(
            `${at}: ${kind}: /${source.slice(0, 200)}/${flags}; slow with ${attack?.pattern.slice(0, 200)}`,
          );
      }
    });
  } else slow.push(...unchecked.map(([, { at, source }]) => `${at}: not checked: /${source.slice(0, 200)}/`));
  if (options.includes('--update')) {
    const sorted = Object.fromEntries(Object.entries(bounded).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(
      table,
      `${JSON.stringify({ linear: [...linear].sort(), bounded: sorted }, undefined, 1)}\n`,
    );
  }
  for (const line of slow) process.stderr.write(`${line}\n`);
  if (slow.length === 0) return;
  process.stderr.write('Run `npm run check:patterns -- --update`, and bound or replace what it names.\n');
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));

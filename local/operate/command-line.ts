// The operator's commands, the same for a stack on AWS and for one machine: reads the command line and opens the deployment.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UnknownStack } from '#adapters/runtime/deployed-stack.ts';
import { BadEnvironment, readEnv } from '#adapters/runtime/read-env.ts';
import { makeMerger } from '#core/merge/merge-story.ts';
import type { Log } from '#core/ports.ts';
import { LocalEnv } from '#local/env.ts';
import { audit } from '#local/operate/audit.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import { exportStories } from '#local/operate/export.ts';
import { exportMachine, importMachine, repairMachine } from '#local/operate/machine-file.ts';
import { openMachine } from '#local/operate/open-machine.ts';
import { openStack } from '#local/operate/open-stack.ts';
import type { Output } from '#local/operate/output.ts';
import { purge } from '#local/operate/purge.ts';
import { rebuild } from '#local/operate/rebuild.ts';
import { redrive } from '#local/operate/redrive.ts';
import { makeWorkPool } from '#local/work-pool.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

const usage = `usage: npm run --silent operate -- COMMAND [--stack NAME]
  audit [--repair] [--min-age MINUTES]   compares the archive with the table; --repair sends what is missing again;
                                         younger documents only count (30 with --stack, 0 on a machine)
  rebuild [--check] [--replace] [--bodies BUCKET]
                                         the table again from the archive and the decisions, compared story by story;
                                         --check compares only; --replace decides again
  purge REPORT|SOURCE                    erases a report, or all reports of a source, for good
  redrive                                sends dead letters to their queues again
  export [--reports] [--out FILE] [--after CURSOR]
                                         stories, or their reports, as JSON lines
  export --all --out FILE                the whole data folder of one machine as one file with a checksum
  import FILE                            makes $DATA_DIR, a new folder, from such a file
  repair                                 sets aside what cannot be read of the files in $DATA_DIR
Without --stack: the machine whose data is in $DATA_DIR. Exit 0: well; 1: something is wrong and named; 2: wrong usage.`;

/** The deployment's name, and the folder in which commands note where they are. */
interface Called {
  name: string;
  folder: string;
}
type Options = ReturnType<typeof readOptions>['values'];

type Run = (deployment: Deployment, called: Called, output: Output, named: string) => Promise<number>;

/** Each command reads its options before anything is opened. */
const commands: Record<string, (options: Options) => Run> = {
  audit({ repair = false, 'min-age': minAge }) {
    const minAgeMs = minutesOf(minAge);
    return (deployment, { name, folder }, output) => {
      const resumeFile = path.join(folder, 'operate', `audit-${name}.json`);
      return audit(deployment, { repair, minAgeMs, resumeFile }, output);
    };
  },
  rebuild: ({ check = false, replace = false, bodies }) => {
    return async (deployment, _called, output) => {
      const log = noteProblems(output);
      const pool = makeWorkPool({ mergeHere: makeMerger(), log, helpsFrom: 8 });
      void pool.start();
      try {
        return await rebuild(deployment, { check, replace, bodies, pool }, output);
      } finally {
        await pool.stop();
      }
    };
  },
  purge: () => (deployment, _called, output, named) => purge(deployment, named, output),
  redrive: () => (deployment, _called, output) => redrive(deployment, output),
  export: ({ reports, out, after }) => {
    const what = reports ? 'reports' : 'stories';
    return (deployment, _called, output) => exportStories(deployment, { what, out, after }, output);
  },
};

/** Options of each command; any other is wrong usage. */
const optionsOf: Record<string, readonly string[]> = {
  audit: ['repair', 'min-age'],
  rebuild: ['check', 'replace', 'bodies'],
  purge: [],
  redrive: [],
  export: ['reports', 'out', 'after'],
};

/** Runs one command. @returns the exit code: 0 well, 1 something is wrong and named, 2 wrong usage. */
export async function operate(argv: readonly string[], output: Output): Promise<number> {
  try {
    return await runCommand(argv, output);
  } catch (error) {
    const isUsage =
      error instanceof WrongUsage || error instanceof BadEnvironment || error instanceof UnknownStack;
    output.note(`operate: ${isUsage ? error.message : messageOf(error)}`);
    if (error instanceof WrongUsage) output.note(usage);
    return isUsage ? 2 : 1;
  }
}

async function runCommand(argv: readonly string[], output: Output): Promise<number> {
  const { values, positionals } = readOptions(argv);
  const [name = '', ...others] = positionals;
  if (values.help || name === 'help') {
    output.result(usage);
    return 0;
  }
  if (name === 'import' || name === 'repair' || (name === 'export' && values.all))
    return runOnFolder(name, others, values, output);
  const read = commands[name];
  if (read === undefined) throw new WrongUsage(name === '' ? 'no command given' : `unknown command ${name}`);
  const named = name === 'purge' ? others.shift() : '';
  if (named === undefined) throw new WrongUsage('purge: name a report or a source');
  if (others.length > 0) throw new WrongUsage(`unexpected argument ${others[0]}`);
  const wrong = Object.keys(values).find((key) => key !== 'stack' && !optionsOf[name]?.includes(key));
  if (wrong !== undefined) throw new WrongUsage(`${name} has no option --${wrong}`);
  const run = read(values);
  const { stack } = values;
  const folder = readEnv(LocalEnv).DATA_DIR;
  const deployment = await (stack === undefined
    ? openMachine(folder, noteProblems(output))
    : openStack(stack));
  try {
    return await run(deployment, { name: stack ?? 'machine', folder }, output, named);
  } finally {
    await deployment.close();
  }
}

/** Commands that work on the closed data folder of one machine. */
async function runOnFolder(
  name: 'import' | 'repair' | 'export',
  [file, ...others]: readonly string[],
  { all, out, ...rest }: Options,
  output: Output,
): Promise<number> {
  if (Object.keys(rest).length > 0 || others.length > 0) throw new WrongUsage(`${name}: too many arguments`);
  const folder = readEnv(LocalEnv).DATA_DIR;
  if (name === 'export') {
    if (out === undefined || file !== undefined) throw new WrongUsage('export --all: --out FILE is needed');
    return exportMachine(folder, out, output);
  }
  if (name === 'repair') {
    if (file !== undefined || all || out !== undefined) throw new WrongUsage('repair: too many arguments');
    return repairMachine(folder, output);
  }
  if (file === undefined || all || out !== undefined) throw new WrongUsage('import: one FILE is needed');
  return importMachine(folder, file, output);
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ stack: text, repair: flag, 'min-age': text, reports: flag, out: text, after: text },
        ...{ all: flag, help: { ...flag, short: 'h' } },
        ...{ check: flag, replace: flag, bodies: text },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function minutesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new WrongUsage(`--min-age: ${text} is not a whole number of minutes`);
  return Number(text) * 60_000;
}

function noteProblems(output: Output): Log {
  const note = (event: string, { error, ...fields }: Readonly<Record<string, unknown>> = {}) =>
    output.note(`${event} ${JSON.stringify({ ...fields, error: messageOf(error) })}`);
  return { info() {}, warn: note, error: note };
}

function messageOf(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

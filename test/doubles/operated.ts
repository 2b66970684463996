import { operate } from '#local/operate/command-line.ts';

/** Runs an operator command in this process, with `env` added to the environment meanwhile. */
export async function operated(env: Record<string, string>, ...argv: string[]) {
  const [out, notes]: [string[], string[]] = [[], []];
  const before = { ...process.env };
  Object.assign(process.env, env);
  const code = await operate(argv, {
    result: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    progress() {},
  });
  for (const name of Object.keys(env)) delete process.env[name];
  Object.assign(process.env, before);
  return { code, out, err: notes.join('\n') };
}

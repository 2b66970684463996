// Where a command that was killed continues: one small JSON file, replaced as a whole.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

export interface ResumeFile<State> {
  /** Undefined when there is nothing to continue, or the file is of another version. */
  read(): Promise<State | undefined>;
  write(state: State): Promise<void>;
  remove(): Promise<void>;
}

export function makeResumeFile<State>(file: string, schema: z.ZodType<State>): ResumeFile<State> {
  return {
    async read() {
      try {
        return schema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
      } catch {
        // Absent, or cut off by a crash of the machine: the command begins from the start.
        return undefined;
      }
    },
    async write(state) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(state));
      await rename(`${file}.new`, file);
    },
    remove: () => rm(file, { force: true }),
  };
}

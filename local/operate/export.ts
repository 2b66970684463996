// `operate export`: stories, or their reports, as JSON lines.
import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { BadCursor } from '#core/ports.ts';
import type { Change } from '#core/story.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';
import { makeResumeFile } from '#local/operate/resume-file.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

/** `bytes`: length of the file when the cursor was written; what a killed export wrote after that is cut off. */
const ExportState = z.object({ after: z.string(), bytes: z.number().int().min(0), lines: z.number().int() });

export interface ExportOptions {
  what: 'stories' | 'reports';
  /** Undefined: standard output. */
  out: string | undefined;
  /** Only what changed after this cursor, which an earlier export printed. */
  after: string | undefined;
}

const changesPerPage = 100;

/**
 * Follows the ordered changes, so each story is written once, in its present version, also while stories are being saved. Stories
 * that were merged or withdrawn are written with that status. @returns the exit code.
 */
export async function exportStories(
  deployment: Deployment,
  { what, out, after }: ExportOptions,
  output: Output,
): Promise<number> {
  const listedAtMs = Date.now() + deployment.changesHorizonMs;
  const target = out === undefined ? outputTarget(output) : await fileTarget(out, after, output);
  let cursor = target.after ?? after;
  for (;;) {
    const page = await readChanges(deployment, cursor);
    const lines: string[] = [];
    for (const change of page.changes) lines.push(...(await linesOf(change, what, deployment)));
    await target.write(lines, page.next);
    output.progress(`export: ${target.lines} ${what}`);
    const isLast = page.changes.length === 0 && page.next === (cursor ?? page.next);
    cursor = page.next;
    if (!isLast) continue;
    // Changes made before the export began are listed by then.
    const waitMs = listedAtMs - Date.now();
    if (waitMs <= 0) break;
    await wait(waitMs);
  }
  await target.finish();
  output.note(`export: ${target.lines} ${what}; --after ${cursor} exports what changes from now on`);
  return 0;
}

async function readChanges({ stories }: Deployment, after: string | undefined) {
  try {
    return await stories.changes(after, changesPerPage);
  } catch (error) {
    if (error instanceof BadCursor) throw new WrongUsage(`--after: ${after} is no cursor of an export`);
    throw error;
  }
}

/** The lines of a story at its last change; none at an earlier change. */
async function linesOf(
  { storyId, version }: Change,
  what: ExportOptions['what'],
  { stories, reports }: Deployment,
): Promise<string[]> {
  if ((await stories.findHead(storyId))?.version !== version) return [];
  if (what === 'reports') return (await reports.membersOf(storyId)).map((report) => JSON.stringify(report));
  const story = await stories.findStory(storyId);
  return story === undefined ? [] : [JSON.stringify(story)];
}

interface Target {
  /** Where a killed export continues. */
  after: string | undefined;
  lines: number;
  write(lines: readonly string[], next: string): Promise<void>;
  finish(): Promise<void>;
}

function outputTarget(output: Output): Target {
  return {
    after: undefined,
    lines: 0,
    async write(lines) {
      for (const line of lines) output.result(line);
      this.lines += lines.length;
    },
    async finish() {},
  };
}

/** Appends to the file and notes the cursor beside it, so that a killed export writes every line once. */
async function fileTarget(file: string, after: string | undefined, output: Output): Promise<Target> {
  const resume = makeResumeFile(`${file}.resume`, ExportState);
  const started = after === undefined ? await resume.read() : undefined;
  const handle = await open(file, started === undefined ? 'w' : 'r+').catch((error: Error) => {
    throw new WrongUsage(`--out: ${error.message}`);
  });
  let bytes = started?.bytes ?? 0;
  await handle.truncate(bytes);
  if (started !== undefined) output.note(`export: continues after ${started.lines} lines`);
  const target: Target = {
    after: started?.after,
    lines: started?.lines ?? 0,
    async write(lines, next) {
      const { bytesWritten } = await handle.write(lines.map((line) => `${line}\n`).join(''), bytes);
      bytes += bytesWritten;
      target.lines += lines.length;
      await handle.datasync();
      await resume.write({ after: next, bytes, lines: target.lines });
    },
    async finish() {
      await handle.close();
      await resume.remove();
    },
  };
  return target;
}

// Makes the lost table of one machine again, before it starts.
import type { Log } from '#core/ports.ts';
import { openMachine } from '#local/operate/open-machine.ts';
import { rebuild } from '#local/operate/rebuild.ts';
import type { WorkPool } from '#local/work-pool.ts';

/** @throws when a document is damaged beyond what a rebuild leaves out. */
export async function restoreFolder(
  folder: string,
  pool: WorkPool,
  log: Log,
  print: (line: string) => void,
): Promise<void> {
  print('table: there is none; it is made again from the archive and the recorded decisions');
  const deployment = await openMachine(folder, log);
  try {
    const options = { check: false, replace: false, bodies: undefined, pool };
    await rebuild(deployment, options, { result: print, note: print, progress() {} });
  } finally {
    await deployment.close();
  }
}

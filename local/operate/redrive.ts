// `operate redrive`: sends what failed for good to its queue again.
import type { Deployment } from '#local/operate/deployment.ts';
import type { Output } from '#local/operate/output.ts';

/** Prints one JSON line for each queue. @returns the exit code. */
export async function redrive(deployment: Deployment, output: Output): Promise<number> {
  const queues = await deployment.redrive((queue, moved) => output.progress(`redrive: ${queue} ${moved}`));
  const failed = await deployment.finish();
  for (const queue of queues) output.result(JSON.stringify(queue));
  if (failed > 0) output.note(`redrive: ${failed} notices failed again`);
  return failed > 0 ? 1 : 0;
}

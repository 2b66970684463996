// In a worker thread: merges the reports that it is sent. Started by merge-pool.ts.
import { parentPort } from 'node:worker_threads';
import { makeMerger } from '#core/merge/merge-story.ts';
import type { MergeAnswer, MergeJob } from '#local/merge-pool.ts';

const mergeStory = makeMerger();

parentPort?.on('message', async ({ id, input }: MergeJob) => {
  const answer = (given: MergeAnswer) => parentPort?.postMessage(given);
  try {
    answer({ id, content: JSON.stringify(await mergeStory(input)) });
  } catch (error) {
    answer({ id, failure: error instanceof Error ? String(error.stack) : String(error) });
  }
});
parentPort?.postMessage('ready');

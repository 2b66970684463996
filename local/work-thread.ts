// In a worker thread: merges the reports that it is sent, and reads documents. Started by work-pool.ts.
import { parentPort } from 'node:worker_threads';
import { makeMerger } from '#core/merge/merge-story.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { type Answer, type Job, readDocument } from '#local/work-pool.ts';

const mergeStory = makeMerger();

parentPort?.on('message', async (job: Job) => {
  const { id } = job;
  const answer = (given: Answer) => parentPort?.postMessage(given);
  try {
    if ('parse' in job) answer({ id, parsed: await parseDocument(job.parse) });
    else if ('read' in job) answer({ id, document: await readDocument(job.read) });
    else answer({ id, story: JSON.stringify(await mergeStory(job.merge)) });
  } catch (error) {
    answer({ id, failure: error instanceof Error ? String(error.stack) : String(error) });
  }
});
parentPort?.postMessage('ready');

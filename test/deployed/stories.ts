// What readers see in the end, for comparing two systems; and how the bundled sample gets into a deployment.
import { makeS3Archive } from '#adapters/s3/archive-s3.ts';
import { canonicalJson, digestOf } from '#core/digest.ts';
import { readSample } from '#local/load-sample.ts';
import type { Deployment } from '#test/deployed/deployment.ts';

/** GET of a path, as JSON. */
export type Read = (path: string) => Promise<unknown>;

/** Every story that the list shows: id -> digest of all that it says, without the count of its versions. */
export async function digestsOf(read: Read): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  let cursor: string | undefined;
  do {
    const page = (await read(`/v1/stories?limit=100${cursor === undefined ? '' : `&cursor=${cursor}`}`)) as {
      stories: { id: string }[];
      next?: string;
    };
    for (const { id } of page.stories) {
      const { version: _, ...story } = (await read(`/v1/stories/${id}`)) as Record<string, unknown>;
      digests[id] = digestOf(canonicalJson(story));
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return digests;
}

/** As an operator copies an archive: each document is put with its note and ingested, in order of arrival; merges follow. */
export async function archiveSample(deployment: Deployment): Promise<void> {
  const archive = makeS3Archive(deployment.s3, deployment.archiveBucket);
  for (const { bytes, note } of await readSample()) {
    await archive.keep(bytes, note);
    await deployment.settle(['ingest']);
  }
  await deployment.settle();
}

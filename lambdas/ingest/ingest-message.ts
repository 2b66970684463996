// The messages of the ingest queue: object events of S3, and notices that Dateline sends itself. Out: notices.
import { z } from 'zod';
import { ArchiveKey, DropKey } from '#core/ids.ts';
import type { DropNotice } from '#core/intake/receive-drop.ts';
import { IngestNotice } from '#core/notice.ts';

type Notice = IngestNotice | DropNotice;

/** S3 sends this test event when the notification is created; it names no object. */
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') }).transform((): Notice[] => []);

/** S3 encodes a key as a form field: `+` is a space, the rest is percent-encoded UTF-8. */
const EventKey = z.string().transform(decodeKey);

const ObjectEvent = z
  .object({
    Records: z.array(
      z.object({
        eventSource: z.literal('aws:s3'),
        s3: z.object({ object: z.object({ key: EventKey, size: z.number() }) }),
      }),
    ),
  })
  .transform(({ Records }) => Records.map(({ s3 }) => noticeOf(s3.object)));

/** One message may hold several object events. */
export const IngestMessage = z.union([
  IngestNotice.transform((notice): Notice[] => [notice]),
  ObjectEvent,
  TestEvent,
]);

/** An incorrectly encoded key is used as it is, and then rejected for its characters. */
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}

/** An object that is not an archived document is a dropped file, or is rejected as one. */
function noticeOf({ key, size }: { key: string; size: number }): Notice {
  const archiveKey = ArchiveKey.safeParse(key);
  return archiveKey.success ? { archiveKey: archiveKey.data } : { dropKey: DropKey.parse(key), bytes: size };
}

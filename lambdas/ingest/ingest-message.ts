// The messages of the ingest queue: object events of S3, and notices that Dateline sends itself. Out: notices.
import { z } from 'zod';
import { ArchiveKey } from '#core/ids.ts';
import { IngestNotice } from '#core/notice.ts';

/** S3 sends one when the notification is set up; it names no object. */
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') }).transform((): IngestNotice[] => []);

/** S3 encodes a key as a form field: `+` is a space, the rest is percent-encoded UTF-8. */
const EventKey = z.string().transform((key) => decodeURIComponent(key.replaceAll('+', ' ')));

const ObjectEvent = z
  .object({
    Records: z.array(
      z.object({
        eventSource: z.literal('aws:s3'),
        s3: z.object({ object: z.object({ key: EventKey.pipe(ArchiveKey) }) }),
      }),
    ),
  })
  .transform(({ Records }): IngestNotice[] => Records.map(({ s3 }) => ({ archiveKey: s3.object.key })));

/** One message may hold several object events. */
export const IngestMessage = z.union([
  IngestNotice.transform((notice): IngestNotice[] => [notice]),
  ObjectEvent,
  TestEvent,
]);

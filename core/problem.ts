// Problems: what no retry can mend, as values. Recorded as rejections, shown by `parse` and by the API, never thrown.
import { z } from 'zod';

/** The closed list of what can be wrong with an input. Prose is for people; only the code is ever matched. */
export const ProblemCode = z.enum([
  'empty', // no bytes, or nothing but white space
  'too_large', // over the byte, item or depth caps
  'unknown_format', // no reader recognises it
  'not_a_feed', // a web page or a challenge where a feed was expected
  'malformed', // broken beyond what the tolerant reader mends; `at` says where
  'truncated', // ends in mid-item: the whole items are kept, the cut one is not
  'repaired', // read after a repair; nothing is lost, `message` says what was mended
  'bad_charset', // bytes that the charset cannot hold became U+FFFD
  'forbidden_entity', // a DTD with entity declarations
  'item_skipped', // one item without any text, title or identity
  'bad_date', // a date that could not be read; the original is kept in `raw`
  'clamped_date', // a date outside what is believable; the original is kept in `raw`
  'duplicate_guid', // one identity for different items of one document
  'bad_json', // not JSON
  'bad_report', // JSON, but not a Report; `at` names the field
  'unknown_source', // a file in the drop folder of a source that is not configured
  'bad_key', // a file in the drop folder whose name is not accepted
  'not_ingested', // archived, but ingest never finished with it
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One thing that is wrong with an input; `at` is a place in it: a field path, an item number, or a line. */
export const Problem = z.object({ code: ProblemCode, message: z.string(), at: z.string().optional() });
export type Problem = z.infer<typeof Problem>;

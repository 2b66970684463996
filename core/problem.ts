// Problems: permanent faults of an input, as values. Recorded as rejections, shown by `parse` and by the API, never thrown.
import { z } from 'zod';

/** The closed list of faults of an input. Messages are for people; programs match the code only. */
export const ProblemCode = z.enum([
  'empty', // no bytes, or nothing but white space
  'too_large', // over the limits on bytes, items or depth
  'unknown_format', // no parser recognises it
  'not_a_feed', // a web page or a challenge where a feed was expected
  'malformed', // too broken for the tolerant parser; `at` gives the place
  'truncated', // ends inside an item: complete items are kept, the cut one is not
  'repaired', // parsed after a repair; nothing is lost, `message` names the repair
  'bad_charset', // bytes that are invalid in the charset became U+FFFD
  'forbidden_entity', // a DTD with entity declarations
  'item_skipped', // one item without any text, title or identity
  'bad_date', // a date that could not be read; the original is kept in `raw`
  'clamped_date', // a date outside the plausible range; the original is kept in `raw`
  'unreadable_embargo', // an embargo whose end cannot be read; the report is withheld
  'duplicate_guid', // one identity for different items of one document
  'bad_json', // not JSON
  'bad_report', // JSON, but not a Report; `at` names the field
  'unknown_source', // a file in the drop folder of a source that is not configured
  'bad_key', // a file in the drop folder whose name is not accepted
  'left_out', // an item that a rule of its source leaves out; `message` names the rule
  'full_text_refused', // the page of an item may not be fetched: robots.txt, or a guarded address; its own text stays
  'full_text_failed', // the page of an item could not be fetched; its own text stays
  'full_text_unreadable', // no article, or none that is longer than the item's own text, which stays
  'full_text_unrelated', // the page is about something else, a login for example; the item's own text stays
  'not_ingested', // archived, but ingest never finished with it
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One fault of an input; `at` is its place: a field path, an item number, or a line. */
export const Problem = z.object({ code: ProblemCode, message: z.string(), at: z.string().optional() });
export type Problem = z.infer<typeof Problem>;

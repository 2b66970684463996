// Kinds of item that a source files. `news` reports one event; the others report none, or many.
import { z } from 'zod';

export const ReportKind = z.enum([
  'news',
  'feature',
  'opinion',
  'roundup',
  'liveblog',
  'shopping',
  'puzzle',
  'horoscope',
  'table',
  'schedule',
  'press-release',
]);
export type ReportKind = z.infer<typeof ReportKind>;

/** Kinds that list many events or none: they found no story and join none. */
export const listKinds: ReadonlySet<ReportKind> = new Set([
  'roundup',
  'liveblog',
  'shopping',
  'puzzle',
  'horoscope',
  'table',
  'schedule',
  'press-release',
] as const);

/** A feature of the item that speaks for its kind, and the words that gave it. */
export const KindReason = z.object({ signal: z.string(), text: z.string() });
export type KindReason = z.infer<typeof KindReason>;

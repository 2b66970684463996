// Fingerprint: what placing compares instead of texts. In: a report. Out: digests, sketch, weighted terms, names, figures.
import { z } from 'zod';
import { ReportId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** What of a report decides where it belongs. Terms are 32-bit hashes, sorted; weights are integers, so sums have no order. */
export const Fingerprint = z.object({
  reportId: ReportId,
  agency: z.string(),
  language: z.string(),
  /** Event time: clamped publication time. */
  filedAt: Instant,
  /** Digest of the normalised text: equal for exact copies, whatever the outlet's headline. */
  textDigest: z.string(),
  /** MinHash over word 3-grams (Broder 1997): 128 unsigned 32-bit minima; empty when the text has fewer than 8 words. */
  sketch: z.array(z.number().int()),
  /** Hash of a term -> its weight (1–255): rare words and names weigh more. At most 64, the heaviest. */
  terms: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Hashes of the names of persons, organisations and places, as keys for look-up and as evidence. Sorted. */
  names: z.array(z.number().int()),
  /** Numbers with what they count, as hashes: evidence, and a veto when they disagree. Sorted. */
  figures: z.array(z.number().int()),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

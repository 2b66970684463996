// Fingerprint: what placing compares instead of texts. In: a report. Out: digests, sketch, weighted terms, names, figures.
import { z } from 'zod';
import { ReportId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/**
 * Hashes of terms with their weights (1–255), sorted by hash. Weights are integers, so that sums have no order, and scaled
 * to length 255, so that the sum of products of two lists, over 255 squared, is their cosine.
 */
export const Terms = z.array(z.tuple([z.number().int(), z.number().int()]));
export type Terms = z.infer<typeof Terms>;

/** What of a report decides where it belongs. */
export const Fingerprint = z.object({
  reportId: ReportId,
  agency: z.string(),
  language: z.string(),
  /** When it was published. */
  filedAt: Instant,
  /** Digest of the normalised text (of the headline, when there is no text): equal for exact copies. 16 hex digits. */
  textDigest: z.string(),
  /** See sketchOf: 128 bytes; empty when the text has fewer than 8 words. */
  sketch: z.array(z.number().int()),
  /** The headline's terms; at most 16. */
  title: Terms,
  /** Terms of headline and text: rare ones, and early ones, weigh more. At most 64, the heaviest. */
  terms: Terms,
  /** Names of persons, organisations and places with their rarity, word by word; at most 24, the weightiest. */
  names: Terms,
  /** Numbers as hashes: evidence, and a veto when they disagree. Sorted; at most 16, in order of appearance. */
  figures: z.array(z.number().int()),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

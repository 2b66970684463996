// Fingerprint: the compact form of a report that intake compares instead of texts.
import { z } from 'zod';
import { Embedding } from '#core/fingerprint/embedding.ts';
import { ReportId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';

/** Words of a text that are read: bounds the work on very long texts. Test: fingerprint-of. */
export const wordsRead = 2000;
/** Words of a text that become terms: later words are background that many stories share. Tuned (120, 200, 300, 400, all). */
export const wordsWeighed = 300;
/** Weight of a word of the headline, and of the lead (the first leadWords words). Other words count 1. Tuned. */
export const titleWeight = 2.5;
export const leadWords = 60;
export const leadWeight = 1.5;

/** `unlikeNews` of an item that lists several events, or none: it is alone in its story. */
export const certainlyNoNews = 255;
/** `unlikeNews` of an item whose headline has the label of a list, but whose words may be those of one event. */
export const labelledList = 254;

/**
 * Hashes of terms with their weights, flat: hash, weight, hash, weight, …, sorted by hash. Weights are integers (1–255). Those of
 * `names` and `bridge` are scaled to length 255 (see cosine); those of `terms` hold a count and a rarity (see term-weight).
 */
export const Terms = z.array(z.number().int());
export type Terms = z.infer<typeof Terms>;

/** Everything of a report that placing uses. */
export const Fingerprint = z.object({
  reportId: ReportId,
  /** Hash of the agency's name: two items of one agency within hours are seldom one event. 0 where it is not known. */
  source: z.number().int(),
  language: z.string(),
  /** When it was published. */
  filedAt: Instant,
  /** Digest of the words of the text (of the headline, when there is no text): equal for exact copies. 16 hex digits. */
  textDigest: z.string(),
  /** See minhashOf: 128 bytes; empty when the text has fewer than 8 words. */
  sketch: z.array(z.number().int()),
  /** Words of the text, at most wordsRead; 0 when there is only a headline. */
  words: z.number().int(),
  /** The headline counted twice and the first leadWords words of the text, without stop words. See termsOf. */
  terms: Terms,
  /** The words of names, weighted by place and rarity; at most maxNameTerms. */
  names: Terms,
  /** What a translation keeps: names by their consonants, places, numbers, concepts; at most maxBridgeTerms. See crossLingualTermsOf. */
  bridge: Terms,
  /** Hashes of the first maxFigures numbers that are not part of a date, sorted. */
  figures: z.array(z.number().int()),
  /** How many were killed or hurt, sorted; see tollsIn. */
  tolls: z.array(z.number().int()),
  /** Days since 1970 of the weekdays that its beginning names, sorted; see eventDaysIn. */
  days: z.array(z.number().int()),
  /** How likely it is a list, a live blog or an advertisement and not news of one event: 0 (news) to 255. */
  unlikeNews: z.number().int().min(0).max(255),
  /** A model's vector of the text, where one is configured and gave one. */
  embedding: Embedding.optional(),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

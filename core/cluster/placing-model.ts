// The placing model: the weights that `npm run train` makes, validated at start.
import { z } from 'zod';
import { crossLingualFeatureNames, pairFeatureNames } from '#core/cluster/pair-features.ts';
import { sha256Of } from '#core/digest.ts';
import placing from '#core/models/placing.json' with { type: 'json' };

const PlacingModel = z.object({
  /** Logit from which a report joins a story in an ordinary stream. */
  joinLogit: z.number(),
  /** Width of the band below it in which a story is "possibly the same". */
  relatedBand: z.number().positive(),
  sameLanguage: z.object({ weights: z.record(z.enum(pairFeatureNames), z.number()) }),
  crossLingual: z.object({
    weights: z.record(z.enum(crossLingualFeatureNames), z.number()),
    /** Logit of a near translation (see isNearTranslation): how often those of the training pairs are of one event. */
    nearTranslation: z.number(),
  }),
});
export type PlacingModel = z.infer<typeof PlacingModel>;

export const placingModel: PlacingModel = PlacingModel.parse(placing);

/** Stored with every decision: the digest of the weights that made it. */
export const ruleVersion = `placing-${sha256Of(new TextEncoder().encode(JSON.stringify(placingModel))).slice(0, 8)}`;

// The placing model: the weights that `choose-story` and `regroup` score with, validated at start.
import { z } from 'zod';
import placing from '#core/models/placing.json';

const Weights = z.record(z.string(), z.number());
z.object({
  version: z.string(),
  joinThreshold: z.number().min(0).max(1),
  training: z.record(z.string(), z.string()),
  weights: z.record(z.string(), Weights),
}).parse(placing);

/** Stored with every decision: the model and the frozen tables that made it. Change it whenever either changes. */
export const ruleVersion: string = placing.version;
/** Score from which a report joins a story. */
export const joinThreshold: number = placing.joinThreshold;
/** The order of the signals matters: floating-point sums depend on it. */
export const {
  placingWeights,
  uncasedPlacingWeights,
  bridgingWeights,
  pairWeights,
  uncasedPairWeights,
  headlinePairWeights,
  crossPairWeights,
} = placing.weights;

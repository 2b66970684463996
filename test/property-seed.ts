// Runs before every test file: properties use the same examples on every run, so that failures are reproducible.
import fc from 'fast-check';

/** PROPERTY_SEED=random searches other examples; a number repeats the seed of a reported failure. */
const seed = process.env.PROPERTY_SEED ?? '2026';

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

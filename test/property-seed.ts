// Before every test file: properties try the same examples on every run, so that a failure is there for whoever looks for it.
import fc from 'fast-check';

/** PROPERTY_SEED=random hunts among others; a number runs what a report of a failure names. */
const seed = process.env.PROPERTY_SEED ?? '2026';

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

// Bundled in place of the package `zod`: the same without the messages in 60 languages (0.25 MB). It names files of the
// package, which exports only the whole.
import * as z from './zod-exports.mjs';

export * from './zod-exports.mjs';
export { z, z as default };

/** Run with --experimental-vm-modules (see the npm scripts): the whole project is ECMAScript modules. */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/test/plain-global-environment.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: false },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default {
  ...base,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    ...(process.env.BROWSER === '1' ? [] : ['<rootDir>/test/browser/']),
    ...(process.env.EMBEDDER_LIBRARIES ? [] : ['<rootDir>/test/embedder/']),
    ...(process.env.DEPLOYED === '1' ? [] : ['<rootDir>/test/deployed/']),
  ],
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  // Long enough for a machine that runs eight other jobs: a test fails by what it asserts, not by its time.
  testTimeout: 600_000,
  maxWorkers: '100%',
  // Modules of finished suites stay in the memory of a worker: the last suites of a run took three times as long.
  workerIdleMemoryLimit: '600MB',
};

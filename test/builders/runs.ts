/** Runs of a property: its own number, or a multiple of it when searching for failures (PROPERTY_RUNS=20). */
export function runs(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env.PROPERTY_RUNS ?? 1)) };
}

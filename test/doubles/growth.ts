/** Processor time in ms, so that other work on the machine does not count. */
export async function processorMs(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Four times the input costs more than proportionally from this factor on: 4 is linear, 16 is quadratic. */
export const tooSteep = 10;

/**
 * The growth of processor time from a quarter of an input to all of it: the smallest of three measurements. Unlike a limit
 * in seconds it does not depend on the machine's speed. Runs under 0.3 s are too short to measure and count as linear.
 */
export async function growth(run: (length: number) => unknown, length: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= tooSteep; attempt++) {
    const whole = await processorMs(() => run(length));
    if (whole < 300) return 4;
    least = Math.min(least, whole / (await processorMs(() => run(Math.floor(length / 4)))));
  }
  return least;
}

/** Processor time, ms, so that other work on the machine does not count. */
async function processorMs(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** From this factor on, four times the input costs more than proportionally: 4 is linear, 16 is quadratic. */
export const tooSteep = 10;

/**
 * By which factor processor time grows from a quarter of an input to the whole, the least of three tries: unlike a limit
 * in seconds, the same on a slow machine. What takes less than 0.3 s is too short to tell and counts as linear.
 */
export async function growth(run: (length: number) => unknown, length: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= tooSteep; attempt++) {
    const quarter = await processorMs(() => run(Math.floor(length / 4)));
    const whole = await processorMs(() => run(length));
    least = Math.min(least, whole < 300 ? 4 : whole / quarter);
  }
  return least;
}

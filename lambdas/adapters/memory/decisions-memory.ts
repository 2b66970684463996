import { batchName, linesText, readLines } from '#adapters/shared/decision-batch.ts';
import type { DecisionLog } from '#core/ports.ts';
import { compareText } from '#core/report.ts';

/** The record of decisions in memory, for tests. */
export function makeMemoryDecisions(): DecisionLog {
  const batches = new Map<string, string>();
  return {
    async append(at, lines) {
      const text = linesText(lines);
      batches.set(batchName(at, Buffer.from(text)), text);
    },
    async *read() {
      for (const [, text] of [...batches].sort(([a], [b]) => compareText(a, b))) yield readLines(text);
    },
    async rewrite(change) {
      for (const [name, text] of batches) batches.set(name, linesText(change(readLines(text))));
    },
  };
}

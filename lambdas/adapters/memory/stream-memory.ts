import { StreamCounts } from '#core/cluster/stream-counts.ts';
import type { StreamStatistics } from '#core/ports.ts';

/** Counts of this process alone: gone with it. */
export function makeMemoryStream(): StreamStatistics {
  const counts = new StreamCounts();
  return {
    async counts() {
      return counts;
    },
    async add(fingerprint) {
      counts.add(fingerprint);
    },
  };
}

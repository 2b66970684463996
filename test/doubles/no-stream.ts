import { StreamCounts } from '#core/cluster/stream-counts.ts';
import type { StreamStatistics } from '#core/ports.ts';

/** A stream without statistics: decisions then depend on the index alone, not on earlier reports. */
export const noStream: StreamStatistics = {
  async counts() {
    return new StreamCounts();
  },
  async add() {},
};

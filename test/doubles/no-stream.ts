import { StreamCounts } from '#core/cluster/stream-counts.ts';
import type { StreamStatistics } from '#core/ports.ts';

/** A stream that teaches nothing: decisions then depend on the index alone, whatever was read before. */
export const noStream: StreamStatistics = {
  async counts() {
    return new StreamCounts();
  },
  async add() {},
};

import { canonicalLink } from '#core/canonical-link.ts';
import type { SourceId } from '#core/ids.ts';
import type { SourceState, SourceStates } from '#core/ports.ts';

/** What fetching remembers, in memory, for tests: gone with the process. */
export function makeMemorySourceStates(): SourceStates {
  const states = new Map<SourceId, SourceState>();
  const owners = new Map<string, SourceId>();
  return {
    async findState(id) {
      return states.get(id);
    },
    async saveState(state) {
      if ((states.get(state.sourceId)?.revision ?? -1) !== state.revision - 1) return false;
      states.set(state.sourceId, state);
      return true;
    },
    findUrlOwner: async (url) => owners.get(canonicalLink(url)),
    async claimUrl(url, firstId) {
      const owner = owners.get(canonicalLink(url)) ?? firstId;
      owners.set(canonicalLink(url), owner);
      return owner;
    },
  };
}

import { SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { SourceState, SourceStates } from '#core/ports.ts';

/** Tests for every SourceStates. */
export function sourceStatesContract(open: () => Promise<SourceStates>): void {
  describe('source states', () => {
    test('are absent for a source that was never polled', async () => {
      expect(await (await open()).findState(SourceId.parse('absent'))).toBeUndefined();
    });

    test('are read back unchanged', async () => {
      const states = await open();
      const at = instantOf(1_642_233_600_000);
      const state = aState('whole', 0, {
        etag: '"a\u0000"',
        lastModified: 'Sat, 15 Jan 2022 09:30:00 GMT',
        bodyDigest: 'ab',
        detail: 'is 503',
        nextDueAt: at,
        lastChangedAt: at,
        rhythm: { gaps: 3, usualGapMs: 600_000, recentGapMs: 300_000, longestGapMs: 3_600_000 },
      });
      expect(await states.saveState(state)).toBe(true);
      expect(await states.findState(state.sourceId)).toEqual(state);
    });

    test('made from an older revision are refused, and change nothing', async () => {
      const states = await open();
      await states.saveState(aState('raced', 0));
      expect(await states.saveState(aState('raced', 1, { etag: 'first' }))).toBe(true);
      expect(await states.saveState(aState('raced', 1, { etag: 'second' }))).toBe(false);
      expect(await states.saveState(aState('raced', 0, { etag: 'third' }))).toBe(false);
      expect(await states.saveState(aState('raced', 3, { etag: 'fourth' }))).toBe(false);
      expect((await states.findState(SourceId.parse('raced')))?.etag).toBe('first');
    });

    test('name the first source that claimed an address, however it is written', async () => {
      const states = await open();
      const [first, second] = [SourceId.parse('first'), SourceId.parse('second')];
      const url = 'https://www.claimed.example/feed';
      expect(await states.findUrlOwner(url)).toBeUndefined();
      expect(await states.claimUrl(url, first)).toBe(first);
      expect(await states.claimUrl('http://claimed.example/feed', second)).toBe(first);
      expect(await states.findUrlOwner(url)).toBe(first);
      expect(await states.claimUrl('https://claimed.example/other', second)).toBe(second);
    });

    test('with a revision are refused for a source that was never saved', async () => {
      const states = await open();
      expect(await states.saveState(aState('unseen', 1))).toBe(false);
      expect(await states.findState(SourceId.parse('unseen'))).toBeUndefined();
    });
  });
}

function aState(id: string, revision: number, parts: Partial<SourceState> = {}): SourceState {
  return { sourceId: SourceId.parse(id), revision, health: 'ok', failures: 0, ...parts };
}

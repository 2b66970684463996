import type { StorySignature } from '#core/cluster/signature.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { StoryIndex } from '#core/ports.ts';
import { aReport } from '#test/builders/a-report.ts';

const dayMs = 86_400_000;
const start = instantOf(1_642_233_600_000);

/** What any StoryIndex promises. */
export function storyIndexContract(open: () => Promise<StoryIndex>): void {
  saving(open);
  finding(open);
  merging(open);
}

function saving(open: () => Promise<StoryIndex>): void {
  describe('a signature', () => {
    test('is not there before it was saved, and then as it was saved', async () => {
      const index = await open();
      const signature = aSignature('whole', { keys: ['ta', 'c0b'] });
      expect(await index.findSignature(signature.storyId)).toBeUndefined();
      expect(await index.saveSignature(signature)).toBe(true);
      expect(await index.findSignature(signature.storyId)).toEqual(signature);
    });

    test('made from an older one is refused, and changes nothing', async () => {
      const index = await open();
      const first = aSignature('raced', { keys: ['raced'] });
      expect(await index.saveSignature({ ...first, revision: 1 })).toBe(false);
      await index.saveSignature(first);
      expect(await index.saveSignature({ ...first, lastFiledAt: later(1) })).toBe(false);
      expect(await index.saveSignature({ ...first, revision: 1, lastFiledAt: later(1) })).toBe(true);
      expect(await index.saveSignature({ ...first, revision: 1, lastFiledAt: later(2) })).toBe(false);
      expect((await index.findSignature(first.storyId))?.lastFiledAt).toBe(later(1));
    });

    test('comes back as it was saved, however many members, keys, times and marks came one after the other', async () => {
      const index = await open();
      const member = (at: number) => fingerprintOf(aReport({ externalId: `one more ${at}` }));
      let saved = aSignature('growing', { keys: ['k0'] });
      expect(await index.saveSignature(saved)).toBe(true);
      for (let at = 1; at <= 24; at++) {
        const next = { ...saved, revision: at, lastFiledAt: later(at) };
        if (at % 5 === 0) next.firstFiledAt = shifted(start, -at);
        else next.members = [...saved.members, member(at)];
        if (at % 3 === 0 && at % 5 !== 0) next.keys = [...saved.keys, `k${at}`];
        if (at === 11) next.ruled = true;
        if (at === 17) next.members = next.members.slice(2);
        if (at === 19) next.keys = next.keys.slice(1);
        expect(await index.saveSignature(next)).toBe(true);
        expect(await index.findSignature(next.storyId)).toEqual(next);
        expect(await index.findNear([next.keys.at(-1) ?? ''], later(at), 9)).toEqual([next]);
        saved = next;
      }
    });

    test('of ten who each add a member until they won keeps all of them', async () => {
      const index = await open();
      const first = aSignature('contested');
      await index.saveSignature(first);
      const add = async (at: number) => {
        for (;;) {
          const seen = await index.findSignature(first.storyId);
          if (seen === undefined) throw new Error('it was saved');
          const members = [...seen.members, fingerprintOf(aReport({ externalId: `adds ${at}` }))];
          if (await index.saveSignature({ ...seen, revision: seen.revision + 1, members })) return;
        }
      };
      await Promise.all(Array.from({ length: 10 }, (_, at) => add(at)));
      const { members = [] } = (await index.findSignature(first.storyId)) ?? {};
      expect(new Set(members.map(({ reportId }) => reportId)).size).toBe(11);
    });

    test('of 50 saved at once is that of the one who was told true', async () => {
      const index = await open();
      const rivals = Array.from({ length: 50 }, (_, at) =>
        aSignature('crowded', { lastFiledAt: shifted(start, at) }),
      );
      const won = await Promise.all(rivals.map((rival) => index.saveSignature(rival)));
      expect(won.filter(Boolean)).toHaveLength(1);
      const saved = await index.findSignature(aSignature('crowded').storyId);
      expect(saved).toEqual(rivals[won.indexOf(true)]);
    });
  });
}

function finding(open: () => Promise<StoryIndex>): void {
  describe('stories near a report', () => {
    test('are those that share a key, most shared keys first, then the newest', async () => {
      const index = await open();
      const one = aSignature('one', { keys: ['x', 'y', 'z'] });
      const two = aSignature('two', { keys: ['x', 'y'], lastFiledAt: later(1) });
      const three = aSignature('three', { keys: ['x'], lastFiledAt: later(3) });
      const four = aSignature('four', { keys: ['x', 'other'], lastFiledAt: later(2) });
      const none = aSignature('none', { keys: ['other'] });
      for (const signature of [three, none, one, four, two]) await index.saveSignature(signature);
      expect(await index.findNear(['x', 'y', 'z', 'y'], start, 9)).toEqual([one, two, three, four]);
      expect(await index.findNear(['x', 'y', 'z'], start, 2)).toEqual([one, two]);
      expect(await index.findNear(['unknown'], start, 9)).toEqual([]);
      expect(await index.findNear([], start, 9)).toEqual([]);
    });

    test('with a single key of several in common are few, unless more are asked for', async () => {
      const index = await open();
      const many = Array.from({ length: 5 }, (_, at) =>
        aSignature(`weak ${at}`, { keys: ['weakly'], lastFiledAt: later(at) }),
      );
      for (const signature of many) await index.saveSignature(signature);
      const keys = ['weakly', 'else'];
      expect(await index.findNear(keys, start, 9)).toEqual(many.slice(-2).reverse());
      expect(await index.findNear(keys, start, 9, undefined, 4)).toEqual(many.slice(-4).reverse());
      expect(await index.findNear(keys, start, 3, undefined, 4)).toEqual(many.slice(-3).reverse());
    });

    test('were last filed at or after the given moment', async () => {
      const index = await open();
      const old = aSignature('old', { keys: ['k'], lastFiledAt: start });
      await index.saveSignature(old);
      expect(await index.findNear(['k'], start, 9)).toEqual([old]);
      expect(await index.findNear(['k'], shifted(start, 1), 9)).toEqual([]);
    });

    test('are found for as long as they are filed to, however long ago they began', async () => {
      const index = await open();
      let running = aSignature('running', { keys: ['k'] });
      await index.saveSignature(running);
      for (const day of [3, 9, 12, 40, 41, 47, 90]) {
        running = { ...running, revision: running.revision + 1, lastFiledAt: later(day) };
        await index.saveSignature(running);
        expect(await index.findNear(['k'], later(day), 9)).toEqual([running]);
      }
    });

    test('are found by keys that a later member brought, and still by the first ones', async () => {
      const index = await open();
      const first = aSignature('grown', { keys: ['a', 'b'] });
      const grown = { ...first, revision: 1, keys: ['a', 'b', 'c'] };
      await index.saveSignature(first);
      await index.saveSignature(grown);
      for (const key of ['a', 'b', 'c']) expect(await index.findNear([key], start, 9)).toEqual([grown]);
    });

    test('are the newest, when a key has more of them than are looked at', async () => {
      const index = await open();
      const many = Array.from({ length: 100 }, (_, at) =>
        aSignature(`many ${at}`, {
          keys: ['common'],
          firstFiledAt: later(at / 3),
          lastFiledAt: later(at / 3),
        }),
      );
      for (const signature of many) await index.saveSignature(signature);
      expect(await index.findNear(['common'], start, 10)).toEqual(many.slice(-10).reverse());
    });

    test('are found under keys of any script', async () => {
      const index = await open();
      const signature = aSignature('script', { keys: ['ایران#~', 'é'] });
      await index.saveSignature(signature);
      expect(await index.findNear(['ایران#~'], start, 9)).toEqual([signature]);
    });
  });
}

function merging(open: () => Promise<StoryIndex>): void {
  describe('a story that another took in', () => {
    test('is given as that other one, once, with the keys of both', async () => {
      const index = await open();
      const winner = aSignature('winner', { keys: ['w', 'both'] });
      const loser = aSignature('loser', { keys: ['l', 'both'] });
      const rival = aSignature('rival', { keys: ['both'], lastFiledAt: later(1) });
      for (const signature of [winner, loser, rival]) await index.saveSignature(signature);
      await index.saveSignature({ ...loser, revision: 1, mergedInto: winner.storyId });
      expect(await index.findNear(['l'], start, 9)).toEqual([winner]);
      expect(await index.findNear(['l', 'both', 'w'], start, 9)).toEqual([winner, rival]);
    });

    test('is followed over several steps, and out of a circle to the smallest id', async () => {
      const index = await open();
      const ring = ['p', 'q', 'r'].map((name) => aSignature(name, { keys: [name] }));
      const outside = aSignature('outside', { keys: ['o'] });
      for (const signature of [...ring, outside]) await index.saveSignature(signature);
      const [p, q, r] = ring;
      if (!p || !q || !r) throw new Error('three were made');
      await index.saveSignature({ ...outside, revision: 1, mergedInto: p.storyId });
      await index.saveSignature({ ...p, revision: 1, mergedInto: q.storyId });
      await index.saveSignature({ ...q, revision: 1, mergedInto: r.storyId });
      expect(await index.findNear(['o'], start, 9)).toEqual([r]);
      await index.saveSignature({ ...r, revision: 1, mergedInto: p.storyId });
      const smallest = ring.map(({ storyId }) => storyId).sort()[0];
      expect((await index.findNear(['o'], start, 9)).map(({ storyId }) => storyId)).toEqual([smallest]);
    });

    test('is found by a report that looks after both were saved, whoever saved last', async () => {
      const index = await open();
      const pair = ['left', 'right'].map((name) => aSignature(name, { keys: ['same'] }));
      const seen = await Promise.all(
        pair.map(async (own) => {
          await index.saveSignature(own);
          return (await index.findNear(['same'], start, 9)).some(({ storyId }) => storyId !== own.storyId);
        }),
      );
      expect(seen).toContain(true);
    });
  });
}

function later(days: number): Instant {
  return shifted(start, Math.round(days * dayMs));
}

function aSignature(name: string, parts: Partial<StorySignature> = {}): StorySignature {
  const report = aReport({ externalId: name });
  const member = fingerprintOf(report);
  const filed = { firstFiledAt: start, lastFiledAt: start };
  return {
    storyId: storyIdFoundedBy(report.id),
    revision: 0,
    ...filed,
    members: [member],
    keys: [name],
    ...parts,
  };
}

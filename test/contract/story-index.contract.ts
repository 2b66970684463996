import type { StoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { type Instant, instantOf, shifted } from '#core/instant.ts';
import type { StoryIndex } from '#core/ports.ts';
import { aReport } from '#test/builders/a-report.ts';

const dayMs = 86_400_000;
const start = instantOf(1_642_233_600_000);

/** Tests for every StoryIndex. */
export function storyIndexContract(open: () => Promise<StoryIndex>): void {
  saving(open);
  finding(open);
  merging(open);
}

function saving(open: () => Promise<StoryIndex>): void {
  describe('a profile', () => {
    test('is absent before it is saved, and then read back unchanged', async () => {
      const index = await open();
      const profile = aSignature('whole', { keys: ['ta', 'c0b'] });
      expect(await index.findProfile(profile.storyId)).toBeUndefined();
      expect(await index.saveProfile(profile)).toBe(true);
      expect(await index.findProfile(profile.storyId)).toEqual(profile);
    });

    test('made from an older one is refused, and changes nothing', async () => {
      const index = await open();
      const first = aSignature('raced', { keys: ['raced'] });
      expect(await index.saveProfile({ ...first, revision: 1 })).toBe(false);
      await index.saveProfile(first);
      expect(await index.saveProfile({ ...first, lastFiledAt: later(1) })).toBe(false);
      expect(await index.saveProfile({ ...first, revision: 1, lastFiledAt: later(1) })).toBe(true);
      expect(await index.saveProfile({ ...first, revision: 1, lastFiledAt: later(2) })).toBe(false);
      expect((await index.findProfile(first.storyId))?.lastFiledAt).toBe(later(1));
    });

    test('is read back unchanged after any number of added members, keys, times and marks', async () => {
      const index = await open();
      const member = (at: number) => fingerprintOf(aReport({ externalId: `one more ${at}` }));
      let saved = aSignature('growing', { keys: ['k0'] });
      expect(await index.saveProfile(saved)).toBe(true);
      for (let at = 1; at <= 24; at++) {
        const next = { ...saved, revision: at, lastFiledAt: later(at) };
        if (at % 5 === 0) next.firstFiledAt = shifted(start, -at);
        else next.members = [...saved.members, member(at)];
        if (at % 3 === 0 && at % 5 !== 0) next.keys = [...saved.keys, `k${at}`];
        if (at === 11) next.ruled = true;
        if (at === 17) next.members = next.members.slice(2);
        if (at === 19) next.keys = next.keys.slice(1);
        expect(await index.saveProfile(next)).toBe(true);
        expect(await index.findProfile(next.storyId)).toEqual(next);
        expect(await index.findCandidates([next.keys.at(-1) ?? ''], later(at), 9)).toEqual([next]);
        saved = next;
      }
    });

    test('whose past was erased is found under its present keys only, and goes on', async () => {
      const index = await open();
      const first = aSignature('erased', { keys: ['gone', 'stays'] });
      await index.saveProfile(first);
      const member = fingerprintOf(aReport({ externalId: 'erased too' }));
      const grown = {
        ...first,
        revision: 1,
        members: [...first.members, member],
        keys: ['gone', 'stays', 'gone2'],
      };
      await index.saveProfile(grown);
      const left = { ...first, revision: 2, members: [member], keys: ['stays'] };
      await index.saveProfile(left);
      await index.erasePast(first.storyId);
      await index.erasePast(first.storyId);
      expect(await index.findProfile(first.storyId)).toEqual(left);
      const since = left.lastFiledAt;
      expect(await index.findCandidates(['gone', 'gone2'], since, 9)).toEqual([]);
      expect(await index.findCandidates(['stays'], since, 9)).toEqual([left]);
      // A slow writer of an erased revision is still refused.
      expect(await index.saveProfile(grown)).toBe(false);
      const next = { ...left, revision: 3, keys: ['stays', 'fresh'] };
      expect(await index.saveProfile(next)).toBe(true);
      await index.erasePast(first.storyId);
      expect(await index.findCandidates(['fresh'], since, 9)).toEqual([next]);
    });

    test('keeps all members of ten concurrent writers that retry', async () => {
      const index = await open();
      const first = aSignature('contested');
      await index.saveProfile(first);
      const add = async (at: number) => {
        for (;;) {
          const seen = await index.findProfile(first.storyId);
          if (seen === undefined) throw new Error('it was saved');
          const members = [...seen.members, fingerprintOf(aReport({ externalId: `adds ${at}` }))];
          if (await index.saveProfile({ ...seen, revision: seen.revision + 1, members })) return;
        }
      };
      await Promise.all(Array.from({ length: 10 }, (_, at) => add(at)));
      const { members = [] } = (await index.findProfile(first.storyId)) ?? {};
      expect(new Set(members.map(({ reportId }) => reportId)).size).toBe(11);
    });

    test('of 50 concurrent saves is the one whose caller got true', async () => {
      const index = await open();
      const rivals = Array.from({ length: 50 }, (_, at) =>
        aSignature('crowded', { lastFiledAt: shifted(start, at) }),
      );
      const won = await Promise.all(rivals.map((rival) => index.saveProfile(rival)));
      expect(won.filter(Boolean)).toHaveLength(1);
      const saved = await index.findProfile(aSignature('crowded').storyId);
      expect(saved).toEqual(rivals[won.indexOf(true)]);
    });
  });
}

function finding(open: () => Promise<StoryIndex>): void {
  describe('candidate stories of a report', () => {
    test('are those that share a key, most shared keys first, then the newest', async () => {
      const index = await open();
      const one = aSignature('one', { keys: ['x', 'y', 'z'] });
      const two = aSignature('two', { keys: ['x', 'y'], lastFiledAt: later(1) });
      const three = aSignature('three', { keys: ['x'], lastFiledAt: later(3) });
      const four = aSignature('four', { keys: ['x', 'other'], lastFiledAt: later(2) });
      const none = aSignature('none', { keys: ['other'] });
      for (const profile of [three, none, one, four, two]) await index.saveProfile(profile);
      expect(await index.findCandidates(['x', 'y', 'z', 'y'], start, 9)).toEqual([one, two, three, four]);
      expect(await index.findCandidates(['x', 'y', 'z'], start, 2)).toEqual([one, two]);
      expect(await index.findCandidates(['unknown'], start, 9)).toEqual([]);
      expect(await index.findCandidates([], start, 9)).toEqual([]);
    });

    test('are those with the likest words first, however many keys others share', async () => {
      const index = await open();
      const filed = (name: string, headline: string, keys: string[]) => {
        const member = fingerprintOf(aReport({ externalId: name, headline, paragraphs: [] }));
        return aSignature(name, { members: [member], keys });
      };
      const like = filed('like', 'Ferry sinks off Kessin harbour', ['x']);
      const half = filed('half', 'Ferry prices rise again', ['x']);
      const strange = filed('strange', 'Parliament votes on pension reform', ['x', 'y', 'z']);
      const alone = filed('alone', 'Museum opens new wing', ['x']);
      for (const profile of [strange, half, alone, like]) await index.saveProfile(profile);
      const asked = fingerprintOf(
        aReport({ headline: 'Nine dead as ferry sinks near Kessin', paragraphs: [] }),
      );
      const found = (limit: number) => index.findCandidates(['x', 'y', 'z'], start, limit, undefined, asked);
      expect(await found(9)).toEqual([like, half, strange]);
      expect(await found(1)).toEqual([like]);
    });

    test('have a report filed at or after the given moment', async () => {
      const index = await open();
      const old = aSignature('old', { keys: ['k'], lastFiledAt: start });
      await index.saveProfile(old);
      expect(await index.findCandidates(['k'], start, 9)).toEqual([old]);
      expect(await index.findCandidates(['k'], shifted(start, 1), 9)).toEqual([]);
    });

    test('are found as long as reports are added, for any age of the story', async () => {
      const index = await open();
      let running = aSignature('running', { keys: ['k'] });
      await index.saveProfile(running);
      for (const day of [3, 9, 12, 40, 41, 47, 90]) {
        running = { ...running, revision: running.revision + 1, lastFiledAt: later(day) };
        await index.saveProfile(running);
        expect(await index.findCandidates(['k'], later(day), 9)).toEqual([running]);
      }
    });

    test('are found by keys of a later member and by the first ones', async () => {
      const index = await open();
      const first = aSignature('grown', { keys: ['a', 'b'] });
      const grown = { ...first, revision: 1, keys: ['a', 'b', 'c'] };
      await index.saveProfile(first);
      await index.saveProfile(grown);
      for (const key of ['a', 'b', 'c']) expect(await index.findCandidates([key], start, 9)).toEqual([grown]);
    });

    test('are the newest when more stories have a key than are read', async () => {
      const index = await open();
      const many = Array.from({ length: 100 }, (_, at) =>
        aSignature(`many ${at}`, {
          keys: ['common'],
          firstFiledAt: later(at / 3),
          lastFiledAt: later(at / 3),
        }),
      );
      await Promise.all(many.map((profile) => index.saveProfile(profile)));
      expect(await index.findCandidates(['common'], start, 10)).toEqual(many.slice(-10).reverse());
    });

    test('are found under keys of any script', async () => {
      const index = await open();
      const profile = aSignature('script', { keys: ['ایران#~', 'é'] });
      await index.saveProfile(profile);
      expect(await index.findCandidates(['ایران#~'], start, 9)).toEqual([profile]);
    });
  });
}

function merging(open: () => Promise<StoryIndex>): void {
  describe('a merged story', () => {
    test('is returned as the story that it was merged into, once, with the keys of both', async () => {
      const index = await open();
      const winner = aSignature('winner', { keys: ['w', 'both'] });
      const loser = aSignature('loser', { keys: ['l', 'both'] });
      const rival = aSignature('rival', { keys: ['both'], lastFiledAt: later(1) });
      for (const profile of [winner, loser, rival]) await index.saveProfile(profile);
      await index.saveProfile({ ...loser, revision: 1, mergedInto: winner.storyId });
      expect(await index.findCandidates(['l'], start, 9)).toEqual([winner]);
      expect(await index.findCandidates(['l', 'both', 'w'], start, 9)).toEqual([winner, rival]);
    });

    test('is resolved over several steps, and in a circle to the smallest id', async () => {
      const index = await open();
      const ring = ['p', 'q', 'r'].map((name) => aSignature(name, { keys: [name] }));
      const outside = aSignature('outside', { keys: ['o'] });
      for (const profile of [...ring, outside]) await index.saveProfile(profile);
      const [p, q, r] = ring;
      if (!p || !q || !r) throw new Error('three were made');
      await index.saveProfile({ ...outside, revision: 1, mergedInto: p.storyId });
      await index.saveProfile({ ...p, revision: 1, mergedInto: q.storyId });
      await index.saveProfile({ ...q, revision: 1, mergedInto: r.storyId });
      expect(await index.findCandidates(['o'], start, 9)).toEqual([r]);
      await index.saveProfile({ ...r, revision: 1, mergedInto: p.storyId });
      const smallest = ring.map(({ storyId }) => storyId).sort()[0];
      expect((await index.findCandidates(['o'], start, 9)).map(({ storyId }) => storyId)).toEqual([smallest]);
    });

    test('is found by a lookup after both saves, in either order', async () => {
      const index = await open();
      const pair = ['left', 'right'].map((name) => aSignature(name, { keys: ['same'] }));
      const seen = await Promise.all(
        pair.map(async (own) => {
          await index.saveProfile(own);
          return (await index.findCandidates(['same'], start, 9)).some(
            ({ storyId }) => storyId !== own.storyId,
          );
        }),
      );
      expect(seen).toContain(true);
    });
  });
}

function later(days: number): Instant {
  return shifted(start, Math.round(days * dayMs));
}

function aSignature(name: string, parts: Partial<StoryProfile> = {}): StoryProfile {
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

import * as fc from 'fast-check';
import { candidateKeys, isCrossLingualKey } from '#core/cluster/candidate-keys.ts';
import {
  earlierStory,
  maxMembers,
  maxStoryKeys,
  memberFoundBy,
  newStoryProfile,
  StoryProfile,
  storySharedKeys,
  withMember,
} from '#core/cluster/story-profile.ts';
import { encodeProfile } from '#core/cluster/story-profile-code.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const words = (seed: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `${'kelmarovi'.slice(seed % 7)}${(seed * 31 + at * 17) % 997}`,
  ).join(' ');
const member = (seed: number, length = 300) =>
  fingerprintOf(
    aReport({
      headline: `Vessel ${words(seed, 4)}`,
      paragraphs: length === 0 ? [] : [words(seed, length)],
      externalId: `${seed}`,
      publishedAt: new Date(Date.UTC(2022, 0, 15) + seed * 3_600_000).toISOString(),
    }),
  );

describe('withMember', () => {
  test('a known member or a repeated text returns the same object unchanged', () => {
    const story = withMember(newStoryProfile(member(1)), member(2));
    expect(withMember(story, member(2))).toBe(story);
    const copy = { ...member(2), reportId: member(9).reportId };
    expect(withMember(story, copy)).toBe(story);
  });

  test('a new member raises the revision by one, extends the time span and adds keys', () => {
    const story = newStoryProfile(member(5));
    const wider = withMember(story, member(2));
    expect(wider.revision).toBe(1);
    expect(wider.firstFiledAt).toBe(member(2).filedAt);
    expect(wider.lastFiledAt).toBe(member(5).filedAt);
    expect(wider.keys).toEqual(expect.arrayContaining(story.keys));
    expect(wider.keys.length).toBeGreaterThan(story.keys.length);
  });

  test('a later member posts its best keys until two of them find a similar report', () => {
    const story = newStoryProfile(member(5));
    const own = { ...member(2), bridge: [] };
    const keys = candidateKeys(own);
    const added = (known: string[]) => withMember({ ...story, keys: known }, own).keys.slice(known.length);
    expect(added([])).toEqual(keys.slice(0, memberFoundBy));
    expect(added(keys.slice(0, 1))).toEqual(keys.slice(1, memberFoundBy));
    expect(added(keys.slice(-memberFoundBy))).toEqual([]);
  });

  test('a member with few posted keys also posts a cross-lingual key that another member has', () => {
    const about = (text: string) => fingerprintOf(aReport({ headline: text, paragraphs: [text] }));
    const text = 'Governor Hassan Moradi met Oskar Lindqvist in Tabriz, Karachi and Oslo.';
    const [first, later] = [about(text), { ...member(5), bridge: about(`${text} Again.`).bridge }];
    const shared = candidateKeys(later).filter(isCrossLingualKey);
    const added = (keys: string[], founder = first) =>
      withMember({ ...newStoryProfile(founder), keys }, later)
        .keys.slice(keys.length)
        .filter(isCrossLingualKey);
    const known = [...candidateKeys(later).filter((key) => !isCrossLingualKey(key)), ...shared.slice(0, 1)];
    expect(shared.length).toBeGreaterThanOrEqual(storySharedKeys);
    expect(added(known)).toEqual(shared.slice(1, 2));
    expect(added(known, member(6))).toEqual([]);
    expect(added([...known, ...shared.slice(1, storySharedKeys)])).toEqual([]);
  });

  test('members and keys stay bounded and the profile stays under 8 KB for any number of reports', () => {
    for (const length of [0, 300]) {
      const members = Array.from({ length: 60 }, (_, at) => member(at + 1, length));
      const story = members.reduce(withMember, newStoryProfile(member(0, length)));
      expect(story.members).toHaveLength(maxMembers);
      expect(story.keys.length).toBeLessThanOrEqual(maxStoryKeys);
      expect(encodeProfile(story).length).toBeLessThan(8192);
      expect(StoryProfile.safeParse(story).success).toBe(true);
    }
  });
});

describe('a story with the maximum number of members', () => {
  const full = Array.from({ length: maxMembers - 1 }, (_, at) => member(at + 1)).reduce(
    withMember,
    newStoryProfile(member(0)),
  );

  test('another report of the same day does not change it', () => {
    expect(withMember(full, member(maxMembers + 1))).toBe(full);
  });

  test('a report a day later changes only its time', () => {
    const late = member(maxMembers + 30);
    const moved = withMember(full, late);
    expect(moved).toEqual({ ...full, revision: full.revision + 1, lastFiledAt: late.filedAt });
    expect(withMember(moved, late)).toBe(moved);
  });
});

describe('older', () => {
  test('the result for two stories does not depend on their order', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const [one, other] = [newStoryProfile(member(a)), newStoryProfile(member(b))];
        expect(earlierStory(one, other).storyId).toBe(earlierStory(other, one).storyId);
        expect(earlierStory(one, other).firstFiledAt <= earlierStory(other, one).firstFiledAt).toBe(true);
      }),
    );
  });
});

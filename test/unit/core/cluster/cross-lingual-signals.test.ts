import { chooseStory } from '#core/cluster/choose-story.ts';
import { compareCandidates } from '#core/cluster/compare-candidates.ts';
import { joinThreshold } from '#core/cluster/placing-model.ts';
import { newStoryProfile, type StoryProfile } from '#core/cluster/story-profile.ts';
import { decodeProfile, encodeProfile } from '#core/cluster/story-profile-code.ts';
import { signBitsOf } from '#core/fingerprint/embedding.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const english = fingerprintOf(
  aReport({
    headline: 'Ferry runs aground off Harwick in thick fog',
    paragraphs: [
      'A ferry ran aground off Harwick on Saturday. All 214 on board were taken off, said Ruth Ellery.',
    ],
  }),
);
const german = fingerprintOf(
  aReport({
    agency: 'dpa',
    language: 'de',
    headline: 'Fähre vor Harwick auf Grund gelaufen',
    paragraphs: [
      'Im dichten Nebel lief ein Schiff auf eine Sandbank. Alle Menschen an Bord wurden gerettet.',
    ],
  }),
);
const elsewhere = fingerprintOf(
  aReport({
    agency: 'dpa',
    language: 'de',
    headline: 'Neue Regierung vereidigt',
    paragraphs: ['Die Minister legten am Morgen vor dem Parlament den Eid ab und traten ihre Ämter an.'],
  }),
);
const vector = Array.from({ length: 1_024 }, (_, at) => Math.sin(at * 3.7));
const near = vector.map((part, at) => part + Math.cos(at * 11.3) * 0.4);
const far = vector.map((_, at) => Math.cos(at * 5.9 + 1));
const told = (fingerprint: Fingerprint, by: readonly number[], model = 'm-1'): Fingerprint => ({
  ...fingerprint,
  embedding: { model, signs: signBitsOf(by) },
});
const storyOf = (member: Fingerprint): StoryProfile => newStoryProfile(member);
const scoreOf = (report: Fingerprint, member: Fingerprint) =>
  compareCandidates(report, [storyOf(member)])[0]?.score ?? 0;

describe('vectors of members in other languages', () => {
  test('that are alike raise the score, and the decision names the model', () => {
    const [report, member] = [told(german, near), told(english, vector)];
    expect(scoreOf(report, member)).toBeGreaterThan(scoreOf(german, english));
    const decision = chooseStory(report, [storyOf(member)]);
    expect(decision.kind).toBe('joined');
    expect(decision.reasons).toContainEqual({ signal: 'embeddingModel', value: 'm-1', weight: 0 });
    expect(decision.reasons.map(({ signal }) => signal)).toContain('bridgeEmbedding');
  });

  test('change nothing, to the last byte, where one side has none, they are unlike, or two models told them', () => {
    const without = JSON.stringify(
      compareCandidates(german, [storyOf(english)]).map(({ score, reasons }) => [score, reasons]),
    );
    for (const [report, member] of [
      [told(german, vector), english],
      [german, told(english, vector)],
      [told(german, far), told(english, vector)],
      [told(german, vector, 'm-1'), told(english, vector, 'm-2')],
    ] as const) {
      const given = compareCandidates(report, [storyOf(member)]).map(({ score, reasons }) => [
        score,
        reasons,
      ]);
      expect(JSON.stringify(given)).toBe(without);
    }
  });

  test('never join by themselves what shares nothing that tells, however alike they are', () => {
    const score = scoreOf(told(elsewhere, vector), told(english, vector));
    expect(score).toBeLessThan(joinThreshold);
    expect(chooseStory(told(elsewhere, vector), [storyOf(told(english, vector))]).kind).toBe('new');
  });

  test('of members in the language of the report count for nothing: their words are compared', () => {
    const same = { ...german, language: 'en' };
    expect(scoreOf(told(same, vector), told(english, vector))).toBe(scoreOf(same, english));
  });
});

describe('a profile', () => {
  test('with vectors comes back as it was, in 140 bytes more for each', () => {
    const bare = { ...storyOf(english), members: [english, german] };
    const some = { ...bare, members: [told(english, vector), german] };
    expect(decodeProfile(encodeProfile(some))).toEqual(some);
    expect(encodeProfile(some).length - encodeProfile(bare).length).toBeLessThan(140);
  });

  test('without vectors is written as it was before there were any', () => {
    expect(encodeProfile(storyOf(english))[0]).toBe(3);
  });
});

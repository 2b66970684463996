import * as fc from 'fast-check';
import { founderKeys } from '#core/cluster/candidate-keys.ts';
import { type ChoiceRule, chooseStory } from '#core/cluster/choose-story.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { minhashSimilarity } from '#core/fingerprint/minhash.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';

const vocabulary =
  `Harwick ferry sandbank coastguard Ellery lifeboat fog Norland president Solberg vote Kesta Drumov 214 52.4
  inquiry parliament tug radar hull harbour the of and in on was said Saturday مجلس وزیر تهران ۲۱۴ کشتی Москва паром`.split(
    /\s+/,
  );
const aText = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' '));
const someReport = fc
  .record({
    headline: aText,
    text: aText,
    externalId: fc.uuid(),
    hour: fc.nat(24 * 40),
    language: fc.constantFrom('en', 'fa', 'ru', 'tlh'),
  })
  .map(({ headline, text, externalId, hour, language }) =>
    aReport({
      headline,
      paragraphs: text === '' ? [] : [text],
      externalId,
      language,
      publishedAt: new Date(Date.UTC(2022, 0, 1, hour)).toISOString(),
    }),
  );
const storiesOf = (reports: readonly Report[], size: number): StoryProfile[] => {
  const stories: StoryProfile[] = [];
  for (let at = 0; at < reports.length; at += size) {
    const [founder, ...others] = reports.slice(at, at + size).map((report) => fingerprintOf(report));
    if (founder !== undefined) stories.push(others.reduce(withMember, newStoryProfile(founder)));
  }
  return stories;
};
const distinct = fc.uniqueArray(someReport, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

const rule: ChoiceRule = {
  score: pairScorer(),
  threshold: placingModel.joinLogit,
  relatedBand: placingModel.relatedBand,
};

describe('placing', () => {
  test('the order of the candidates does not change a decision', () => {
    fc.assert(
      fc.property(
        someReport,
        distinct,
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.nat()),
        (report, others, size, dice) => {
          const candidates = storiesOf(others, size);
          const dealt = candidates
            .map((story) => ({ story, at: dice.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ story }) => story);
          const fingerprint = fingerprintOf(report);
          expect(chooseStory(fingerprint, dealt, rule)).toEqual(chooseStory(fingerprint, candidates, rule));
        },
      ),
    );
  });

  test('a report joins the best candidate at or above the threshold, and similar stories are only related', () => {
    fc.assert(
      fc.property(someReport, distinct, (report, others) => {
        const candidates = storiesOf(others, 2);
        const { joined, related, rival } = chooseStory(fingerprintOf(report), candidates, rule);
        const redelivered = candidates.some(({ members }) =>
          members.some(({ reportId }) => reportId === report.id),
        );
        if (joined !== undefined && !redelivered) {
          expect(joined.logit).toBeGreaterThanOrEqual(rule.threshold);
          expect(joined.logit).toBeGreaterThanOrEqual(rival?.logit ?? joined.logit);
        }
        if (joined === undefined) expect(rival?.logit ?? -6).toBeLessThan(rule.threshold);
        for (const { logit, bandLogit, story } of related) {
          if (joined === undefined) expect(logit).toBeLessThan(rule.threshold);
          expect(bandLogit).toBeGreaterThanOrEqual(Math.max(logit, rule.threshold - rule.relatedBand));
          expect(story).not.toBe(joined?.story);
        }
      }),
    );
  });

  test('the score of a pair does not depend on its order', () => {
    fc.assert(
      fc.property(someReport, someReport, (one, other) => {
        const [a, b] = [fingerprintOf(one), fingerprintOf(other)];
        expect(rule.score(a, b)).toBeCloseTo(rule.score(b, a), 9);
      }),
    );
  });

  test('a repeated report finds its own story by its keys and joins it', () => {
    fc.assert(
      fc.property(distinct, (reports) => {
        const stories = storiesOf(reports, 3);
        for (const { members, keys, storyId } of stories) {
          const founder = members[0];
          if (founder === undefined) continue;
          expect(founderKeys(founder).every((key) => keys.includes(key))).toBe(true);
          expect(chooseStory(founder, stories, rule).joined?.story.storyId).toBe(storyId);
        }
      }),
    );
  });

  test('a fingerprint does not depend on earlier fingerprints', () => {
    fc.assert(
      fc.property(someReport, someReport, (one, other) => {
        const before = fingerprintOf(one);
        fingerprintOf(other);
        expect(fingerprintOf(one)).toEqual(before);
        expect(minhashSimilarity(before.sketch, before.sketch)).toBe(before.sketch.length === 0 ? 0 : 1);
      }),
    );
  });
});

import { chooseStory } from '#core/cluster/choose-story.ts';
import { joinThreshold, placingWeights, ruleVersion } from '#core/cluster/placing-model.ts';
import { newStoryProfile, type StoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { storyIdFoundedBy } from '#core/ids.ts';
import { maxCandidates } from '#core/intake/assign-to-story.ts';
import { aReport, type ReportParts } from '#test/builders/a-report.ts';

const ferry = {
  headline: 'Ferry runs aground off Harwick in thick fog',
  paragraphs: [
    'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said.',
    'All 214 people on board the Lady Maren were taken off by lifeboat. "Nobody was hurt," said harbour master Ruth Ellery.',
  ],
};
const ferryRetold = {
  headline: 'Lifeboats rescue 214 from stranded Harwick ferry',
  paragraphs: [
    'Lifeboats took 214 passengers off the ferry Lady Maren after it struck a sandbank near Harwick in fog on Saturday.',
    'Harbour master Ruth Ellery told reporters that no one had been injured and that the coastguard would inquire.',
  ],
};
const election = {
  headline: 'Voters in Norland elect their first woman president',
  paragraphs: [
    'Ingrid Solberg-Haas won 52.4 percent of the vote in Norland on Sunday and will be its first woman president.',
    'Her rival, Pavel Drumov, conceded defeat in the capital Kesta and promised a peaceful opposition in parliament.',
  ],
};
const filed = (parts: ReportParts) => fingerprintOf(aReport(parts));
const storyOf = (...parts: ReportParts[]): StoryProfile => {
  const [founder, ...others] = parts.map(filed);
  if (founder === undefined) throw new Error('a story needs a founder');
  return others.reduce(withMember, newStoryProfile(founder));
};

describe('chooseStory', () => {
  test('a report that finds nothing founds a story of its own', () => {
    const report = filed(ferry);
    expect(chooseStory(report, [])).toEqual({
      kind: 'new',
      storyId: storyIdFoundedBy(report.reportId),
      score: 0,
      threshold: joinThreshold,
      reasons: [],
      ruleVersion,
    });
  });

  test('another agency telling the same event in other words joins it', () => {
    const story = storyOf(ferry);
    const decision = chooseStory(filed({ ...ferryRetold, agency: 'IRNA' }), [storyOf(election), story]);
    expect(decision).toMatchObject({ kind: 'joined', storyId: story.storyId, ruleVersion });
    expect(decision.score).toBeGreaterThanOrEqual(joinThreshold);
    expect(decision.rival).toMatchObject({ storyId: storyOf(election).storyId });
    expect(decision.rival?.score).toBeLessThan(joinThreshold);
  });

  test('another event founds a story, and the nearest one is named as rival', () => {
    const decision = chooseStory(filed(election), [storyOf(ferry, ferryRetold)]);
    expect(decision.kind).toBe('new');
    expect(decision.rival).toEqual({ storyId: storyOf(ferry).storyId, score: decision.score });
    expect(decision.score).toBeLessThan(joinThreshold);
  });

  test('without capitals too another telling joins, and what shares an office, a city and stock phrases founds a story', () => {
    const urdu = (headline: string, text: string) => ({ language: 'ur', headline, paragraphs: [text] });
    const hospital = storyOf(
      urdu(
        'پشاور میں بچوں کے نئے ہسپتال کا افتتاح',
        'وزیراعلیٰ نے پشاور میں بچوں کے نئے ہسپتال کا افتتاح کر دیا۔ حکام کے مطابق ہسپتال میں 300 بستر ہیں اور تعمیر 4 سال میں مکمل ہوئی۔ وزیراعلیٰ نے کہا کہ صوبے کے دور دراز علاقوں کے مریضوں کو اب علاج کے لیے دوسرے شہر نہیں جانا پڑے گا۔',
      ),
    );
    const opening = urdu(
      'بچوں کا 300 بستروں کا ہسپتال کھول دیا گیا',
      'پشاور میں 300 بستروں پر مشتمل بچوں کا ہسپتال مریضوں کے لیے کھول دیا گیا۔ افتتاح وزیراعلیٰ نے کیا، تعمیر پر 4 سال لگے۔',
    );
    const schools = urdu(
      'دور دراز علاقوں کے لیے نئے سکول',
      'وزیراعلیٰ نے پشاور میں کہا کہ صوبے کے دور دراز علاقوں میں 80 نئے سکول بنائے جائیں گے۔ حکام کے مطابق کام اگلے سال شروع ہوگا اور اساتذہ کی بھرتی میرٹ پر ہوگی۔',
    );
    expect(chooseStory(filed(opening), [hospital]).kind).toBe('joined');
    expect(chooseStory(filed(schools), [hospital]).kind).toBe('new');
  });

  test('the same text under another headline is a duplicate of the report that had it first', () => {
    const origin = filed(ferry);
    const decision = chooseStory(filed({ ...ferry, headline: 'Fog horror at sea', agency: 'Courier' }), [
      newStoryProfile(origin),
    ]);
    expect(decision).toMatchObject({ kind: 'duplicate', copyOf: origin.reportId });
  });

  test('a template filled in again days later with other numbers is another event', () => {
    const auction = (bid: string, publishedAt: string) => ({
      headline: `Treasury sells ${bid} billion crowns in bills`,
      paragraphs: [
        `The Norland treasury said it will sell ${bid} billion crowns of three- and six-month bills at its regular auction next week to refund maturing bills.`,
      ],
      publishedAt,
    });
    const story = storyOf(auction('13.2', '2022-01-03T10:00:00.000Z'));
    expect(chooseStory(filed(auction('12.8', '2022-01-10T10:00:00.000Z')), [story]).kind).toBe('new');
    const soon = { ...auction('13.2', '2022-01-03T12:00:00.000Z'), externalId: 'again' };
    expect(chooseStory(filed(soon), [story]).kind).toBe('duplicate');
  });

  test('the report itself among the members decides, whatever the scores', () => {
    const report = filed(election);
    const odd = { ...storyOf(ferry), members: [...storyOf(ferry).members, report] };
    expect(chooseStory(report, [storyOf({ ...election, agency: 'IRNA' }), odd]).storyId).toBe(odd.storyId);
  });

  test('equal scores go to the story filed first, then to the smaller id', () => {
    const parts = { ...ferryRetold, publishedAt: '2022-01-15T09:30:00.000Z' };
    const [one, other] = [storyOf({ ...parts, externalId: 'a' }), storyOf({ ...parts, externalId: 'b' })];
    const smaller = one.storyId < other.storyId ? one : other;
    expect(chooseStory(filed(ferry), [other, one]).storyId).toBe(smaller.storyId);
    const older = {
      ...(smaller === one ? other : one),
      firstFiledAt: parts.publishedAt.replace('15T', '14T'),
    };
    const earlier = { ...older, firstFiledAt: one.members[0]?.filedAt ?? one.firstFiledAt };
    expect(chooseStory(filed(ferry), [smaller, earlier]).storyId).toBe(smaller.storyId);
  });

  test('the reasons are the signals with their weights, strongest first', () => {
    const { reasons } = chooseStory(filed({ ...ferryRetold, agency: 'IRNA' }), [storyOf(ferry)]);
    expect(reasons.length).toBeGreaterThan(3);
    const strength = reasons.map(({ value, weight }) => Math.abs(Number(value) * weight));
    expect(strength).toEqual([...strength].sort((a, b) => b - a));
    expect(Object.keys(placingWeights)).toEqual(expect.arrayContaining(reasons.map(({ signal }) => signal)));
  });

  test('scoring a full set of candidates is not felt', () => {
    const names = 'Alder Birch Cedar Downs Elmet Firth Glade Heath'.split(' ');
    const candidates = Array.from({ length: maxCandidates }, (_, at) =>
      storyOf(
        ...names.map((name, part) => ({
          headline: `Ferry ${name}${at} aground off Port${part}`,
          paragraphs: ferry.paragraphs.map((text) => `${text} ${name}${at} sailed from Port${part}.`),
        })),
      ),
    );
    const report = filed(ferryRetold);
    const tookMs = Array.from({ length: 5 }, () => {
      const before = performance.now();
      chooseStory(report, [...candidates]);
      return performance.now() - before;
    });
    expect(Math.min(...tookMs)).toBeLessThan(200);
  });
});

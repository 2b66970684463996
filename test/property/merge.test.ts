import fc from 'fast-check';
import { canonicalJson } from '#core/digest.ts';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { inputDigest } from '#core/merge/input-digest.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import { makeTextAnalyzer } from '#core/merge/reports/analyze-texts.ts';
import { Report, textOf, visibleVersion } from '#core/report.ts';
import { type Provenance, Story, type StoryContent } from '#core/story.ts';
import { makeShingles } from '#core/text/make-shingles.ts';
import { splitWords } from '#core/text/split-words.ts';
import { runs } from '#test/builders/runs.ts';

const now = Instant.parse('2022-01-20T12:00:00.000Z');
const storyId = storyIdFoundedBy(reportIdOf(SourceId.parse('founder'), 'first'));
/** Each text is analysed once, as in the function that merges. */
const analyzeText = makeTextAnalyzer();
const merged = (versions: readonly Report[], at = now) =>
  mergeStory({ storyId, aliases: [], versions, now: at, analyzeText });

const nouns = [
  'bridge',
  'river',
  'minister',
  'envoy',
  'border',
  'market',
  'flood',
  'rescuers',
  'village',
  'soldiers',
];
const verbs = ['reached', 'closed', 'crossed', 'rebuilt', 'inspected', 'left', 'praised', 'blamed'];
const noun = fc.constantFrom(...nouns);
const verb = fc.constantFrom(...verbs);
const day = fc.constantFrom('Monday', 'Tuesday', 'Friday');

/** Sentences from a small set, so that reports overlap, repeat, rephrase, refer to and quote one another. */
const sentence = fc.oneof(
  fc
    .tuple(noun, verb, noun, noun, day)
    .map(([a, v, b, c, d]) => `The ${a} ${v} the ${b} near the old ${c} on ${d}.`),
  fc.tuple(noun, verb, noun).map(([a, v, b]) => `He added that the ${a} ${v} the ${b} without any warning.`),
  fc
    .tuple(noun, verb, noun)
    .map(([a, v, b]) => `“The ${a} ${v} the ${b}. We saw it all,” Karim Rahimi said.`),
  fc
    .tuple(noun, verb, noun)
    .map(([a, v, b]) => `“We know what the ${a} ${v},” Leila Noor said. “It was the ${b}.”`),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), noun)
    .map(([n, a]) => `At least ${n} people were hurt when the ${a} gave way.`),
  fc.constantFrom(
    'Read more: our full coverage.',
    'But nobody could say when the road would open again.',
    'AFP',
  ),
);
const instant = fc
  .integer({ min: 0, max: 400 })
  .map((hours) => Instant.parse(new Date(Date.UTC(2022, 0, 5, hours)).toISOString()));

const version = fc
  .record({
    source: fc.constantFrom('afp', 'irna', 'dawn', 'kabul-post'),
    item: fc.constantFrom('1', '2', '3'),
    version: fc.integer({ min: 0, max: 3 }),
    publishedAt: instant,
    receivedAt: instant,
    updatedAt: fc.option(instant, { nil: undefined }),
    embargoedUntil: fc.option(instant, { nil: undefined, freq: 6 }),
    status: fc.constantFrom('usable', 'usable', 'usable', 'usable', 'withheld', 'canceled'),
    signal: fc.constantFrom('new', 'update', 'correction'),
    language: fc.constantFrom('en', 'en', 'en-GB', 'fa'),
    headline: fc.tuple(noun, verb).map(([a, v]) => `A ${a} ${v}`),
    place: fc.constantFrom('Tehran', 'Kabul', 'Paris'),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
  })
  .map(({ source, item, place, paragraphs, ...rest }) => {
    const sourceId = SourceId.parse(source);
    return Report.parse({
      id: reportIdOf(sourceId, item),
      sourceId,
      agency: source.toUpperCase(),
      externalId: item,
      byline: { text: 'By A Desk', people: [`Writer ${source}`], organisations: ['Bureau Report'] },
      datelines: [{ text: place.toUpperCase(), place }],
      credits: source === 'dawn' ? ['AFP'] : [],
      paragraphs: paragraphs.map((sentences) => sentences.join(' ')),
      categories: [{ scheme: 'feed', code: 'world' }],
      keywords: [],
      media: [],
      archiveKey: `raw/${source}/2022/01/15/${'0'.repeat(64)}`,
      ...rest,
    });
  });
const versions = fc.array(version, { minLength: 1, maxLength: 50 });

/** The same versions in another order, some repeated as separate objects. */
const sameSetTwice = versions.chain((some) =>
  fc
    .tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }), fc.subarray(some))
    .map(([first, other, again]) => [first, [...structuredClone(again), ...other, ...again]] as const),
);

function visibleIn(all: readonly Report[], at = now): Report[] {
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.flatMap(
    (id) =>
      visibleVersion(
        all.filter((report) => report.id === id),
        at,
      ) ?? [],
  );
}
const sentencesOf = (account: StoryContent | undefined) =>
  account?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];

test('any order and any repetition of the same versions gives the same bytes', () => {
  fc.assert(
    fc.property(sameSetTwice, ([some, same]) => {
      expect(JSON.stringify(merged(same))).toBe(JSON.stringify(merged(some)));
      expect(inputDigest(same, now)).toBe(inputDigest(some, now));
    }),
    runs(80),
  );
});

/** A seeded order (Fisher-Yates with mulberry32). Some versions are repeated as separate objects. */
function inOrderOf(seed: number, some: readonly Report[]): Report[] {
  let state = seed;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  const order = [...some, ...some.filter(() => below(4) === 0).map((report) => structuredClone(report))];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = below(last + 1);
    const [a, b] = [order[last], order[at]];
    if (a !== undefined && b !== undefined) [order[last], order[at]] = [b, a];
  }
  return order;
}

test('200 orders of stories of 50 reports, a quarter of them delivered twice, give the same bytes', () => {
  const fifty = fc.array(version, { minLength: 50, maxLength: 50 });
  const seeds = fc.array(fc.integer(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fifty, seeds, (some, orders) => {
      const filed = some.map((report, item) => aFilingOf(report, item));
      const first = JSON.stringify(merged(filed));
      const others = orders.filter((seed) => JSON.stringify(merged(inOrderOf(seed, filed))) !== first);
      expect(others).toEqual([]);
    }),
    { ...runs(5), endOnFailure: true },
  );
});

/** The report as a separate short item; otherwise fifty versions would belong to a few reports. */
function aFilingOf(report: Report, item: number): Report {
  const externalId = `${report.externalId}-${item}`;
  const paragraphs = report.paragraphs.slice(0, 2);
  return { ...report, externalId, paragraphs, id: reportIdOf(report.sourceId, externalId) };
}

test('every sentence, quotation and figure is verbatim at its offsets in every report it names', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const visible = visibleIn(some);
      const account = merged(some);
      const slice = (at: { reportId: string; version: number; start: number; end: number }) => {
        const report = visible.find(({ id, version: v }) => id === at.reportId && v === at.version);
        return report === undefined ? undefined : textOf(report).slice(at.start, at.end);
      };
      for (const sentence of sentencesOf(account)) {
        for (const place of sentence.provenance) expect(slice(place)).toBe(sentence.text);
        for (const place of sentence.alike ?? [])
          expect(splitWords(slice(place) ?? '').length).toBeGreaterThan(0);
      }
      for (const { text, parts, direct, provenance } of account?.quotes ?? []) {
        const [first, ...others] = provenance;
        expect(first && slice(first)).toBe(text);
        for (const part of parts ?? []) expect(first && slice({ ...first, ...part })).toBe(part.text);
        expect(parts === undefined).toBe(direct === false);
        for (const other of others)
          expect(
            splitWords(slice(other) ?? '').filter((word) => splitWords(text).includes(word)).length,
          ).toBeGreaterThan(1);
      }
      for (const { text, provenance } of account?.figures.flatMap(({ values }) => values) ?? []) {
        expect(provenance[0] && slice(provenance[0])).toBe(text);
        for (const place of provenance) expect(slice(place)).toMatch(/\d/);
      }
    }),
    runs(100),
  );
});

test('no sentence of a story comes only from hidden reports', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const visible = visibleIn(some);
      const shown = visible.map(textOf);
      for (const { text } of sentencesOf(merged(some)))
        expect(shown.some((all) => all.includes(text))).toBe(true);
    }),
    runs(100),
  );
});

test('no two sentences of a story share half of their four-word shingles', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const shingles = sentencesOf(merged(some)).map(({ text }) => new Set(makeShingles(splitWords(text))));
      for (const [i, a] of shingles.entries()) {
        for (const b of shingles.slice(i + 1)) {
          const common = [...a].filter((shingle) => b.has(shingle)).length;
          expect(common / (a.size + b.size - common)).toBeLessThan(0.5);
        }
      }
    }),
    runs(100),
  );
});

test('a hidden report changes nothing: the content is the same as if it had never been filed', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const shown = new Set(visibleIn(some).map(({ id }) => id));
      const without = some.filter(({ id }) => shown.has(id));
      expect(JSON.stringify(merged(some))).toBe(JSON.stringify(merged(without)));
      const hidden = some.map(({ id }) => id).filter((id) => !shown.has(id));
      const text = canonicalJson(merged(some) ?? {});
      for (const id of hidden) expect(text).not.toContain(id);
    }),
    runs(100),
  );
});

test('content exists exactly when a report is visible, and it is a valid story', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const account = merged(some);
      expect(account === undefined).toBe(visibleIn(some).length === 0);
      if (account !== undefined)
        expect(Story.parse({ ...account, version: 1 })).toEqual({ ...account, version: 1 });
    }),
  );
});

test('two sets of reports have different input digests whenever their contents differ', () => {
  fc.assert(
    fc.property(versions, versions, instant, (some, others, at) => {
      if (inputDigest(some, now) === inputDigest(others, now)) expect(merged(some)).toEqual(merged(others));
      if (inputDigest(some, now) === inputDigest(some, at)) expect(merged(some, at)).toEqual(merged(some));
    }),
    runs(100),
  );
});

test('a brief has at most 110 words, whole sentences of the account only, each once, and none twice in other words', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const account = merged(some);
      const brief = account?.brief ?? [];
      expect(brief.flatMap(({ text }) => text.split(/\s+/u)).length).toBeLessThanOrEqual(110);
      const sentences = sentencesOf(account);
      for (const sentence of brief) expect(sentences).toContainEqual(sentence);
      const longWords = brief.map(({ text }) => new Set(splitWords(text).filter((word) => word.length > 3)));
      for (const [i, a] of longWords.entries())
        for (const b of longWords.slice(i + 1)) {
          const shared = [...a].filter((word) => b.has(word)).length;
          expect(shared).toBeLessThanOrEqual(Math.min(a.size, b.size) / 2);
        }
    }),
    runs(100),
  );
});

test('a brief opens with the first sentence of a report, and what points back directly follows its predecessor', () => {
  fc.assert(
    fc.property(versions, (some) => {
      const brief = merged(some)?.brief ?? [];
      const visible = visibleIn(some);
      const textBetween = (at: Provenance, own: Provenance) => {
        const report = visible.find(({ id }) => id === own.reportId);
        return report === undefined ? '' : textOf(report).slice(at.end, own.start);
      };
      const isBoilerplate = (text: string) => /^(?:Read more: our full coverage\.|AFP|\s)*$/u.test(text);
      const placesOf = (sentence: (typeof brief)[number] | undefined) => [
        ...(sentence?.provenance ?? []),
        ...(sentence?.alike ?? []),
      ];
      for (const [place, sentence] of brief.entries()) {
        expect(sentence.text).not.toMatch(/^(?:He|But) .*\?$/u);
        if (!/^(?:He|But) /u.test(sentence.text)) continue;
        const before = placesOf(brief[place - 1]);
        const isBetween = (at: Provenance, own: Provenance) =>
          at.reportId === own.reportId && at.end < own.start && isBoilerplate(textBetween(at, own));
        expect(sentence.provenance.some((own) => before.some((at) => isBetween(at, own)))).toBe(true);
      }
    }),
    runs(100),
  );
});

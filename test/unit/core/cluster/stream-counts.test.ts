import { StreamCounts } from '#core/cluster/stream-counts.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { termWeight } from '#core/fingerprint/term-weight.ts';
import { aReport } from '#test/builders/a-report.ts';

const filed = (headline: string, nth: number) =>
  fingerprintOf(aReport({ headline, paragraphs: [], externalId: `${headline} ${nth}` }));

test('a term weighs less the more reports of the stream have it', () => {
  const counts = new StreamCounts();
  const [first] = filed('Kessin', 0).terms;
  const weigh = () => counts.weigherFor('en')(first ?? 0, termWeight(1, 1));
  const before = weigh();
  for (let nth = 0; nth < 100; nth++) counts.add(filed('Kessin', nth));
  expect(weigh()).toBeLessThan(before * 0.6);
  expect(counts.weigherFor('de')(first ?? 0, termWeight(1, 1))).toBe(before);
});

test('the threshold falls only where reports have partners more often than in an ordinary stream', () => {
  const ordinary = new StreamCounts();
  const dense = new StreamCounts();
  for (let nth = 0; nth < 300; nth++) {
    ordinary.addBestScore(nth % 3 === 0 ? 2 : -4);
    dense.addBestScore(nth % 10 === 0 ? -4 : 1);
  }
  expect(new StreamCounts().thresholdShift()).toBe(0);
  expect(ordinary.thresholdShift()).toBe(0);
  expect(dense.thresholdShift()).toBeGreaterThan(0.5);
});

test('counts are halved after 20,000 reports of a language, so that they follow the news', () => {
  const counts = new StreamCounts();
  const old = filed('Kessin', 0);
  for (let nth = 0; nth < 20_000; nth++) counts.add(old);
  const [hash = 0, weight = 0] = old.terms;
  const before = counts.weigherFor('en')(hash, weight);
  const fresh = filed('Dorn', 0);
  for (let nth = 0; nth < 10_000; nth++) counts.add(fresh);
  expect(counts.weigherFor('en')(hash, weight)).toBeGreaterThan(before);
});

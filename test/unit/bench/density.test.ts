import { candidateRecall } from '#bench/density.ts';
import { makeStream } from '#bench/scale-stream.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { instantOf, shifted } from '#core/instant.ts';
import { aReport } from '#test/builders/a-report.ts';
import { eventWordings } from '#test/builders/event-wordings.ts';

const start = instantOf(Date.UTC(2026, 0, 1));
const minuteMs = 60_000;

/** Every wording of an event is a report of it, filed a minute after the one before. */
const labelled = eventWordings
  .flatMap((wordings, event) =>
    wordings.map((headline, nth) => ({
      event: String(event),
      report: aReport({
        externalId: `${event} ${nth}`,
        agency: `Agency ${nth}`,
        headline,
        paragraphs: [headline],
        publishedAt: shifted(start, (60 + nth * 10 + event) * minuteMs),
      }),
    })),
  )
  .sort((a, b) => (a.report.publishedAt < b.report.publishedAt ? -1 : 1));

function* background(count: number) {
  const stream = makeStream(7);
  for (let at = 0; at < count; at++) {
    const { id, title, text } = stream.next().value ?? { id: '', title: '', text: '' };
    const publishedAt = shifted(start, Math.floor((at / count) * 60 * minuteMs));
    yield fingerprintOf(aReport({ externalId: id, headline: title, paragraphs: [text], publishedAt }));
  }
}

test('a report finds the story of its event as well among 1,000 other reports as alone', async () => {
  const alone = await candidateRecall(labelled, []);
  const crowded = await candidateRecall(labelled, background(1_000));
  expect(alone.recall).toBeGreaterThanOrEqual(0.95);
  expect(crowded.recall).toBeGreaterThanOrEqual(0.94);
});

import fc from 'fast-check';
import { instantOf, shifted } from '#core/instant.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { eventWordings as events } from '#test/builders/event-wordings.ts';

/** When the first document arrives. */
export const start = instantOf(Date.UTC(2022, 0, 15, 6));

export const agencies = ['Meridian', 'Khyber Wire', 'Harbour Post', 'Agence Levant'] as const;

const aFiling = fc
  .record({
    event: fc.integer({ min: 0, max: events.length - 1 }),
    agency: fc.constantFrom(...agencies),
    said: fc.subarray([0, 1, 2, 3], { minLength: 2 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    version: fc.integer({ min: 0, max: 2 }),
    fate: fc.constantFrom('usable', 'usable', 'usable', 'usable', 'canceled', 'embargoed'),
  })
  .map(({ event, agency, said, minutes, version, fate }): Report => {
    const wordings = events[event] ?? events[0];
    return aReport({
      agency,
      sourceId: 'desk',
      externalId: `${agency}-${event}`,
      version,
      publishedAt: shifted(start, minutes * 60_000),
      headline: wordings[said[0] ?? 0] ?? wordings[0],
      paragraphs: fate === 'canceled' ? [] : said.map((nth) => wordings[nth] ?? wordings[0]),
      status: fate === 'canceled' ? 'canceled' : 'usable',
      signal: fate === 'canceled' ? 'kill' : 'new',
      ...(fate === 'embargoed' ? { embargoedUntil: shifted(start, 86_400_000) } : {}),
    });
  });

/** Documents of one to three different reports each, in order of arrival. */
const aDocument = fc.uniqueArray(aFiling, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
export const someDocuments = fc.array(aDocument, {
  minLength: 1,
  maxLength: 6,
});

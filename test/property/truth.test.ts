import fc from 'fast-check';
import { reportIdOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import type { Report } from '#core/report.ts';
import type { StoryContent } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';

const storyId = storyIdFoundedBy(reportIdOf(SourceId.parse('founder'), 'first'));
const now = Instant.parse('2022-01-20T12:00:00.000Z');
const at = (hour: number) => new Date(Date.UTC(2022, 0, 15, 4 + hour)).toISOString();

/** How agencies write one count: a sentence and a headline for each value. */
interface Wording {
  language: string;
  sentence: (count: string) => string;
  headline: (count: string) => string;
  words: readonly string[];
  background: readonly string[];
  corrected: string;
}
const wordings: readonly Wording[] = [
  {
    language: 'en',
    sentence: (count) =>
      `An explosion at a chemical plant in Sarmin killed ${count} workers, the governor said.`,
    headline: (count) => `Explosion at Sarmin chemical plant kills ${count}`,
    words: ['four', 'seven', 'nine', 'eleven', 'fourteen', 'seventeen'],
    background: ['The plant makes solvents for paint.', 'The blast began in a storage hall.'],
    corrected: 'CORRECTED-',
  },
  {
    language: 'en',
    sentence: (count) => `A fire swept through a hotel in Dorn late on Monday and injured ${count} guests.`,
    headline: (count) => `${count} injured in Dorn hotel fire`,
    words: ['three', 'six', 'eight', 'twelve', 'fifteen', 'nineteen'],
    background: ['The hotel was built in the harbour.', 'Guests were taken to a school.'],
    corrected: 'Correction: ',
  },
  {
    language: 'de',
    sentence: (count) =>
      `Bei einem Zugunglück nahe Lindfelde sind am Dienstag ${count} Menschen ums Leben gekommen.`,
    headline: (count) => `Zugunglück bei Lindfelde: ${count} Tote`,
    words: ['drei', 'fünf', 'sieben', 'neun', 'elf', 'zwölf'],
    background: ['Der Zug war aus Hornau gekommen.', 'Die Strecke bleibt gesperrt.'],
    corrected: 'KORREKTUR: ',
  },
  {
    language: 'fr',
    sentence: (count) =>
      `Un incendie a fait ${count} morts dans un hôtel de Valbreuil, a indiqué la préfecture.`,
    headline: (count) => `Incendie dans un hôtel de Valbreuil: ${count} morts`,
    words: ['deux', 'quatre', 'cinq', 'sept', 'huit', 'onze'],
    background: ['Le feu est parti des cuisines.', 'Une enquête a été ouverte.'],
    corrected: 'RECTIFICATIF: ',
  },
  {
    language: 'es',
    sentence: (count) => `El choque de trenes cerca de Villasol causó ${count} muertos, informó la policía.`,
    headline: (count) => `Choque de trenes en Villasol deja ${count} muertos`,
    words: ['dos', 'tres', 'cinco', 'siete', 'ocho', 'diez'],
    background: ['La línea quedó cerrada.', 'Los heridos fueron llevados a un hospital.'],
    corrected: 'CORRECCIÓN: ',
  },
  {
    language: 'fa',
    sentence: (count) => `سقوط یک اتوبوس به دره در جاده کلاردشت ${count} کشته بر جای گذاشت.`,
    headline: (count) => `سقوط اتوبوس در جاده کلاردشت ${count} کشته داشت`,
    words: ['۱۲', '۱۵', '۱۹', '۲۱', '۲۴', '۲۷'],
    background: ['جاده تا شب بسته ماند.', 'امدادگران به محل رسیدند.'],
    corrected: 'اصلاحیه: ',
  },
];

const digits = (value: number) => String(value);
const wording = fc.constantFrom(...wordings);

interface Filed {
  reports: Report[];
  old: string[];
  current: string;
}

function report(
  wordingOf: Wording,
  agency: string,
  hour: number,
  headline: string,
  paragraphs: string[],
): Report {
  return aReport({
    agency,
    headline,
    paragraphs,
    language: wordingOf.language,
    externalId: `${agency}-${hour}`,
    publishedAt: at(hour),
  });
}

/** Agencies file one rising count in turn, in digits or in words; each filing may add background. */
const rising: fc.Arbitrary<Filed> = fc
  .record({
    wordingOf: wording,
    inWords: fc.boolean(),
    counts: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 5 }),
    agencies: fc.array(fc.constantFrom('Reuters', 'AFP', 'Orient Herald'), { minLength: 5, maxLength: 5 }),
    extras: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ wordingOf, inWords, counts, agencies, extras }) => {
    const values = [...counts]
      .sort((a, b) => a - b)
      .map((count) => (inWords ? (wordingOf.words[count] ?? '') : digits(count * 7 + 13)));
    const reports = values.map((value, index) =>
      report(wordingOf, agencies[index] ?? 'AFP', index, wordingOf.headline(value), [
        wordingOf.sentence(value),
        ...wordingOf.background.slice(0, extras[index]),
      ]),
    );
    return { reports, old: values.slice(0, -1), current: values.at(-1) ?? '' };
  });

/** One agency corrects its own count, up or down, in an item of its own. */
const corrected: fc.Arbitrary<Filed> = fc
  .record({
    wordingOf: wording,
    inWords: fc.boolean(),
    counts: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }),
    extras: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ wordingOf, inWords, counts, extras }) => {
    const [old = '', current = ''] = counts.map((count) =>
      inWords ? (wordingOf.words[count] ?? '') : digits(count * 7 + 13),
    );
    const text = (value: string) => [wordingOf.sentence(value), ...wordingOf.background.slice(0, extras)];
    return {
      reports: [
        report(wordingOf, 'Reuters', 0, wordingOf.headline(old), text(old)),
        report(
          wordingOf,
          'Reuters',
          2,
          `${wordingOf.corrected}${wordingOf.headline(current)}`,
          text(current),
        ),
      ],
      old: [old],
      current,
    };
  });

const merged = (reports: readonly Report[]): StoryContent | undefined =>
  mergeStory({ storyId, aliases: [], versions: reports, now });
const linesOf = (story: StoryContent | undefined) => [
  story?.headline ?? '',
  story?.summary ?? '',
  ...(story?.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)) ?? []),
];
const says = (line: string, value: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${value}(?![\\p{L}\\p{N}])`, 'iu').test(line);

test('law 8: an older value of a rising count is in no headline, summary or sentence, and the newest is', () => {
  fc.assert(
    fc.property(rising, ({ reports, old, current }) => {
      const lines = linesOf(merged(reports));
      for (const value of old) expect(lines.filter((line) => says(line, value))).toEqual([]);
      expect(says(lines[0] ?? '', current)).toBe(true);
      expect(lines.slice(2).some((line) => says(line, current))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('law 8: a corrected value is in no headline, summary or sentence, and the correct one is', () => {
  fc.assert(
    fc.property(corrected, ({ reports, old, current }) => {
      const story = merged(reports);
      const lines = linesOf(story);
      for (const value of old) expect(lines.filter((line) => says(line, value))).toEqual([]);
      expect(says(lines[0] ?? '', current)).toBe(true);
      expect(lines.slice(2).some((line) => says(line, current))).toBe(true);
      expect(story?.status).toBe('corrected');
    }),
    { numRuns: 300 },
  );
});

test('sentences with different numbers, names or days of one wording are both in the text', () => {
  const slots = ['12', '14', 'Beld', 'Venn', 'Monday', 'Friday'] as const;
  const pairs = [
    [0, 1],
    [2, 3],
    [4, 5],
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.boolean(), ([a, b], isSwapped) => {
      const [one, other] = isSwapped ? [slots[b], slots[a]] : [slots[a], slots[b]];
      const text = (value: string) =>
        `Police in Quarn arrested Karim ${/^\p{Lu}.*[^y]$/u.test(value) ? value : 'Sard'} and ${/^\d/.test(value) ? value : '10'} other men over the museum theft on ${/day$/.test(value) ? value : 'Sunday'}.`;
      // Filed at the same time: either may be right.
      const reports = [one, other].map((value, index) =>
        report(wordings[0] as Wording, ['AFP', 'Reuters'][index] ?? '', 1, `Arrests in Quarn ${index}`, [
          text(value),
        ]),
      );
      const lines = linesOf(merged(reports)).slice(2);
      for (const value of [one, other]) expect(lines.some((line) => says(line, value))).toBe(true);
    }),
  );
});

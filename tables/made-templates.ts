// Made templates: reports filled in again with other names, numbers and days. In: reports. Out: pairs of two events.
//
// Agencies use one text for every fire, quake and market close. Open streams of two days hold too few of them to learn from.

import { annotateWords } from '#core/fingerprint/annotate-words.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { hashOf } from '#core/fingerprint/hash-of.ts';
import { knownNamesIn } from '#core/fingerprint/known-names.ts';
import { nameOf } from '#core/fingerprint/name-words.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
import { normalizeSpelling, startsWithCapital, wordsIn } from '#core/fingerprint/words.ts';
import { shifted } from '#core/instant.ts';
import { type Report, textOf } from '#core/report.ts';

const hourMs = 3_600_000;
/** Leaves no report in place, whatever the number of reports up to this prime. */
const step = 617;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-]\p{L}+)*/gu;

/** Sentences of a text that is not shortened. */
const whole = Number.POSITIVE_INFINITY;

interface Filling {
  /** Names that take the place of the report's own, in order. */
  names: readonly string[];
  days: number;
  hours: number;
  changesNumbers: boolean;
}

/** Of every report up to three: other names on the same day; other names a day later; the same names on a later day. */
export function madeTemplates(
  reports: readonly Report[],
  rarity: NewsRarity,
): { one: Fingerprint; other: Fingerprint }[] {
  return reports.flatMap((report, at) => {
    const donor = reports[(at * step + 101) % reports.length] ?? report;
    const hash = hashOf(report.id);
    const names = namesOf(donor);
    const own = namesOf(report);
    const hours = hash % 30;
    const days = 1 + (hash % 3);
    const fillings: Filling[] = [];
    if (own.length > 0 && names.length > 0)
      fillings.push(
        { names, days: 0, hours, changesNumbers: hash % 2 === 0 },
        { names, days: 1, hours: 24 + (hash % 12), changesNumbers: true },
      );
    const one = fingerprintOf(report, rarity);
    if (one.days.length > 0 && one.figures.length > 0)
      fillings.push({ names: own, days, hours: 24 * days, changesNumbers: true });
    return fillings
      .flatMap((filling) => {
        const filled = filledIn(report, own, filling);
        return (filling.names === own ? [whole] : [whole, 1, 0]).map((sentences) => {
          const one = fingerprintOf(shortened(report, sentences), rarity);
          const other = fingerprintOf(shortened(filled, sentences), rarity);
          return { one, other: hash % 5 < 2 ? other : { ...other, source: one.source + 1 } };
        });
      })
      .filter(({ one, other }) => one.names.length > 0 && other.names.length > 0);
  });
}

function namesOf(report: Report): string[] {
  const language = report.language.split('-')[0] ?? '';
  const words = (text: string) => annotateWords(wordsIn(normalizeSpelling(text)), language);
  return [...knownNamesIn(words(report.headline), words(textOf(report)), [report.agency], language)];
}

/** The report with its headline and its first sentence, or the headline alone. Both sides must show a name: without one they are the same to any reader. */
function shortened(report: Report, sentences: number): Report {
  if (sentences === whole) return report;
  const first = /^.*?[.!?](?=\s|$)/.exec(report.paragraphs[0] ?? '')?.[0] ?? report.paragraphs[0] ?? '';
  return { ...report, paragraphs: sentences === 0 ? [] : [first] };
}

function filledIn(
  report: Report,
  own: readonly string[],
  { names, days, hours, changesNumbers }: Filling,
): Report {
  const put = (text: string) =>
    text.replace(word, (found) => {
      const weekday = weekdays.indexOf(found);
      if (weekday >= 0) return weekdays[(weekday + days) % 7] ?? found;
      if (changesNumbers && /^\d{1,3}$/.test(found)) return String(Number(found) + 1 + (hashOf(found) % 7));
      const at = startsWithCapital(found) ? own.indexOf(nameOf(found)) : -1;
      const name = at < 0 ? found : (names[at % names.length] ?? found);
      return at < 0 ? found : name.charAt(0).toUpperCase() + name.slice(1);
    });
  return {
    ...report,
    headline: put(report.headline),
    paragraphs: report.paragraphs.map(put),
    publishedAt: shifted(report.publishedAt, hours * hourMs),
  };
}

// Caps on the fields of a report, so that one item can fill neither a row of the table nor a page, and names on one line, so that
// none can forge a line of agency copy.
import { oneLine } from '#core/parse/text/plain-text.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';

/** UTF-16 code units of text fields; longer values are cut. The longest headline of the measured wires has 250. */
const maxChars = {
  headline: 1_000,
  summary: 5_000,
  agency: 200,
  slugline: 300,
  takeKey: 300,
  editorialNote: 5_000,
  usageTerms: 5_000,
  copyright: 1_000,
} as const satisfies Partial<Record<keyof Report, number>>;
/** Fields that may have several lines. */
const multiLine: ReadonlySet<string> = new Set(['summary', 'editorialNote', 'usageTerms', 'copyright']);
/** References are not cut: a part of one means something else. */
const maxReference = { url: 2_000, corrects: 1_000, evolvedFrom: 1_000 } as const;
const maxExternalId = 1_000;
const maxBylineChars = 1_000;
/** Names, codes, captions and keywords; and entries of one list. */
const maxName = 300;
const maxCaption = 2_000;
const maxEntries = 200;
const maxParagraphs = 20_000;
/** A time of 14 digits is the longest version number in use. Versions with higher ones are compared by their times. */
const maxVersion = 99_999_999_999_999;

/** `report` within the caps, with one problem that names every field that was cut. */
export function capFields(report: Report, at: string, problems: Problem[]): Report {
  const cut: string[] = [];
  const text = (field: string, value: string, max: number): string => {
    if (value.length <= max) return value;
    cut.push(field);
    // Never half of a surrogate pair.
    return value.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
  };
  const list = <T>(field: string, values: readonly T[], max = maxEntries): T[] => {
    if (values.length > max) cut.push(field);
    return values.slice(0, max);
  };
  const name = (field: string, value: string, max = maxName): string => text(field, oneLine(value), max);
  const names = (field: string, values: readonly string[]): string[] =>
    list(field, values).map((value) => name(field, value));
  const capped: Report = {
    ...report,
    externalId: text('externalId', report.externalId, maxExternalId),
    datelines: list('datelines', report.datelines).map((dateline) => ({
      ...dateline,
      text: name('datelines', dateline.text),
      place: name('datelines', dateline.place),
    })),
    credits: names('credits', report.credits),
    keywords: names('keywords', report.keywords),
    paragraphs: list('paragraphs', report.paragraphs, maxParagraphs),
    categories: list('categories', report.categories).map(({ scheme, code, name: title }) => ({
      scheme: name('categories', scheme),
      code: name('categories', code),
      ...(title === undefined ? {} : { name: name('categories', title) }),
    })),
    media: list(
      'media',
      report.media.filter(({ url }) => url.length <= maxReference.url || cut.push('media') < 0),
    ).map((media) => ({
      ...media,
      type: name('media', media.type),
      ...(media.caption === undefined ? {} : { caption: text('media', media.caption, maxCaption) }),
      ...(media.credit === undefined ? {} : { credit: name('media', media.credit) }),
    })),
  };
  for (const field of Object.keys(maxChars) as (keyof typeof maxChars)[]) {
    const value = capped[field];
    if (value === undefined) continue;
    capped[field] = multiLine.has(field)
      ? text(field, value, maxChars[field])
      : name(field, value, maxChars[field]);
  }
  for (const field of Object.keys(maxReference) as (keyof typeof maxReference)[]) {
    if ((capped[field]?.length ?? 0) <= maxReference[field]) continue;
    delete capped[field];
    cut.push(field);
  }
  if (report.byline !== undefined)
    capped.byline = {
      text: name('byline', report.byline.text, maxBylineChars),
      people: names('byline', report.byline.people),
      organisations: names('byline', report.byline.organisations),
    };
  if (report.version > maxVersion) {
    capped.version = maxVersion;
    cut.push('version');
  }
  if (cut.length > 0)
    problems.push({ code: 'too_large', message: `too long, cut: ${[...new Set(cut)].join(', ')}`, at });
  return capped;
}

// Caps on the fields of a report, so that one item can fill neither a row of the table nor a page.
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
/** References are not cut: a part of one means something else. */
const maxReference = { url: 2_000, corrects: 1_000, evolvedFrom: 1_000 } as const;
const maxExternalId = 1_000;
const maxBylineChars = 1_000;
/** Names, codes, captions and keywords; and entries of one list. */
const maxName = 300;
const maxCaption = 2_000;
const maxEntries = 200;
const maxParagraphs = 20_000;

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
  const names = (field: string, values: readonly string[]): string[] =>
    list(field, values).map((value) => text(field, value, maxName));
  const capped: Report = {
    ...report,
    externalId: text('externalId', report.externalId, maxExternalId),
    datelines: list('datelines', report.datelines).map((dateline) => ({
      ...dateline,
      text: text('datelines', dateline.text, maxName),
      place: text('datelines', dateline.place, maxName),
    })),
    credits: names('credits', report.credits),
    keywords: names('keywords', report.keywords),
    paragraphs: list('paragraphs', report.paragraphs, maxParagraphs),
    categories: list('categories', report.categories).map(({ scheme, code, name }) => ({
      scheme: text('categories', scheme, maxName),
      code: text('categories', code, maxName),
      ...(name === undefined ? {} : { name: text('categories', name, maxName) }),
    })),
    media: list(
      'media',
      report.media.filter(({ url }) => url.length <= maxReference.url || cut.push('media') < 0),
    ).map((media) => ({
      ...media,
      type: text('media', media.type, maxName),
      ...(media.caption === undefined ? {} : { caption: text('media', media.caption, maxCaption) }),
      ...(media.credit === undefined ? {} : { credit: text('media', media.credit, maxName) }),
    })),
  };
  for (const field of Object.keys(maxChars) as (keyof typeof maxChars)[]) {
    const value = capped[field];
    if (value !== undefined) capped[field] = text(field, value, maxChars[field]);
  }
  for (const field of Object.keys(maxReference) as (keyof typeof maxReference)[]) {
    if ((capped[field]?.length ?? 0) <= maxReference[field]) continue;
    delete capped[field];
    cut.push(field);
  }
  if (report.byline !== undefined)
    capped.byline = {
      text: text('byline', report.byline.text, maxBylineChars),
      people: names('byline', report.byline.people),
      organisations: names('byline', report.byline.organisations),
    };
  if (cut.length > 0)
    problems.push({ code: 'too_large', message: `too long, cut: ${[...new Set(cut)].join(', ')}`, at });
  return capped;
}

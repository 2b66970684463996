import { digestOf } from '#core/digest.ts';
import { archiveKeyOf, reportIdOf, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { Report } from '#core/report.ts';

/** Any field of a report. Branded ids and instants may be plain text: they are validated when the report is built. */
export type ReportParts = Partial<{
  [Field in keyof Report]: NonNullable<Report[Field]> extends string ? string : Report[Field];
}>;

/**
 * A whole valid report. What is not given follows from what is: the source from the agency, `externalId` from source,
 * A complete valid report. Missing fields are derived: the source from the agency, `externalId` from source,
 * archive key from the rest, `receivedAt` from `publishedAt`. Equal parts give equal reports.
 * @throws ZodError when a given field is not valid.
 */
export function aReport(parts: ReportParts = {}): Report {
  const agency = parts.agency ?? 'AFP';
  const sourceId = SourceId.parse(parts.sourceId ?? sourceNamedAfter(agency));
  const filed = { ...defaults, ...parts, agency, sourceId };
  const externalId =
    parts.externalId ?? `urn:${sourceId}:${digestOf([filed.headline, filed.paragraphs]).slice(0, 12)}`;
  const publishedAt = Instant.parse(filed.publishedAt);
  const receivedAt = Instant.parse(parts.receivedAt ?? publishedAt);
  return Report.parse({
    ...filed,
    id: parts.id ?? reportIdOf(sourceId, externalId),
    externalId,
    publishedAt,
    receivedAt,
    archiveKey: parts.archiveKey ?? archiveKeyOf(sourceId, receivedAt, digestOf([externalId, filed])),
  });
}

const defaults = {
  version: 0,
  publishedAt: '2022-01-15T09:30:00.000Z',
  language: 'en',
  headline: 'Ferry runs aground off Harwick in thick fog',
  datelines: [{ text: 'HARWICK', place: 'Harwick', country: 'GB' }],
  paragraphs: [
    'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said.',
    'All 214 people on board were taken off by lifeboat. "Nobody was hurt," said harbour master Ruth Ellery.',
  ],
  credits: [],
  categories: [],
  keywords: [],
  status: 'usable',
  signal: 'new',
  media: [],
} satisfies ReportParts;

function sourceNamedAfter(agency: string): string {
  const name = agency
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? `source-${digestOf(agency).slice(0, 8)}` : name;
}

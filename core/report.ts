// A report: one filing of one agency. Made by core/parse and never changed afterwards.
import { z } from 'zod';
import { canonicalLink } from '#core/canonical-link.ts';
import { RelatedStory } from '#core/decision.ts';
import { digestOf } from '#core/digest.ts';
import { ArchiveKey, ReportId, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { KindReason, ReportKind } from '#core/kind/report-kind.ts';

/** A place as a dateline or a text names it; `country` is ISO 3166-1 alpha-2, coordinates are WGS 84 degrees. */
export const Place = z.object({
  name: z.string(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Place = z.infer<typeof Place>;

/** One place of a dateline: `text` as printed ("TEHRAN"), `place` as the gazetteer names it ("Tehran"). */
export const Dateline = z.object({
  text: z.string(),
  place: z.string(),
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
});
export type Dateline = z.infer<typeof Dateline>;

/** The byline: `text` as printed, persons, and desks, bureaus or agencies. */
export const Byline = z.object({
  text: z.string(),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
});
export type Byline = z.infer<typeof Byline>;

/** A subject code in a scheme, as received ("mediatopic", "feed", …). */
export const Category = z.object({ scheme: z.string(), code: z.string(), name: z.string().optional() });
export type Category = z.infer<typeof Category>;

export const Media = z.object({
  type: z.string(),
  url: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
});
export type Media = z.infer<typeof Media>;

/** `usable` is shown; `withheld` is hidden and may return; `canceled` (a kill) hides every version up to its own. */
export const ReportStatus = z.enum(['usable', 'withheld', 'canceled']);
export type ReportStatus = z.infer<typeof ReportStatus>;

/** The kind of filing, as the agency declares it. */
export const Signal = z.enum([
  'new',
  'update',
  'correction',
  'kill',
  'advisory',
  'alert',
  'urgent',
  'lead',
  'wrap',
]);
export type Signal = z.infer<typeof Signal>;

/** One filing of one agency. Text is plain: no markup, no dateline and no byline in `paragraphs`. */
export const Report = z.object({
  id: ReportId,
  sourceId: SourceId,
  /** The former id of its source, which its identity is made of. */
  filedAs: SourceId.optional(),
  agency: z.string(),
  /** The name of the source that filed it with us. */
  sourceName: z.string().optional(),
  /** True if the source may not speak for `agency`: the report is then "SOURCE, citing AGENCY" (see voiceOf). */
  citesAgency: z.boolean().optional(),
  externalId: z.string(),
  version: z.number().int().min(0),
  versionCreatedAt: Instant.optional(),
  publishedAt: Instant,
  /** True if nothing in the document dates it: `publishedAt` is the receipt. Such a report leads no story that has a dated one. */
  undated: z.boolean().optional(),
  updatedAt: Instant.optional(),
  receivedAt: Instant,
  /** Fields as received, if they needed cleaning: name of the field -> its text. */
  raw: z.record(z.string(), z.string()).optional(),
  language: z.string(),
  headline: z.string(),
  summary: z.string().optional(),
  slugline: z.string().optional(),
  takeKey: z.string().optional(),
  url: z.string().optional(),
  byline: Byline.optional(),
  datelines: z.array(Dateline),
  /** The date in the dateline or at the head, `2022-01-15`. */
  filedOn: z.string().optional(),
  /** Agencies credited in byline, dateline, sign-off or "with inputs from". */
  credits: z.array(z.string()),
  paragraphs: z.array(z.string()),
  /** IPTC urgency, 1 (most urgent) to 9. */
  urgency: z.number().int().min(1).max(9).optional(),
  categories: z.array(Category),
  keywords: z.array(z.string()),
  editorialNote: z.string().optional(),
  usageTerms: z.string().optional(),
  copyright: z.string().optional(),
  status: ReportStatus,
  signal: Signal,
  /** The source's identity of the item that this one corrects or kills, where it is another item. */
  corrects: z.string().optional(),
  evolvedFrom: z.string().optional(),
  embargoedUntil: Instant.optional(),
  media: z.array(Media),
  /** The standing of its source, 1–5, when it was fetched (see Source). It is not part of the filing. */
  standing: z.number().int().min(1).max(5).optional(),
  /** The kind of item, the strongest features for it, and the probability that it reports one event (core/kind). Derived. */
  kind: ReportKind.optional(),
  kindReasons: z.array(KindReason).optional(),
  newsProbability: z.number().min(0).max(1).optional(),
  archiveKey: ArchiveKey,
  /** True if its document contained nothing else and it was new: the save that shows it doubles as the receipt of the document. */
  alone: z.boolean().optional(),
  /** Stories of the same time that may be about the same event, as its decision has them. Derived. */
  related: z.array(RelatedStory).optional(),
  /** When an editor undid the kills of the report: those received until then do not count. */
  restoredAt: Instant.optional(),
});
export type Report = z.infer<typeof Report>;

/** The separator of a report's paragraphs when offsets into its text are counted. */
const PARAGRAPH_BREAK = '\n';

/** The text that provenance offsets (UTF-16 code units) point into. */
export function textOf(report: Report): string {
  return report.paragraphs.join(PARAGRAPH_BREAK);
}

/**
 * Digest of the filed content: equal digests are one version. It excludes the time and place of receipt, other items of the document, the standing of the source, and the
 * publication times, the guid and the tracking parameters of the link, because many feeds change or omit them at each fetch while the text is the same.
 */
export function contentDigestOf(report: Report): string {
  const {
    receivedAt: _r,
    archiveKey: _a,
    raw: _raw,
    publishedAt: _p,
    undated: _undated,
    updatedAt: _u,
    standing: _s,
    sourceName: _name,
    citesAgency: _cites,
    alone: _alone,
    kind: _kind,
    kindReasons: _reasons,
    newsProbability: _probability,
    related: _related,
    restoredAt: _restoredAt,
    filedAs,
    externalId: _externalId,
    url,
    ...filed
  } = report;
  return digestOf({
    ...filed,
    ...(filedAs && { sourceId: filedAs }),
    ...(url === undefined ? {} : { url: canonicalLink(url) }),
  });
}

/** Digest of the content without link and version number; many feeds change these while the words are the same. */
export function wordsDigestOf(report: Report): string {
  return contentDigestOf({ ...report, url: undefined, version: 0 }).slice(0, 16);
}

/** Who states what a report contains, for readers: its agency, or "SOURCE, citing AGENCY" where the source may not speak for the agency. */
export function voiceOf({ agency, sourceName, sourceId, citesAgency }: Voiced): string {
  return citesAgency === true ? `${sourceName ?? sourceId}, citing ${agency}` : agency;
}

/** The source that the identity of the report is made of: of a renamed source its first id. */
export function firstSourceOf({ sourceId, filedAs }: Pick<Report, 'sourceId' | 'filedAs'>): SourceId {
  return filedAs ?? sourceId;
}

/** Equal for reports that may update and correct each other: of one agency, or of one source that cites one agency. */
export function voiceKeyOf({ agency, sourceId, citesAgency }: Voiced): string {
  const name = agency.trim().toLowerCase();
  return citesAgency === true ? `${name}\n${sourceId}` : name || sourceId;
}
type Voiced = Pick<Report, 'agency' | 'sourceName' | 'sourceId' | 'citesAgency'>;

/** When the agency made this version; for sources that do not say, when the version was first received. */
export function versionMadeAt(report: Report): Instant {
  return report.versionCreatedAt ?? report.updatedAt ?? report.receivedAt;
}

/**
 * Orders versions of one report, newest last: by version number, then the time it was made, then the content digest.
 * Never by order of arrival, so that every order of delivery picks the same latest version.
 */
export function compareVersions(a: Report, b: Report): number {
  return (
    a.version - b.version ||
    compareText(versionMadeAt(a), versionMadeAt(b)) ||
    compareText(contentDigestOf(a), contentDigestOf(b))
  );
}

/** Orders text by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The version of one report that readers may see at `now`, or undefined when there is none. A kill hides every version up
 * to its own number, whenever either came; only a version with a higher number revives the report. A newest version that is
 * withheld, or under embargo (which binds all versions: ninjs 3.0), hides the report.
 */
export function visibleVersion(versions: readonly Report[], now: Instant): Report | undefined {
  const killed = lastKilledVersion(versions);
  const restoredAt = restoredAtOf(versions);
  const newest = latestVersion(
    versions.filter((version) => version.version > killed && !isUndoneKill(version, restoredAt)),
  );
  if (newest?.status !== 'usable') return undefined;
  return (newest.embargoedUntil ?? now) <= now ? newest : undefined;
}

/** The highest version number that a kill covers; -1 when nothing was killed, or an editor undid it. */
export function lastKilledVersion(
  versions: readonly (Pick<Report, 'status' | 'version' | 'receivedAt'> & {
    restoredAt?: Instant | undefined;
  })[],
): number {
  const restoredAt = restoredAtOf(versions);
  const kills = versions.filter(
    (version) => version.status === 'canceled' && !isUndoneKill(version, restoredAt),
  );
  return Math.max(-1, ...kills.map(({ version }) => version));
}

/** When an editor last undid the kills of the report whose versions these are. */
export function restoredAtOf(versions: readonly { restoredAt?: Instant | undefined }[]): Instant | undefined {
  return versions
    .flatMap(({ restoredAt }) => restoredAt ?? [])
    .sort(compareText)
    .at(-1);
}

function isUndoneKill(
  { status, receivedAt }: Pick<Report, 'status' | 'receivedAt'>,
  restoredAt: Instant | undefined,
): boolean {
  return status === 'canceled' && restoredAt !== undefined && receivedAt <= restoredAt;
}

/** The newest version by compareVersions; undefined for an empty list. */
export function latestVersion(versions: readonly Report[]): Report | undefined {
  return versions.reduce<Report | undefined>(
    (newest, version) => (newest === undefined || compareVersions(version, newest) > 0 ? version : newest),
    undefined,
  );
}

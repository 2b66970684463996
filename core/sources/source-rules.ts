// The rules of a source: which of its items become reports. In: reports as read. Out: those that stay, and a reason for each other.
import { z } from 'zod';
import { ReportKind } from '#core/kind/report-kind.ts';
import type { Problem } from '#core/problem.ts';
import type { Report } from '#core/report.ts';

/** The rules are stored with each archived document, so that a rebuild leaves out the same items; S3 has little room for them. */
const maxRuleCharacters = 900;
const maxShownHeadline = 80;

const phrases = z.array(z.string().trim().min(2).max(100)).min(1).max(40).optional();

const parameterNames = z.array(z.string().min(1).max(60)).min(1).max(20).optional();

/** Phrases by field: one that matches is enough. A phrase matches whole words, whatever their case; in a URL any part. */
const Phrases = z
  .strictObject({ title: phrases, category: phrases, url: phrases, author: phrases })
  .refine((fields) => Object.values(fields).some((value) => value !== undefined), {
    error: 'must name at least one of title, category, url, author',
  });
type Phrases = z.infer<typeof Phrases>;

export const SourceRules = z
  .strictObject({
    /** Only items that match are kept. */
    keep: Phrases.optional(),
    /** Items that match are left out, also those that `keep` matches. */
    block: Phrases.optional(),
    /** Kinds of item that are left out. */
    leaveOut: z
      .array(ReportKind.exclude(['news']))
      .min(1)
      .optional(),
    /** Parameters of the links of its items: which ones name an item, and which ones are removed. */
    parameters: z.strictObject({ keep: parameterNames, drop: parameterNames }).optional(),
  })
  .superRefine((rules, context) => {
    const length = JSON.stringify(rules).replace(/[^\u0020-\u007e]/g, '\\uXXXX').length;
    if (length <= maxRuleCharacters) return;
    const message = `take ${length} characters together, of at most ${maxRuleCharacters}; letters outside ASCII count six`;
    context.addIssue({ code: 'custom', message });
  });
export type SourceRules = z.infer<typeof SourceRules>;

/** The reports that the rules keep, and a problem `left_out` for each other. A withdrawal always stays. */
export function applyRules(
  reports: readonly Report[],
  placeOf: (index: number) => string,
  rules: SourceRules | undefined,
): { reports: Report[]; leftOut: Problem[] } {
  if (rules === undefined) return { reports: [...reports], leftOut: [] };
  const kept: Report[] = [];
  const leftOut: Problem[] = [];
  for (const [index, report] of reports.entries()) {
    const reason = report.status === 'canceled' ? undefined : findReason(report, rules);
    const message = `${JSON.stringify(report.headline.slice(0, maxShownHeadline))}: ${reason}`;
    if (reason === undefined) kept.push(report);
    else leftOut.push({ code: 'left_out', message, at: placeOf(index) });
  }
  return { reports: kept, leftOut };
}

function findReason(report: Report, { keep, block, leaveOut }: SourceRules): string | undefined {
  if (report.kind !== undefined && leaveOut?.some((kind) => kind === report.kind))
    return `leaveOut has its kind, ${report.kind}`;
  const blocked = block && findMatch(report, block);
  if (blocked !== undefined) return `block has ${blocked}`;
  return keep === undefined || findMatch(report, keep) !== undefined ? undefined : 'keep has nothing of it';
}

/** The first phrase that matches, with its field. */
function findMatch(report: Report, fields: Phrases): string | undefined {
  for (const field of ['title', 'category', 'url', 'author'] as const)
    for (const phrase of fields[field] ?? [])
      if (textsOf[field](report).some((text) => contains(text, phrase, field === 'url')))
        return `${field} ${JSON.stringify(phrase)}`;
  return undefined;
}

const textsOf = {
  title: ({ headline, raw }) => [headline, raw?.headline ?? ''],
  category: ({ categories, keywords }) => [
    ...categories.flatMap(({ code, name = '' }) => [code, name]),
    ...keywords,
  ],
  url: ({ url = '' }) => [url],
  author: ({ byline }) => (byline === undefined ? [] : [byline.text, ...byline.people]),
} as const satisfies Record<keyof Phrases, (report: Report) => string[]>;

function contains(text: string, phrase: string, isUrl: boolean): boolean {
  const [searched, sought] = [fold(text), fold(phrase)];
  for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + 1)) {
    const isWhole = !isWordAt(searched, at - 1) && !isWordAt(searched, at + sought.length);
    if (isUrl || isWhole) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function isWordAt(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}

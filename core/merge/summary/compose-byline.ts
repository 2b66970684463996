// Composes the story's byline from those of its reports.
import type { VisibleReport } from '#core/merge/reports/visible-reports.ts';

const AGENCY = /^(?:news )?agenc(?:y|ies)$/iu;
const BUREAU = /\b(?:bureau|desk|staff|correspondents?|team|monitoring|report(?:er|ers)?)\b/iu;

/**
 * "By X + Bureau Report + Agencies" from the bylines of `reports` (strongest first): every person once, every
 * bureau once, then the agencies. One or two agencies are named; with more, or if a byline says so,
 * "Agencies" is used. "" if there is nothing to name.
 */
export function composeByline(reports: readonly VisibleReport[]): string {
  const bylines = reports.flatMap(({ report }) => report.byline ?? []);
  const organisations = distinct(bylines.flatMap((byline) => byline.organisations));
  const named = distinct(
    reports.map(({ report }) =>
      report.citesAgency === true ? (report.sourceName ?? report.agency) : report.agency,
    ),
  );
  const names = new Set(named.map(folded));
  // "By Northern Dispatch" over wire copy is an agency, even if it was parsed as a person.
  const people = distinct(bylines.flatMap((byline) => byline.people)).filter(
    (name) => !names.has(folded(name)),
  );
  const bureaus = organisations.filter(
    (name) => !AGENCY.test(name) && BUREAU.test(name) && !names.has(folded(name)),
  );
  const saysAgencies = organisations.some((name) => AGENCY.test(name));
  const others = organisations.filter((name) => !AGENCY.test(name) && !BUREAU.test(name));
  const agencies = distinct([...named, ...others]);
  const closing = saysAgencies || agencies.length > 2 ? ['Agencies'] : agencies;
  const parts = [...people, ...bureaus, ...closing];
  return parts.length === 0 ? '' : `By ${parts.join(' + ')}`;
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names)
    if (name.trim() !== '' && !seen.has(folded(name))) seen.set(folded(name), name.trim());
  return [...seen.values()];
}

import type { Provenance, Story, StorySource } from '#core/story.ts';
import { html, type Markup } from '#lambdas/api/pages/html.ts';
import { dayAndTime } from '#lambdas/api/pages/page-time.ts';

/** A row of the sources table with its number, from 1. */
export interface NumberedSource extends StorySource {
  number: number;
}
/** The numbered sources of some positions, each once, by number. */
export type CarriersOf = (provenance: readonly Provenance[]) => NumberedSource[];

/** Maps sentences, quotes and figures of `story` to their rows in its table of sources. */
export function carriersOf(story: Story): CarriersOf {
  const sources = story.sources.map((source, at) => ({ ...source, number: at + 1 }));
  const byReport = new Map(sources.flatMap((source) => source.reportIds.map((id) => [id, source] as const)));
  return (provenance) =>
    [...new Set(provenance.flatMap(({ reportId }) => byReport.get(reportId) ?? []))].sort(
      (a, b) => a.number - b.number,
    );
}

/** The names of the sources as text: "AFP, IRNA"; of many the first six: "… and 40 more". */
export function namesOf(carriers: readonly NumberedSource[]): string {
  const names = [...new Set(carriers.map(({ agency }) => agency))];
  const rest = names.length - mostNamed;
  return rest <= 1 ? names.join(', ') : `${names.slice(0, mostNamed).join(', ')} and ${rest} more`;
}

/** The numbers of the sources as text: "1, 3"; of many the first six: "1, 2, 3, 4, 5, 6 +40". */
export function numbersOf(carriers: readonly NumberedSource[], separator: string): string {
  const numbers = carriers.map(({ number }) => number);
  const rest = numbers.length - mostNamed;
  return rest <= 1 ? numbers.join(separator) : `${numbers.slice(0, mostNamed).join(separator)} +${rest}`;
}

const mostNamed = 6;

/** The table of sources: agency, role, first and last filing. */
export function sourcesTable({ id, sources }: Story): Markup {
  return html`<h2 id="sources">Sources</h2>
<table>
<thead><tr><th scope="col"><span class="unseen">Number</span></th><th scope="col">Agency</th><th scope="col">First filed</th><th scope="col">Last filed</th></tr></thead>
<tbody>
${sources.map(row)}
</tbody>
</table>
<p class="small"><a href="/stories/${id}/reports">The reports themselves</a></p>`;
}

/** The role of a source in the story, as readers see it. */
export const roles: Readonly<Record<StorySource['role'], string>> = {
  original: 'own words',
  copy: 'carries another agency’s text',
  rewrite: 'rewrites in part',
};

function row({ agency, role, reportIds, firstFiledAt, lastFiledAt }: StorySource, at: number): Markup {
  const number = at + 1;
  const several = reportIds.length > 1 && `, ${reportIds.length} reports`;
  return html`<tr id="source-${number}" data-source="${number}" tabindex="-1">
<td class="number">${number}</td>
<th scope="row"><a dir="auto" href="/?agency=${encodeURIComponent(agency)}">${agency}</a> <span class="role">${roles[role]}${several}</span></th>
<td>${dayAndTime(firstFiledAt)}</td>
<td>${firstFiledAt === lastFiledAt ? html`<span class="same" aria-hidden="true">–</span><span class="unseen">the same</span>` : dayAndTime(lastFiledAt)}</td>
</tr>`;
}

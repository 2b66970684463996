// What the story is about, by its reports' own subject codes.
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { type Category, compareText } from '#core/report.ts';

/** Every category of the reports once, most given first; ties by scheme and code. A name given by any report is kept. */
export function storyTopics(reports: readonly VisibleReport[]): Category[] {
  const topics = new Map<string, { category: Category; given: number }>();
  for (const { report } of reports) {
    for (const category of report.categories) {
      const key = `${category.scheme}\n${category.code}`;
      const known = topics.get(key);
      if (known === undefined) topics.set(key, { category, given: 1 });
      else topics.set(key, { category: smallerName(known.category, category), given: known.given + 1 });
    }
  }
  return [...topics.entries()]
    .sort(([a, x], [b, y]) => y.given - x.given || compareText(a, b))
    .map(([, { category }]) => category);
}

function smallerName(a: Category, b: Category): Category {
  if (a.name === undefined) return b;
  return b.name !== undefined && b.name < a.name ? b : a;
}

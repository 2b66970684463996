// Who and where the story tells of, from its own sentences; who signed the reports is not in it. Cheap: capitals and cue words.
import type { Told } from '#core/merge/unite-sentences.ts';
import type { VisibleReport } from '#core/merge/visible-reports.ts';
import { compareText, type Dateline, type Place } from '#core/report.ts';
import { isOrganisation, isPerson } from '#core/text/name-spans.ts';
import { maxNames } from '#core/thresholds.ts';

export interface StoryNames {
  people: string[];
  organisations: string[];
  places: Place[];
}

const ACRONYM = /\b\p{Lu}{2,6}\b/gu;
const NO_ORGANISATION = /^(?:US|USA|UK|EU|UAE|AM|PM|TV|II|III|IV|VI|OK|CEO|GMT|EST|EDT|BST|UTC)$/;

/** Names of the told sentences, most told first, at most `maxNames` of a kind; places are those the reports were filed from. */
export function namesInStory(
  told: readonly Told[],
  reports: readonly VisibleReport[],
  datelines: readonly Dateline[],
): StoryNames {
  const signers = new Set(
    reports.flatMap(({ report }) => report.byline?.people ?? []).map((name) => name.toLowerCase()),
  );
  const placeNames = new Set(datelines.map(({ place }) => place.toLowerCase()));
  const people = new Map<string, number>();
  const organisations = new Map<string, number>();
  for (const { chosen, carriers } of told) {
    for (const name of chosen.names) {
      const lower = name.toLowerCase();
      if (signers.has(lower) || placeNames.has(lower)) continue;
      if (isOrganisation(name)) count(organisations, name, carriers.length);
      else if (isPerson(name)) count(people, name, carriers.length);
    }
    for (const [acronym] of chosen.text.matchAll(ACRONYM)) {
      if (!NO_ORGANISATION.test(acronym)) count(organisations, acronym, carriers.length);
    }
  }
  return {
    people: mostTold(people),
    organisations: mostTold(organisations),
    places: datelines.map(({ text: _printed, place, ...rest }) => ({ name: place, ...rest })),
  };
}

function count(names: Map<string, number>, name: string, times: number): void {
  names.set(name, (names.get(name) ?? 0) + times);
}

function mostTold(names: ReadonlyMap<string, number>): string[] {
  const sorted = [...names].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return sorted.slice(0, maxNames).map(([name]) => name);
}

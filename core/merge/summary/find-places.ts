// Finds the places of a story: those it was filed from, then those its sentences name.

import { findCities } from '#core/gazetteer/find-cities.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import type { MergedSentence } from '#core/merge/sentences/deduplicate-sentences.ts';
import { compareText, type Dateline, type Place } from '#core/report.ts';
import { matchEach } from '#core/text/match-each.ts';

/** Inhabitants, in thousands, from which a city is recognised by its name alone. */
const largeCityThousands = 300;
/** People, organisations or places that a story lists. */
export const maxNames = 24;

/** A capitalised name after a preposition of place or a word such as "city of". */
const PLACED =
  /\b(?:in|from|near|outside|around|across|towards?|off|between|capital|city of|town of|port of)\s+(?:the\s+(?:(?:\p{Ll}+\s)?(?:city|town|port|village|capital|province|district)\s+(?:of\s+)?)?)?(?:(?:north|south|east|west|central)(?:\p{Ll}*ern|east|west)?\s)?(\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2})(?!\s(?:\p{Lu}|of\b|climate\b|accords?\b|agreement\b))/gu;

const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

/**
 * The places of the datelines, then cities and countries named in the sentences after "in", "from", "near"
 * and the like, most frequent first, at most `maxNames`. Only places that the gazetteer knows. Outside the
 * countries of the datelines only large cities count, since small ones have namesakes.
 */
export function findPlaces(sentences: readonly MergedSentence[], datelines: readonly Dateline[]): Place[] {
  const filed = datelines.map(({ text: _printed, place, ...rest }): Place => ({ name: place, ...rest }));
  const alongside = datelines.map(({ place }) => place);
  const country = datelines[0]?.country;
  const countries = new Set(datelines.map((dateline) => dateline.country));
  const known = new Map<string, Place | undefined>();
  const named = new Map<string, { place: Place; times: number }>();
  const seen = new Set(filed.map(({ name }) => name.toLowerCase()));
  for (const { chosen, occurrences } of sentences) {
    for (const [, printed = ''] of matchEach(chosen.text, PLACED)) {
      const name = printed.replace(/['’]s$/u, '');
      if (!known.has(name))
        known.set(name, NO_PLACE.test(name) ? undefined : findPlace(name, { alongside, country }));
      const place = known.get(name);
      // A place that the gazetteer lists under another name is not shown; ships and camps have no country.
      if (place?.country === undefined || foldName(place.name) !== foldName(name)) continue;
      if (place.lat !== undefined && !countries.has(place.country) && !isLarge(place)) continue;
      if (seen.has(place.name.toLowerCase())) continue;
      const entry = named.get(place.name) ?? { place, times: 0 };
      entry.times += occurrences.length;
      named.set(place.name, entry);
    }
  }
  const byTimes = [...named.values()].sort(
    (a, b) => b.times - a.times || compareText(a.place.name, b.place.name),
  );
  return [...filed, ...byTimes.map(({ place }) => place)].slice(0, Math.max(maxNames, filed.length));
}

/** A small place far from the datelines is more likely another place of that name. */
function isLarge({ name, country }: Place): boolean {
  const namesakes = findCities(name).filter((city) => city.country === country);
  return namesakes.some(({ capital, thousands }) => capital || thousands >= largeCityThousands);
}

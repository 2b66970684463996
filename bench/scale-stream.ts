// A made-up news stream: events, several reports of each, filed over hours to days; articles, leads and headlines mixed.
import { type Filed, reportsADay } from '#bench/scale-filed.ts';
import {
  type Chance,
  capital,
  makeChance,
  surname,
  topicWord,
  town,
  wordOfRank,
  zipfRank,
} from '#bench/scale-words.ts';

/** Shares of the reports: a full article of about 400 words, a lead of about 60; the rest are headlines without a text. */
export const mix = { articles: 0.2, leads: 0.4 };
export const articleWords = 400;
export const leadWordCount = 60;
/** Reports of one event: 1 for most, at most so many, on average about 3 with copies. */
const mostOfEvent = 60;
/** Share of the later reports of an event that print the words of an earlier one under a headline of their own. */
const copyShare = 0.2;
/** Reports of an event come for two days, most of them on the first. */
const eventMs = 2 * 86_400_000;
const firstMs = Date.parse('2026-01-01T00:00:00Z');
const agencies = 400;

interface Event {
  places: string[];
  names: string[];
  topic: string[];
  numbers: number[];
  /** Full texts so far, for copies. */
  sentTexts: string[];
}

/**
 * The endless stream of reports in order of filing. The same seed gives the same reports, however many are read. An
 * event has a place or two, up to four names, twelve words of its own, and numbers; each report has sentences of its
 * own with words by Zipf's law.
 */
export function* makeStream(seed: number): Generator<Filed> {
  const chance = makeChance(seed);
  const stepMs = 86_400_000 / reportsADay;
  const slots = Math.ceil(eventMs / stepMs);
  /** Reports to come, in the slot of time in which they are filed: a ring of two days. */
  const due: Event[][] = Array.from({ length: slots }, () => []);
  let filed = 0;
  for (let slot = 0; ; slot++) {
    const waiting = due[slot % slots] ?? [];
    const event = waiting.pop() ?? begin(chance, due, slot);
    // More than one due at a time: the others wait a slot.
    due[(slot + 1) % slots]?.push(...waiting.splice(0));
    const atMs = firstMs + Math.floor((slot + chance.next()) * stepMs);
    yield {
      id: `scale-${filed++}`,
      atMs,
      source: `Agency ${chance.below(agencies)}`,
      language: 'en',
      ...writeReport(event, chance),
    };
  }
}

function begin(chance: Chance, due: readonly Event[][], slot: number): Event {
  const some = (most: number, make: () => string) => Array.from({ length: 1 + chance.below(most) }, make);
  const event: Event = {
    places: some(2, () => town(chance)),
    names: some(4, () => surname(chance)),
    topic: Array.from({ length: 12 }, () => topicWord(chance)),
    numbers: Array.from({ length: chance.below(4) }, () => 3 + chance.below(3_000)),
    sentTexts: [],
  };
  const reports = Math.min(mostOfEvent, Math.floor(0.7 / chance.next()));
  for (let report = 1; report < reports; report++) {
    const wait = Math.max(1, Math.floor(due.length * chance.next() ** 3));
    due[(slot + wait) % due.length]?.push(event);
  }
  return event;
}

function writeReport(event: Event, chance: Chance): { title: string; text: string } {
  const title = capital(sentence(event, chance, 9, 0.7));
  const copied =
    chance.next() < copyShare
      ? event.sentTexts.at(chance.below(Math.max(1, event.sentTexts.length)))
      : undefined;
  if (copied !== undefined) return { title, text: copied };
  const kind = chance.next();
  const words = kind < mix.articles ? articleWords : kind < mix.articles + mix.leads ? leadWordCount : 0;
  if (words === 0) return { title, text: '' };
  const text = textOf(event, chance, words);
  event.sentTexts.push(text);
  return { title, text };
}

/** Paragraphs of two or three sentences; the first ones hold most of the event's words. */
function textOf(event: Event, chance: Chance, words: number): string {
  const paragraphs: string[] = [];
  for (let left = words; left > 0; ) {
    const sentTexts: string[] = [];
    for (let part = 0; part < 2 && left > 0; part++) {
      const length = Math.min(left, 14 + chance.below(14));
      sentTexts.push(
        `${capital(sentence(event, chance, length, left > words - leadWordCount ? 0.3 : 0.18))}.`,
      );
      left -= length;
    }
    paragraphs.push(sentTexts.join(' '));
  }
  return paragraphs.join('\n');
}

function sentence(event: Event, chance: Chance, words: number, own: number): string {
  const out: string[] = [];
  for (let at = 0; at < words; at++)
    out.push(chance.next() < own ? ofEvent(event, chance) : wordOfRank(zipfRank(chance)));
  return out.join(' ');
}

function ofEvent({ places, names, topic, numbers }: Event, chance: Chance): string {
  const kind = chance.next();
  const from = kind < 0.15 ? places : kind < 0.4 ? names : kind < 0.5 && numbers.length > 0 ? numbers : topic;
  return String(from[chance.below(from.length)] ?? '');
}

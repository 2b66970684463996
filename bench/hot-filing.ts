// Made copy for the benchmarks of a hot story.
import { instantOf } from '#core/instant.ts';
import { type ReplayLine, readReplayLine } from '#local/replay-line.ts';

/** How long it takes until all is filed, and when it begins. */
export const overMs = 60_000;
export const firstFiledMs = Date.parse('2030-01-01T00:00:00.000Z');

/**
 * One of `of` reports on one event within a minute, by different desks in different words: some sentences of a common
 * stock, and one of its own.
 */
export function hotFiling(at: number, of: number): ReplayLine {
  const pick = (list: readonly string[], step: number) =>
    list[(at * step + Math.floor(at / list.length)) % list.length] ?? '';
  const text = [
    `${pick(openings, 1)} ${pick(places, 3)}, ${pick(desks, 5)} said.`,
    `${pick(details, 1)} ${pick(details, 7)}`,
    `${pick(desks, 2)} counted ${at + 2} calls from ${pick(places, 1)} in the first hours.`,
  ].join('\n');
  const at0 = instantOf(firstFiledMs + Math.floor((at * overMs) / of));
  const line = {
    id: `hot-${at}`,
    date: at0,
    lang: 'en',
    title: `${pick(headlines, 1)} in Harwick`,
    text,
    source: `Agency ${at % 200}`,
  };
  return readReplayLine(JSON.stringify(line), `hot:${at + 1}`);
}

const headlines = [
  'Ferry fire kills eleven',
  'Eleven dead after ferry burns',
  'Ferry Meridian on fire, eleven killed',
  'Blaze on ferry Meridian',
];
const openings = [
  'Fire swept through the ferry Meridian as it left Harwick harbour, killing eleven people, off',
  'Eleven people died when the ferry Meridian caught fire outside Harwick harbour near',
  'A blaze aboard the Meridian ferry killed eleven passengers outside Harwick, within sight of',
];
const places = [
  'the north pier',
  'Larkholm lighthouse',
  'the old customs house',
  'Tern Point',
  'the container terminal',
  'Saltmarsh beach',
  'the river mouth',
];
const desks = [
  'The coast guard',
  'Harwick police',
  'The harbour master',
  'Rescue workers',
  'The ferry company Norline',
  'A hospital spokeswoman',
  'The transport ministry',
];
const details = [
  'The Meridian carried 214 passengers and 31 crew when the engine room caught fire.',
  'Lifeboats from Harwick and Larkholm took off most passengers within an hour.',
  'Norline had the Meridian inspected in March and found no faults in its engines.',
  'Helicopters lifted the injured to the hospital of Saint Anne in Harwick.',
  'Smoke from the burning ferry could be seen across Harwick until nightfall.',
  'The harbour of Harwick was closed to all shipping after the Meridian sank.',
  'Survivors said that alarms on the Meridian did not sound for ten minutes.',
  'The prime minister spoke of a dark day for Harwick and for all who sail.',
  'Divers will look for the recorder of the Meridian as soon as the sea is calm.',
  'Families of passengers gathered in the ferry terminal of Harwick overnight.',
];

// Figures of one sentence. In: a sentence. Out: numbers with what they count; precision before recall, so what is in doubt is left out.
import { NUMBER, readNumber } from '#core/text/read-number.ts';

/** One number in its slot; `start`–`end` are UTF-16 code units into the sentence. */
export interface FoundFigure {
  /** What is counted, in a fixed form: "killed", "soldiers wounded", "fighters", "per cent of Panjshir", "magnitude". */
  what: string;
  unit?: string | undefined;
  value: number;
  text: string;
  qualifier?: string | undefined;
  start: number;
  end: number;
}

const QUALIFIER =
  'at least|at most|about|around|some|nearly|almost|roughly|approximately|up to|as many as|as few as|more than|over|fewer than|less than|under|an estimated|estimated|close to|no more than|no fewer than';
const LEAD = `(?:(?<qualifier>${QUALIFIER})\\s+)?(?:the\\s+)?(?<number>${NUMBER})`;
const PEOPLE =
  'people|persons|others|civilians|soldiers|troops|children|women|men|students|pupils|policemen|police officers|officers|militants|fighters|rebels|protesters|demonstrators|worshippers|passengers|workers|miners|firefighters|villagers|residents|migrants|journalists|patients|insurgents|gunmen|insurgents|guards|foreigners|tourists';
const FATE: Readonly<Record<string, string>> = {
  ...{
    killed: 'killed',
    dead: 'killed',
    died: 'killed',
    dies: 'killed',
    slain: 'killed',
    deaths: 'killed',
    fatalities: 'killed',
  },
  ...{ injured: 'injured', wounded: 'injured', hurt: 'injured', injuries: 'injured', missing: 'missing' },
  ...{
    arrested: 'arrested',
    detained: 'arrested',
    displaced: 'displaced',
    evacuated: 'evacuated',
    rescued: 'rescued',
  },
  ...{ killing: 'killed', kills: 'killed', injuring: 'injured', wounding: 'injured', claimed: 'killed' },
};
const COUNTED =
  'fighters|troops|soldiers|passengers|homes|houses|buildings|protesters|demonstrators|seats|votes|prisoners|hostages|migrants|refugees|delegates|villages|schools';

const PEOPLE_FATE = new RegExp(
  `${LEAD}\\s+(?:(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE})\\s+)?(?:(?:were|was|have been|had been|has been|are|are feared|were also|reported|confirmed|left|lay)\\s+)*(?<fate>killed|dead|died|slain|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued)\\b`,
  'giu',
);
const FATE_PEOPLE = new RegExp(
  `(?<fate>killed|killing|kills|injured|injuring|wounded|wounding|arrested|detained|displaced|evacuated|rescued)\\s+${LEAD}(?:\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE}))?(?=[\\s,.;)]|$)`,
  'giu',
);
const TOLL = new RegExp(
  `(?<fate>death) toll\\s+(?:\\p{L}+\\s+){0,8}?(?:to|at|of|was|is|reached|hit|passed)\\s+${LEAD}`,
  'giu',
);
const DEATHS = new RegExp(`${LEAD}\\s+(?:confirmed\\s+)?(?<fate>deaths|fatalities|injuries)\\b`, 'giu');
const MAGNITUDE = /(?<number>\d(?:\.\d)?)[- ]magnitude\b|\bmagnitude[- ](?:of )?(?<later>\d(?:\.\d)?)\b/giu;
const SHARE = new RegExp(
  `${LEAD}\\s*(?:%|per ?cent)\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|all\\s+)?(?<of>[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?)`,
  'giu',
);
const THINGS = new RegExp(`${LEAD}\\s+(?:[\\p{Ll}-]+\\s+)?(?<things>${COUNTED})\\b`, 'giu');

/** Background, parts of a whole, additions and rates: numbers that may rightly differ from the story's own. */
const OTHER_SCOPE =
  /\b(?:since|last (?:year|month|week)|this year|(?:in|by|until|from) (?:19|20)\d\d|previous(?:ly)?|another|additional|more (?:people )?(?:were|was)|including|among them|of (?:them|whom|those)|each|every|per (?:day|week|month|year)|a (?:day|week|month|year)|annually|on average|in all of|over the (?:past|last)|in the (?:past|last)|years? ago|earlier (?:attack|this)|anniversary|would|could|may|might|if)\b/iu;

/** Cheap look before the patterns: most sentences count nothing. */
const COUNTS = new RegExp(
  `\\b(?:${Object.keys(FATE).join('|')}|slain|toll|magnitude|percent|per cent|${COUNTED})\\b|%`,
  'i',
);

/** Figures in order; empty for a sentence about other times or parts of a whole. Years, ages, ids and clock times are none. */
export function findFigures(sentence: string): FoundFigure[] {
  if (!COUNTS.test(sentence)) return [];
  if (OTHER_SCOPE.test(sentence)) return [];
  const found = [
    ...casualties(sentence),
    ...read(sentence, MAGNITUDE, () => ({ what: 'magnitude' })),
    ...read(sentence, SHARE, ({ of }) => ({ what: `per cent of ${of ?? ''}`, unit: 'per cent' })),
  ];
  const things = read(sentence, THINGS, ({ things: what }) => ({ what: (what ?? '').toLowerCase() }));
  for (const thing of things) if (!found.some((other) => overlaps(other, thing))) found.push(thing);
  return found.sort((a, b) => a.start - b.start);
}

function casualties(sentence: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const pattern of [PEOPLE_FATE, TOLL, DEATHS, FATE_PEOPLE]) {
    const next = read(sentence, pattern, ({ who, fate }) => ({ what: slotOf(who, fate) }));
    for (const figure of next) if (!found.some((other) => overlaps(other, figure))) found.push(figure);
  }
  return found;
}

function slotOf(who: string | undefined, fate: string | undefined): string {
  const happened = fate?.toLowerCase() === 'death' ? 'killed' : (FATE[fate?.toLowerCase() ?? ''] ?? '');
  const group = who?.toLowerCase() ?? '';
  return ['', 'people', 'persons', 'others'].includes(group) ? happened : `${group} ${happened}`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(
  sentence: string,
  pattern: RegExp,
  slot: (groups: Groups) => { what: string; unit?: string },
): FoundFigure[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const printed = groups.number ?? groups.later ?? '';
    const value = readNumber(printed);
    const before = sentence.slice(Math.max(0, match.index - 3), match.index);
    if (value === undefined || /(?:[\p{L}\p{N}.,$€£-]|\p{N} ?[.,] )$/u.test(before) || isYear(printed, value))
      return [];
    const text = match[0].trim();
    const start = match.index + match[0].indexOf(text);
    const qualifier = groups.qualifier?.toLowerCase();
    return [
      {
        ...slot(groups),
        value,
        text,
        start,
        end: start + text.length,
        ...(qualifier === undefined ? {} : { qualifier }),
      },
    ];
  });
}

function isYear(printed: string, value: number): boolean {
  return /^\d{4}$/.test(printed) && value >= 1900 && value < 2100;
}

function overlaps(a: FoundFigure, b: FoundFigure): boolean {
  return a.start < b.end && b.start < a.end;
}

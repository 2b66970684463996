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
  /** Attributed to somebody beside whom the report sets it ("the police spoke of 12 injured"): not the report's own count. */
  isOthers: boolean;
  /** The sentence itself says that another counts otherwise. */
  isDisputed: boolean;
}

const QUALIFIER =
  'at least|at most|about|around|some|nearly|almost|roughly|approximately|up to|as many as|as few as|more than|over|fewer than|less than|under|an estimated|estimated|close to|no more than|no fewer than';
const LEAD = `(?:(?<qualifier>${QUALIFIER})\\s+)?(?:the\\s+)?(?<number>${NUMBER})`;
const PEOPLE =
  'people|persons|others|civilians|soldiers|troops|children|women|men|students|pupils|policemen|police officers|officers|militants|fighters|rebels|protesters|demonstrators|worshippers|passengers|workers|miners|firefighters|villagers|residents|migrants|journalists|patients|insurgents|gunmen|guards|foreigners|tourists';
const FATE: Readonly<Record<string, string>> = {
  ...{
    killed: 'killed',
    dead: 'killed',
    died: 'killed',
    drowned: 'killed',
    drown: 'killed',
    perished: 'killed',
    bodies: 'killed',
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
  `${LEAD}\\s+(?:(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE})\\s+)?(?:(?:were|was|have been|had been|has been|are|are feared|were also|reported|confirmed|left|lay|are known|were known|is known|to have|had|have|has)\\s+)*(?<fate>killed|dead|died|drowned|drown|perished|slain|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued)\\b`,
  'giu',
);
const FATE_PEOPLE = new RegExp(
  `(?<fate>killed|killing|kills|injured|injuring|wounded|wounding|arrested|detained|displaced|evacuated|rescued)\\s+${LEAD}(?:\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE}))?(?=[\\s,.;)]|$)`,
  'giu',
);
/** What may follow a number that stands for itself: "rose to 26 on Monday", not "according to 3 officials". */
const STANDS_ALONE =
  '(?=\\s*(?:[,.;:)]|(?:on|by|after|from|as|in|people|since|and|with|so|late|early|when|following)\\b|$))';
const TOLL = new RegExp(
  `(?<fate>(?:death )?toll|number of (?:people )?(?:known |confirmed |reported )?(?:dead|deaths|killed|to have died))\\s+(?:[^\\s.;]+\\s+){0,14}?(?:to|at|of|was|is|reached|hit|passed)\\s+${LEAD}${STANDS_ALONE}`,
  'giu',
);
const BODIES = new RegExp(`(?:pulled|recovered|retrieved)\\s+${LEAD}\\s+(?<fate>bodies)\\b`, 'giu');
const GATHERED = new RegExp(
  `${LEAD}\\s+(?:[\\p{Ll}-]+\\s+)?(?:${PEOPLE})\\s+(?:(?:had|have|were|was|also)\\s+)*(?:gathered|demonstrated|protested|protesting|rallied|marched|marching|demonstrating|turned out|took to the streets|took part)\\b`,
  'giu',
);
/** "The organisers spoke of 20,000.": counts what the sentence before it counts. */
const ECHO = new RegExp(
  `^(?:the\\s+|local\\s+)?(?:organi[sz]ers|police|authorities|government|opposition|unions?|hospitals?|doctors|officials|rescuers)\\s+(?:spoke of|speak of|put (?:it|the (?:number|figure)) at|counted|claimed|estimated(?: it at)?|gave the (?:number|figure) as)\\s+${LEAD}\\.?$`,
  'iu',
);
const DEATHS = new RegExp(`${LEAD}\\s+(?:confirmed\\s+)?(?<fate>deaths|fatalities|injuries)\\b`, 'giu');
const MAGNITUDE =
  /(?<number>\d(?:\.\d)?)[- ]magnitude\b(?! (?:quakes|earthquakes|tremors))|\bmagnitude[- ](?:of )?(?<later>\d(?:\.\d)?)\b/giu;
const SHARE = new RegExp(
  `${LEAD}\\s*(?:%|per ?cent)\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|all\\s+)?(?<of>[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?)`,
  'giu',
);
const THINGS = new RegExp(`${LEAD}\\s+(?:[\\p{Ll}-]+\\s+)?(?<things>${COUNTED})\\b`, 'giu');

/** Background, additions and rates: numbers that may rightly differ from the story's own. */
const OTHER_SCOPE =
  /\b(?:since|last (?:year|month|week)|this year|(?:in|by|until|from|of) (?:19|20)\d\d|previous(?:ly)?|another|additional|more (?:people )?(?:were|was)|each|every|per (?:day|week|month|year)|a (?:day|week|month|year)|annually|on average|in all of|over the (?:past|last)|in the (?:past|last)|years? ago|earlier (?:attack|this)|a similar|anniversary|would|could|may|might|if|one of the \w+s|(?:jan|feb|march|april|june?|july|aug|sept?|oct|nov|dec)\w*\.? \d{1,2},? (?:\w+ ){0,3}(?:attacks?|shootings?|bombings?|crash|blast|quake|earthquake|disaster|massacre))\b/iu;
/** From here on a sentence counts parts of what it has counted. */
const PARTS = /\b(?:including|among them|among the|of (?:them|whom|those|the (?:dead|injured|victims)))\b/iu;
/** Somebody else's count, set beside the report's own. */
const OTHERS_COUNT =
  /\b(?:spoke of|speaks of|ha(?:s|ve) (?:so far )?(?:confirmed|counted|reported|announced|given|put|listed)|put (?:it|the (?:number|toll|figure)) at|had (?:said|reported|announced|given|counted|spoken|put|confirmed))\b/iu;
const DISPUTED = /\b(?:more|fewer|less|higher|lower)\b(?:\s\w+){0,2}\sthan\s(?!\d)|\bcontradict|\bdisput/iu;
/** Before a number that the sentence only compares with its own, or that ends a range. */
const COMPARED = new RegExp(
  `\\b(?:from|than|instead of|rather than|against|not|earlier|initial|first|original|previous|count of|figure of|toll of)\\s+(?:the\\s+|an?\\s+|its\\s+|\\w+ly\\s+)?$|\\b(?:between\\s+(?:${NUMBER})\\s+and|(?:${NUMBER})\\s+(?:to|or))\\s+$`,
  'iu',
);
const ANOTHER_KIND = new RegExp(
  `^(?:\\s+[\\p{L}’'.-]+){0,3}\\s+and\\s+(?:${NUMBER})\\b(?<rest>.{0,50})`,
  'iu',
);

/** Cheap looks: most sentences count nothing. */
const HAS_NUMBER = /\d|\b(?:one|tw|three|fo|fi|si|se|eigh|nin|ten|eleven|thir|dozen)/i;
const COUNTS = new RegExp(
  `\\b(?:${Object.keys(FATE).join('|')}|slain|toll|number of|bodies|gathered|demonstrated|protested|rallied|marched|turned out|took to|magnitude|percent|per cent|${COUNTED})\\b|%`,
  'i',
);

/** Figures in order; empty for a sentence about other times; parts of a whole are left out. Years, ages, ids and clock times are none. */
export function findFigures(sentence: string): FoundFigure[] {
  if (!HAS_NUMBER.test(sentence) || !COUNTS.test(sentence) || OTHER_SCOPE.test(sentence)) return [];
  const found = [
    ...casualties(sentence),
    ...read(sentence, GATHERED, () => ({ what: 'demonstrators' })),
    ...read(sentence, MAGNITUDE, () => ({ what: 'magnitude' })),
    ...read(sentence, SHARE, ({ of }) => ({ what: `per cent of ${of ?? ''}`, unit: 'per cent' })),
  ];
  const things = read(sentence, THINGS, ({ things: what }) => ({ what: (what ?? '').toLowerCase() }));
  for (const thing of things) if (!found.some((other) => overlaps(other, thing))) found.push(thing);
  const whole = PARTS.exec(sentence)?.index ?? sentence.length;
  return found.filter(({ end }) => end <= whole).sort((a, b) => a.start - b.start);
}

/** The figure of a sentence that only gives another's count of what the sentence before counts, as `what`; undefined for all others. */
export function findEcho(sentence: string, what: string): FoundFigure | undefined {
  return ECHO.test(sentence)
    ? read(sentence, new RegExp(ECHO.source, 'giu'), () => ({ what }))[0]
    : undefined;
}

function casualties(sentence: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const pattern of [PEOPLE_FATE, TOLL, BODIES, DEATHS, FATE_PEOPLE]) {
    const next = read(sentence, pattern, ({ who, fate }) => ({ what: slotOf(who, fate) }));
    for (const figure of next) if (!found.some((other) => overlaps(other, figure))) found.push(figure);
  }
  return found;
}

function slotOf(who: string | undefined, fate: string | undefined): string {
  const word = fate?.toLowerCase() ?? '';
  const happened = /toll$|^number/.test(word) ? 'killed' : (FATE[word] ?? '');
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
    if (isPart(sentence.slice(match.index + match[0].length)) || /\bno\s$/iu.test(before)) return [];
    const text = match[0].trim();
    if (COMPARED.test(sentence.slice(Math.max(0, match.index - 30), match.index))) return [];
    if (/^(?:more|fewer|less) than the\b/iu.test(text)) return [];
    const start = match.index + match[0].indexOf(text);
    const qualifier = groups.qualifier?.toLowerCase();
    return [
      {
        ...slot(groups),
        value,
        text,
        start,
        end: start + text.length,
        isOthers: OTHERS_COUNT.test(sentence),
        isDisputed: DISPUTED.test(sentence.slice(start + text.length)),
        ...(qualifier === undefined ? {} : { qualifier }),
      },
    ];
  });
}

/** "10 citizens and two crew": what is counted goes on with others of another kind. */
function isPart(after: string): boolean {
  const rest = ANOTHER_KIND.exec(after)?.groups?.rest;
  return (
    rest !== undefined &&
    !/\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|injuring|wounding)\b/iu.test(rest)
  );
}

function isYear(printed: string, value: number): boolean {
  return /^\d{4}$/.test(printed) && value >= 1900 && value < 2100;
}

function overlaps(a: FoundFigure, b: FoundFigure): boolean {
  return a.start < b.end && b.start < a.end;
}

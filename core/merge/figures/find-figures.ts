// Finds figures in an English sentence: numbers with what they count. Precision first: doubtful numbers are
// left out.
import { type FoundFigure, readFigures } from '#core/merge/figures/read-figures.ts';
import { latinPattern } from '#core/text/latin-pattern.ts';
import { NUMBER, NUMBER_WORDS } from '#core/text/read-number.ts';

const QUALIFIER =
  'at least|at most|about|around|some|nearly|almost|roughly|approximately|up to|as many as|as few as|more than|over|fewer than|less than|under|an estimated|estimated|close to|no more than|no fewer than';
const LEAD = `(?:(?<qualifier>${QUALIFIER})\\s+)?(?:the\\s+)?(?<![\\d:])(?<number>${NUMBER})(?!:\\d)`;
const PEOPLE =
  'people|persons|person|others|civilians|soldiers|troops|children|women|men|students|pupils|policemen|police officers|officers|militants|fighters|rebels|protesters|demonstrators|worshippers|passengers|workers|miners|firefighters|villagers|residents|migrants|journalists|patients|insurgents|gunmen|guards|foreigners|tourists|skiers|climbers|hikers|sailors|fishermen|crew members|spectators|fans|guests|schoolchildren|teenagers|pilgrims|motorists|commuters|employees|inmates|farmers|swimmers|divers|rescuers|staff';
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
    arrests: 'arrested',
    detained: 'arrested',
    displaced: 'displaced',
    evacuated: 'evacuated',
    rescued: 'rescued',
  },
  ...{ killing: 'killed', kills: 'killed', injuring: 'injured', wounding: 'injured', claimed: 'killed' },
};
const COUNTED =
  'fighters|troops|soldiers|passengers|homes|houses|buildings|protesters|demonstrators|seats|votes|prisoners|hostages|migrants|refugees|delegates|villages|schools';

const PEOPLE_FATE = latinPattern(
  `${LEAD}\\s+(?:(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE})\\s+)?(?:(?:were|was|still|been|now|also|already|so far|are|are feared|reported|confirmed|shot|stabbed|found|declared|pronounced|left|lay|are known|were known|is known|to have|had|have|has)\\s+)*(?<fate>killed|dead|died|drowned|drown|perished|slain|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued)\\b`,
  'gi',
);
const FATE_PEOPLE = latinPattern(
  `(?<fate>killed|killing|kills|injured|injuring|wounded|wounding|arrested|detained|displaced|evacuated|rescued)\\s+${LEAD}(?:\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?<who>${PEOPLE}))?(?=[\\s,.;)]|$)`,
  'gi',
);
/** What may follow a number without a noun: "rose to 26 on Monday", not "according to 3 officials". */
const WITHOUT_NOUN =
  '(?=\\s*(?:[,.;:)](?!\\d)|(?:on|by|after|from|as|in|people|since|and|with|so|late|early|when|following)\\b|$))';
const TOLL = new RegExp(
  `(?<fate>(?:death )?toll|number of (?:people )?(?:known |confirmed |reported )?(?:dead|deaths|killed|to have died))\\s+(?:[^\\s.;]+\\s+){0,14}?(?:to|at|of|was|is|reached|hit|passed)\\s+${LEAD}${WITHOUT_NOUN}`,
  'gi',
);
/** "the number of arrests rose from 19 to 27" */
const NUMBER_OF = new RegExp(
  `number of (?:people |those )?(?<fate>injured|wounded|missing|arrests|arrested|detained|displaced|evacuated|rescued)\\s+(?:[^\\s.;]+\\s+){0,14}?(?:to|at|was|is|reached|hit|passed)\\s+${LEAD}${WITHOUT_NOUN}`,
  'gi',
);
const BODIES = new RegExp(`(?:pulled|recovered|retrieved|found)\\s+${LEAD}\\s+(?<fate>bodies)\\b`, 'gi');
const BODIES_FOUND = new RegExp(
  `${LEAD}\\s+(?<fate>bodies)\\s+(?:(?:had|have|were|been|now|already|so far)\\s+){1,4}(?:pulled|recovered|retrieved|found|counted)\\b`,
  'gi',
);
/** Words between people counted and their verb: "12 people, most of them children, have died". */
const ASIDE = new RegExp(
  `(?=[\\s(—–,])(?<=\\b(?:${PEOPLE}))(?:\\s*\\([^().;]{1,90}\\)|\\s*[—–][^—–.;]{1,90}[—–]|,\\s(?:most|many|mostly|mainly|including|among|all|some|half|nearly|at least)\\b[^,.;]{1,80},)(?=\\s+(?:have|has|had|were|was|are|died|drowned|perished)\\b)`,
  'gi',
);
const GATHERED = latinPattern(
  `${LEAD}(?:\\s+(?:[\\p{Ll}-]+\\s+)?(?:${PEOPLE}))?\\s+(?:(?:had|have|were|was|also)\\s+)*(?:gathered|demonstrated|protested|protesting|rallied|marched|marching|demonstrating|turned out|took to the streets|took part|joined (?:the|a) (?:march|rally|protest|demonstration))\\b`,
  'gi',
);
const TURNOUT = new RegExp(`(?:turnout|crowd|attendance) (?:at|of) ${LEAD}${WITHOUT_NOUN}`, 'gi');
/** "The organisers spoke of 20,000.": counts what the sentence before it counts. */
const ECHO = new RegExp(
  `^(?:the\\s+|local\\s+)?(?:organi[sz]ers|police|authorities|government|opposition|unions?|hospitals?|doctors|officials|rescuers)\\s+(?:spoke of|speak of|put (?:it|the (?:number|figure)) at|counted|claimed|estimated(?: it at)?|gave the (?:number|figure) as)\\s+${LEAD}\\.?$`,
  'i',
);
const DEATHS = new RegExp(`${LEAD}\\s+(?:confirmed\\s+)?(?<fate>deaths|fatalities|injuries)\\b`, 'gi');
const MAGNITUDE =
  /(?<number>\d(?:\.\d)?)[- ]magnitude\b(?! (?:quakes|earthquakes|tremors))|\bmagnitude[- ](?:of )?(?<later>\d(?:\.\d)?)\b/gi;
const SHARE = latinPattern(
  `${LEAD}\\s*(?:%|per ?cent)\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|all\\s+)?(?<of>[\\p{L}’'-]{2,}(?:\\s+(?!(?:were|was|is|are|has|have|had|in|on|after|before|with|when|while|as|by|for|to|from|at|and|or|but|than|since|counted|tallied)\\b)\\p{Lu}[\\p{L}’'-]+)?)(?<counted>(?:\\s+(?:were|was|have been|had been))?\\s+(?:counted|tallied))?`,
  'gi',
);
const THINGS = latinPattern(`${LEAD}\\s+(?:[\\p{Ll}-]+\\s+)?(?<things>${COUNTED})\\b`, 'gi');

/** Background, additions and rates: their numbers may differ from the story's own. */
export const OTHER_SCOPE =
  /\b(?:since|last (?:year|month|week)|this year|(?:in|by|until|from|of) (?:19|20)\d\d|previous(?:ly)?|another|additional|more (?:people )?(?:were|was)|each|every|per (?:day|week|month|year)|a (?:day|week|month|year)(?! of)|annually|on average|in all of|over the (?:past|last)|in the (?:past|last)|years? ago|earlier (?:attack|this)|a similar|anniversary|would|could|may|might|if|one of the \w+s|(?:jan|feb|march|april|june?|july|aug|sept?|oct|nov|dec)\w*\.? \d{1,2},? (?:\w+ ){0,3}(?:attacks?|shootings?|bombings?|crash|blast|quake|earthquake|disaster|massacre))\b/i;
/** From here on a sentence counts parts of a whole. */
export const PARTS =
  /\b(?:including|among them|among the|of (?:them|whom|those|the (?:dead|injured|victims)))\b/i;
/** Fast checks: most sentences count nothing. */
const HAS_NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})(?![a-z])`, 'i');
const COUNTS = new RegExp(
  `\\b(?:${Object.keys(FATE).join('|')}|slain|toll|number of|bodies|gathered|demonstrated|protested|rallied|marched|turned out|turnout|crowd|attendance|took to|took part|joined|arrests|magnitude|percent|per cent|${COUNTED})\\b|%`,
  'i',
);

/**
 * Figures in order. Empty for a sentence about other times. Parts of a whole, years, ages, ids and clock
 * times are left out.
 */
export function findFigures(text: string): FoundFigure[] {
  if (!HAS_NUMBER.test(text) || !COUNTS.test(text) || OTHER_SCOPE.test(text)) return [];
  const sentence = /[(,—–]/.test(text) ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : text;
  const found = [
    ...casualties(sentence),
    ...(GATHERS.test(sentence)
      ? [GATHERED, TURNOUT].flatMap((each) => readFigures(sentence, each, () => ({ what: 'demonstrators' })))
      : []),
    ...(/agnitude/i.test(sentence) ? readFigures(sentence, MAGNITUDE, () => ({ what: 'magnitude' })) : []),
    ...(/%|cent/i.test(sentence)
      ? readFigures(sentence, SHARE, ({ of, counted }) => ({
          what: `per cent of ${of?.replace(/^of\s/, '') ?? ''}${counted === undefined ? '' : ' counted'}`,
          unit: 'per cent',
        }))
      : []),
  ];
  const things = HAS_THINGS.test(sentence)
    ? readFigures(sentence, THINGS, ({ things: what }) => ({ what: (what ?? '').toLowerCase() }))
    : [];
  for (const thing of things) if (!found.some((other) => overlaps(other, thing))) found.push(thing);
  const whole = PARTS.exec(sentence)?.index ?? sentence.length;
  return found
    .filter(({ end }) => end <= whole)
    .map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) }))
    .sort((a, b) => a.start - b.start);
}

/**
 * The figure of a sentence that only states another count of what the sentence before counts (`what`);
 * undefined for any other sentence.
 */
export function findEcho(sentence: string, what: string): FoundFigure | undefined {
  return ECHO.test(sentence)
    ? readFigures(sentence, new RegExp(ECHO.source, 'gi'), () => ({ what }))[0]
    : undefined;
}

/** Word that a sentence must contain for each pattern, in the order in which they are tried. */
const CASUALTIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /kill|dead|died|drown|perish|slain|injur|wound|hurt|missing|arrest|detain|displac|evacu|rescu/i,
    PEOPLE_FATE,
  ],
  [/toll|number of/i, TOLL],
  [/number of/i, NUMBER_OF],
  [/bodies/i, BODIES],
  [/bodies/i, BODIES_FOUND],
  [/deaths|fatalit|injuries/i, DEATHS],
  [/kill|injur|wound|arrest|detain|displac|evacu|rescu/i, FATE_PEOPLE],
];
const HAS_THINGS = new RegExp(`\\b(?:${COUNTED})\\b`, 'i');
const GATHERS = /gathered|demonstrat|protest|rallied|march|turned out|took|turnout|crowd|attendance/i;

function casualties(sentence: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const [cue, pattern] of CASUALTIES) {
    if (!cue.test(sentence)) continue;
    const next = readFigures(sentence, pattern, ({ who, fate }) => ({ what: slotOf(who, fate) }));
    for (const figure of next) if (!found.some((other) => overlaps(other, figure))) found.push(figure);
  }
  return found;
}

function slotOf(who: string | undefined, fate: string | undefined): string {
  const word = fate?.toLowerCase() ?? '';
  const happened = /toll$|^number/.test(word) ? 'killed' : (FATE[word] ?? '');
  const group = who?.toLowerCase() ?? '';
  return ['', 'people', 'persons', 'person', 'others'].includes(group) ? happened : `${group} ${happened}`;
}

function overlaps(a: FoundFigure, b: FoundFigure): boolean {
  return a.start < b.end && b.start < a.end;
}

// Reads how a report relates to earlier ones (update, correction, kill …) from its slug line or headline.
import type { Signal } from '#core/report.ts';

const SIGNALS: readonly (readonly [RegExp, Signal])[] = [
  [
    /^[^\p{L}\p{N}]*(?:kill\b|(?:mandatory|story|bulletin|advisory) kill|withdraw(?:n|al)\b|retract(?:ion|ed)\b|annul(?:é|ation)\b)/iu,
    'kill',
  ],
  [
    /^[^\p{L}\p{N}]*(?:correct(?:ion|ed|s|ing)\b|corr\b|clarification\b|erratum\b|correctif\b|rectificatif\b|korrektur\b|berichtigung\b|corrección\b|اصلاحیه|تصحیح|تصحيح|исправлен)/iu,
    'correction',
  ],
  [/^[^\p{L}\p{N}]*(?:advisory\b|editors?:|attention editors|note to editors|media advisory)/iu, 'advisory'],
  [
    /^[^\p{L}\p{N}]*(?:alert\b|breaking\b|flash\b|bulletin\b|newsalert\b|alerte\b|eil(?:meldung)?\b|just in\b|última hora|dernière minute|فوری|عاجل|بریکنگ|молния)/iu,
    'alert',
  ],
  [/^[^\p{L}\p{N}]*(?:urgent\b|dringend\b|urgente\b|срочно)/iu, 'urgent'],
  [
    /^[^\p{L}\p{N}]*(?:update\s*\d*\b|updates?\b|\d+(?:st|nd|rd|th) (?:ld|update)\b|actualisation\b)/iu,
    'update',
  ],
  [/^[^\p{L}\p{N}]*(?:wrap(?:up)?\b|roundup\b|synthèse\b)/iu, 'wrap'],
  [/^[^\p{L}\p{N}]*(?:lead\b|\d*(?:st|nd|rd|th)? ?lead\b|ld\b|writethr(?:u|ough)\b)/iu, 'lead'],
];

/**
 * The signal that a slug line or headline opens with ("UPDATE 2-", "CORRECTION:", "URGENT"); undefined when it has
 * none.
 */
export function readSignal(line: string): Signal | undefined {
  return SIGNALS.find(([pattern]) => pattern.test(line))?.[1];
}

const embargo =
  /^[^\p{L}\p{N}]*(?:(?:strict(?:ly)? |under |sous |bajo |unter ){0,2}(?:embargo(?: levée?|ed)?|embargad[oa]|sperrfrist)(?:\s+(?:for release\s+)?(?:until|till|to|for|bis|jusqu[’']?(?:au|à)?|au|à|hasta|fino a)(?![\p{L}])|\s*[:–-])\s*|(?:not (?:for|to be) (?:release|publi\p{L}+|used?)|hold for release|do not (?:use|publish)|frei(?:gegeben)? ab|(?:bitte )?nicht vor|(?:bitte )?(?:nicht (?:zu )?veröffentlichen|keine veröffentlichung) vor|(?:prière de )?ne pas (?:publier|diffuser|utiliser) avant|publication interdite avant|(?:por favor,? )?no (?:publicar|difundir|usar) (?:antes|hasta)(?: del?)?|non (?:pubblicare|diffondere) prima(?: di| del)?)\s{0,9}(?:before|until|till|:|for)?\s{0,9}|embargo(?:ed)?$)(.*)$/iu;

/** What `line` says of an embargo after its mark; empty where it says no more, undefined where it is no embargo. */
export function embargoIn(line: string | undefined): string | undefined {
  if (line === undefined || line.length > 200) return undefined;
  const [whole, until] = embargo.exec(line.trim()) ?? [];
  if (whole === undefined) return undefined;
  const said = (until ?? '').replace(/^[\s:–-]+|[\s.)\]*]+$/g, '');
  return said === '' ? 'without a time' : said;
}

const RELEASED =
  /^[^\p{L}\p{N}]*(?:(?:press|news|media) release|for immediate release|pressemitteilung|presseinformation|medienmitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|zur sofortigen veröffentlichung|pour (?:diffusion|publication) immédiate|para (?:su )?(?:publicación|difusión) inmediata)(?![\p{L}’'-])[^\p{L}\p{N}]*/iu;

/** What follows "FOR IMMEDIATE RELEASE" or "Press release": a date, or nothing; undefined for other lines. */
export function afterReleaseMark(line: string): string | undefined {
  return RELEASED.test(line) ? line.replace(RELEASED, '') : undefined;
}

const DESK_MARK =
  /^[^\p{L}\p{N}]*(?:adv\d+|eds?:.*|(?:(?:media|press|news) )?contacts?:.*|with (?:photo|picture|graphic|video)s?|photos?|videos?|image|advertisement|listen|share)[^\p{L}\p{N}]*$/iu;

/**
 * True for a line that is only a signal in capitals ("URGENT") or a desk's mark. It belongs neither to the headline
 * nor to the text.
 */
export function isSlugLine(line: string): boolean {
  if (embargoIn(line) !== undefined) return true;
  if (line.length > 80) return false;
  if (afterReleaseMark(line) === '') return true;
  const isMarker = !/\p{Ll}/u.test(line) || /:$/.test(line) || !/\s/.test(line);
  return (
    DESK_MARK.test(line) || (isMarker && line.split(/\s+/).length <= 2 && readSignal(line) !== undefined)
  );
}

/** A marker is in capitals, or a colon or dash separates it from the headline: "Withdrawal of troops" is no marker. */
const inCapitals = /^[\s[(*]*(?:\p{Lu}{3,}(?![\p{Ll}-])|UPDATE\s*\d)/u;
const partedOff =
  /^[\s[(*]*(?:\p{L}+|(?:breaking|media|news|editors?['’]?s?|attention|just|última|dernière|(?:mandatory|story|bulletin|advisory)(?=\skill))\s\p{L}+|\p{L}+\s(?:news|note|notice|نیوز|\d+))\s*(?::|\s[–—-]\s|[؛،])/iu;
/** In capitals, or in words that say that the story itself is withdrawn. */
const killNotice =
  /^[\s[(*]*(?:(?:MANDATORY|STORY|BULLETIN|ADVISORY) KILL\b|(?:KILL|WITHDRAWN?|WITHDRAWAL|RETRACTION|RETRACTED|ANNULATION|ANNULÉE?|ZURÜCKGEZOGEN|ANNULLIERT|STORNO|ANULACIÓN|ANULAD[OA]|RETIRADA)(?:\s+(?:NOTICE|BULLETIN))?\s*(?:[:–—)\]-]|$))/u;
/** AP: "Egypt-Quake, KILL", "Eds: KILL. The story is false." */
const killSlug =
  /^(?:(?=.{0,60}\p{Ll})[\p{L}\p{N}'’ -]{1,30}-[\p{L}\p{N}'’ -]{1,30}, |Eds: )(?:(?:MANDATORY|STORY|BULLETIN) )?KILL(?:\.|$)/u;
const withdrawnStory =
  /^[\s[(*]*(?:(?:mandatory|bulletin|story|advisory) kill|(?:story|report|article) (?:removed|withdrawn|retracted|killed)|dépêche annulée|(?:achtung:? )?meldung zurückgezogen|noticia anulada|(?:bitte )?nicht (?:mehr )?verwenden|ne pas (?:utiliser|diffuser)|no (?:usar|utilizar|publicar)|do not use)\s*(?:[:)\]–—]|-(?=\S)|\s-\s|$)/iu;

/**
 * The marker that `headline` opens with ("UPDATE 2-", "CORRECTION:", "URGENT "), as a signal; undefined for ordinary
 * words.
 */
export function readHeadlineSignal(headline: string): Signal | undefined {
  if (killNotice.test(headline) || withdrawnStory.test(headline) || killSlug.test(headline)) return 'kill';
  if (!inCapitals.test(headline) && !partedOff.test(headline)) return undefined;
  const signal = readSignal(headline);
  return signal === 'kill' ? undefined : signal;
}

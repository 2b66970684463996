// Reads and strips desk markers of headlines: "URGENT: ", "CORRECTED-", "UPDATE 2-", "RETRACTION: ".
import { correctionMarkers, killMarkers } from '#core/tables/correction-words.ts';

const DESK =
  'urgent|(?:news ?)?alert|flash|bulletin|breaking(?: news)?|update(?:d)?(?: ?\\d+)?|rpt|repeat|(?:\\d+(?:st|nd|rd|th) )?lead|wrap(?:up)?(?: ?\\d+)?|developing|just in|exclusive|' +
  'live(?: updates?| blog)?|attention|achtung|advisory|eds|editors|bc|watch|video|photos?|in pictures|eilmeldung|eil|urgente|última hora|en direct|direct|alerte|dernière minute|فوری|عاجل|بریکنگ(?: نیوز)?|молния|срочно';
const ANY = `(?:${DESK}|${correctionMarkers}|${killMarkers})`;
const SEPARATED = new RegExp(`^[[(*\\s]*${ANY}(?![\\p{L}\\p{N}])[\\])*]*\\s*(?::|[–—|]|\\s-|-\\s)\\s*`, 'iu');
/** "CORRECTED-", "(OFFICIAL)-", "UPDATE 2-": capitals or a digit before a hyphen. */
const HYPHENATED = new RegExp(`^[[(*\\s]*(?:${ANY}|official)[\\])]*-(?=\\S)`, 'iu');
const CAPITALS =
  /^[[(*\s]*(?:URGENT|ALERT|NEWSALERT|FLASH|BULLETIN|BREAKING|CORRECTED|CORRECTION|RECTIF(?:\.|ICATIF)|CORRECTIF|BERICHTIGUNG|KORREKTUR|CORRECCIÓN|RETTIFICA|CORREÇÃO|REFILE|RETRACTION|WITHDRAWN|STORY REMOVED|WRAPUP ?\d*|UPDATE ?\d+)[\])*]*\s+(?=\S)/u;
/** "(Corrected)", "- CORRECTED", "(nouveau bilan)" after a headline. */
const TRAILING = new RegExp(
  `\\s*(?:[([]\\s*(?:${ANY}|nouveau bilan|bilan)[^)\\]]{0,20}[)\\]]|\\s[-–—|]\\s*(?:${ANY}))\\s*$`,
  'iu',
);

const killAtStart = new RegExp(`^[[(*\\s]*(?:${killMarkers})(?![\\p{L}\\p{N}])`, 'iu');
const correctionAtStart = new RegExp(`^[[(*\\s]*(?:${correctionMarkers})(?![\\p{L}\\p{N}])`, 'iu');

export interface HeadlineMarkers {
  /** The headline without markers; the whole headline if it consists of markers only. */
  stem: string;
  /** What the markers say that the item does to an earlier one. */
  signal: 'kill' | 'correction' | undefined;
}

/** Reads the markers before and after a headline. A marker is in capitals or separated by punctuation. */
export function readHeadlineMarkers(headline: string): HeadlineMarkers {
  let stem = headline.trim();
  let signal: HeadlineMarkers['signal'];
  for (;;) {
    const before = readMarkerBefore(stem);
    const after = before === undefined ? TRAILING.exec(stem)?.[0] : undefined;
    const marker = before ?? after ?? '';
    const rest = (
      before === undefined ? stem.slice(0, stem.length - marker.length) : stem.slice(marker.length)
    ).trim();
    if (marker === '') break;
    const printed = marker.replace(/^[\s([\-–—|]+/u, '');
    if (killAtStart.test(printed)) signal = 'kill';
    else if (correctionAtStart.test(printed)) signal ??= 'correction';
    if (rest === '') break;
    stem = rest;
  }
  return { stem, signal };
}

function readMarkerBefore(headline: string): string | undefined {
  const separated = SEPARATED.exec(headline)?.[0];
  if (separated !== undefined) return separated;
  const hyphenated = HYPHENATED.exec(headline)?.[0];
  if (hyphenated !== undefined && (hyphenated === hyphenated.toUpperCase() || /\d-$/.test(hyphenated)))
    return hyphenated;
  return headline === headline.toUpperCase() ? undefined : CAPITALS.exec(headline)?.[0];
}

const EXPLAINS =
  /^(?:what|why|how|who|where|when|which|is|are|do|does|did|should|here['’]s|watch|listen|map|photos?|in pictures|inside|analysis|explainer|opinion|review|profile|was|wie|warum|wer|wo|wann|weshalb|pourquoi|comment|quand|quel(?:le)?s?|por qué|cómo|qué|quién|cuándo|perché|come|chi|چرا|چگونه|چه|کیا|کیوں|почему|как|что|кто)(?!\p{L})|[?؟]["”’»]?$|\bwhat (?:to|we) know\b|\b(?:my|you|your|explained)\b/iu;

/** Whether a headline explains, asks or shows rather than reports what happened. */
export function explains(headline: string): boolean {
  return EXPLAINS.test(headline.trim());
}

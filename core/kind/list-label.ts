// Labels of lists of events and of features: what a headline says by its form, whatever the outlet and the words after it.

/** Before a colon or a bar: "Middle East live: …", "Iran updates: …", "Morning rundown: …". */
const atHead =
  /^[^:|]{0,40}?(?<!\p{L})(?:live|updates|briefing|rundown|newsletter|daily open|morning bid|en direct|en vivo|minuto a minuto|canlı(?: anlatım| blog)?|онлайн|хроника|مباشر|لحظه به لحظه)\s*[:|]/iu;
/** After a bar or dash: "… – US politics live". */
const atEnd = /\s[|–—-]\s(?:[^|–—]{0,25}\s)?(?:live|as it happened|en direct|en vivo)\s*$/iu;
/** Anywhere: "Das Finale im Liveticker". */
const anywhere =
  /(?<!\p{L})(?:live updates|live[- ]?blog|live[- ]?ticker|news-?blog|news-?ticker)(?!\p{L})/iu;
/** A second event in a sentence of its own: "Debt tops $40 trillion. And, a report raises concerns". */
const secondEvent = /[.?!]['’”"]? And, \p{L}/u;

/** "Portrait : …", "Profile: …": it is about a person or a place, in the words of the event that made them known. */
const feature =
  /^(?:feature|profile|portrait|porträt|reportage|reportaje|retrato|perfil|ritratto|recipe|rezept|podcast|long read|in pictures|портрет|репортаж)\s*[:|–—]\s/iu;

/** Of 78 headlines of three streams in two languages that it finds 6 are no list; a feature counts as one. */
export function hasListLabel(headline: string): boolean {
  return [atHead, atEnd, anywhere, secondEvent, feature].some((label) => label.test(headline));
}

const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|midday|afternoon|evening|daily|weekly|news|world|the week|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abend|tages?|wochen|nachrichten|news|du matin|du soir|du jour|de la mañana|del día|de hoy';
const ROUNDUPS =
  "briefing|brief|rundown|newsletter|digest|round-?up|wrap|recap|kompakt|überblick|rückblick|presseschau|le point|l[’']essentiel|revue de presse|resumen|claves";
/** "Your Wednesday briefing: tunnel shut, rates up", "Der Morgen kompakt: …", "Das Wichtigste am Abend – …", "Five things to know today: …". */
const NAMED = new RegExp(
  String.raw`^(?<label>(?:(?:your|the|our|der|die|das|le|la|el|las) )?(?:(?:[\p{L}]+ )?(?:${DAYS})[ -]?(?:in )?(?:${ROUNDUPS})|(?:${ROUNDUPS})[ -](?:${DAYS})|in brief|en bref|en breve|kurz (?:gemeldet|und knapp)|(?:\p{L}+|\d+) things (?:to know|you need to know)(?: \p{L}+){0,3}|die lage am \p{L}+|das wichtigste (?:in kürze|am \p{L}+|des tages|vom \p{L}+)|was (?:heute|morgen|am \p{L}+|diese woche) wichtig (?:ist|war|wird)))\s?(?::|\||[–—-]\s)\s*(?<list>.+)$`,
  'iu',
);
const SEPARATORS = /[,;·•|]|\s(?:and|und|et|y|e)\s/u;

/** The label of a round-up that lists what it has after it; undefined for any other headline. */
export function roundupLabelOf(headline: string): string | undefined {
  const { label, list = '' } = NAMED.exec(headline.trim())?.groups ?? {};
  const parts = list.split(SEPARATORS).filter((part) => part.trim().includes(' '));
  return parts.length >= 2 ? label : undefined;
}

// Recognises agencies in a byline or a credit, also those that no registry lists, by the form of their names.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import type { Byline } from '#core/report.ts';

/** Last words of the names of agencies and papers that are not surnames. */
const LAST_WORD =
  /(?:^|\s)(?:agency|wires?|newswires?|dispatch|press|news|service|network|media|times|herald|tribune|gazette|chronicle|courier|telegraph|observer|ledger|journal|broadcasting|presse|agentur)$/iu;
const FIRST_WORD =
  /^(?:(?:agence|agencia|agência|agenzia|agentia|agencja|nachrichtenagentur)\s+\p{Lu}|(?:خبرگزاری|آژانس خبری|وكالة|خبر رساں ادارے?)\s(?!ها)\p{Lo})/iu;
/**
 * Words that any agency's desk has. A name made of these alone names no agency ("Staff News Service", "Bureau
 * Report").
 */
const DESK_WORDS =
  /^(?:the|our|own|a|an|of|and|from|by|with|news|press|agency|agencies|wires?|newswires?|service|network|media|times|journal|staff|bureau|desk|monitoring|report|reports?|reporters?|correspondents?|special|foreign|city|national|international|local|state|district|sports?|business|web|online|world|daily|free|other|various|social)$/iu;
const SMALL = /^(?:of|the|and|for|de|la|del|di|des|du|al|el|e|y)$/u;
const longestName = 50;

/**
 * True for a name that only an agency or a paper has: "Khyber Wire", "The Harbour Post"; false for "Bureau Report"
 * and "Emily Post".
 */
export function isOrganisation(name: string): boolean {
  if (name.length > longestName) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.every((word) => DESK_WORDS.test(word))) return false;
  if (!words.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) || SMALL.test(word))) return false;
  return LAST_WORD.test(name) || FIRST_WORD.test(name) || isPost(name);
}

/** "Post" is a surname too, so an article or a town must precede it. */
function isPost(name: string): boolean {
  const [, before] = /^(.+)\sPost$/iu.exec(name) ?? [];
  return (
    before !== undefined && (/^the(?:\s\S+){1,2}$/iu.test(before) || findPlace(before, {}) !== undefined)
  );
}

/**
 * The agencies that a short credit names, each once, in order: the canonical name of a registered agency, the printed
 * name of others ("with inputs from Khyber Wire"). Desks and persons are left out. Never throws.
 */
export function creditedAgencies(credit: string): string[] {
  if (credit === '') return [];
  const names = credit.split(/\s*[+,،;|/()؛•]\s*|\s+(?:and|et|und|y|e|with|from|by|par|von|اور|و)\s+/iu);
  const found = names.flatMap((printed) => {
    const name = printed
      .replace(/^(?:(?:[Aa]nd|[Bb]y|[Ff]rom|[Pp]ar|[Vv]on|the)\s+)+|[\s.:–—-]+$/gu, '')
      .trim();
    const known = findAgencies(name);
    return known.length === 0 && findAgencyName(name) === undefined && isOrganisation(name) ? [name] : known;
  });
  return [...new Set([...findAgencies(credit), ...found])];
}

/** The text of a byline without its persons: "Petra Smith (AFP)" credits AFP alone. */
export function withoutPeople(byline: Byline | undefined): string {
  let text = byline?.text ?? '';
  for (const person of byline?.people ?? []) text = text.replaceAll(person, '');
  return text;
}

/** Words of desks, bureaus and unnamed agencies. Urdu words also match inside words, because spacing varies. */
const DESK =
  /\b(?:desk|bureau|correspondents?|reporters?|staff|agencies|agency|wires?|monitoring|newsroom|news|report|service|press|media|envoy|web|online|redaktion|agences?|agencias?|agenturen|rédaction|redacción|redazione|agenzie|envoyé|spécial|redactie|redaksi|redakcja|redakce|toimitus|merkezi|images)\b|агентств|корреспондент|редакци/iu;
const DESK_ARABIC =
  /ڈیسک|ڈسک|رپو?ر?ٹ|نیوز|ایجنس|اینجس|نمائند|نامہ|نگار|بیورو|سٹاف|اسٹاف|سیل|وقائع|مانیٹر|خبرگزار|خبرنگار|گزارش|سرویس|آژانس|دفتر|وكالات|وکالات|مراسل|تحرير|خبريال|خبریال|خبري/u;

/** True for a desk, a bureau, "our correspondent" or unnamed agencies. */
export function isDesk(text: string): boolean {
  return DESK.test(text) || DESK_ARABIC.test(text);
}

/** Services that carry releases of companies under short names. */
const PRESS_WIRE = /^(?:ots|EQS|DGAP|PR\s?Newswire|accesswire|newsfile(?: corp\.?)?|news aktuell)$/iu;

/** True when brackets with this content state who filed: a desk, or an agency, registered or not. */
export function isCredit(text: string): boolean {
  return (
    findAgencies(text).length > 0 || isDesk(text) || isOrganisation(text) || PRESS_WIRE.test(text.trim())
  );
}

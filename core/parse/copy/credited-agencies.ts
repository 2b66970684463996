// Copy: agencies by what their names look like, in no registry or in one. In: a byline, a credit, a part of one. Out: their names.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import type { Byline } from '#core/report.ts';

/** Words that end the names of agencies and papers, and no surname. */
const LAST_WORD =
  /(?:^|\s)(?:agency|wires?|newswires?|dispatch|press|news|service|network|media|times|herald|tribune|gazette|chronicle|courier|telegraph|observer|ledger|journal|broadcasting|presse|agentur)$/iu;
const FIRST_WORD = /^(?:agence|agencia|agência|agenzia|agentia|agencja|nachrichtenagentur)\s+\p{Lu}/iu;
/** Words of desks and of anybody's agency: a name of nothing else names none ("Staff News Service", "Bureau Report"). */
const NOBODYS =
  /^(?:the|our|own|a|an|of|and|from|by|with|news|press|agency|agencies|wires?|newswires?|service|network|media|times|journal|staff|bureau|desk|monitoring|report|reports?|reporters?|correspondents?|special|foreign|city|national|international|local|state|district|sports?|business|web|online|world|daily|free|other|various|social)$/iu;
const SMALL = /^(?:of|the|and|for|de|la|del|di|des|du|al|el|e|y)$/u;
const longestName = 50;

/** True for a name that only an agency or a paper bears: "Khyber Wire", "The Harbour Post"; false for "Bureau Report" and "Emily Post". */
export function isOrganisation(name: string): boolean {
  if (name.length > longestName) return false;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.every((word) => NOBODYS.test(word))) return false;
  if (!words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))) return false;
  return LAST_WORD.test(name) || FIRST_WORD.test(name) || isPost(name);
}

/** "Post" is a surname too: it takes an article, or a town before it. */
function isPost(name: string): boolean {
  const [, before] = /^(.+)\sPost$/iu.exec(name) ?? [];
  return (
    before !== undefined && (/^the(?:\s\S+){1,2}$/iu.test(before) || findPlace(before, {}) !== undefined)
  );
}

/**
 * The agencies that a short credit names, each once, in its order: canonical names of registered ones, the printed name of
 * those that only look like one ("with inputs from Khyber Wire"). Never throws; desks and persons are none.
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

/** Words of desks, bureaus and unnamed agencies, in the languages of the wire. Urdu ones are matched within words: spacing varies. */
const DESK =
  /\b(?:desk|bureau|correspondents?|reporters?|staff|agencies|agency|wires?|monitoring|newsroom|news|report|service|press|media|envoy|web|online|redaktion|agences?|agencias?|agenturen|rédaction|redacción|redazione|agenzie|envoyé|spécial)\b|агентств|корреспондент|редакци/iu;
const DESK_ARABIC =
  /ڈیسک|ڈسک|رپو?ر?ٹ|نیوز|ایجنس|اینجس|نمائند|نامہ|نگار|بیورو|سٹاف|اسٹاف|سیل|وقائع|مانیٹر|خبرگزار|خبرنگار|گزارش|سرویس|آژانس|دفتر|وكالات|وکالات|مراسل|تحرير|خبريال|خبریال|خبري/u;

/** True for a desk, a bureau, "our correspondent" or unnamed agencies. */
export function isDesk(text: string): boolean {
  return DESK.test(text) || DESK_ARABIC.test(text);
}

/** True when brackets with this in them say who filed: an agency, registered or named like one, or a desk. */
export function isCredit(text: string): boolean {
  return findAgencies(text).length > 0 || isDesk(text) || isOrganisation(text);
}

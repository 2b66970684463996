// Copy: what stands in the brackets of a dateline or in a byline. In: "(Staff Reporter + AFP)". Out: agencies, a desk, or neither.
import { findAgencies } from '#core/agencies.ts';
import { isOrganisation } from '#core/parse/copy/credited-agencies.ts';

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

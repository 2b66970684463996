// What a publisher says about polling its feed. In: an answer. Out: the shortest interval, hours and days without news, a hub, and
// digests of each item, by which the items that are new can be counted.
import { digestOf } from '#core/digest.ts';
import { findUrl } from '#core/find-url.ts';
import { dayMs, hourMs } from '#core/instant.ts';

export interface PublisherHints {
  /** The largest of ttl, sy:updatePeriod and the time for which the answer is fresh. */
  intervalMs?: number | undefined;
  /** Hours (0–23) and days (0 = Sunday) of UTC without news. */
  skipHours?: number[] | undefined;
  skipDays?: number[] | undefined;
  /** The hub of WebSub that the feed names, and the address that it gives itself. */
  hub?: string | undefined;
  topic?: string | undefined;
}

const maxReadBytes = 5_000_000;
/** With their digests the row of a source's state stays below 1 KB for usual feeds: one write unit. */
export const maxItems = 100;
/** More hours or days than these would leave news unread for too long: they are ignored. */
const maxSkipHours = 16;
const maxSkipDays = 2;
const periodsMs = {
  hourly: hourMs,
  daily: dayMs,
  weekly: 7 * dayMs,
  monthly: 30 * dayMs,
  yearly: 365 * dayMs,
};
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const latin1 = new TextDecoder('latin1');

const itemStart = /<(?:[a-z]\w{0,9}:)?(?:item|entry)[\s>]/i;
const idElement = /<(?:[a-z]\w{0,9}:)?(?:guid|id)\b[^<>]{0,300}>([\s\S]{1,1000}?)<\//i;
const linkElement = /<link\b[^<>]{0,1000}>[^<]{0,1000}/i;
const titleElement = /<(?:[a-z]\w{0,9}:)?title\b[^<>]{0,300}>(?:<!\[CDATA\[)?([^<]{1,300})/i;
const textElement = /<(?:description|summary|content)\b[^<>]{0,300}>([\s\S]{1,80})/i;
const jsonTitle = /"title"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,500})"/g;
const jsonId = /"id"\s{0,9}:\s{0,9}(?:"((?:[^"\\]|\\.){1,500})"|(\d{1,20}))/g;

/** The hints of a feed; `freshMs` and `links` are what its HTTP headers say. */
export function readHints(bytes: Uint8Array, freshMs?: number, links = ''): PublisherHints {
  const head = headOf(textOf(bytes));
  const hub = linkIn(links, head, 'hub');
  const minutes = Number(/<ttl>\s{0,20}(\d{1,6})\s{0,20}<\/ttl>/i.exec(head)?.[1] ?? 0);
  const period = /<sy:updatePeriod>\s{0,20}([a-z]{1,10})\s{0,20}</i.exec(head)?.[1]?.toLowerCase() ?? '';
  const frequency = Number(/<sy:updateFrequency>\s{0,20}(\d{1,4})\s{0,20}</i.exec(head)?.[1] ?? 1);
  const periodMs = Object.hasOwn(periodsMs, period) ? periodsMs[period as keyof typeof periodsMs] : 0;
  const intervalMs = Math.max(minutes * 60_000, periodMs / Math.max(1, frequency), freshMs ?? 0);
  const skipHours = listIn(head, 'skipHours', 'hour').flatMap((text) =>
    /^\d{1,2}$/.test(text) && Number(text) <= 24 ? [Number(text) % 24] : [],
  );
  const skipDays = listIn(head, 'skipDays', 'day').flatMap((text) => {
    const day = days.indexOf(text.toLowerCase());
    return day < 0 ? [] : [day];
  });
  return {
    intervalMs: intervalMs > 0 ? intervalMs : undefined,
    skipHours: skipHours.length > 0 && skipHours.length <= maxSkipHours ? skipHours : undefined,
    skipDays: skipDays.length > 0 && skipDays.length <= maxSkipDays ? skipDays : undefined,
    hub,
    topic: hub === undefined ? undefined : linkIn(links, head, 'self'),
  };
}

/** Whether the publisher names this hour or day as one without news. */
export function isSkipped({ skipHours = [], skipDays = [] }: PublisherHints, nowMs: number): boolean {
  const at = new Date(nowMs);
  return skipHours.includes(at.getUTCHours()) || skipDays.includes(at.getUTCDay());
}

/**
 * Digests of four characters for each item of the feed: of its id, else its link, and of its words, so that an item whose id changes is
 * known by its words. Ids that several items have do not count. Empty when it is no feed of items.
 */
export function itemDigests(bytes: Uint8Array): string[] {
  const text = textOf(bytes);
  const items = text.trimStart().startsWith('{') ? jsonItems(text) : xmlItems(text);
  const counts = new Map<string, number>();
  for (const { id } of items) counts.set(id, (counts.get(id) ?? 0) + 1);
  return items.map(({ id, words }) => {
    const keys = words === '' || counts.get(id) === 1 ? [id, words] : [words];
    return keys.map((key) => (key === '' ? '' : digestOf(key).slice(0, 4))).join('');
  });
}

interface FeedItem {
  id: string;
  /** Of its title and the start of its text. */
  words: string;
}

function xmlItems(text: string): FeedItem[] {
  const items = text.split(itemStart, maxItems + 1).slice(1);
  return items.map((item) => ({
    id: (idElement.exec(item)?.[1] ?? linkElement.exec(item)?.[0] ?? item.slice(0, 300)).trim(),
    words: `${titleElement.exec(item)?.[1] ?? ''} ${textElement.exec(item)?.[1] ?? ''}`.trim(),
  }));
}

function jsonItems(text: string): FeedItem[] {
  const ids = [...text.matchAll(jsonId)].map(([, quoted, number]) => (quoted ?? number ?? '').trim());
  const titles = [...text.slice(text.indexOf('"items"')).matchAll(jsonTitle)].map(([, title = '']) => title);
  const hasTitles = titles.length === ids.length;
  return ids.slice(0, maxItems).map((id, at) => ({ id, words: hasTitles ? (titles[at] ?? '') : '' }));
}

/** The items of which nothing is among the digests of the answer before. */
export function newItems(items: readonly string[], seen: string | undefined): string[] {
  const known = new Set(seen?.match(/.{4}/g));
  return items.filter((item) => !item.match(/.{4}/g)?.some((digest) => known.has(digest)));
}

function textOf(bytes: Uint8Array): string {
  return latin1.decode(bytes.subarray(0, maxReadBytes));
}

/** What comes before the first item; a feed may say more after the last one, but few do. */
function headOf(text: string): string {
  return text.slice(0, itemStart.exec(text)?.index ?? 65_536);
}

/** The address of a link with this relation: of the Link header, else of the feed's head, else of a JSON Feed. */
function linkIn(links: string, head: string, relation: 'hub' | 'self'): string | undefined {
  const ofRelation = new RegExp(`\\brel\\s?=\\s?["']?[^"'<>]{0,60}\\b${relation}\\b`, 'i');
  for (const [link, url] of links.matchAll(/<([^<>]{1,1000})>[^<]{0,300}/g))
    if (ofRelation.test(link)) return httpUrl(url);
  for (const [link] of head.matchAll(/<(?:[a-z]\w{0,9}:)?link\b[^<>]{0,1500}>/gi)) {
    if (ofRelation.test(link)) return httpUrl(/\bhref\s?=\s?["']([^"'<>]{1,1000})/i.exec(link)?.[1]);
  }
  if (!head.trimStart().startsWith('{')) return undefined;
  const list = /"hubs"\s?:\s?\[[^\]]{0,2000}\]/.exec(head)?.[0] ?? '';
  const pattern =
    relation === 'hub' ? /"url"\s?:\s?"([^"\\]{1,1000})"/ : /"feed_url"\s?:\s?"([^"\\]{1,1000})"/;
  return httpUrl(pattern.exec(relation === 'hub' ? list : head)?.[1]);
}

function httpUrl(text: string | undefined): string | undefined {
  const url = text === undefined ? undefined : findUrl(text.replaceAll('&amp;', '&'));
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

function listIn(head: string, list: string, entry: string): string[] {
  const start = head.indexOf(`<${list}>`);
  const end = head.indexOf(`</${list}>`, start);
  if (start < 0 || end < 0) return [];
  const entries = head.slice(start, end).matchAll(new RegExp(`<${entry}>\\s{0,20}([^<\\s]{1,20})`, 'g'));
  return [...entries].map(([, text = '']) => text);
}

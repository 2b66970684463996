// What a fetched body is before any parser: no feed at all, our own feed, or the same feed with another build date.
import { sha256Of } from '#core/digest.ts';

const headBytes = 4_096;
/** A longer body is compared as it is. */
const maxComparedBytes = 5_000_000;

/** The first kilobytes as Latin-1: enough to recognise markup in every charset that contains ASCII. */
function headOf(bytes: Uint8Array): string {
  return latin1
    .decode(bytes.subarray(0, headBytes))
    .replace(/^(?:ï»¿)?[\s\0]+/, '')
    .replace(/^ï»¿/, '');
}
const latin1 = new TextDecoder('latin1');

/** Why the body is no feed and no wire copy: empty, a web page, a PDF, a picture, an archive. Undefined when it may be one. */
export function findNotAFeed(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  if (head === '') return 'an empty answer';
  if (head.startsWith('%PDF')) return 'a PDF document where a feed was expected';
  if (['‰PNG', '\x89PNG', 'GIF8', 'ÿØÿ', 'PK\x03\x04', 'RIFF'].some((mark) => head.startsWith(mark)))
    return 'a picture or an archive where a feed was expected';
  const isPage = /^(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype\s+html|<html)\b/i.test(head);
  if (!isPage) return undefined;
  if (/just a moment|checking your browser|cf-(?:chl|mitigated)|captcha|are you (?:a )?human/i.test(head))
    return 'a challenge page where a feed was expected';
  if (/<input[^>]{0,300}type=["']?password|sign[ -]?in|log[ -]?in/i.test(head))
    return 'a login page where a feed was expected';
  return 'a web page where a feed was expected';
}

/** True for a feed without its end: the transfer broke off, or the server did. */
export function isCutOff(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  const tail = latin1.decode(bytes.subarray(-tailBytes));
  if (head.startsWith('{')) return !/\}\s*$/.test(tail.slice(-100));
  const root = /^<(?:\?xml[\s\S]{0,500}?\?>\s*<)?((?:\w{1,10}:)?(?:rss|feed|rdf))[\s>]/i.exec(head)?.[1];
  return root !== undefined && !tail.toLowerCase().includes(`</${root.toLowerCase()}`);
}
/** Some servers add a comment after the end. */
const tailBytes = 4_096;

/** True for a feed of a Dateline, by the ids of its stories: read as a source, they would confirm themselves. */
export function isOwnFeed(bytes: Uint8Array): boolean {
  return /(?:>|"id": ?")urn:x-dateline:/.test(latin1.decode(bytes.subarray(0, ownFeedBytes)));
}
const ownFeedBytes = 65_536;

/** Elements that servers renew at each request, and comments. */
const volatile =
  /<(lastBuildDate|ttl|slash:comments|generator)\b[^<>]{0,200}>[^<]{0,200}<\/\1>|<!--[\s\S]*?-->/gi;
/** Dates of the feed itself, above its first item. */
const datesOfFeed = /<(pubDate|updated|dc:date|modified)\b[^<>]{0,200}>[^<]{0,200}<\/\1>/gi;

/** A digest that equal content has, whatever the build date. Of bytes that are no markup, or too many, the digest as they are. */
export function stableDigestOf(bytes: Uint8Array): string {
  if (bytes.length > maxComparedBytes || !headOf(bytes).startsWith('<')) return sha256Of(bytes);
  const whole = latin1.decode(bytes);
  // Every comment before the last end mark ends, so that the pattern takes linear time.
  const end = whole.lastIndexOf('-->') + 3;
  const text =
    end < 3 ? whole.replace(volatile, '') : whole.slice(0, end).replace(volatile, '') + whole.slice(end);
  const firstItem = /<(?:item|entry)[\s>]/i.exec(text)?.index ?? text.length;
  return sha256Of(
    new TextEncoder().encode(text.slice(0, firstItem).replace(datesOfFeed, '') + text.slice(firstItem)),
  );
}

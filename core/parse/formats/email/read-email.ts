// Mail with filed copy: one item, and problems for attachments and text that were not read.
import { findAgencies } from '#core/agencies.ts';
import { instantOf } from '#core/instant.ts';
import type { Copy, CopyHints } from '#core/parse/copy/copy.ts';
import { readFeedDate } from '#core/parse/dates/feed-date.ts';
import { type Mail, readMail } from '#core/parse/formats/email/email-wire.ts';
import { readForm } from '#core/parse/formats/email/read-form.ts';
import { readHeadedCopy } from '#core/parse/formats/shared/wire-text.ts';
import type { ParsedItem, ParseResult } from '#core/parse/parse-result.ts';
import { oneLine, paragraphsOfHtml } from '#core/parse/text/plain-text.ts';
import { removeControls } from '#core/parse/text/remove-controls.ts';
import type { Problem } from '#core/problem.ts';

/**
 * Reads one message. Plain text is preferred to HTML. Signature, quoted replies and list footers are removed. The
 * sender does not count as the author. Never throws.
 */
export function readEmail(
  bytes: Uint8Array,
  decoded: string,
  complete: boolean,
  hints: CopyHints,
): Promise<ParseResult> {
  return readingOf(readMail(bytes, decoded, complete), hints);
}

async function readingOf(received: Promise<Mail | undefined>, hints: CopyHints): Promise<ParseResult> {
  const mail = await received;
  if (mail === undefined) {
    const message =
      'the message does not end, or is nested or broken into lines beyond measure: it was left out';
    return { items: [], problems: [{ code: 'truncated', message }] };
  }
  const problems: Problem[] = mail.attachments.map((name) => ({
    code: 'item_skipped',
    message: `the attachment "${oneLine(name).slice(0, 100)}" was not read`,
  }));
  if (mail.isCut) problems.push({ code: 'too_large', message: 'only the beginning of its text was read' });
  const filing = toParsedItem(mail, hints);
  if (filing.paragraphs.length > 0 || (filing.headline ?? '') !== '') return { items: [filing], problems };
  return {
    items: [],
    problems: [...problems, { code: 'item_skipped', message: 'holds nothing at all', at: 'item 1' }],
  };
}

function toParsedItem(mail: Mail, hints: CopyHints): ParsedItem {
  const text = bodyOf(mail);
  const form = readForm(text);
  const sentMs = readFeedDate(mail.dateText ?? '')?.epochMs;
  const filedNear = sentMs === undefined ? hints.filedNear : instantOf(sentMs);
  const language = mail.language ?? hints.language;
  const copy = readHeadedCopy(form?.body ?? text, form?.headline, { ...hints, language, filedNear });
  const subject = oneLine(mail.subject).replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
  const headline = form?.headline ?? copy.headline ?? subject;
  return {
    at: 'item 1',
    externalId: mail.messageId,
    headline,
    summary: form?.abstract,
    paragraphs: copy.paragraphs,
    copy: withoutHeadlineOf(copy),
    bylineText: form?.byline,
    datelineText: form?.dateline,
    slugline: form?.slugline ?? (subject === headline ? undefined : subject),
    publishedText: mail.dateText,
    agency: findAgencies(mail.senderName)[0],
    creators: [],
    categories: [],
    keywords: [],
    media: [],
    language: mail.language,
    signal: copy.signal,
  };
}

function withoutHeadlineOf({ headline: _, ...copy }: Copy): Copy {
  return copy;
}

function bodyOf({ text, html }: Mail): string {
  const ofText = withoutFooter(removeControls(text));
  if (ofText.trim() !== '') return ofText;
  return withoutFooter(paragraphsOfHtml(html).join('\n\n'));
}

/** Cuts at the signature mark (RFC 3676 section 4.3), at a quoted reply, and at the footer of a mailing list. */
function withoutFooter(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      /^-- ?$|^_{10,}$|^-{3,} ?(?:original message|ursprüngliche nachricht|message d'origine)/i.test(line),
  );
  const kept = end < 0 ? lines : lines.slice(0, end);
  return kept.filter((line) => !/^>/.test(line)).join('\n');
}

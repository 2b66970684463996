// Mail (RFC 5322, MIME), read by postal-mime, which decodes charsets, quoted-printable and base64. The input is
// bytes, because each part has its own charset.
import {
  maxMailHeaderBytes,
  maxMailMessageDepth,
  maxMailPartDepth,
  maxMailShortLines,
  maxTextChars,
} from '#core/parse/limits.ts';
import { decode } from '#core/parse/text/decode.ts';

export interface Mail {
  subject: string;
  messageId: string | undefined;
  senderName: string;
  /** As printed: postal-mime reads a date without a zone in the zone of the machine. */
  dateText: string | undefined;
  language: string | undefined;
  text: string;
  html: string;
  /** Only the beginning of the message was read. */
  isCut: boolean;
  /** Attachments that were not read, by name or type. */
  attachments: string[];
}

/** Reads a message; undefined when its nesting or headers exceed the limits, or when a multipart does not end. */
export function readMail(bytes: Uint8Array, decoded: string, complete: boolean): Promise<Mail | undefined> {
  // The decoded text is examined here and not kept in memory while the parts are decoded.
  return readParts(bytes, formOf(decoded, complete));
}

async function readParts(bytes: Uint8Array, { whole, inParts, isPlain }: Form): Promise<Mail | undefined> {
  if (!whole || (inParts && shortLinesIn(bytes) > maxMailShortLines)) return undefined;
  // A single part: text beyond the report's limit need not be decoded.
  const read = inParts ? bytes : bytes.subarray(0, maxTextChars);
  // postal-mime allocates for each line of an unencoded text, so such a body is decoded here.
  const bodyAt = isPlain ? endOfHeaders(read) : read.length;
  try {
    // Loaded here: most documents are no mail, and the parser slows down a start.
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(read.subarray(0, bodyAt), {
      maxNestingDepth: maxMailPartDepth,
      maxRfc822NestingDepth: maxMailMessageDepth,
      maxHeadersSize: maxMailHeaderBytes,
    });
    const header = (key: string): string | undefined =>
      mail.headers.find((field) => field.key === key)?.value.trim();
    return {
      subject: mail.subject ?? '',
      messageId: mail.messageId?.replace(/^<|>$/g, '') || undefined,
      senderName: mail.from?.name ?? '',
      dateText: header('date')
        ?.slice(0, 200)
        .replace(/\s*\([^()]*\)\s*$/, ''),
      language: header('content-language')?.split(',')[0],
      ...bodyOf(mail, read.subarray(bodyAt), header('content-type')),
      isCut: read.length < bytes.length,
      attachments: mail.attachments
        .filter(({ related }) => related !== true)
        .map(({ filename, mimeType }) => filename ?? mimeType),
    };
  } catch {
    return undefined; // Over the limits above; the caller records it.
  }
}

/** Text and HTML of a message: as postal-mime decoded them, or from the body that was kept from it. */
function bodyOf(
  mail: { text?: string | undefined; html?: string | undefined },
  body: Uint8Array,
  contentType: string | undefined,
): Pick<Mail, 'text' | 'html'> {
  if (body.length === 0) return { text: mail.text ?? '', html: mail.html ?? '' };
  const { text } = decode(body, { contentType });
  return /^text\/html\b/i.test(contentType ?? '') ? { text: '', html: text } : { text, html: '' };
}

/** What the headers declare about the body. */
interface Form {
  /**
   * A multipart message ends with its closing boundary (RFC 2046 section 5.1.1); for a single part only the transfer
   * can show it.
   */
  whole: boolean;
  inParts: boolean;
  /** A single text that is not encoded and whose lines are not to be joined (RFC 3676). */
  isPlain: boolean;
}

function formOf(decoded: string, complete: boolean): Form {
  const headers = /^[\s\S]*?\r?\n(?=\r?\n)/.exec(decoded.trimStart())?.[0];
  if (headers === undefined) return { whole: false, inParts: false, isPlain: false };
  const type = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/im.exec(headers)?.[0].slice(0, 1_000) ?? '';
  const boundary = /^content-type:\s*multipart\//i.test(type)
    ? /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type)
    : null;
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark !== undefined) return { whole: decoded.includes(`\n--${mark}--`), inParts: true, isPlain: false };
  const isText = type === '' || /^content-type:\s*text\/(?:plain|html)\b/i.test(type);
  const isEncoded = /^content-transfer-encoding:\s*(?!7bit|8bit|binary)/im.test(headers);
  return {
    whole: complete,
    inParts: /^content-type:\s*(?:multipart|message)\//i.test(type),
    isPlain: isText && !isEncoded && !/format\s*=\s*"?flowed/i.test(type),
  };
}

const lineFeed = 10;
const shortLine = 40;

/** The offset of the body: behind the first empty line after the headers. */
function endOfHeaders(bytes: Uint8Array): number {
  let begun = false;
  let lineAt = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== lineFeed) continue;
    const isEmpty = at === lineAt || (at === lineAt + 1 && bytes[lineAt] === 13);
    if (isEmpty && begun) return at + 1;
    begun ||= !isEmpty;
    lineAt = at + 1;
  }
  return bytes.length;
}

function shortLinesIn(bytes: Uint8Array): number {
  let lines = 0;
  let lineAt = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== lineFeed) continue;
    if (at - lineAt < shortLine) lines++;
    lineAt = at + 1;
  }
  return lines;
}

// E-mail as it comes over the wire (RFC 5322, MIME): by postal-mime, which decodes charsets, quoted-printable and base64.
// In: bytes, because each part has its own charset. Out: the parts of a message that are read.
import PostalMime from 'postal-mime';
import { maxMailHeaderBytes, maxMailMessageDepth, maxMailPartDepth } from '#core/thresholds.ts';

export interface Mail {
  subject: string;
  messageId: string | undefined;
  senderName: string;
  /** As printed: postal-mime would read a date without a zone in the machine's. */
  dateText: string | undefined;
  language: string | undefined;
  text: string;
  html: string;
  /** What came along and is no text of the message: name or type. */
  attachments: string[];
}

/** The message, or undefined when it is nested or headed beyond all measure, or a multipart that does not end. */
export async function readMail(
  bytes: Uint8Array,
  decoded: string,
  complete: boolean,
): Promise<Mail | undefined> {
  if (!endsWhole(decoded, complete)) return undefined;
  try {
    const mail = await PostalMime.parse(bytes, {
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
      text: mail.text ?? '',
      html: mail.html ?? '',
      attachments: mail.attachments
        .filter(({ related }) => related !== true)
        .map(({ filename, mimeType }) => filename ?? mimeType),
    };
  } catch {
    return undefined; // over the caps above: the caller records it
  }
}

/** A multipart message ends with its closing boundary (RFC 2046 section 5.1.1); of one part only the transfer can tell. */
function endsWhole(decoded: string, complete: boolean): boolean {
  const headers = /^[\s\S]*?\r?\n(?=\r?\n)/.exec(decoded.trimStart())?.[0];
  if (headers === undefined) return false;
  const type = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/im.exec(headers)?.[0].slice(0, 1_000) ?? '';
  const boundary = /^content-type:\s*multipart\//i.test(type)
    ? /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type)
    : null;
  const mark = boundary?.[1] ?? boundary?.[2];
  return mark === undefined ? complete : decoded.includes(`\n--${mark}--`);
}

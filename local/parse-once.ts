import { canonicalJson } from '#core/digest.ts';
import { type ParsedDocument, parseDocument } from '#core/parse/parse-document.ts';
import type { Archived } from '#core/ports.ts';

export type Parse = (archived: Archived) => Promise<ParsedDocument>;

/** Bytes of the documents whose results wait for their second reader. */
const mostBytesWaiting = 4 * 1024 * 1024;

/**
 * Parses for two readers: a post is parsed for its answer and again by ingest. Whichever comes first parses, the other takes that
 * result. A result belongs to a key, which contains the digest of the bytes, and to a note; results that no caller fetches
 * are dropped, oldest first.
 */
export function makeParseOnce(parse: Parse = parseDocument): Parse {
  const waiting = new Map<string, { bytes: number; parsed: Promise<ParsedDocument> }>();
  let bytesWaiting = 0;
  const take = (name: string): Promise<ParsedDocument> | undefined => {
    const known = waiting.get(name);
    if (known === undefined) return undefined;
    waiting.delete(name);
    bytesWaiting -= known.bytes;
    return known.parsed;
  };
  return (archived) => {
    const name = `${archived.key} ${canonicalJson(archived.note)}`;
    const known = take(name);
    if (known !== undefined) return known;
    const parsed = parse(archived);
    const bytes = archived.bytes.length;
    parsed.catch(() => take(name));
    waiting.set(name, { bytes, parsed });
    bytesWaiting += bytes;
    for (const oldest of waiting.keys()) {
      if (bytesWaiting <= mostBytesWaiting) break;
      take(oldest);
    }
    return parsed;
  };
}

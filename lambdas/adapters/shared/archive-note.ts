import { z } from 'zod';
import { findUrl } from '#core/find-url.ts';
import { type ArchiveKey, SourceId } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { type Archived, type ArchiveNote, DamagedDocument } from '#core/ports.ts';
import { SourceRules } from '#core/sources/source-rules.ts';

const ArchiveNoteJson = z.object({
  sourceId: SourceId,
  formerly: SourceId.optional(),
  agency: z.string().optional(),
  speaksFor: z.array(z.string()).optional(),
  language: z.string().optional(),
  country: z.string().optional(),
  standing: z.number().optional(),
  rules: SourceRules.optional(),
  url: z.string().optional(),
  contentType: z.string().optional(),
  asPage: z.boolean().optional(),
  withPages: z.boolean().optional(),
  complete: z.boolean(),
  receivedAt: Instant,
  requestId: z.string().optional(),
  replacement: z.string().optional(),
});

/** The name of the note in the user metadata of an S3 object. */
export const noteName = 'dateline-note';

/** S3 counts names and values of user metadata together: 2 KB. The rest is for the name and to be safe. */
const maxNoteBytes = 1_900;
const maxFieldCharacters = 100;

/** The note as one line of JSON. */
export function noteText(note: ArchiveNote): string {
  return JSON.stringify(note);
}

/** @throws DamagedDocument when `text` is not a note as noteText or shortNoteText writes it. */
export function readNote(text: string): ArchiveNote {
  try {
    return ArchiveNoteJson.parse(JSON.parse(text));
  } catch (cause) {
    throw new DamagedDocument('archive: the note cannot be read', { cause });
  }
}

/**
 * The document, if the bytes are those that its key names, or those that a purge put there. A purge that was interrupted may
 * have written the note alone: then the bytes are still those received.
 * @throws DamagedDocument.
 */
export function soundDocument(key: ArchiveKey, bytes: Uint8Array, sha256: string, text: string): Archived {
  const { replacement, ...note } = readNote(text);
  if (key.endsWith(sha256)) return { key, bytes, note };
  if (replacement === sha256) return { key, bytes, note: { ...note, replacement } };
  throw new DamagedDocument(`archive: the bytes under ${key} are not those that were kept`);
}

/**
 * When the document of the note was received, without the rest of the note: a start asks this of very many. Where that cannot be
 * read, the start of the day that its key names.
 */
export function receivedAtIn(text: string, key: ArchiveKey): Instant {
  try {
    return Instant.parse(JSON.parse(text).receivedAt);
  } catch {
    const [year, month, day] = key.split('/').slice(-4);
    return Instant.parse(`${year}-${month}-${day}T00:00:00.000Z`);
  }
}

/**
 * The note as printable ASCII of at most 1,900 bytes, for places that hold no more (S3 user metadata).
 * What does not fit is shortened: an address loses its query, then its path; other fields keep 100 characters, then go.
 */
export function shortNoteText(note: ArchiveNote): string {
  const fields: ArchiveNote = {
    ...note,
    agency: note.agency?.slice(0, maxFieldCharacters),
    language: note.language?.slice(0, maxFieldCharacters),
    country: note.country?.slice(0, maxFieldCharacters),
    contentType: note.contentType?.slice(0, maxFieldCharacters),
    requestId: note.requestId?.slice(0, maxFieldCharacters),
  };
  for (const url of shorterUrls(note.url)) {
    const text = asciiJson({ ...fields, url });
    if (text.length <= maxNoteBytes) return text;
  }
  // Rules are bounded (see SourceRules): they stay, because a rebuild must leave out the same items.
  const bare = { ...fields, url: undefined, requestId: undefined, contentType: undefined };
  const text = asciiJson(bare);
  return text.length <= maxNoteBytes ? text : asciiJson({ ...bare, agency: undefined, speaksFor: undefined });
}

function shorterUrls(url: string | undefined): (string | undefined)[] {
  const { origin, pathname } = (url === undefined ? undefined : findUrl(url)) ?? {
    origin: 'null',
    pathname: '',
  };
  return origin === 'null' ? [url, undefined] : [url, `${origin}${pathname}`, `${origin}/`, undefined];
}

/** JSON escapes what is below U+0020 itself; this escapes DEL and everything past ASCII. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

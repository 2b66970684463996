// `npm run --silent parse -- FILE…`: reads any feed or wire file and prints one JSON line a file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { maxDocumentBytes } from '#core/parse/limits.ts';
import { type ParsedDocument, parseDocument } from '#core/parse/parse-document.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { WrongUsage } from '#local/wrong-usage.ts';

const usage =
  'usage: npm run --silent parse -- FILE… [--content-type T] [--url U] [--source ID] [--agency A] [--language L] [--country C] [--received TIME]';

/** A file that is not there, or may not be read. */
class CannotOpen extends Error {
  override name = 'CannotOpen';
}

/**
 * Prints a line for every file, in pieces; gives the exit code: 0 when every file was read, 2 when one could not be or the call
 * was wrong.
 */
export async function parseFiles(
  argv: readonly string[],
  print: (piece: string) => void,
  warn: (line: string) => void,
): Promise<number> {
  try {
    const { files, note } = readArguments(argv);
    let code = 0;
    for (const file of files) {
      const parsed = await parseFile(file, note).catch((error: unknown) => {
        if (!(error instanceof CannotOpen)) throw error;
        warn(`parse: cannot open ${file}: ${error.message}`);
      });
      if (parsed === undefined) code = 2;
      else for (const piece of piecesOf(file, parsed)) print(piece);
    }
    return code;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    warn(`parse: ${error.message}\n${usage}`);
    return 2;
  }
}

/** No step holds the bytes while it waits: they need not stay in memory while a reader works. */
function parseFile(file: string, note: ArchiveNote): Promise<ParsedDocument> {
  return readBeginning(file).then(({ bytes, sha256 }) =>
    parseDocument({ key: archiveKeyOf(note.sourceId, note.receivedAt, sha256), bytes, note }),
  );
}

/** As many bytes of a file as are looked at, and one more where there are more; the digest is of all. */
async function readBeginning(file: string): Promise<{ bytes: Uint8Array; sha256: string }> {
  const digest = createHash('sha256');
  const bytes = new Uint8Array(maxDocumentBytes + 1);
  let length = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      if (!(chunk instanceof Uint8Array)) continue;
      digest.update(chunk);
      const kept = chunk.subarray(0, bytes.length - length);
      bytes.set(kept, length);
      length += kept.length;
    }
  } catch (cause) {
    throw new CannotOpen(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  return { bytes: bytes.subarray(0, length), sha256: digest.digest('hex') };
}

/** The line of a file; one piece a report, for joined they would all be there twice. */
function* piecesOf(file: string, { format, reports, problems }: ParsedDocument): Generator<string> {
  yield `{"file":${JSON.stringify(file)},"format":${JSON.stringify(format)},"reports":[`;
  for (const [index, report] of reports.entries()) yield `${index === 0 ? '' : ','}${JSON.stringify(report)}`;
  yield `],"problems":${JSON.stringify(problems)}}\n`;
}

function readArguments(argv: readonly string[]) {
  const { values, positionals } = readOptions(argv);
  if (positionals.length === 0) throw new WrongUsage('no file given');
  const sourceId = SourceId.safeParse(values.source ?? 'local');
  if (!sourceId.success) throw new WrongUsage(`--source: ${sourceId.error.issues[0]?.message}`);
  const receivedAt = values.received === undefined ? Date.now() : Date.parse(values.received);
  if (Number.isNaN(receivedAt)) throw new WrongUsage(`--received: "${values.received}" is no ISO time`);
  const { agency, language, country, url } = values;
  return {
    files: positionals,
    note: {
      sourceId: sourceId.data,
      agency,
      language,
      country,
      url,
      contentType: values['content-type'],
      // A file declared as text/html is read as a page.
      asPage: /^text\/html|^application\/xhtml/i.test(values['content-type'] ?? ''),
      complete: true,
      receivedAt: instantOf(receivedAt),
    },
  };
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'content-type': text,
        url: text,
        source: text,
        agency: text,
        language: text,
        country: text,
        received: text,
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await parseFiles(
    process.argv.slice(2),
    (piece) => void process.stdout.write(piece),
    (line) => void process.stderr.write(`${line}\n`),
  );
}

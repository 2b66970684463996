// `npm run --silent parse -- FILE…`: reads any feed or wire file and prints one JSON line a file.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { sha256Of } from '#core/digest.ts';
import { archiveKeyOf, SourceId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { parseDocument } from '#core/parse/parse-document.ts';

const usage =
  'usage: npm run --silent parse -- FILE… [--content-type T] [--url U] [--source ID] [--agency A] [--language L] [--country C] [--received TIME]';

/** What can be wrong with the call itself; its message is for the person at the keyboard. */
class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** Prints a line for every file; gives the exit code: 0 when every file was read, 2 when one could not be or the call was wrong. */
export async function parseFiles(
  argv: readonly string[],
  print: (line: string) => void,
  warn: (line: string) => void,
): Promise<number> {
  try {
    const { files, note } = readArguments(argv);
    let code = 0;
    for (const file of files) {
      const bytes = await readFile(file).catch((error: unknown) => {
        warn(`parse: cannot open ${file}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      if (bytes === undefined) code = 2;
      else {
        const key = archiveKeyOf(note.sourceId, note.receivedAt, sha256Of(bytes));
        print(JSON.stringify({ file, ...(await parseDocument({ key, bytes, note })) }));
      }
    }
    return code;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    warn(`parse: ${error.message}\n${usage}`);
    return 2;
  }
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
      // Whoever says text/html of a file asks for the page in it.
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
    (line) => {
      // In two pieces: joined, a line of 30 MB would be there twice.
      process.stdout.write(line);
      process.stdout.write('\n');
    },
    (line) => void process.stderr.write(`${line}\n`),
  );
}

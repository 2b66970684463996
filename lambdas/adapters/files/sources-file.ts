// Reads the sources file (YAML). An error is reported with file, line and field before anything starts.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { type Source, SourceList } from '#core/sources/source.ts';

/** The file cannot be used; `message` has one `file:line: field: what is wrong` a line. */
export class BadSourcesFile extends Error {
  override name = 'BadSourcesFile';
}

/** The sources that the file lists. @throws BadSourcesFile when it is absent, not YAML, or a field is wrong. */
export function readSourcesFile(file: string): Source[] {
  return readSources(readTextFile(file), file);
}

/** As readSourcesFile, from text; `file` is only named in what is thrown. */
export function readSources(text: string, file: string): Source[] {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (yaml.errors.length > 0) {
    throw new BadSourcesFile(
      yaml.errors.map(({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}`).join('\n'),
    );
  }
  const read = SourceList.safeParse(yaml.toJS() ?? {});
  if (read.success) return read.data.sources;
  throw new BadSourcesFile(
    read.error.issues
      .map(({ path, message, code, ...issue }) => {
        const field = code === 'unrecognized_keys' && 'keys' in issue ? [...path, issue.keys[0]] : path;
        return `${file}:${lineOf(field, yaml, lines)}: ${nameOf(field)}: ${message}`;
      })
      .join('\n'),
  );
}

function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadSourcesFile(`${file}: cannot be read`, { cause });
  }
}

/** The line on which the field, or the nearest thing around it that is there, begins. */
function lineOf(
  path: readonly unknown[],
  yaml: ReturnType<typeof parseDocument>,
  lines: LineCounter,
): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = yaml.getIn(path.slice(0, depth), true);
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

/** `sources[2].url`, as people write it. */
function nameOf(path: readonly unknown[]): string {
  return (
    path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '') || 'sources'
  );
}

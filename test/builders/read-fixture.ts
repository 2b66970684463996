// Builder: a file of test/fixtures, parsed as if it had just been archived.
import { readFileSync } from 'node:fs';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { ParsedDocument } from '#core/parse/parse-result.ts';
import type { ArchiveNote } from '#core/ports.ts';
import { anArchived } from '#test/builders/an-archived.ts';

export function fixtureBytes(path: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
}

export function readFixture(path: string, note: Partial<ArchiveNote> = {}): Promise<ParsedDocument> {
  return parseDocument(anArchived(fixtureBytes(path), note));
}

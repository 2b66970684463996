import { parseDocument } from '#core/parse/parse-document.ts';
import type { Archived } from '#core/ports.ts';
import { makeParseOnce } from '#local/parse-once.ts';
import { anArchived } from '#test/builders/an-archived.ts';

function counted(): { parse: typeof parseDocument; parsed: Archived[] } {
  const parsed: Archived[] = [];
  return {
    parsed,
    parse: (archived) => {
      parsed.push(archived);
      return parseDocument(archived);
    },
  };
}

describe('parsing for a post and for ingest', () => {
  const posted = anArchived('{"headline":"Rain","paragraphs":["It rained."]}');

  test('the second reader of a document gets what the first one parsed, and the third parses again', async () => {
    const { parse, parsed } = counted();
    const parseOnce = makeParseOnce(parse);
    const first = await parseOnce(posted);
    const { key, bytes, note } = posted;
    expect(await parseOnce({ key, bytes, note: { ...note } })).toBe(first);
    expect(parsed).toHaveLength(1);
    await parseOnce(posted);
    expect(parsed).toHaveLength(2);
  });

  test('a document under another note is parsed with that note', async () => {
    const { parse, parsed } = counted();
    const parseOnce = makeParseOnce(parse);
    await parseOnce(posted);
    const later = { ...posted, note: { ...posted.note, agency: 'Another Agency' } };
    const [report] = (await parseOnce(later)).reports;
    expect(report?.agency).toBe('Another Agency');
    expect(parsed).toHaveLength(2);
  });

  test('results that no caller fetches are dropped, oldest first', async () => {
    const { parse, parsed } = counted();
    const parseOnce = makeParseOnce(parse);
    const large = { ...posted, bytes: new Uint8Array(3 * 1024 * 1024).fill(0x20) };
    const others = ['1', '2'].map((digit) => ({ ...large, note: { ...large.note, requestId: digit } }));
    await parseOnce(posted);
    for (const other of others) await parseOnce(other);
    await parseOnce(posted);
    expect(parsed).toHaveLength(4);
  });
});

import fc from 'fast-check';
import { makeJsonLog } from '#adapters/runtime/log-json.ts';
import { Instant } from '#core/instant.ts';
import { anyCharacter } from '#test/builders/any-text.ts';

const at = Instant.parse('2022-01-15T09:30:00.000Z');
function logged(event: string, fields?: Record<string, unknown>): string[] {
  const lines: string[] = [];
  makeJsonLog((line) => lines.push(line), { now: () => at }).warn(event, fields);
  return lines;
}
const only = (event: string, fields?: Record<string, unknown>): string => logged(event, fields)[0] ?? '';

describe('a log line', () => {
  test('any call writes one line of JSON without control characters that starts with time, level and event', () => {
    const anything = fc.dictionary(
      fc.string({ unit: anyCharacter }),
      fc.anything({ withDate: true, withBigInt: true }),
    );
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), anything, (event, fields) => {
        const lines = logged(event, fields);
        expect(lines).toHaveLength(1);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
        expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        expect(JSON.parse(lines[0] ?? '')).toMatchObject({ at, level: 'warn' });
      }),
    );
  });

  test('line breaks, terminal codes and a forged line stay inside one text', () => {
    const forged = 'x\r\n{"level":"info","event":"all.well"}\u001b[2J\u009b31m\u2028';
    const line = only('source.failed', { title: forged, [forged]: 1 });
    expect(line.split(/[\r\n\u2028]/)).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', event: 'source.failed' });
  });

  test('a field cannot replace time, level or event', () => {
    const line = only('source.failed', { at: 'never', level: 'info', event: 'all.well', status: 500 });
    expect(JSON.parse(line)).toEqual({ at, level: 'warn', event: 'source.failed', status: 500 });
  });

  test('no form of a credential is logged', () => {
    for (const text of [
      ...['https://user:s3cret@wire.example.com/feed', 'failed: ftp://:s3cret@h/, again', 'http://s3cret@h'],
      ...[
        'https://user:s3cret@part@h/x',
        'https://user:s3cret/part@h/x',
        'https://u:s3cret#x@h/',
        'HTTPS://U:s3cret@h',
      ],
      ...[
        'https://h/feed?token=s3cret',
        'https://h/feed?a=1&api_key=s3cret#x',
        'https://h/?X-Amz-Signature=s3cret&b',
      ],
      ...['Authorization: Bearer s3cret.s3cret', 'basic s3cret=='],
    ]) {
      expect(only('fetch.failed', { detail: text })).not.toContain('s3cret');
      expect(only(text)).not.toContain('s3cret');
      expect(
        only('x', { deep: [{ url: text }], error: new Error(text, { cause: new Error(text) }) }),
      ).not.toContain('s3cret');
    }
    for (const name of ['password', 'Authorization', 'cookie', 'clientSecret', 'DATELINE_TOKENS']) {
      expect(only('x', { [name]: 's3cret', deep: { [name]: ['s3cret'] } })).not.toContain('s3cret');
    }
  });

  test('addresses without credentials stay readable', () => {
    for (const url of [
      ...[
        'https://wire.example.com:8443/@desk/feed?page=2',
        'http://127.0.0.1:8787/x@y',
        'mailto:desk@example.com',
      ],
    ]) {
      expect(JSON.parse(only('x', { url }))).toMatchObject({ url });
    }
  });

  test('an error keeps its name, message, code and cause', () => {
    const error = Object.assign(new TypeError('outer', { cause: new Error('inner') }), { code: 'E_X' });
    expect(JSON.parse(only('x', { error }))).toMatchObject({
      error: { name: 'TypeError', message: 'outer', code: 'E_X', cause: { message: 'inner' } },
    });
  });

  test('long texts, long lists, deep and circular values are cut', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(
      only('x', { text: 'x'.repeat(1e6), list: Array(1e5).fill('y'), circle, bytes: new Uint8Array(1e6) })
        .length,
    ).toBeLessThan(4_000);
  });
});

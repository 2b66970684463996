import fc from 'fast-check';
import { Instant, shifted } from '#core/instant.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';

const now = Instant.parse('2022-01-16T12:00:00.000Z');
const oneDayMs = 24 * 60 * 60 * 1000;

describe('a cursor', () => {
  test('decodes to the position it was made from, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.dictionary(fc.string(), fc.string()),
        (at, scope) => {
          expect(openCursor(sealCursor(at, scope, now), scope, now)).toBe(at);
        },
      ),
    );
  });
  test('contains only characters that need no escape in a URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (at) => {
        expect(sealCursor(at, {}, now)).toMatch(/^[\w-]+$/);
      }),
    );
  });
  test('is refused for another filter', () => {
    expect(openCursor(sealCursor('here', { agency: 'AFP' }, now), { agency: 'IRNA' }, now)).toBeUndefined();
    expect(openCursor(sealCursor('here', { agency: 'AFP' }, now), {}, now)).toBeUndefined();
  });
  test('does not depend on the order of the conditions of a filter', () => {
    const cursor = sealCursor('here', { agency: 'AFP', q: 'talks' }, now);
    expect(openCursor(cursor, { q: 'talks', agency: 'AFP' }, now)).toBe('here');
  });
  test('is refused when any one letter was changed', () => {
    const cursor = sealCursor('2022-01-16T12:00:00.000Z#s_0123456789abcdef0123', {}, now);
    const altered = fc
      .tuple(fc.nat(cursor.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'))
      .map(([at, letter]) => cursor.slice(0, at) + letter + cursor.slice(at + 1))
      .filter((text) => text !== cursor);
    fc.assert(
      fc.property(altered, (text) => {
        // The last letter of base64 may hold unused bits: then the text is unchanged.
        const opened = openCursor(text, {}, now);
        expect([undefined, '2022-01-16T12:00:00.000Z#s_0123456789abcdef0123']).toContain(opened);
        if (text.slice(0, -1) !== cursor.slice(0, -1)) expect(opened).toBeUndefined();
      }),
    );
  });
  test('never throws on any text, and refuses every text that is not a cursor', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(openCursor(text, {}, now)).toBeUndefined()));
    fc.assert(
      fc.property(fc.json(), (text) =>
        expect(openCursor(btoa(encodeURIComponent(text)), {}, now)).toBeUndefined(),
      ),
    );
    expect(openCursor('A'.repeat(10_240), {}, now)).toBeUndefined();
  });
  test('of a list that changes is valid for a day', () => {
    const cursor = sealCursor('here', {}, now);
    expect(openCursor(cursor, {}, shifted(now, oneDayMs))).toBe('here');
    expect(openCursor(cursor, {}, shifted(now, oneDayMs + 1))).toBeUndefined();
  });
  test('made without a time never expires', () => {
    expect(openCursor(sealCursor('here', 'changes'), 'changes', shifted(now, 1000 * oneDayMs))).toBe('here');
  });
});

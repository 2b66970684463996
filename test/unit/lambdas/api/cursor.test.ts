import fc from 'fast-check';
import { Instant, shifted } from '#core/instant.ts';
import { openCursor, sealCursor } from '#lambdas/api/cursor.ts';

const now = Instant.parse('2022-01-16T12:00:00.000Z');
const oneDayMs = 24 * 60 * 60 * 1000;

describe('a cursor', () => {
  test('opens to the position it was sealed with, whatever the text', () => {
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
  test('holds only letters that a URL carries as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (at) => {
        expect(sealCursor(at, {}, now)).toMatch(/^[\w-]+$/);
      }),
    );
  });
  test('does not open for another filter', () => {
    expect(openCursor(sealCursor('here', { agency: 'AFP' }, now), { agency: 'IRNA' }, now)).toBeUndefined();
    expect(openCursor(sealCursor('here', { agency: 'AFP' }, now), {}, now)).toBeUndefined();
  });
  test('opens whatever the order in which the conditions of a filter are named', () => {
    const cursor = sealCursor('here', { agency: 'AFP', q: 'talks' }, now);
    expect(openCursor(cursor, { q: 'talks', agency: 'AFP' }, now)).toBe('here');
  });
  test('does not open when any one letter was changed', () => {
    const cursor = sealCursor('2022-01-16T12:00:00.000Z#s_0123456789abcdef0123', {}, now);
    const altered = fc
      .tuple(fc.nat(cursor.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'))
      .map(([at, letter]) => cursor.slice(0, at) + letter + cursor.slice(at + 1))
      .filter((text) => text !== cursor);
    fc.assert(
      fc.property(altered, (text) => {
        // The last letter of base64 may hold bits that spell nothing: then the text says the same as before.
        const opened = openCursor(text, {}, now);
        expect([undefined, '2022-01-16T12:00:00.000Z#s_0123456789abcdef0123']).toContain(opened);
        if (text.slice(0, -1) !== cursor.slice(0, -1)) expect(opened).toBeUndefined();
      }),
    );
  });
  test('never throws on any text, and opens for none that it did not make', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(openCursor(text, {}, now)).toBeUndefined()));
    fc.assert(
      fc.property(fc.json(), (text) =>
        expect(openCursor(btoa(encodeURIComponent(text)), {}, now)).toBeUndefined(),
      ),
    );
    expect(openCursor('A'.repeat(10_240), {}, now)).toBeUndefined();
  });
  test('of a list that moves opens for a day and no longer', () => {
    const cursor = sealCursor('here', {}, now);
    expect(openCursor(cursor, {}, shifted(now, oneDayMs))).toBe('here');
    expect(openCursor(cursor, {}, shifted(now, oneDayMs + 1))).toBeUndefined();
  });
  test('made without a time never ages', () => {
    expect(openCursor(sealCursor('here', 'changes'), 'changes', shifted(now, 1000 * oneDayMs))).toBe('here');
  });
});

import fc from 'fast-check';
import { filterOf, StoryQuery } from '#lambdas/api/story-query.ts';

const filterFor = (query: unknown) => filterOf(StoryQuery.parse(query));
const wrongField = (query: unknown) => StoryQuery.safeParse(query).error?.issues[0]?.path.join('.');

describe('the query of lists', () => {
  test.each([['1'], ['20'], ['100']])('accepts a limit of %s', (limit) =>
    expect(wrongField({ limit })).toBeUndefined(),
  );
  test.each([
    ['-1'],
    ['0'],
    ['101'],
    ['1e9'],
    ['1e1'],
    ['NaN'],
    [''],
    [' 5'],
    ['5.0'],
    ['٥'],
    ['５'],
    [['5', '6']],
  ])('refuses a limit of %j and names it', (limit) => expect(wrongField({ limit })).toBe('limit'));

  test('accepts a day, a UTC time and a time with an offset', () => {
    expect(filterFor({ since: '2022-01-15' }).since).toBe('2022-01-15T00:00:00.000Z');
    expect(filterFor({ since: '2022-01-15T09:30Z' }).since).toBe('2022-01-15T09:30:00.000Z');
    expect(filterFor({ since: '2022-01-15T09:30:15.5+03:30' }).since).toBe('2022-01-15T06:00:15.500Z');
  });
  test('includes the whole day of `until`', () => {
    expect(filterFor({ until: '2022-01-15' }).until).toBe('2022-01-15T23:59:59.999Z');
    expect(filterFor({ until: '2022-01-15T00:00:00Z' }).until).toBe('2022-01-15T00:00:00.000Z');
  });
  test.each([
    ['2022-02-30'],
    ['2022-13-01'],
    ['2022-01-15T09:30:00'],
    ['2022-01-15T25:00:00Z'],
    ['yesterday'],
    ['15-01-2022'],
    ['2022'],
    ['1642239000000'],
    ['9999-12-31'],
    ['٢٠٢٢-01-15'],
    [['2022-01-15', '2022-01-16']],
  ])('refuses %j as a time', (since) => expect(wrongField({ since })).toBe('since'));

  test('accepts a number of origins from 1 to 99, and names it when it is anything else', () => {
    expect(filterFor({ origins: '2' })).toEqual({ origins: 2 });
    for (const origins of ['0', '-1', '100', '2.0', 'two', ['1', '2']])
      expect(wrongField({ origins })).toBe('origins');
  });
  test('ignores empty conditions, as a form sends them', () => {
    expect(filterFor({ q: '', agency: '', since: '', status: '' })).toEqual({});
  });
  test('turns control characters in q into spaces', () => {
    expect(filterFor({ q: ' talks\u0000\u001b[31m\r\ntehran ' }).q).toBe('talks [31m tehran');
  });
  test.each([['*'], ['((('], ['\u0000\u0007'], ['x'.repeat(201)]])('refuses %j as q', (q) =>
    expect(wrongField({ q })).toBe('q'),
  );
  test('treats a pattern as plain text', () => {
    expect(filterFor({ q: '((((a+)+)+)+$' }).q).toBe('((((a+)+)+)+$');
  });
  test('never throws, and refuses an unknown language or status', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(StoryQuery.shape)), fc.string()), (query) => {
        const checked = StoryQuery.safeParse(query);
        if (checked.success) filterOf(checked.data);
      }),
    );
    expect(wrongField({ lang: '<b>' })).toBe('lang');
    expect(wrongField({ status: 'gone' })).toBe('status');
  });
});

import { readFeedDate } from '#core/parse/dates/feed-date.ts';

const read = (text: string): [string, string] | undefined => {
  const date = readFeedDate(text);
  return date === undefined ? undefined : [new Date(date.epochMs).toISOString(), date.zone];
};

test.each([
  ['Sat, 07 Sep 2002 09:42:31 GMT', '2002-09-07T09:42:31.000Z'],
  ['Sat, 07 Sep 2002 9:42 EST', '2002-09-07T14:42:00.000Z'],
  ['07 Sep 02 09:42:31 +0430', '2002-09-07T05:12:31.000Z'],
  ['Thu, 1 Sep 94 09:42:31 Z', '1994-09-01T09:42:31.000Z'],
  ['Sat,  7 Sep 2002 09:42:31 GMT+0200', '2002-09-07T07:42:31.000Z'],
  ['Sat Sep  7 09:42:31 CEST 2002', '2002-09-07T07:42:31.000Z'],
  ['September 7, 2002 9:42 PM PDT', '2002-09-08T04:42:00.000Z'],
  ['12 Sep 2002 12:05 am GMT', '2002-09-12T00:05:00.000Z'],
  ['2002-09-07T09:42:31Z', '2002-09-07T09:42:31.000Z'],
  ['2002-09-07T09:42:31.123456+02:00', '2002-09-07T07:42:31.000Z'],
  ['2002-09-07t09:42z', '2002-09-07T09:42:00.000Z'],
  ['20020907T094231+0330', '2002-09-07T06:12:31.000Z'],
  ['2002-09-07 09:42:31 PKT', '2002-09-07T04:42:31.000Z'],
  ['2002-09-07T24:00:00Z', '2002-09-08T00:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['sam., 07 septembre 2002 09:42:31 CET', '2002-09-07T08:42:31.000Z'],
  ['7 сентября 2002 09:42 MSK', '2002-09-07T06:42:00.000Z'],
  ['1031391751', '2002-09-07T09:42:31.000Z'],
  ['1031391751000', '2002-09-07T09:42:31.000Z'],
])('%s is parsed as %s', (text, moment) => {
  expect(read(text)).toEqual([moment, 'given']);
});

test.each([
  ['2002-09-07T09:42:31', '2002-09-07T09:42:31.000Z'],
  ['2002-09-07', '2002-09-07T00:00:00.000Z'],
  ['2002-09', '2002-09-01T00:00:00.000Z'],
  ['2002', '2002-01-01T00:00:00.000Z'],
  ['07/09/2002 09:42', '2002-09-07T09:42:00.000Z'],
  ['9/17/2002 09:42', '2002-09-17T09:42:00.000Z'],
  ['1400-10-25', '2022-01-15T00:00:00.000Z'],
  ['25 Dey 1400', '2022-01-15T00:00:00.000Z'],
  ['Jadi 25, 1400 16:30', '2022-01-15T16:30:00.000Z'],
  ['۲۵ دی ۱۴۰۰', '2022-01-15T00:00:00.000Z'],
])('%s names no zone and is parsed as UTC', (text, moment) => {
  expect(read(text)).toEqual([moment, 'none']);
});

test('an unknown zone is reported as a problem, and the time is parsed as UTC', () => {
  expect(read('Sat, 07 Sep 2002 09:42:31 XQZ')).toEqual(['2002-09-07T09:42:31.000Z', 'unknown']);
});

test.each([
  '',
  'yesterday',
  '32 Foo',
  '2002-13-01',
  '2002-02-30',
  '31 Apr 2002',
  '2002-09-07T25:00:00Z',
  '10:00',
  '99999999999999999',
  '1400-12-31',
  '25 Mehr 2022',
])('"%s" is not a date', (text) => {
  expect(read(text)).toBeUndefined();
});

test('the time zone of the machine changes nothing', () => {
  const before = process.env.TZ;
  try {
    const readings = ['UTC', 'Asia/Tehran', 'America/New_York'].map((zone) => {
      process.env.TZ = zone;
      return [read('2002-09-07T09:42:31'), read('07 Sep 2002 09:42'), read('2002-09-07')];
    });
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

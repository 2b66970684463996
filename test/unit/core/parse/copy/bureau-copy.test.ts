// Bureau copy with marks of the desk, wrapped lines and trailers, as agencies transmit it.
import { gzipSync } from 'node:zlib';
import { parseDocument } from '#core/parse/parse-document.ts';
import type { Report } from '#core/report.ts';
import { anArchived } from '#test/builders/an-archived.ts';

async function read(text: string | Uint8Array): Promise<Report> {
  const { reports } = await parseDocument(anArchived(text, { contentType: 'text/plain' }));
  const [report] = reports;
  if (report === undefined) throw new Error('no report');
  return report;
}

test('a wrapped note, bullet points and trailer lines are neither headline nor text', async () => {
  const report = await read(`WRAPUP 2-Port of Lowe burns for second day

* Fire still burning - harbour master
* Freight rates up 3%

(Adds quote, background and details of the
fire in the second paragraph)
By Mira Tolan

PORT LOWE, Nov 23 (Reuters) - A fire burned for a second day at the port of Lowe on Monday.

The harbour master said 14 people were hurt.

Source text for Eikon: ID:nABC1
Further company coverage: LOWE.L
(Gdansk Newsroom)
`);
  expect(report).toMatchObject({
    headline: 'Port of Lowe burns for second day',
    signal: 'wrap',
    summary: 'Fire still burning - harbour master; Freight rates up 3%',
    editorialNote: '(Adds quote, background and details of the fire in the second paragraph)',
    byline: { people: ['Mira Tolan'] },
    filedOn: '2026-11-23',
    paragraphs: [
      'A fire burned for a second day at the port of Lowe on Monday.',
      'The harbour master said 14 people were hurt.',
    ],
  });
});

test('a slug in capitals and a transmission stamp are taken off', async () => {
  const report = await read(`BC-LOWE-FIRE
URGENT
FOURTEEN HURT IN FIRE AT PORT OF LOWE
PORT LOWE, ENGLAND (AP) -- A FIRE AT THE PORT OF LOWE HURT 14 PEOPLE ON MONDAY, THE HARBOUR MASTER SAID.
THE FIRE BURNED FOR SIX HOURS, MINISTER MIRA TOLAN SAID.
AP-WS-11-23-26 1210GMT
`);
  expect(report).toMatchObject({
    headline: 'FOURTEEN HURT IN FIRE AT PORT OF LOWE',
    slugline: 'BC-LOWE-FIRE',
    signal: 'urgent',
  });
  expect(report.paragraphs.at(-1)).toBe('THE FIRE BURNED FOR SIX HOURS, MINISTER MIRA TOLAN SAID.');
});

test('a word divided at the end of a line is whole again; a compound keeps its hyphen', async () => {
  const report = await read(`Ferry fares to rise

PORT LOWE, Nov 23 (AFP) - The govern-
ment of the island said on Monday that ferry fares would rise by a tenth, a deci-
sion that fisher-
men called unfair.

The Lowe-Aster line, a state-
run service, carries 4,000 peo-
ple a day.
`);
  expect(report.paragraphs).toEqual([
    'The government of the island said on Monday that ferry fares would rise by a tenth, a decision that fishermen called unfair.',
    'The Lowe-Aster line, a state-run service, carries 4,000 people a day.',
  ]);
});

test('a weekday, a year and a double name that are divided at the end of a line are joined', async () => {
  const report = await read(`Ferry fares to rise

PORT LOWE, Nov 23 (AFP) - The harbour board said on Satur-
day that fares would rise in 2026-
27, and Mira Tolan-
Abbas called the present-
day fares unfair.
`);
  expect(report.paragraphs).toEqual([
    'The harbour board said on Saturday that fares would rise in 2026-27, and Mira Tolan-Abbas called the present-day fares unfair.',
  ]);
});

test('a take line in capitals and the stamp of UPI are taken off', async () => {
  const report = await read(`BC-FIRE-LOWE 3RD LD
FOURTEEN HURT IN FIRE AT PORT OF LOWE
SANTIAGO, CHILE (UPI) -- A FIRE HURT 14 PEOPLE ON MONDAY, THE HARBOUR MASTER SAID.
THE FIRE BURNED FOR SIX HOURS, MINISTER MIRA TOLAN SAID.
UPI-11-23-26 1310EST
`);
  expect(report).toMatchObject({ headline: 'FOURTEEN HURT IN FIRE AT PORT OF LOWE', signal: 'lead' });
  expect(report.paragraphs.at(-1)).toBe('THE FIRE BURNED FOR SIX HOURS, MINISTER MIRA TOLAN SAID.');
});

test.each(['FOR IMMEDIATE RELEASE: November 20, 2026', 'For Immediate Release - November 20, 2026'])(
  'the date after "%s" is the day of filing, not a headline or a place',
  async (line) => {
    const report = await read(`${line}

Ministry Opens Bridge at Lowe

KABUL, Afghanistan — The ministry of works opened the bridge at Lowe on Saturday.

It cost $4 million.
`);
    expect(report).toMatchObject({
      headline: 'Ministry Opens Bridge at Lowe',
      filedOn: '2026-11-20',
      datelines: [{ place: 'Kabul' }],
    });
  },
);

test.each(['/CNW/ -', '/EINPresswire.com/ --', '/PRNewswire/ --'])(
  'the press wire "%s" ends the dateline of a release',
  async (wire) => {
    const report = await read(`Lowe Foods Opens Plant

TORONTO, Nov. 20, 2026 ${wire} Lowe Foods Inc. opened its second plant.

It employs 300.
`);
    expect(report).toMatchObject({
      datelines: [{ place: 'Toronto' }],
      filedOn: '2026-11-20',
      paragraphs: ['Lowe Foods Inc. opened its second plant.', 'It employs 300.'],
    });
  },
);

test('the label, the contact, the place and the date above a press release are neither headline nor text', async () => {
  const report = await read(`Press release
Contact: Jon Abbas, press@lowe.example
Brussels, 20 November 2026

Commission adopts ferry rules

The European Commission adopted new rules for ferries today.

The rules apply from May.
`);
  expect(report).toMatchObject({
    headline: 'Commission adopts ferry rules',
    filedOn: '2026-11-20',
    datelines: [{ place: 'Brussels' }],
    paragraphs: ['The European Commission adopted new rules for ferries today.', 'The rules apply from May.'],
  });
});

test.each([
  ['WITHDRAWAL: Fire hurts 14', 'kill'],
  ['[UPDATE] Fire hurts 14', 'update'],
  ['UPDATE 5-CORRECTED-Fire hurts 14', 'correction'],
  ['OFFICIAL CORRECTION-UPDATE 1-Fire hurts 14', 'correction'],
])('"%s" above copy is a %s and no place', async (headline, signal) => {
  const report = await read(`${headline}

PORT LOWE, Nov 23 (Reuters) - A fire hurt 14 people on Monday.
`);
  expect(report).toMatchObject({ signal, paragraphs: ['A fire hurt 14 people on Monday.'] });
});

test('a headline that is only a label is replaced by the text, and its signal is kept', async () => {
  const nitf = (title: string) =>
    `<nitf><head><title>${title}</title></head><body><body.content><p>OSLO (AP) — Ministry: Ferry sinks off Lowe.</p></body.content></body></nitf>`;
  expect(await read(nitf('APNewsAlert'))).toMatchObject({
    headline: 'Ministry: Ferry sinks off Lowe',
    signal: 'alert',
  });
  expect(await read(nitf('URGENT'))).toMatchObject({
    headline: 'Ministry: Ferry sinks off Lowe',
    signal: 'urgent',
  });
});

test('the second headline of a press release is its summary, and its portrait and contacts are no text', async () => {
  const report = await read(`FOR IMMEDIATE RELEASE

Lowe Foods Opens Third Plant, Creates 200 Jobs

Company invests $40 million

ASTER, Ohio, Nov. 23, 2026 (GLOBE NEWSWIRE) -- Lowe Foods Inc. today announced the opening of its third plant in Aster.

"This is a proud day," said Mira Tolan, chief executive officer.

About Lowe Foods
Lowe Foods is a leading maker of oat biscuits.

Forward-Looking Statements
This press release contains forward-looking statements.

Media Contact:
Jon Abbas
press@lowe.example

###
`);
  expect(report).toMatchObject({
    headline: 'Lowe Foods Opens Third Plant, Creates 200 Jobs',
    summary: 'Company invests $40 million',
    paragraphs: [
      'Lowe Foods Inc. today announced the opening of its third plant in Aster.',
      '"This is a proud day," said Mira Tolan, chief executive officer.',
    ],
  });
});

test('a date without a year is the last such day before receipt', async () => {
  expect((await read('Fees rise\n\nKABUL, Jan 15 (AFP) - Fees rise in May, the port said.\n')).filedOn).toBe(
    '2026-01-15',
  );
  expect((await read('Fees rise\n\nKABUL, Nov 25 (AFP) - Fees rise in May, the port said.\n')).filedOn).toBe(
    '2026-11-25',
  );
});

test('gzip without a header is unpacked, also where a server packed it twice', async () => {
  const packed = gzipSync('Fees rise\n\nKABUL, Jan 15 (AFP) - Fees rise in May, the port said.\n');
  expect((await read(packed)).headline).toBe('Fees rise');
  expect((await read(gzipSync(packed))).headline).toBe('Fees rise');
});

test('damaged gzip, and gzip of more than the limit, are problems', async () => {
  const cut = await parseDocument(anArchived(gzipSync('Fees rise in May').subarray(0, 20)));
  const large = await parseDocument(anArchived(gzipSync(Buffer.alloc(31_000_000, 'a '))));
  expect([cut, large].map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    ['malformed'],
    ['too_large'],
  ]);
});

import { aReport, type ReportParts } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const body = [
  'The bank of the Lurame gave way near Murripo on Thursday night after three days of rain.',
  'Families were taken to a sugar warehouse and to two churches on higher ground.',
];
const filed = (agency: string, headline: string, parts: ReportParts = {}) =>
  aReport({ agency, headline, paragraphs: body, externalId: `${agency} ${headline}`, ...parts });

function headlineOf(...versions: ReturnType<typeof aReport>[]) {
  const { headline, headlineProvenance } = anAccount(versions);
  return [headline, headlineProvenance?.agency];
}

test('the headline whose words most reports use is chosen and traced to its report', () => {
  const report = filed('AFP', 'Bank of the Lurame gives way near Murripo');
  const account = anAccount([report, filed('DPA', 'A town under water')]);
  expect(account.headline).toBe(report.headline);
  expect(account.headlineProvenance).toEqual({
    reportId: report.id,
    version: report.version,
    agency: 'AFP',
  });
});

const markers: [string, string][] = [
  ['URGENT Bank of the Lurame gives way', 'Bank of the Lurame gives way'],
  ['CORRECTED: Bank of the Lurame gives way', 'Bank of the Lurame gives way'],
  ['UPDATE 2-Bank of the Lurame gives way', 'Bank of the Lurame gives way'],
  ['URGENT: CORRECTED - Bank of the Lurame gives way', 'Bank of the Lurame gives way'],
  ['Urgent repairs begin on Lurame bank', 'Urgent repairs begin on Lurame bank'],
  ['Lead in water of Murripo wells', 'Lead in water of Murripo wells'],
  ['CORRECTION CENTRE OF MURRIPO UNDER WATER', 'CORRECTION CENTRE OF MURRIPO UNDER WATER'],
];
test.each(markers)('the marker in “%s” is removed: “%s”', (printed, shown) => {
  expect(headlineOf(filed('AFP', printed))[0]).toBe(shown);
});

test('a headline without a label before a colon is preferred to one with it', () => {
  const clean = 'Bank of the Lurame gives way near Murripo';
  const labelled = [
    'Flood of the century: Bank of the Lurame gives way near Murripo in rain',
    'LiveFlood in Murripo:Bank of the Lurame gives way',
  ];
  for (const label of labelled) expect(headlineOf(filed('AFP', label), filed('DPA', clean))[0]).toBe(clean);
  const only = labelled[0] ?? '';
  expect(headlineOf(filed('AFP', only), filed('DPA', 'A town under water'))[0]).toBe(only);
});

test('the headline of an opinion piece is used only if there is no other', () => {
  const piece = filed('AFP', 'Bank of the Lurame was never going to hold', { kind: 'opinion' });
  expect(headlineOf(piece, filed('DPA', 'A town under water'))[0]).toBe('A town under water');
  expect(headlineOf(piece)[0]).toBe('Bank of the Lurame was never going to hold');
});

const outlets: [string, string][] = [
  ['Bank of the Lurame gives way near Murripo - AFP news', 'Bank of the Lurame gives way near Murripo'],
  ['Bank of the Lurame gives way | World news | Orient Herald', 'Bank of the Lurame gives way'],
  ['Bank of the Lurame gives way - AFP', 'Bank of the Lurame gives way'],
  ['Live | Bank of the Lurame gives way', 'Bank of the Lurame gives way'],
  ['Murripo | A town under water', 'Murripo | A town under water'],
  ['Bank of the Lurame gives way - minister', 'Bank of the Lurame gives way - minister'],
];
test.each(outlets)('of “%s” is shown “%s”', (printed, shown) => {
  expect(headlineOf(filed('AFP', printed))[0]).toBe(shown);
});

test.each([
  'What to know about the bank of the Lurame near Murripo',
  'Why the bank of the Lurame gave way near Murripo',
  'Bank of the Lurame near Murripo: Could it give way again?',
])('a headline that explains or asks is used only if there is no other: %s', (headline) => {
  expect(headlineOf(filed('AFP', headline), filed('DPA', 'A town under water'))[0]).toBe(
    'A town under water',
  );
  expect(headlineOf(filed('AFP', headline))[1]).toBe('AFP');
});

test('a headline in capitals is not chosen if there is another', () => {
  const capitals = filed('AFP', 'BANK OF THE LURAME GIVES WAY NEAR MURRIPO');
  expect(headlineOf(capitals, filed('DPA', 'A town under water'))).toEqual(['A town under water', 'DPA']);
});

test('a headline that is cut off is not chosen if there is a complete one', () => {
  expect(
    headlineOf(
      filed('AFP', 'The bank of the Lurame gave way near Murripo on…'),
      filed('DPA', 'A town under water'),
    ),
  ).toEqual(['A town under water', 'DPA']);
});

test('the headline of an alert is chosen only if there is no other', () => {
  const alert = filed('AFP', 'URGENT Bank of the Lurame gives way near Murripo', { signal: 'urgent' });
  expect(headlineOf(alert)[1]).toBe('AFP');
  expect(headlineOf(alert, filed('DPA', 'A town under water'))[1]).toBe('DPA');
});

test('a headline with a revised toll is not chosen if there is one without it', () => {
  const old = filed('AFP', 'Seventeen dead as bank of the Lurame gives way near Murripo', {
    paragraphs: ['The flood in Murripo killed 17 people.', ...body],
  });
  const later = filed('AFP', 'Toll rises', {
    publishedAt: '2022-01-16T10:00:00.000Z',
    versionCreatedAt: '2022-01-16T10:00:00.000Z',
    paragraphs: ['The flood in Murripo killed 26 people.'],
  });
  expect(headlineOf(old, later)[0]).toBe('Toll rises');
});

test('a later headline with a higher toll than any sentence states is chosen', () => {
  const stated = filed('AFP', 'Flood kills 14 in Murripo', {
    paragraphs: ['The flood in Murripo killed 14 people.', ...body],
  });
  const also = filed('DPA', 'Flood in Murripo kills 14', {
    paragraphs: ['The flood in Murripo killed 14 people on Saturday.', ...body],
  });
  const later = filed('EFE', 'Officials: 15 now dead', {
    publishedAt: '2022-01-15T15:00:00.000Z',
    versionCreatedAt: '2022-01-15T15:00:00.000Z',
    paragraphs: ['Another 130 people were injured in Murripo.'],
  });
  expect(headlineOf(stated, also, later)[0]).toBe('Officials: 15 now dead');
});

test('without any headline the first sentence is used and traced', () => {
  expect(headlineOf(filed('AFP', ''))).toEqual([body[0], 'AFP']);
});

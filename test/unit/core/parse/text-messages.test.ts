import { reportIdOf, SourceId } from '#core/ids.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

const idOf = (identity: string) => reportIdOf(SourceId.parse('harbour'), identity);

describe('IPTC 7901', () => {
  test('a dpa message gives header, slug, headline, text and time, without the notebook', async () => {
    const { format, reports, problems } = await readFixture('wire/iptc7901-dpa.txt');
    expect({ format, problems }).toEqual({ format: 'iptc7901', problems: [] });
    expect(reports[0]).toMatchObject({
      externalId: 'eca062',
      id: idOf('2026-11-13:eca062'),
      agency: 'dpa',
      publishedAt: '2026-11-13T11:37:00.000Z',
      headline: 'Ferry with 212 aboard runs aground off Port Lowe',
      slugline: 'Harbour-shipping',
      urgency: 4,
      categories: [{ scheme: 'iptc7901', code: 'i' }],
      datelines: [{ text: 'Berlin' }],
      credits: ['dpa'],
      paragraphs: [
        'A ferry with 212 people aboard ran aground off Port Lowe early on Monday, the coast guard said, and all were taken off it by noon.',
        '"Nobody was hurt," a spokeswoman told dpa.',
      ],
    });
  });

  test('a message without control characters is recognised by its header and ends at its time', async () => {
    const { format, reports } = await readFixture('wire/iptc7901-without-controls.txt');
    expect(format).toBe('iptc7901');
    expect(reports[0]).toMatchObject({
      headline: 'Top court: Harbour may reopen',
      slugline: 'politics/Harbour/courts',
      takeKey: '2ND LEAD 3RD NET',
      signal: 'lead',
      urgency: 3,
      byline: { text: 'By Helen Maguire, dpa', people: ['Helen Maguire'], organisations: ['dpa'] },
      datelines: [{ text: 'Luxembourg' }],
    });
    expect(reports[0]?.paragraphs).toHaveLength(1);
  });

  test('two messages between ZCZC and NNNN are two reports with their marked lines', async () => {
    const { reports } = await readFixture('wire/iptc7901-zczc.txt');
    expect(reports).toHaveLength(2);
    expect(reports[0]).toMatchObject({
      agency: 'AAP',
      headline: 'Court frees skipper of ferry',
      slugline: 'Legal: Harbour',
      datelines: [{ text: 'MELBOURNE' }],
      categories: [{ scheme: 'subjectcode', code: '02000000' }],
    });
    expect(reports[0]?.paragraphs).toHaveLength(2);
    expect(reports[1]).toMatchObject({
      headline: 'Tides MARKET DAY',
      datelines: [{ text: 'BRISBANE' }],
      filedOn: '2026-11-23',
      paragraphs: ['Latest betting on the tides of tomorrow.', 'Race one', '3.00 Dream Kisses'],
    });
  });
});

describe('ANPA 1312', () => {
  test('an AP message gives slug, take, headline, note, byline and text', async () => {
    const { format, reports, problems } = await readFixture('wire/anpa1312-writethru.txt');
    expect({ format, problems }).toEqual({ format: 'anpa1312', problems: [] });
    expect(reports[0]).toMatchObject({
      externalId: 'W2346',
      id: idOf('2026-11-23:W2346'),
      agency: 'AP',
      publishedAt: '2026-11-23T16:26:00.000Z',
      headline: 'AP Exclusive: Skipper says crew helped him flee',
      summary: 'The skipper tells his story.',
      slugline: 'BC-AS--Harbour-Escape',
      takeKey: '3rd Ld-Writethru',
      editorialNote: 'Minor edits. With AP Photos.',
      byline: { people: ['GERRY SHIH'], organisations: ['AP'] },
      datelines: [{ text: 'BEIJING' }],
      urgency: 3,
      signal: 'update',
      categories: [{ scheme: 'anpa1312', code: 'i' }],
      paragraphs: [
        'Stuck in a harbour, the skipper waited with dread over what seemed to come next — and it came.',
        "“Don't desert us now,” he prayed.",
      ],
    });
  });

  test('rows of a table keep their cells and their halves separate', async () => {
    const { reports } = await readFixture('wire/anpa1312-table.txt');
    expect(reports[0]?.paragraphs).toContain('New Port 16 21 7½');
    expect(reports[0]?.paragraphs).toContain('Lowe 23 13 —');
  });
});

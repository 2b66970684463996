import { reportIdOf, SourceId } from '#core/ids.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

const idOf = (identity: string) => reportIdOf(SourceId.parse('harbour'), identity);

test('an AFP item gives its lines, its revision and its subjects; the desk’s sign-off is no sentence', async () => {
  const { format, reports, problems } = await readFixture('wire/newsml-1-afp.xml');
  expect({ format, problems }).toEqual({ format: 'newsml-1', problems: [] });
  expect(reports[0]).toMatchObject({
    externalId: 'TX-PAR-LOWE1',
    version: 2,
    versionCreatedAt: '2026-11-24T08:06:25.000Z',
    publishedAt: '2026-11-24T07:00:00.000Z',
    agency: 'AFP',
    language: 'en',
    headline: 'Ferry aground off Port Lowe',
    slugline: 'Lowe-ferry',
    datelines: [{ text: 'Port Lowe' }],
    filedOn: '2026-11-24',
    credits: ['AFP'],
    urgency: 3,
    editorialNote: 'UPDATES with coast guard',
    signal: 'update',
    status: 'usable',
    categories: [{ scheme: 'subjectcode', code: '03010000' }],
    keywords: ['ferry', 'Lowe'],
    paragraphs: ['A ferry ran aground on Tuesday.'],
  });
});

test('an item in two languages is two reports, each with its own text and identity', async () => {
  const { reports } = await readFixture('wire/newsml-1-two-languages.xml');
  expect(
    reports.map(({ language, headline, paragraphs, version }) => ({
      language,
      headline,
      paragraphs,
      version,
    })),
  ).toEqual([
    {
      language: 'nl',
      headline: 'Veerboot loopt vast',
      paragraphs: ['Een veerboot is maandag vastgelopen.', 'Niemand raakte gewond.'],
      version: 4,
    },
    {
      language: 'fr',
      headline: "Un ferry s'échoue",
      paragraphs: ["Un ferry s'est échoué lundi."],
      version: 4,
    },
  ]);
  expect(reports.map(({ id }) => id)).toEqual([idOf('98055798'), idOf('98055798:fr')]);
  expect(reports[0]).toMatchObject({
    summary: 'Niemand raakte gewond.',
    datelines: [{ text: 'BRUSSEL' }],
    keywords: ['SHIPS'],
    agency: 'Belga',
  });
});

describe('habits of identity and status', () => {
  test('a daily counter is told apart by its day, and shown as it came', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[0]).toMatchObject({
      externalId: 'bsf153',
      id: idOf('20261124:bsf153'),
      datelines: [{ text: 'Landquart GR' }],
    });
  });

  test('an id that holds its version names one report in all versions', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[1]).toMatchObject({
      externalId: 'ANPX-241126-041-v2',
      id: idOf('ANPX-241126-041'),
      version: 2,
      keywords: ['ECO', 'POST'],
    });
  });

  test('an embargo ends when the status will change to usable', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[2]).toMatchObject({ status: 'usable', embargoedUntil: '2026-11-25T06:00:00.000Z' });
  });

  test('a kill names the item that it kills, without its revision', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[3]).toMatchObject({ status: 'canceled', signal: 'kill', corrects: 'TX-PAR-LOWE1' });
  });

  test('what a correction names is what the corrected report goes by', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[5]).toMatchObject({ signal: 'correction', corrects: '20261124:bsf153' });
    expect(reports[0]?.id).toBe(idOf(reports[5]?.corrects ?? ''));
  });

  test('a dateline that holds only a date gives way to the city of origin', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[4]).toMatchObject({ datelines: [{ text: 'MOSCOW', place: 'Moscow' }], urgency: 2 });
  });
});

test('a document type that declares a parameter entity is refused, though agencies send it', async () => {
  const { format, reports, problems } = await readFixture('wire/newsml-1-parameter-entity.xml');
  expect({ format, reports }).toEqual({ format: 'newsml-1', reports: [] });
  expect(problems.map(({ code }) => code)).toEqual(['forbidden_entity']);
});

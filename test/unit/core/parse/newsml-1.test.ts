import { reportIdOf, SourceId } from '#core/ids.ts';
import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

const idOf = (identity: string) => reportIdOf(SourceId.parse('harbour'), identity);

test('an AFP item gives its lines, its revision and its subjects, and the desk’s sign-off is not a sentence', async () => {
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

describe('identity and status as agencies write them', () => {
  test('a daily counter is made unique by its day and displayed as printed', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[0]).toMatchObject({
      externalId: 'bsf153',
      id: idOf('20261124:bsf153'),
      datelines: [{ text: 'Landquart GR' }],
    });
  });

  test('an id that includes its version names one report in all versions', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[1]).toMatchObject({
      externalId: 'ANPX-241126-041-v2',
      id: idOf('ANPX-241126-041'),
      version: 2,
      keywords: ['ECO', 'POST'],
    });
  });

  test('an embargo ends at the time of the announced change to usable', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[2]).toMatchObject({ status: 'usable', embargoedUntil: '2026-11-25T06:00:00.000Z' });
  });

  test('a kill names the item that it kills, without its revision', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[3]).toMatchObject({ status: 'canceled', signal: 'kill', corrects: 'TX-PAR-LOWE1' });
  });

  test('a correction names the id of the report that it corrects', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[5]).toMatchObject({ signal: 'correction', corrects: '20261124:bsf153' });
    expect(reports[0]?.id).toBe(idOf(reports[5]?.corrects ?? ''));
  });

  test('a dateline that contains only a date is replaced by the city of origin', async () => {
    const { reports } = await readFixture('wire/newsml-1-habits.xml');
    expect(reports[4]).toMatchObject({ datelines: [{ text: 'MOSCOW', place: 'Moscow' }], urgency: 2 });
  });
});

describe('document types of NewsML 1', () => {
  test('one that includes NITF by a parameter entity is parsed, and the entity is ignored', async () => {
    const { format, reports, problems } = await readFixture('wire/newsml-1-parameter-entity.xml');
    expect({ format, problems }).toEqual({ format: 'newsml-1', problems: [] });
    expect(reports).toMatchObject([{ headline: 'Ferry timetable changes', status: 'usable' }]);
  });

  test.each([
    ['an address', '<!ENTITY % nitf SYSTEM "http://127.0.0.1/nitf.dtd"> %nitf;'],
    ['a file of the machine', '<!ENTITY % nitf SYSTEM "file:///etc/nitf.dtd"> %nitf;'],
    ['a path from the root', '<!ENTITY % nitf SYSTEM "/etc/nitf.dtd"> %nitf;'],
    ['no document type', '<!ENTITY % nitf SYSTEM "passwd"> %nitf;'],
    ['a value', '<!ENTITY % nitf "<!ELEMENT x ANY>"> %nitf;'],
    ['a general entity beside it', '<!ENTITY % n SYSTEM "n.dtd"> %n; <!ENTITY x "y">'],
  ])('a parameter entity with %s is refused', async (_, subset) => {
    const document = `<!DOCTYPE NewsML [${subset}]><NewsML><NewsItem/></NewsML>`;
    const { reports, problems } = await parseDocument(anArchived(document));
    expect({ reports, codes: problems.map(({ code }) => code) }).toEqual({
      reports: [],
      codes: ['forbidden_entity'],
    });
  });

  test('in a feed such an entity is refused too', async () => {
    const { problems } = await parseDocument(
      anArchived('<!DOCTYPE rss [<!ENTITY % n SYSTEM "n.dtd"> %n;]><rss><channel/></rss>'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['forbidden_entity']);
  });
});

test('an alert in Arabic is an alert of its agency, without the initials of its writer', async () => {
  const { reports } = await readFixture('wire/newsml-1-alert-arabic.xml');
  expect(reports[0]).toMatchObject({
    agency: 'AFP',
    signal: 'alert',
    language: 'ar',
    headline: 'جنوح عبّارة قبالة الساحل الإيطالي',
    paragraphs: ['جنوح عبّارة قبالة الساحل الإيطالي'],
  });
});

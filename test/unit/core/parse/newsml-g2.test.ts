import { readFixture } from '#test/builders/read-fixture.ts';

describe('a message of a package, a text and its picture', () => {
  test('gives one report with all fields of the item, for any namespace prefixes', async () => {
    const { format, reports, problems } = await readFixture('wire/newsml-g2-message.xml');
    expect(format).toBe('newsml-g2');
    expect(problems).toEqual([
      { code: 'item_skipped', message: 'a package "Ferry package" has no text of its own', at: 'item 1' },
    ]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      externalId: 'tag:harbour.example,2026:ferry',
      version: 1_618_095_828,
      versionCreatedAt: '2026-11-24T08:55:00.000Z',
      publishedAt: '2026-11-24T08:10:00.000Z',
      agency: 'Reuters',
      language: 'en-GB',
      headline: 'Ferry runs aground off Port Lowe',
      slugline: 'HARBOUR-FERRY/ (UPDATE 2)',
      urgency: 3,
      status: 'usable',
      signal: 'update',
      byline: { text: 'By Mira Tolan', people: ['Mira Tolan'] },
      credits: ['Reuters'],
      categories: [
        { scheme: 'mediatopic', code: '20000139', name: 'shipping accident' },
        { scheme: 'N2', code: 'SHIP' },
      ],
      keywords: ['ferries'],
      copyright: '(c) Harbour Wire 2026',
      usageTerms: 'Online until December',
    });
  });

  test('takes dateline and byline from the text and leaves the page heading out', async () => {
    const { reports } = await readFixture('wire/newsml-g2-message.xml');
    expect(reports[0]?.datelines.map(({ text }) => text)).toEqual(['PORT LOWE']);
    expect(reports[0]?.paragraphs).toEqual([
      'A ferry with 212 people aboard ran aground on Monday.',
      'Nobody was hurt, the coast guard said.',
    ]);
  });

  test('records the picture as media of the text at any address', async () => {
    const { reports } = await readFixture('wire/newsml-g2-message.xml');
    expect(reports[0]?.media).toEqual([
      {
        type: 'image/jpeg',
        url: 'http://169.254.169.254/ferry.jpg',
        caption: 'The ferry on the rocks.',
        credit: 'Reuters/Jon Abbas',
      },
    ]);
  });

  test('keeps instructions that are not for publication out of the note to editors', async () => {
    const { reports } = await readFixture('wire/newsml-g2-message.xml');
    expect(reports[0]?.editorialNote).toBe('Adds coast guard');
  });
});

describe('status, embargo and signal', () => {
  test('an embargo with a time hides the report until then; one without a time withholds it', async () => {
    const { reports } = await readFixture('wire/newsml-g2-embargo.xml');
    expect(reports[0]).toMatchObject({ status: 'usable', embargoedUntil: '2026-11-25T05:00:00.000Z' });
    expect(reports[1]).toMatchObject({ status: 'withheld' });
    expect(reports[1]?.embargoedUntil).toBeUndefined();
  });

  test('a canceled item is a kill of itself, with its version and without text', async () => {
    const { reports } = await readFixture('wire/newsml-g2-embargo.xml');
    expect(reports[2]).toMatchObject({
      externalId: 'urn:newsml:inland.example:20261123:old',
      version: 5,
      status: 'canceled',
      signal: 'kill',
      evolvedFrom: 'urn:newsml:inland.example:20261122:older',
      paragraphs: [],
    });
  });

  test('a correction names the report that it corrects, and its HTML is read without scripts', async () => {
    const { reports } = await readFixture('wire/newsml-g2-embargo.xml');
    expect(reports[3]).toMatchObject({
      signal: 'correction',
      corrects: 'urn:newsml:inland.example:20261124:budget',
      paragraphs: ['Richtig sind 2 Prozent.'],
    });
  });

  test('an alias of an IPTC vocabulary is resolved by its catalog, and the located place is the dateline', async () => {
    const { reports } = await readFixture('wire/newsml-g2-embargo.xml');
    expect(reports[0]).toMatchObject({
      agency: 'dpa',
      categories: [{ scheme: 'mediatopic', code: '20000384', name: 'Haushalt' }],
      datelines: [{ text: 'Hafenstadt' }],
    });
  });
});

describe('inline NITF and irregular documents', () => {
  test('NITF with a misspelt hedline, a table and a list gives rows and entries as paragraphs', async () => {
    const { reports } = await readFixture('wire/newsml-g2-ap-nitf.xml');
    expect(reports[0]).toMatchObject({
      agency: 'AP',
      headline: 'Lowe beats expectations',
      byline: { people: ['Ann Lee'], organisations: ['AP'] },
      datelines: [{ text: 'FORT LOWE, Pa.' }],
      paragraphs: [
        'Lowe Inc. on Monday reported income of $10.9 million.',
        'Quarter Income',
        'First 10.9',
        'Shares rose',
        'Bonds fell',
      ],
    });
  });

  test('escaped character references are decoded, and a dateline of two places gives two', async () => {
    const { reports } = await readFixture('wire/newsml-g2-escaped-signs.xml');
    expect(reports[0]?.paragraphs).toEqual(['Lintuja tuodaan 800–1 000 vuodessa.']);
    expect(reports[0]?.datelines.map(({ text }) => text)).toEqual(['Kiova', 'Washington']);
  });

  test('a wrong namespace, circular packages and concepts leave the two news items', async () => {
    const { reports, problems } = await readFixture('wire/newsml-g2-wrong-namespace.xml');
    expect(reports.map(({ externalId, paragraphs }) => [externalId, paragraphs])).toEqual([
      ['urn:a', ['One.']],
      ['urn:b', ['Two.']],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['item_skipped', 'item_skipped', 'item_skipped']);
  });
});

describe('content around the text', () => {
  test('page headings, vignettes, figures and captions are not text', async () => {
    const { reports } = await readFixture('wire/newsml-g2-furniture.xml');
    expect(reports[0]).toMatchObject({
      datelines: [{ text: 'Hafenstadt' }],
      paragraphs: ['Eine Fähre lief auf Grund.'],
    });
    expect(reports[1]?.paragraphs).toEqual(['En färja gick på grund.']);
  });

  test('above the dateline a note of the desk is a note, and any other line is text', async () => {
    const { reports } = await readFixture('wire/newsml-g2-furniture.xml');
    expect(reports[2]).toMatchObject({
      editorialNote: "(Adds coast guard's announcement, details)",
      byline: { people: ['Mira Tolan'] },
      filedOn: '2026-11-24',
    });
    expect(reports[2]?.paragraphs.slice(0, 2)).toEqual([
      '* Shares of owner fall 3 pct',
      'A ferry ran aground.',
    ]);
  });

  test('a table aligned with spaces keeps a paragraph for each row', async () => {
    const { reports } = await readFixture('wire/newsml-g2-furniture.xml');
    expect(reports[2]?.paragraphs.slice(2)).toEqual(['Standings', '1 Lowe 19 13 5', '2 Port 19 12 6']);
  });
});

describe('content above the text is not part of it', () => {
  test('headlines, and a notice of the desk, which becomes the note to editors; both places and the credited agency are read', async () => {
    const { reports } = await readFixture('wire/newsml-g2-correction-notice.xml');
    expect(reports[0]).toMatchObject({
      headline: 'Fähre vor Cannes gestrandet',
      signal: 'correction',
      editorialNote:
        'KORREKTUR-HINWEIS In H0520 vom 23.11.2026 muss es im ersten Absatz richtig heißen: zwölf Passagiere. Die Küstenwache hat ihre Angabe berichtigt.',
      credits: ['APA', 'dpa'],
      paragraphs: ['Eine Fähre mit zwölf Passagieren ist gestrandet.', 'Niemand wurde verletzt.'],
    });
    expect(reports[0]?.datelines.map(({ text }) => text)).toEqual(['Paris', 'Cannes']);
  });

  test('a standfirst over the dateline is the summary; an agency is recognised by its domain', async () => {
    const { reports } = await readFixture('wire/newsml-g2-correction-notice.xml');
    expect(reports[1]).toMatchObject({
      agency: 'dpa',
      summary: 'Ein Entwurf löste einen Kurssturz aus. Fachleute sehen darin ein Zeichen.',
      credits: ['dpa'],
      paragraphs: ['Der Preis fiel am Montag um neun Prozent.'],
    });
    expect(reports[1]?.datelines.map(({ text }) => text)).toEqual(['New York']);
  });
});

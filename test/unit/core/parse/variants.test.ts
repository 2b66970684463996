// Fields in other spellings and languages than those of the fixtures.
import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
async function itemWith(fields: string) {
  const { reports, problems } = await parseDocument(
    anArchived(
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><guid>1</guid>${fields}</item></channel></rss>`,
    ),
  );
  return { report: reports[0], codes: problems.map(({ code }) => code) };
}

describe('dates', () => {
  test.each([
    ['sáb, 15 ene 2022 14:30:00 +0100', '2022-01-15T13:30'],
    ['lun. 03 mars 2014 08:00:00 +0100', '2014-03-03T07:00'],
    ['mié., 12 mar. 2014 10:00', '2014-03-12T10:00'],
    ['15. Januar 2022, 14:30 Uhr', '2022-01-15T14:30'],
    ['15 gennaio 2022 ore 14.30', '2022-01-15T14:30'],
    ['15 de janeiro de 2022 às 14h30', '2022-01-15T14:30'],
    ['15 января 2022 г., 14:30', '2022-01-15T14:30'],
    ['2022年1月15日 14:30', '2022-01-15T14:30'],
    ['15 stycznia 2022, 14:30', '2022-01-15T14:30'],
    ['15 Ιανουαρίου 2022 14:30', '2022-01-15T14:30'],
    ['15 Ocak 2022 Cumartesi 14:30', '2022-01-15T14:30'],
    ['السبت، 15 يناير 2022 - 2:30 م', '2022-01-15T14:30'],
    ['15 جنوری 2022 02:30 PM', '2022-01-15T14:30'],
    ['Jan. 15, 2022, 2:30 p.m. ET', '2022-01-15T19:30'],
    ['Sat Jan 15 14:30:00 UTC 2022', '2022-01-15T14:30'],
    ['20220115T143000Z', '2022-01-15T14:30'],
    ['1642257000', '2022-01-15T14:30'],
    ['@1642257000', '2022-01-15T14:30'],
    ['20220115143000', '2022-01-15T14:30'],
    ['202201151430', '2022-01-15T14:30'],
    ['14:30 15.01.2022 (MSK)', '2022-01-15T11:30'],
    ['14:30 (CET) 15 Jan 2022', '2022-01-15T13:30'],
    ['2022年1月15日（土）14時30分', '2022-01-15T14:30'],
    ['2022년 1월 15일 오후 2시 5분', '2022-01-15T14:05'],
    ['15 جنوری 2022 رات 9:05', '2022-01-15T21:05'],
    ['9:05 شام، 15 جنوری 2022', '2022-01-15T21:05'],
    ['Sabtu, 08 Agt 2020 14:30 WIB', '2020-08-08T07:30'],
    ['15 كانون الاول 2022 14:30', '2022-12-15T14:30'],
    ['السبت 12 جمادى الآخرة 1443 هـ - 15 يناير 2022', '2022-01-15T00:00'],
    ['15. 1. 2022 14:30', '2022-01-15T14:30'],
    ['2022-01-15 14.30.11', '2022-01-15T14:30'],
    ['15 janvier 2022 à 9 h', '2022-01-15T09:00'],
    ['January 15, 2022 noon', '2022-01-15T12:00'],
    ['15 января 2022, 14:30 (мск)', '2022-01-15T11:30'],
    ['15. siječnja 2022. 14:30', '2022-01-15T14:30'],
  ])('%s', async (text, expected) => {
    const { report } = await itemWith(`<title>x</title><pubDate>${text}</pubDate>`);
    expect(report?.publishedAt.slice(0, 16)).toBe(expected);
  });
});

describe('authors', () => {
  test.each([
    ['Par Rosa Lind avec AFP', ['Rosa Lind']],
    ['Von Rosa Lind und Karim Tahan', ['Rosa Lind', 'Karim Tahan']],
    ['گزارش: رزا لیند', ['رزا لیند']],
    ['Автор: Роза Линд', ['Роза Линд']],
    ['TAHAN, Karim; LIND, Rosa', ['Karim Tahan', 'Rosa Lind']],
    ['Published by Rosa Lind on 15 January 2022', ['Rosa Lind']],
    ['Text: Rosa Lind', ['Rosa Lind']],
    ['Texte : Rosa Lind', ['Rosa Lind']],
    ['Rosa Lind PhD', ['Rosa Lind']],
    ['Rosa Lind, M.D.', ['Rosa Lind']],
    ['webmaster', []],
    ['La rédaction', []],
    ['Guest Contributor', []],
    ['Rosa Lind (avec AFP)', ['Rosa Lind']],
    ['Rosa Lind (now) and Karim Tahan (earlier)', ['Rosa Lind', 'Karim Tahan']],
    ['Propos recueillis par Rosa Lind', ['Rosa Lind']],
    ['Ein Kommentar von Rosa Lind', ['Rosa Lind']],
    ['Eva von Stetten', ['Eva von Stetten']],
    ['a cura di Rosa Lind', ['Rosa Lind']],
    ['Analysis by Rosa Lind', ['Rosa Lind']],
    ['View all posts by Rosa Lind', ['Rosa Lind']],
    ['إعداد: أحمد سالم', ['أحمد سالم']],
    ['أحمد سالم ومنى حسن', ['أحمد سالم', 'منى حسن']],
    ['أحمد سالم وليد حسن', ['أحمد سالم وليد حسن']],
    ['Martin Lind, Jr.', ['Martin Lind Jr.']],
    ['Rosa Lind | TNN', ['Rosa Lind']],
    ['Rosa Lind · 5 min read', ['Rosa Lind']],
    ['Updated January 15, 2022', []],
    ['AFP/Getty Images', []],
    ['Haber Merkezi', []],
    ['Rosa Lind, envoyée spéciale à Kaboul', ['Rosa Lind']],
    ['Rosa Lind, Correspondante à Berlin', ['Rosa Lind']],
    ['ROSA LIND Y KARIM TAHAN', ['ROSA LIND', 'KARIM TAHAN']],
    ['By ROSA LIND The Associated Press', ['ROSA LIND']],
    ['Harbour Post Editorial Board', []],
    ['Von unserem Korrespondenten Rosa Lind', ['Rosa Lind']],
    ['Contributed', []],
    ['(Rosa Lind)', ['Rosa Lind']],
    ['Rosa Lind con agencias', ['Rosa Lind']],
    ['Rosa Lind<br/>Karim Tahan', ['Rosa Lind', 'Karim Tahan']],
    ['Sponsored', []],
    ['تحریریه', []],
  ])('%s', async (text, people) => {
    const { report } = await itemWith(`<title>x</title><dc:creator>${text}</dc:creator>`);
    expect(report?.byline?.people ?? []).toEqual(people);
  });
});

test.each([
  ['STORY REMOVED: Blast kills 12', 'canceled'],
  ['Bulletin Kill: Blast kills 12', 'canceled'],
  ['ANNULÉ: Douze morts', 'canceled'],
  ['(Achtung: Meldung zurückgezogen) Zwölf Tote', 'canceled'],
  ['ANULADA: Doce muertos', 'canceled'],
  ['(ANNULATION) Douze morts', 'canceled'],
  ['Bitte nicht verwenden: Zwölf Tote', 'canceled'],
  ['Retirada: el ministro deja el cargo', 'usable'],
  ['Annulation du vol: que faire', 'usable'],
  ['Anulada la elección en Lorn', 'usable'],
])('the item %j is %s', async (title, status) => {
  const { report } = await itemWith(`<title>${title}</title><description>Twelve people died.</description>`);
  expect(report?.status).toBe(status);
});

describe('headlines', () => {
  test.each([
    [
      'CORRECTED-Blast kills 12 (Corrects toll in paragraph 1)',
      'Blast kills 12',
      'correction',
      '(Corrects toll in paragraph 1)',
    ],
    [
      'UPDATE 1-Blast kills 12 (Adds quote, background)',
      'Blast kills 12',
      'update',
      '(Adds quote, background)',
    ],
    [
      'KORREKTUR: Explosion tötet zwölf (berichtigt Zahl im 2. Absatz)',
      'Explosion tötet zwölf',
      'correction',
      '(berichtigt Zahl im 2. Absatz)',
    ],
    ['Blast kills 12 (and wounds 40)', 'Blast kills 12 (and wounds 40)', 'new', undefined],
    ['BREAKING NEWS | Blast kills 12', 'Blast kills 12', 'alert', undefined],
    ['#BREAKING Blast kills 12', 'Blast kills 12', 'alert', undefined],
    ['+++ Eilmeldung +++ Zwölf Tote bei Explosion', 'Zwölf Tote bei Explosion', 'alert', undefined],
    ['=URGENTE= Doce muertos en explosión', 'Doce muertos en explosión', 'urgent', undefined],
    ['فوری: انفجار در سارمین', 'انفجار در سارمین', 'alert', undefined],
    ['CORRECTED-(OFFICIAL)-Blast kills 12', 'Blast kills 12', 'correction', undefined],
    ['Correction to: Blast kills 12', 'Blast kills 12', 'correction', undefined],
    ['Korrigierte Fassung: Zwölf Tote', 'Zwölf Tote', 'correction', undefined],
    ['ANNULE ET REMPLACE - Douze morts', 'Douze morts', 'correction', undefined],
    ['Blast kills 12, 3rd Ld-Writethru', 'Blast kills 12', 'lead', undefined],
    ['(2. Zusammenfassung) Zwölf Tote', 'Zwölf Tote', 'wrap', undefined],
    ['(Neu: Zitate) Zwölf Tote', 'Zwölf Tote', 'update', undefined],
    ['(2a Ampliación) Doce muertos', 'Doce muertos', 'update', undefined],
    ['2EME LEAD-Douze morts', 'Douze morts', 'lead', undefined],
    ['PAPIER GENERAL-Douze morts', 'Douze morts', 'wrap', undefined],
    ['RECTIF: Douze morts', 'Douze morts', 'correction', undefined],
    ['CORRECCION: Doce muertos', 'Doce muertos', 'correction', undefined],
    ['AMPLIACION 2: Doce muertos', 'Doce muertos', 'update', undefined],
    ['ULTIMA HORA | Doce muertos', 'Doce muertos', 'alert', undefined],
    ['Alerta en Lorn por lluvias', 'Alerta en Lorn por lluvias', 'new', undefined],
    ['Précisions sur le projet', 'Précisions sur le projet', 'new', undefined],
    ['MISE A JOUR 1 - Douze morts', 'Douze morts', 'update', undefined],
    ['2. ZF Zwölf Tote', 'Zwölf Tote', 'wrap', undefined],
    ['ALERTA: Doce muertos', 'Doce muertos', 'alert', undefined],
    ['(2ª actualización) Doce muertos', 'Doce muertos', 'update', undefined],
    ['AVANCE 2- Doce muertos', 'Doce muertos', 'update', undefined],
    ['Blast kills 12 -- UPDATE', 'Blast kills 12', 'update', undefined],
    ['PRECISION: Douze morts', 'Douze morts', 'correction', undefined],
    ['1. Lead Zwölf Tote', 'Zwölf Tote', 'lead', undefined],
    ['(KORR) Zwölf Tote', 'Zwölf Tote', 'correction', undefined],
    ['FE DE ERRORES: Doce muertos', 'Doce muertos', 'correction', undefined],
    ['(Añade detalles) Doce muertos', 'Doce muertos', 'update', '(Añade detalles)'],
    ['Blast kills 12 (Update)', 'Blast kills 12', 'update', undefined],
    ['Lead 2-0 slips as Rovers draw', 'Lead 2-0 slips as Rovers draw', 'new', undefined],
    ['Neu: Radweg in Lorn', 'Neu: Radweg in Lorn', 'new', undefined],
    ['(Adds quote)', '(Adds quote)', 'new', undefined],
  ])('%s', async (title, headline, signal, editorialNote) => {
    const { report } = await itemWith(`<title>${title}</title>`);
    expect(report).toMatchObject({ headline, signal });
    expect(report?.editorialNote).toBe(editorialNote);
  });

  test.each([
    ['<![CDATA[Fees rise]]>', 'Fees rise'],
    ['Mayor&#8217;s plan', 'Mayor’s plan'],
    ['Fees &amp;amp; dues', 'Fees & dues'],
    ['Quay &zwnj;closes', 'Quay closes'],
    ['نمی\u200cرود', 'نمی\u200cرود'],
    ['5 < 6 quays', '5 < 6 quays'],
    ['Q\u00aduay\u200b to\u2060 c\u034flose', 'Quay to close'],
    ['\u202bQuay\u2028to\u00a0close\u202c', 'Quay to close'],
  ])('%j', async (title, headline) => {
    const { report } = await itemWith(`<title>${escaped(title)}</title>`);
    expect(report?.headline).toBe(headline);
  });
});

test.each([
  [
    'RSS elements under a prefix',
    '<r:rss xmlns:r="http://backend.userland.com/rss2" version="2.0"><r:channel><r:item><r:title>Fees</r:title><r:guid>1</r:guid></r:item></r:channel></r:rss>',
  ],
  [
    'Atom under a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>u:1</a:id><a:title>Fees</a:title></a:entry></a:feed>',
  ],
  [
    'RSS in capitals',
    '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Fees</TITLE><GUID>1</GUID></ITEM></CHANNEL></RSS>',
  ],
  [
    'RDF with another prefix',
    '<x:RDF xmlns:x="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item x:about="1"><title>Fees</title><link>http://a.example/1</link></item></x:RDF>',
  ],
])('%s is read', async (_, document) => {
  const { reports } = await parseDocument(anArchived(document));
  expect(reports.map(({ headline }) => headline)).toEqual(['Fees']);
});

async function copyOf(text: string) {
  const { reports, problems } = await parseDocument(anArchived(text, { contentType: 'text/plain' }));
  return { report: reports[0], codes: problems.map(({ code }) => code) };
}

describe('the lines of agencies round their copy', () => {
  test('keyword lines and notes of AP are no headline', async () => {
    const { report } = await copyOf(
      'a0567----\nr a\nBC-AS--Aster-Ferry, 2nd Ld-Writethru\nFerry sinks off Aster\nEds: UPDATES with toll.\nBy ROSA LIND\n\n' +
        'ASTER, Philippines (AP) _ A ferry sank on Tuesday, the coast guard said.\n\nIt had left at dawn.\n\nAP-WF-03-08-22 0915GMT',
    );
    expect(report).toMatchObject({
      headline: 'Ferry sinks off Aster',
      signal: 'lead',
      editorialNote: 'Eds: UPDATES with toll.',
      byline: { people: ['ROSA LIND'] },
      paragraphs: ['A ferry sank on Tuesday, the coast guard said.', 'It had left at dawn.'],
    });
  });

  test.each([
    [
      'SEOUL, March 8 (Yonhap) -- Two died.\n\nRescue work goes on.\nrosa@yna.example\n(END)',
      'Rescue work goes on.',
    ],
    ['Ranchi, Mar 8 (PTI) Two died here, police said.\n\nRescue was on. PTI RL KT\nKT', 'Rescue was on.'],
    ['BOGOTA, March 8 (Xinhua) -- Two died.\n\nRescue was on. Enditem', 'Rescue was on.'],
    [
      'Lima, 15 mar (EFE).- Dos personas murieron.\n\nEl fuego duró seis horas. EFE\n\nrl/kt',
      'El fuego duró seis horas.',
    ],
    [
      'MADRID, 18 Mar. (EUROPA PRESS) -\n\nUn incendio ha dañado el puerto este viernes.\n\nFue apagado.',
      'Fue apagado.',
    ],
    ['Lisboa, 18 mar 2022 (Lusa) – Um incêndio.\n\nFoi extinto.\n\nRL // KT\nLusa/Fim', 'Foi extinto.'],
    ['Wien (APA) - Ein Feuer.\n\nEs wurde gelöscht.\n\n(Schluss) rl/kt', 'Es wurde gelöscht.'],
    ['BEIJING, March 18 (Xinhua) -- A fire.\n\nIt was put out. ■', 'It was put out.'],
    [
      'PARIS, 18 mars (Reuters) - Un incendie.\n\nIl a été éteint.\n\n(Rosa Lind, édité par Karim Tahan)',
      'Il a été éteint.',
    ],
    [
      '(ANSA) - ROMA, 15 MAR - Due morti.\n\nIl fuoco è durato sei ore. (ANSA).',
      'Il fuoco è durato sei ore.',
    ],
    [
      'Kiel (dpa) - Zwei starben.\n\nDie Suche geht weiter.\n\n# dpa-Notizblock\n\n## Orte\n- Hafen',
      'Die Suche geht weiter.',
    ],
  ])('%j ends with the text', async (text, last) => {
    const { report } = await copyOf(`Ship sinks off the coast\n\n${text}`);
    expect(report?.paragraphs.at(-1)).toBe(last);
    expect(report?.credits).toHaveLength(1);
  });

  test('a subhead in sentence case leaves a headline in title case; PR Newswire ends a dateline', async () => {
    const { report } = await copyOf(
      'Aster Power Names New Chief\nRosa Lind to take over in June\n\nBOSTON, March 8, 2022 /PRNewswire/ -- Aster Power named a chief.\n\nShe starts in June.',
    );
    expect(report?.headline).toBe('Aster Power Names New Chief');
    expect(report?.paragraphs[0]).toBe('Aster Power named a chief.');
  });

  test.each([
    ['LORN, March 15, 2022 (GLOBE NEWSWIRE) -- ', 'Contact:\nx@y.example'],
    ['Lorn (ots) - ', 'Pressekontakt:\nRosa Lind'],
    ['LORN, Ohio, March 15, 2022 /PRNewswire/ -- ', 'Forward-Looking Statements\nThis release has some.'],
    [
      'Toronto, Ontario--(Newsfile Corp. - March 15, 2022) - ',
      'For further information, please contact:\nRosa Lind',
    ],
    ['LORN, Ohio--(BUSINESS WIRE)--', 'Media Contact: Rosa Lind'],
    ['LORN, OH / ACCESSWIRE / March 15, 2022 / ', 'SOURCE: Lorn Foods'],
  ])('of a release that begins %j its text alone stays', async (dateline, notes) => {
    const { report } = await copyOf(
      `Lorn Foods Names New Chief Executive\nRosa Lind succeeds Karim Tahan\n\n${dateline}Lorn Foods named Rosa Lind.\n\n${notes}`,
    );
    expect(report?.headline).toBe('Lorn Foods Names New Chief Executive');
    expect(report?.paragraphs).toEqual(['Lorn Foods named Rosa Lind.']);
  });

  test('a city on a line of its own is a dateline', async () => {
    const { report } = await copyOf(
      'Fire kills 12 in Lorn\n\nBy Rosa Lind\n\nANKARA\n\nA fire killed 12 people on Tuesday, officials said.',
    );
    expect(report).toMatchObject({
      headline: 'Fire kills 12 in Lorn',
      datelines: [{ place: 'Ankara' }],
      paragraphs: ['A fire killed 12 people on Tuesday, officials said.'],
    });
  });

  test.each(['STRICT EMBARGO - 00.01 hrs, 8 March 2033', "SOUS EMBARGO JUSQU'AU 8 MARS 2033 À 10H00"])(
    '%s hides the report until then',
    async (line) => {
      const { report } = await copyOf(
        `${line}\n\nPort to open\n\nASTER, March 8 (Reuters) - A port will open.`,
      );
      expect(report?.embargoedUntil).toMatch(/^2033-03-08T/);
      expect(report?.headline).toBe('Port to open');
    },
  );

  test.each([
    'Embargo levé au prononcé du discours',
    'Prière de ne pas publier avant mardi',
    'Bitte nicht vor Dienstag veröffentlichen',
    'No publicar antes del martes',
    'NOT FOR PUBLICATION BEFORE TUESDAY',
    'Embargoed until further notice',
  ])('%s withholds the report and says so', async (line) => {
    const { report, codes } = await copyOf(
      `${line}\n\nPort to open\n\nASTER, March 8 (Reuters) - A port will open.`,
    );
    expect(report).toMatchObject({ status: 'withheld', headline: 'Port to open' });
    expect(codes).toContain('unreadable_embargo');
  });
});

test.each([
  ['&lt;https://a.example/1&gt;', 'https://a.example/1'],
  ['www.a.example/1', 'https://www.a.example/1'],
  ['https:/a.example/1', 'https://a.example/1'],
  ['www.html', undefined],
  ['&lt;a class="x" href="https://a.example/1"&gt;Fees&lt;/a&gt;', 'https://a.example/1'],
  ['"https://a.example/1"', 'https://a.example/1'],
  ['https:\\/\\/a.example\\/1', 'https://a.example/1'],
])('the link %j is %s', async (printed, url) => {
  const { report } = await itemWith(`<title>Fees</title><link>${printed}</link>`);
  expect(report?.url).toBe(url);
});

test.each([
  [
    '<table><tr><td><p>Lorn</p></td><td><div>2</div></td></tr><tr><td>Aster</td><td>1</td></tr></table>',
    ['Lorn 2', 'Aster 1'],
  ],
  ['<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', ['One.', 'Two.']],
])('the rows of %s', async (html, paragraphs) => {
  const { report } = await itemWith(`<title>Fees</title><description>${escaped(html)}</description>`);
  expect(report?.paragraphs).toEqual(paragraphs);
});

test.each([
  ['Regierung will Steuern senken', 'de'],
  ['Il governo vuole abbassare le tasse', 'it'],
  ['Kabinet wil belasting verlagen', 'nl'],
  ['Governo quer baixar os impostos', 'pt'],
  ['Hükümet vergileri düşürecek', 'tr'],
  ['Rząd chce obniżyć podatki', 'pl'],
  ['دولت مالیات را کاهش می\u200cدهد', 'fa'],
  ['Minister resigns', 'en'],
  ['Starmer meets Scholz in London', 'en'],
  ['Scholz trifft Macron in Berlin', 'de'],
  ['Rutte ontmoet Scholz in Den Haag', 'nl'],
  ['مقتل 12 شخصا في حريق', 'ar'],
  ['Wałęsa in hospital', 'und'],
])('the language of %j is %s', async (title, language) => {
  expect((await itemWith(`<title>${title}</title>`)).report?.language).toBe(language);
});

test.each([
  ['windows-1251', 'Порт закрыт до весны, сообщила мэрия'],
  ['koi8-r', 'Порт закрыт до весны, сообщила мэрия'],
  ['windows-1253', 'Το λιμάνι έκλεισε σήμερα, είπε ο δήμαρχος'],
  ['windows-1256', 'أغلقت السلطات الميناء اليوم بعد العاصفة'],
  ['windows-1252', 'Porte fermée à Orléans, où le maire a été élu'],
])('bytes of %s that no one declares are read by their letters', async (charset, title) => {
  const single = Array.from({ length: 256 }, (_, byte) =>
    new TextDecoder(charset).decode(Uint8Array.of(byte)),
  );
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => single.indexOf(letter));
  const document = (text: string) => `<rss><channel><item><title>${text}</title></item></channel></rss>`;
  const { reports } = await parseDocument({ ...anArchived(''), bytes: bytesOf(document(title)) });
  expect(reports[0]?.headline).toBe(title);
});

test.each([
  [
    'line breaks in strings and commas at the end of lists',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","title":"Fares\nrise","tags":["a",],},]}',
    'repaired',
  ],
  [
    'a comment at the end',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","title":"Fares rise"}]}\n<!-- cached -->',
    'repaired',
  ],
  [
    'an end inside an item',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","title":"Fares rise"},{"id":"b","title":"Cut',
    'truncated',
  ],
])('a JSON Feed with %s is read as far as it goes', async (_, text, code) => {
  const { reports, problems } = await parseDocument(anArchived(text, { contentType: 'application/json' }));
  expect(reports.map(({ headline }) => headline)).toEqual(['Fares rise']);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('other JSON that is broken is not read', async () => {
  const { problems } = await parseDocument(
    anArchived('{"headline":"x",}', { contentType: 'application/json' }),
  );
  expect(problems.map(({ code }) => code)).toEqual(['bad_json']);
});

test.each([
  [
    'UPDATE 2-Incendie',
    '(Ajoute bilan)',
    'par Rosa Lind',
    'TUNIS, 15 mars (Reuters) - Un',
    '(Rédigé par Jo Park, édité par Nura Vell)',
    'update',
  ],
  [
    'KORREKTUR: Brand',
    '(Berichtigt Zahl)',
    'Von Rosa Lind, dpa',
    'Lorn (dpa) - Ein',
    '(Redigiert von Jo Park)',
    'correction',
  ],
  [
    'ACTUALIZA 1-Incendio',
    '(Agrega citas)',
    'Por Rosa Lind',
    'LIMA, 15 mar (Reuters) - Un',
    '(Reporte de Jo Park. Editado en español por Nura Vell)',
    'update',
  ],
  [
    'URGENT\nFire',
    '(Adds toll)',
    'By Rosa Lind',
    'LIMA, March 15 (AFP) - A',
    'AFP 151210 GMT MAR 22',
    'urgent',
  ],
])('the head and the end of %j are no text', async (title, note, byline, dateline, end, signal) => {
  const { report } = await copyOf(
    `${title} kills 14\n\n${note}\n${byline}\n\n${dateline} fire killed 14 people here.\n\nIt burned for six hours.\n\n${end}`,
  );
  expect(report).toMatchObject({ signal, editorialNote: note, byline: { people: ['Rosa Lind'] } });
  expect(report?.headline).toMatch(/^(?:Incendi[eo]|Brand|Fire) kills 14$/);
  expect(report?.paragraphs[0]).toMatch(/^(?:Un|Ein|A) fire killed/);
  expect(report?.paragraphs.at(-1)).toBe('It burned for six hours.');
});

test.each([
  [
    'items that PHP wrote as an object',
    {
      items: { 0: { id: 'a', title: 'Fares rise', content_text: 'x' } },
      version: 'https://jsonfeed.org/version/1',
    },
  ],
  [
    'items without a version',
    { items: [{ id: 'a', title: 'Fares rise', content_text: 'Fares rise in May.' }] },
  ],
  [
    'a version that is a number',
    { version: 1, items: [{ id: 'a', title: 'Fares rise', content_html: '<p>x</p>' }] },
  ],
  [
    'one item that is no list',
    {
      version: 'https://jsonfeed.org/version/1.1',
      items: { id: 'a', title: 'Fares rise', content_text: 'x' },
    },
  ],
  [
    'seconds since 1970',
    {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'a', title: 'Fares rise', content_text: 'x', date_published: 1642257000 }],
    },
  ],
])('a JSON Feed with %s is read', async (what, feed) => {
  const { reports, problems } = await parseDocument(
    anArchived(JSON.stringify(feed), { contentType: 'application/json' }),
  );
  expect(reports).toMatchObject([{ externalId: 'a', headline: 'Fares rise' }]);
  expect(problems).toEqual([]);
  if (what.startsWith('seconds')) expect(reports[0]?.publishedAt).toBe('2022-01-15T14:30:00.000Z');
});

test('a JSON Feed without items is an empty feed', async () => {
  const { format, problems } = await parseDocument(
    anArchived('{"version":"https://jsonfeed.org/version/1","items":null}', {
      contentType: 'application/json',
    }),
  );
  expect({ format, problems }).toEqual({ format: 'jsonfeed', problems: [] });
});

test('HTML in the plain text fields of a JSON Feed is read as HTML', async () => {
  const items = [
    { id: 'a', title: 'Fares rise', content_text: '<p>Fares rise.</p><p>So it is.</p>' },
    { id: 'b', title: 'Fares fall', summary: '<p>Fares &amp; fees fall.</p>' },
    { id: 'c', title: 'Board keeps tags', content_text: 'The board keeps <a> and <area>.' },
  ];
  const { reports } = await parseDocument(
    anArchived(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items })),
  );
  expect(reports.map(({ paragraphs }) => paragraphs)).toEqual([
    ['Fares rise.', 'So it is.'],
    ['Fares & fees fall.'],
    ['The board keeps <a> and <area>.'],
  ]);
});

// Checks the bundled sample against its description.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import {
  bytesOf,
  documents,
  expected,
  feeds,
  filings,
  getReport,
  identityOf,
  lastText,
  reports,
  sampleFolder,
  sentencesOf,
  statesOf,
  xmlFaults,
} from '#test/unit/local/sample-as-filed.ts';

describe('the list of documents', () => {
  test('names every document of the folder once, in order of arrival', () => {
    const inFolder = readdirSync(sampleFolder).filter((file) => /\.(rss|atom|txt)$/.test(file));
    expect(documents.map(({ file }) => file).sort()).toEqual(inFolder.sort());
    const arrivals = documents.map(({ receivedAt }) => receivedAt);
    expect(arrivals).toEqual([...new Set(arrivals)].sort());
  });

  test('spans 14 to 17 January 2022', () => {
    const days = new Set(documents.map(({ receivedAt }) => receivedAt.slice(0, 10)));
    expect([...days]).toEqual(['2022-01-14', '2022-01-15', '2022-01-16', '2022-01-17']);
  });

  test('has RSS, Atom and plain copy', () => {
    expect(new Set(documents.map(({ contentType }) => contentType.split(';')[0]))).toEqual(
      new Set(['application/rss+xml', 'application/atom+xml', 'text/plain']),
    );
  });

  test.each(feeds.map(({ file }) => file))('%s is well-formed', (file) => {
    expect(xmlFaults(bytesOf(file))).toEqual([]);
  });

  test('the check for well-formed XML sees an unclosed element, a stray one and a bare ampersand', () => {
    for (const broken of ['<a><b></a>', '<a></b></a>', '<a><b></a></b>', '<a>x & y</a>', '<a>'])
      expect(xmlFaults(broken)).not.toEqual([]);
  });
});

describe('the expectations', () => {
  test('contain the actual counts, and enough of each', () => {
    const found = new Set(filings.map(({ source, identity }) => `${source} ${identity}`));
    expect(expected.totals).toEqual({
      reports: found.size,
      events: expected.events.length,
      sources: new Set(documents.map(({ source }) => source)).size,
      documents: documents.length,
    });
    expect(found.size).toBeGreaterThanOrEqual(64);
    expect(expected.events.length).toBeGreaterThanOrEqual(13);
    expect(expected.totals.sources).toBeGreaterThanOrEqual(9);
  });

  test('contain every report exactly once, with the documents that carry it', () => {
    const named = reports.map((report) => `${report.source} ${identityOf(report)}`);
    expect([...named].sort()).toEqual([...new Set(filings.map((f) => `${f.source} ${f.identity}`))].sort());
    for (const report of reports) {
      expect(statesOf(report.name).map(({ file }) => file)).toEqual(report.files ?? [report.file]);
    }
  });

  test('no item is published or changed after the document that carries it', () => {
    const arrival = new Map(documents.map(({ file, receivedAt }) => [file, Date.parse(receivedAt)]));
    for (const { file, filedAt, changedAt } of filings.filter((filing) => filing.filedAt !== '')) {
      expect(Date.parse(filedAt)).toBeLessThanOrEqual(arrival.get(file) ?? 0);
      expect(Date.parse(changedAt)).toBeLessThanOrEqual(arrival.get(file) ?? 0);
    }
  });

  test('an unchanged item has the same text in every state of its feed', () => {
    const corrected = new Set(expected.corrected.map(({ report }) => report));
    for (const { name } of reports.filter((report) => !corrected.has(report.name))) {
      expect(new Set(statesOf(name).map(({ title, text }) => `${title}\n${text}`)).size).toBe(1);
    }
  });
});

describe('copies', () => {
  const copies = reports.filter(({ role }) => role === 'copy');

  test('are found in at least five events', () => {
    const events = expected.events.filter((event) => event.reports.some(({ role }) => role === 'copy'));
    expect(events.length).toBeGreaterThanOrEqual(5);
  });

  test.each(copies.map(({ name }) => name))(
    '%s is its original, truncated, with one sentence added',
    (name) => {
      const { of = '', added = '' } = getReport(name);
      const original = lastText(of);
      const sentences = sentencesOf(lastText(name));
      expect(sentences.length).toBeGreaterThanOrEqual(4);
      expect(sentences.filter((sentence) => !original.includes(sentence))).toEqual([added]);
      expect(sentencesOf(original).length).toBeGreaterThan(sentences.length - 1);
      expect(statesOf(name)[0]?.title).not.toBe(statesOf(of)[0]?.title);
    },
  );

  /** The long sentences of one report that another report shares. */
  const sharedBy = (one: string, other: string): string[] =>
    sentencesOf(lastText(other)).filter(
      (sentence) => sentence.length > 30 && lastText(one).includes(sentence),
    );

  test('reports that are not copies share at most one sentence, except those of the pool in Tehran', () => {
    for (const { id, reports: members } of expected.events.filter((event) => event.id !== 'tehran-meeting')) {
      const others = members.filter(({ role }) => role !== 'copy');
      for (const [at, one] of others.entries()) {
        for (const other of others.slice(at + 1)) {
          const many = sharedBy(one.name, other.name).length > 1;
          expect({ id, one: one.name, other: other.name, many }).toMatchObject({ many: false });
        }
      }
    }
  });
});

describe('changes of reports', () => {
  test('at least three events have conflicting figures, each quoted from its report', () => {
    expect(new Set(expected.figures.map(({ event }) => event)).size).toBeGreaterThanOrEqual(3);
    expect(expected.figures.some(({ state }) => state === 'revised')).toBe(true);
    for (const { values } of expected.figures) {
      expect(new Set(values.map(({ value }) => value)).size).toBeGreaterThan(1);
      for (const { report, text } of values) expect(lastText(report)).toContain(text);
    }
  });

  test('a corrected report keeps its guid, is changed later and has a correction headline, in Atom and in RSS', () => {
    expect(new Set(expected.corrected.map(({ corrected }) => path.extname(corrected)))).toEqual(
      new Set(['.atom', '.rss']),
    );
    for (const { report, first, corrected, at, headline } of expected.corrected) {
      const before = statesOf(report).find(({ file }) => file === first);
      const after = statesOf(report).find(({ file }) => file === corrected);
      expect(after?.title).toBe(headline);
      expect(headline).toMatch(/^CORRECTED: /);
      expect(after?.text).not.toBe(before?.text);
      expect(Date.parse(after?.changedAt ?? '')).toBe(Date.parse(at));
      expect(Date.parse(after?.changedAt ?? '')).toBeGreaterThan(Date.parse(before?.changedAt ?? ''));
    }
  });

  test('a withdrawn report is named by a tombstone of its own feed and never appears again', () => {
    expect(expected.withdrawn.length).toBeGreaterThanOrEqual(1);
    for (const { report, deletedIn, at } of expected.withdrawn) {
      const tombstone = DomUtils.getElementsByTagName(
        'at:deleted-entry',
        parseDocument(bytesOf(deletedIn), { xmlMode: true }),
      )[0];
      expect(tombstone?.attribs).toEqual({ ref: getReport(report).guid, when: at });
      const order = documents.map(({ file }) => file);
      for (const { file } of statesOf(report))
        expect(order.indexOf(file)).toBeLessThan(order.indexOf(deletedIn));
    }
  });

  test('different events share no report', () => {
    expect(expected.apart).toHaveLength(3);
    for (const { events } of expected.apart) {
      for (const id of events) expect(expected.events.map((event) => event.id)).toContain(id);
      expect(new Set(events).size).toBe(events.length);
    }
  });
});

describe('the Tehran meeting', () => {
  const tehran = expected.events.find(({ id }) => id === 'tehran-meeting')?.reports ?? [];

  test.each(['PARIS', 'KABUL', 'ISLAMABAD', 'TEHRAN'])(
    'is filed from %s by an agency of its own',
    (place) => {
      const from = tehran.filter(
        (report) =>
          report.role === 'original' && new RegExp(`\\b${place}\\b[,:( ]`).test(lastText(report.name)),
      );
      expect(from).toHaveLength(1);
    },
  );

  test('appears once as bureau copy with a date, a byline and four datelines', () => {
    const [date, byline, text] = bytesOf('crossroads-1.txt').split('\n');
    expect(date).toBe('15-01-2022');
    expect(byline).toMatch(/^By [A-Z]\w+ [A-Z]\w+ \+ Bureau Report \+ Agencies$/);
    expect(text?.split(': ')[0]?.split('/ ').sort()).toEqual(['ISLAMABAD', 'KABUL', 'PARIS', 'TEHRAN']);
  });

  test('is reported by each agency with sentences of its own and shared ones', () => {
    const versions = tehran.filter(
      ({ language, role, name }) => language === 'en' && role !== 'copy' && name !== 'tehran-tagesblick',
    );
    for (const { name } of versions) {
      const others = versions
        .filter((version) => version.name !== name)
        .map((version) => lastText(version.name))
        .join(' ');
      const own = sentencesOf(lastText(name)).filter((sentence) => !others.includes(sentence));
      expect({ name, own: own.length >= 3, pooled: own.length < sentencesOf(lastText(name)).length }).toEqual(
        { name, own: true, pooled: true },
      );
    }
  });

  test('credits AFP in every English version', () => {
    for (const { name } of tehran.filter(({ language }) => language === 'en'))
      expect(lastText(name)).toMatch(/\bAFP\b/);
  });
});

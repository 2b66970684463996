import fc from 'fast-check';
import type { Assignment } from '#core/decision.ts';
import { archiveKeyOf, ReportId, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { Mention } from '#core/kind/mention.ts';
import type { StoryRuling } from '#core/membership/ruling.ts';
import type { ReportStore } from '#core/ports.ts';
import { compareText, compareVersions, contentDigestOf, Report, versionMadeAt } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anyText } from '#test/builders/any-text.ts';

/** Tests for every ReportStore. */
export function reportStoreContract(open: () => Promise<ReportStore>): void {
  assignments(open);
  claims(open);
  members(open);
  rulings(open);
  texts(open);
}

function assignments(open: () => Promise<ReportStore>): void {
  describe('an assignment', () => {
    test('is absent before it is saved, and then read back unchanged', async () => {
      const store = await open();
      const assignment = aPlacement(aReport({ externalId: 'placed' }));
      expect(await store.findAssignment(assignment.reportId)).toBeUndefined();
      expect(await store.saveAssignment(assignment)).toBe(true);
      expect(await store.findAssignment(assignment.reportId)).toEqual(assignment);
    });

    test('made from an older one is refused, and changes nothing', async () => {
      const store = await open();
      const first = aPlacement(aReport({ externalId: 'raced' }));
      const next = { ...first, revision: 1, decision: { ...first.decision, score: 0.5 } };
      expect(await store.saveAssignment(next)).toBe(false);
      await store.saveAssignment(first);
      expect(await store.saveAssignment({ ...first, decision: { ...first.decision, score: 0.9 } })).toBe(
        false,
      );
      expect(await store.saveAssignment(next)).toBe(true);
      expect(await store.saveAssignment(next)).toBe(false);
      expect(await store.saveAssignment({ ...next, revision: 3 })).toBe(false);
      expect(await store.findAssignment(first.reportId)).toEqual(next);
    });

    test('of 50 concurrent saves is the one whose caller got true', async () => {
      const store = await open();
      const report = aReport({ externalId: 'crowded' });
      const rivals = Array.from({ length: 50 }, (_, at) => aPlacement(report, { score: at / 100 }));
      const won = await Promise.all(rivals.map((rival) => store.saveAssignment(rival)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.findAssignment(report.id)).toEqual(rivals[won.indexOf(true)]);
    });
  });
}

function claims(open: () => Promise<ReportStore>): void {
  test('the first claim on an id is kept, and later ones are refused', async () => {
    const store = await open();
    const [id, first, second] = ['claimed', 'first', 'second'].map(
      (externalId) => aReport({ externalId }).id,
    );
    if (id === undefined || first === undefined || second === undefined) throw new Error('no ids');
    expect(await store.findClaim(id)).toBeUndefined();
    expect(await store.saveClaim(id, { reportId: first, headline: 'Fees rise', words: 'harbour' })).toBe(
      true,
    );
    expect(await store.saveClaim(id, { reportId: second, headline: 'Fees fall', words: '' })).toBe(false);
    expect(await store.findClaim(id)).toEqual({ reportId: first, headline: 'Fees rise', words: 'harbour' });
    expect(await store.findAssignment(id)).toBeUndefined();
  });
}

function members(open: () => Promise<ReportStore>): void {
  const storyId = storyIdFoundedBy(ReportId.parse(`r_${'a1'.repeat(10)}`));

  describe('members of a story', () => {
    test('that an editor restored replaces its row, and the same delivery again does not change it', async () => {
      const store = await open();
      const report = aReport({ externalId: 'restored' });
      const storyId = storyIdFoundedBy(report.id);
      const restored = { ...report, restoredAt: report.receivedAt };
      await store.putMember(storyId, report);
      await store.putMember(storyId, restored, 1);
      await store.putMember(storyId, report);
      expect(await store.versionsIn(storyId, report.id)).toEqual([restored]);
    });

    test('are empty before one is put', async () => {
      expect(await (await open()).membersOf(storyId)).toEqual([]);
    });

    test('are sorted by report id, then version, for any order and number of puts', async () => {
      const reports = [0, 1, 2].flatMap((item) =>
        [2, 0, 10, 1].map((version) =>
          aReport({ externalId: `item ${item}`, version, headline: `v${version}` }),
        ),
      );
      const sorted = [...reports].sort((a, b) =>
        a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version,
      );
      const store = await open();
      let founders = 0;
      const order = fc.shuffledSubarray([...reports, ...reports], { minLength: 24, maxLength: 24 });
      await fc.assert(
        fc.asyncProperty(order, async (put) => {
          const storyId = storyIdFoundedBy(aReport({ externalId: `founder ${founders++}` }).id);
          for (const report of put) await store.putMember(storyId, report);
          expect(await store.membersOf(storyId)).toEqual(sorted);
          const paged: Report[] = [];
          for await (const member of store.eachMember(storyId)) paged.push(member);
          expect(paged.sort((x, y) => compareText(x.id, y.id) || compareVersions(x, y))).toEqual(sorted);
        }),
        { numRuns: 5 },
      );
    });

    test('that differ only in their time of receipt are one, received first, in any order', async () => {
      const received = ['03', '01', '02'].map((hour) =>
        aReport({ externalId: 'resent', publishedAt: `2022-01-15T0${hour[1]}:00:00.000Z` }),
      );
      const [late, early, middle] = received;
      if (!late || !early || !middle) throw new Error('three were made');
      for (const order of [received, [early, late, middle], [late, middle, early]]) {
        const store = await open();
        for (const report of order) await store.putMember(storyId, report);
        expect(await store.membersOf(storyId)).toEqual([early]);
      }
    });

    test('of one story are not members of another', async () => {
      const store = await open();
      const [mine, other] = [aReport({ externalId: 'mine' }), aReport({ externalId: 'other' })];
      await store.putMember(storyIdFoundedBy(mine.id), mine);
      await store.putMember(storyIdFoundedBy(other.id), other);
      expect(await store.membersOf(storyIdFoundedBy(mine.id))).toEqual([mine]);
    });

    test('are removed with all their versions, and removing twice is not an error', async () => {
      const store = await open();
      const stays = aReport({ externalId: 'stays' });
      const goes = [0, 1, 2].map((version) => aReport({ externalId: 'goes', version }));
      for (const report of [stays, ...goes]) await store.putMember(storyId, report);
      await store.removeMember(storyId, aReport({ externalId: 'goes' }).id);
      await store.removeMember(storyId, aReport({ externalId: 'goes' }).id);
      expect(await store.membersOf(storyId)).toEqual([stays]);
    });

    test('are complete when they need more than one page of the table', async () => {
      const store = await open();
      const reports = Array.from({ length: 60 }, (_, at) =>
        aReport({ externalId: `long ${at}`, paragraphs: [noise(40_000, at)] }),
      );
      await Promise.all(reports.map((report) => store.putMember(storyId, report)));
      const found = await store.membersOf(storyId);
      expect(found.map(({ id }) => id)).toEqual(reports.map(({ id }) => id).sort());
      expect(found.every(({ paragraphs }) => paragraphs[0]?.length === 40_000)).toBe(true);
    });
  });
}

function rulings(open: () => Promise<ReportStore>): void {
  const storyId = storyIdFoundedBy(ReportId.parse(`r_${'e5'.repeat(10)}`));
  const aRuling = (digit: string, hour: number, parts: Partial<StoryRuling> = {}): StoryRuling => ({
    ruling: archiveKeyOf(SourceId.parse('dateline.rulings'), '2022-01-16', digit.repeat(64)),
    by: 'editor',
    at: instantOf(Date.UTC(2022, 0, 16, hour)),
    what: 'split',
    reportIds: [],
    ...parts,
  });

  describe('editor decisions on a story', () => {
    test('are empty before one is put, and then sorted by the time of the decision', async () => {
      const store = await open();
      expect(await store.rulingsOf(storyId)).toEqual([]);
      const all = [aRuling('b', 1), aRuling('a', 2), aRuling('c', 2, { what: 'joined', to: storyId })];
      for (const ruling of [...all].reverse()) await store.putStoryRuling(storyId, ruling);
      expect(await store.rulingsOf(storyId)).toEqual(all);
      expect(await store.membersOf(storyId)).toEqual([]);
    });

    test('delivered twice are one, unchanged', async () => {
      const store = await open();
      await store.putStoryRuling(storyId, aRuling('d', 1));
      await store.putStoryRuling(storyId, aRuling('d', 1, { what: 'merged' }));
      expect(await store.rulingsOf(storyId)).toEqual([aRuling('d', 1)]);
    });
  });

  describe('lists that report on a story', () => {
    const aMention = (digit: string, headline = 'Morning briefing') =>
      Mention.parse({
        reportId: `r_${digit.repeat(20)}`,
        storyId: `s_${digit.repeat(20)}`,
        agency: 'Harbour Post',
        headline,
        kind: 'roundup',
        at: '2022-01-16T06:00:00.000Z',
      });

    test('are kept once each, with the text that was put last, apart from members and rulings', async () => {
      const store = await open();
      expect(await store.mentionsOf(storyId, 20)).toEqual([]);
      for (const mention of [aMention('b'), aMention('a'), aMention('b', 'Evening briefing')])
        await store.putMention(storyId, mention);
      expect(await store.mentionsOf(storyId, 20)).toEqual([aMention('a'), aMention('b', 'Evening briefing')]);
      expect(await store.mentionsOf(storyId, 1)).toEqual([aMention('a')]);
      expect(await store.membersOf(storyId)).toEqual([]);
      expect(await store.rulingsOf(storyId)).toEqual([]);
    });
  });

  describe('a moved version', () => {
    test('is removed only by a move with a newer assignment', async () => {
      const store = await open();
      const moved = aReport({ externalId: 'moved', paragraphs: [noise(800_000, 5)] });
      const plain = Report.parse({ ...moved, version: 1, paragraphs: ['Short.'] });
      await store.putMember(storyId, moved);
      await store.putMember(storyId, plain);
      await store.putMember(storyId, moved, 4);
      await store.putMember(storyId, moved, 3);
      await store.removeMember(storyId, moved.id, 4);
      expect(await store.versionsIn(storyId, moved.id)).toEqual([moved]);
      await store.removeMember(storyId, moved.id, 5);
      expect(await store.versionsIn(storyId, moved.id)).toEqual([]);
      expect(await store.membersOf(storyId)).toEqual([]);
    });
  });

  describe('the versions of one report in a story', () => {
    test('are sorted from the oldest, without those of another report or story', async () => {
      const store = await open();
      const [one, other] = [aReport({ externalId: 'one' }), aReport({ externalId: 'other' })];
      const newer = Report.parse({ ...one, version: 2 });
      for (const report of [newer, one, other]) await store.putMember(storyId, report);
      expect(await store.versionsIn(storyId, one.id)).toEqual([one, newer]);
      expect(await store.versionsIn(storyIdFoundedBy(one.id), one.id)).toEqual([]);
      await store.removeMember(storyId, one.id);
      expect(await store.versionsIn(storyId, one.id)).toEqual([]);
      expect(await store.versionsIn(storyId, other.id)).toEqual([other]);
    });
  });
}

function texts(open: () => Promise<ReportStore>): void {
  const storyId = storyIdFoundedBy(ReportId.parse(`r_${'b2'.repeat(10)}`));

  describe('the text of a report', () => {
    test('is read back unchanged to the code unit, for any characters', async () => {
      const store = await open();
      let texts = 0;
      await fc.assert(
        fc.asyncProperty(anyText(), anyText(), async (headline, paragraph) => {
          const report = aReport({
            externalId: `text ${texts++}`,
            headline,
            paragraphs: [paragraph],
            keywords: [headline],
          });
          await store.putMember(storyIdFoundedBy(report.id), report);
          expect(await store.membersOf(storyIdFoundedBy(report.id))).toEqual([report]);
        }),
        { numRuns: 20 },
      );
    });

    test('may be a headline of 10,000 characters and a text larger than a table row', async () => {
      const store = await open();
      const report = aReport({ headline: 'خبر 🛑 '.repeat(1667), paragraphs: [noise(1_500_000, 7)] });
      await store.putMember(storyId, report);
      expect(await store.membersOf(storyId)).toEqual([report]);
    });
  });
}

function aPlacement(report: Report, decision: Partial<Assignment['decision']> = {}): Assignment {
  const { version, receivedAt, archiveKey, status } = report;
  const madeAt = versionMadeAt(report);
  const mark = { contentDigest: contentDigestOf(report), version, madeAt, receivedAt, archiveKey, status };
  return {
    ...{ reportId: report.id, sourceId: report.sourceId, revision: 0, versions: [mark] },
    decision: {
      ...{
        kind: 'joined',
        storyId: storyIdFoundedBy(report.id),
        score: 0.25,
        threshold: 0.17,
        ruleVersion: 'test-1',
      },
      reasons: [{ signal: 'terms', value: 0.25, weight: 1 }],
      ...decision,
    },
  };
}

/** Text that hardly compresses; equal for equal seeds. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  const words = Uint32Array.from({ length: length / 5 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state * 2;
  });
  return Buffer.from(words.buffer).toString('base64').slice(0, length);
}

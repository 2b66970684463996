import { execFile } from 'node:child_process';
import { appendFile, cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { makeSourceStates } from '#adapters/dynamodb/source-states-dynamodb.ts';
import { makeSourceStore } from '#adapters/dynamodb/source-store-dynamodb.ts';
import { makeFileArchive } from '#adapters/files/archive-files.ts';
import type { AuditCounts } from '#core/audit.ts';
import { digestOf } from '#core/digest.ts';
import { type ReportId, SourceId, type StoryId, splitStoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { rulingDocument } from '#core/membership/ruling.ts';
import type { ArchiveNote, Log, StoryStore } from '#core/ports.ts';
import { Report } from '#core/report.ts';
import { Source } from '#core/sources/source.ts';
import { Story } from '#core/story.ts';
import { openEmbeddedTable } from '#local/embedded-table.ts';
import { loadSample } from '#local/load-sample.ts';
import { startMachine } from '#local/machine.ts';
import { audit } from '#local/operate/audit.ts';
import { operate } from '#local/operate/command-line.ts';
import type { Deployment } from '#local/operate/deployment.ts';
import { exportStories } from '#local/operate/export.ts';
import { openMachine } from '#local/operate/open-machine.ts';
import type { Output } from '#local/operate/output.ts';
import { type RebuildOptions, rebuild } from '#local/operate/rebuild.ts';
import { redrive } from '#local/operate/redrive.ts';
import { bundledProgram } from '#test/doubles/bundled-program.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

const root = path.join(import.meta.dirname, '../..');
const silent: Log = { info() {}, warn() {}, error() {} };

let ingested: string;
beforeAll(async () => {
  ingested = await aDataFolder();
  const folder = ingested;
  const machine = await startMachine({ folder, sources: [], allowPrivate: [], tokens: 'open', log: silent });
  await loadSample(machine, folder, new AbortController().signal, () => {});
  await machine.stop();
});

/** A data folder with the ingested sample. */
async function aFolderWithSample(): Promise<string> {
  const folder = await aDataFolder();
  await cp(ingested, folder, { recursive: true });
  return folder;
}

interface Ran {
  code: number;
  lines: string[];
}

/** Opens the folder, runs a command and closes it, as the command line does. */
async function onMachine(
  folder: string,
  run: (deployment: Deployment, output: Output) => Promise<number>,
): Promise<Ran> {
  const lines: string[] = [];
  const output = { result: (line: string) => void lines.push(line), note() {}, progress() {} };
  const deployment = await openMachine(folder, silent);
  try {
    return { code: await run(deployment, output), lines };
  } finally {
    await deployment.close();
  }
}

const audited = (folder: string, repair = false) =>
  onMachine(folder, (deployment, output) =>
    audit(deployment, { repair, resumeFile: path.join(folder, 'operate/audit.json') }, output),
  );
const countsIn = ({ lines }: Ran) => JSON.parse(lines.at(-1) ?? '') as AuditCounts;

const aPost = {
  sourceId: SourceId.parse('post'),
  agency: 'Post',
  contentType: 'text/plain',
  complete: true,
  receivedAt: instantOf(Date.UTC(2022, 0, 17)),
};
const aText = new TextEncoder().encode(
  'KABUL: The bridge over the river opened on Sunday, engineers said.\n',
);

describe('audit on one machine', () => {
  test('an archive that was ingested has nothing missing, and every item is counted', async () => {
    const ran = await audited(await aFolderWithSample());
    expect(ran.code).toBe(0);
    const { documents, reports, revisions, duplicates, missing, damaged } = countsIn(ran);
    expect({ lines: ran.lines.length, missing, damaged }).toEqual({ lines: 1, missing: 0, damaged: 0 });
    expect(documents).toBeGreaterThan(20);
    expect(reports + revisions + duplicates).toBeGreaterThanOrEqual(documents);
  });

  test('names a document that was never ingested and a report that left the table; --repair brings both back', async () => {
    const folder = await aFolderWithSample();
    const archiveKey = await makeFileArchive(path.join(folder, 'archive')).keep(aText, aPost);
    const { lines } = await onMachine(folder, (deployment, output) =>
      exportStories(deployment, { what: 'reports', out: undefined, after: undefined }, output),
    );
    const lost = Report.parse(JSON.parse(lines[0] ?? ''));
    const { table, stop } = await openEmbeddedTable(path.join(folder, 'table'));
    await table.remove([rowKeys.assignment(lost.id)]);
    await stop();

    const found = await audited(folder);
    expect(found.code).toBe(1);
    const named = found.lines.slice(0, -1).map((line) => JSON.parse(line));
    expect(named).toContainEqual(expect.objectContaining({ kind: 'missing', archiveKey }));
    expect(named).toContainEqual(
      expect.objectContaining({
        archiveKey: lost.archiveKey,
        detail: `report ${lost.id} is not in the table`,
      }),
    );
    expect((await audited(folder, true)).code).toBe(0);
    const after = await audited(folder);
    expect({ code: after.code, missing: countsIn(after).missing }).toEqual({ code: 0, missing: 0 });
  });

  test('an audit that was killed continues after the last page it finished', async () => {
    const folder = await aFolderWithSample();
    const whole = countsIn(await audited(folder));
    const asked: string[] = [];
    const run = (killAt: number) =>
      onMachine(folder, ({ archive, ...deployment }, output) => {
        const page = async (after: string, limit: number) => {
          // One is asked for to see whether a report's document is there.
          if (limit === 1) return archive.page(after, limit);
          if (asked.length === killAt) throw new Error('killed');
          asked.push(after);
          return archive.page(after, 10);
        };
        const resumeFile = path.join(folder, 'operate/audit.json');
        return audit({ ...deployment, archive: { ...archive, page } }, { repair: false, resumeFile }, output);
      });
    await expect(run(2)).rejects.toThrow('killed');
    const resumed = await run(-1);
    expect(countsIn(resumed)).toEqual(whole);
    // No page was read twice.
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('export on one machine', () => {
  const exported = (folder: string, what: 'stories' | 'reports', out: string, pages?: number) =>
    onMachine(folder, ({ stories, ...deployment }, output) => {
      let asked = 0;
      const changes = async (after: string | undefined, limit: number) => {
        if (asked++ === pages) throw new Error('killed');
        return stories.changes(after, pages === undefined ? limit : 5);
      };
      const killed = { ...deployment, stories: { ...stories, changes } };
      return exportStories(killed, { what, out, after: undefined }, output);
    });

  test('every story is one line, in its present version', async () => {
    const folder = await aFolderWithSample();
    const out = path.join(folder, 'stories.jsonl');
    expect((await exported(folder, 'stories', out)).code).toBe(0);
    const stories = (await readFile(out, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => Story.parse(JSON.parse(line)));
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    await onMachine(folder, async (deployment) => {
      const { cards } = await deployment.stories.list({}, 100);
      for (const { id } of cards)
        expect(stories.find((story) => story.id === id)).toEqual(await deployment.stories.findStory(id));
      expect(cards.length).toBeGreaterThan(0);
      return 0;
    });
  });

  test('an export that was killed continues and writes the file of an export that was not', async () => {
    const folder = await aFolderWithSample();
    const [whole, cut] = ['whole.jsonl', 'cut.jsonl'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    await exported(folder, 'reports', whole);
    await expect(exported(folder, 'reports', cut, 2)).rejects.toThrow('killed');
    expect((await readFile(cut)).length).toBeGreaterThan(0);
    await appendFile(cut, '{"half of a line that was written before the cursor was');
    await exported(folder, 'reports', cut);
    expect(await readFile(cut, 'utf8')).toBe(await readFile(whole, 'utf8'));
  });
});

test('redrive on one machine works off what was archived and left undone', async () => {
  const folder = await aFolderWithSample();
  await makeFileArchive(path.join(folder, 'archive')).keep(aText, aPost);
  const ran = await onMachine(folder, (deployment, output) => redrive(deployment, output));
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.lines[0] ?? '')).toEqual({ queue: 'ingest', moved: 1 });
  expect(countsIn(await audited(folder)).missing).toBe(0);
});

const rebuilt = (folder: string, options: Partial<RebuildOptions> = {}) =>
  onMachine(folder, (deployment, output) =>
    rebuild(deployment, { check: false, replace: false, bodies: undefined, ...options }, output),
  );
const totalsIn = ({ lines }: Ran) => JSON.parse(lines.at(-1) ?? '') as { stories: number; differing: number };

describe('rebuild on one machine', () => {
  test('keeps the sources that the API manages, and which source polled an address first', async () => {
    const folder = await aFolderWithSample();
    const source = Source.parse({ id: 'late-wire', agency: 'Late Wire', url: 'https://late.example/feed' });
    const removed = { id: SourceId.parse('early-wire') };
    await onMachine(folder, async ({ table }) => {
      await makeSourceStore(table).putSourceChange({ id: source.id, source });
      await makeSourceStore(table).putSourceChange(removed);
      await makeSourceStates(table).claimUrl('https://late.example/feed', removed.id);
      return 0;
    });
    expect((await rebuilt(folder)).code).toBe(0);
    await onMachine(folder, async ({ table }) => {
      expect(await makeSourceStore(table).listSourceChanges()).toEqual([removed, { id: source.id, source }]);
      expect(await makeSourceStates(table).findUrlOwner('https://late.example/feed')).toBe(removed.id);
      return 0;
    });
  });

  /** Published stories, the largest first. */
  const cardsIn = async ({ stories }: Deployment) =>
    (await stories.list({}, 100)).cards.sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
  const reportIdsIn = async ({ reports }: Deployment, id: StoryId) => [
    ...new Set((await reports.membersOf(id)).map((report) => report.id)),
  ];
  const keepAndIngest = async (
    { archive, ingest, finish }: Deployment,
    bytes: Uint8Array,
    note: ArchiveNote,
  ) => {
    await ingest.send([{ archiveKey: await archive.keep(bytes, note) }]);
    expect(await finish()).toBe(0);
  };

  test('finds no difference after a correction, a kill, a split and a merge; ids of merged and withdrawn stories still answer', async () => {
    const folder = await aFolderWithSample();
    let merged: StoryId | undefined;
    let withdrawn: StoryId | undefined;
    const split: { report?: ReportId; to?: StoryId } = {};
    await onMachine(folder, async (deployment) => {
      const { archive, reports, stories } = deployment;
      for (const [status, version, hour] of [
        ['usable', 1, 6],
        ['canceled', 2, 7],
      ] as const) {
        const item = {
          uri: 'urn:post:bridge',
          version: String(version),
          versioncreated: `2022-01-17T0${hour}:00:00Z`,
          pubstatus: status,
          type: 'text',
          language: 'en',
          headline: 'Bridge opens in Kabul',
          body_text: 'KABUL: The bridge over the river opened on Sunday, engineers said.',
        };
        const bytes = new TextEncoder().encode(JSON.stringify(item));
        const receivedAt = instantOf(Date.UTC(2022, 0, 17, hour));
        await keepAndIngest(deployment, bytes, { ...aPost, contentType: 'application/json', receivedAt });
        if (status === 'usable')
          withdrawn = (await stories.list({}, 100)).cards.find(({ headline }) =>
            headline.startsWith('Bridge'),
          )?.id;
      }
      const [large, second, third] = await cardsIn(deployment);
      if (large === undefined || second === undefined || third === undefined) throw new Error('no stories');
      const [stays, moves] = await reportIdsIn(deployment, large.id);
      if (stays === undefined || moves === undefined) throw new Error('no reports');
      const ruling = { kind: 'split' as const, from: large.id, to: splitStoryId(large.id, [moves]) };
      Object.assign(split, { report: moves, to: ruling.to });
      const merge = { kind: 'merge' as const, from: third.id, to: second.id };
      merged = third.id;
      const rulings = [
        { ...ruling, reportIds: [moves], stay: [], seen: 1 },
        { ...merge, reportIds: await reportIdsIn(deployment, third.id), stay: [], seen: 1 },
      ];
      for (const [nth, ruling] of rulings.entries()) {
        const { bytes, note } = rulingDocument(ruling, instantOf(Date.UTC(2022, 0, 17, 8 + nth)));
        await keepAndIngest(deployment, bytes, note);
      }
      expect((await reports.findAssignment(moves))?.decision.storyId).toBe(ruling.to);
      expect((await archive.days()).length).toBeGreaterThan(1);
      return 0;
    });

    const checked = await rebuilt(folder, { check: true });
    expect({ code: checked.code, lines: checked.lines.slice(0, -1) }).toEqual({ code: 0, lines: [] });
    expect(totalsIn(checked).stories).toBeGreaterThan(3);
    expect((await rebuilt(folder)).code).toBe(0);
    await onMachine(folder, async ({ stories }) => {
      const statusOf = async (id: StoryId | undefined) => id && (await stories.findHead(id))?.card.status;
      expect([await statusOf(merged), await statusOf(withdrawn)]).toEqual(['merged', 'withdrawn']);
      return 0;
    });

    let [before, after]: (Awaited<ReturnType<typeof knownTo>> | undefined)[] = [];
    await onMachine(folder, async ({ stories }) => {
      before = await knownTo(stories);
      return 0;
    });
    await rm(path.join(folder, 'table'), { recursive: true });
    expect((await rebuilt(folder)).code).toBe(0);
    await onMachine(folder, async ({ stories }) => {
      after = await knownTo(stories, before?.half);
      return 0;
    });
    expect(after).toEqual(before);

    // Decided again, an editor's decisions stay, and every id answers.
    const again = await rebuilt(folder, { replace: true });
    expect(again.code).toBe(0);
    await onMachine(folder, async ({ reports, stories }) => {
      expect((await stories.findHead(merged as StoryId))?.card.status).toBe('merged');
      expect((await reports.findAssignment(split.report as ReportId))?.decision.storyId).toBe(split.to);
      for (const { id } of before?.stories ?? []) expect(await stories.findHead(id)).toBeDefined();
      expect((await knownTo(stories, before?.half)).rest.slice(0, before?.rest.length)).toEqual(before?.rest);
      return 0;
    });
  });

  /** Stories with their versions and content, and the changes after a cursor, without the headlines of earlier versions. */
  const knownTo = async (stories: StoryStore, cursor?: string) => {
    const { changes } = await stories.changes(undefined, 1_000);
    const half = cursor ?? (await stories.changes(undefined, Math.floor(changes.length / 2))).next;
    const ids = [...new Set(changes.map(({ storyId }) => storyId))].sort();
    const shown = await Promise.all(
      ids.map(async (id) => [await stories.findHead(id), await stories.findStory(id)] as const),
    );
    return {
      half,
      stories: shown.map(([head, story]) => {
        if (head === undefined || story === undefined) throw new Error('a story is gone');
        const { id, version, status, mergedInto } = story;
        // The page of a merged or withdrawn story has no content.
        const content = status === 'merged' || status === 'withdrawn' ? undefined : digestOf(story);
        return { id, version, status, mergedInto, content, madeOf: head.madeOf };
      }),
      rest: (await stories.changes(half, 1_000)).changes.map(({ headline: _headline, ...change }) => change),
    };
  };

  test('a feed that changes its guids, links and counts of edits leaves nothing missing and differs in no story', async () => {
    const folder = await aFolderWithSample();
    const before = countsIn(await audited(folder));
    const text =
      'A ferry went down off Zanzibar on Monday and at least 12 people drowned, commander Juma Haji told reporters.';
    await onMachine(folder, async (deployment) => {
      for (const [at, [guid, link]] of [
        ['a', 'https://ex.example/news/1'],
        ['b', 'https://ex.example/other/1'],
        ['c', 'https://ex.example/news/1?v=2'],
        ['https://ex.example/n#0', 'https://ex.example/third/1'],
        ['https://ex.example/n#1', 'https://ex.example/third/1'],
      ].entries()) {
        const feed = `<rss version="2.0"><channel><title>Wire</title><item><guid isPermaLink="false">${guid}</guid><link>${link}</link><title>Ferry sinks off Zanzibar, 12 dead</title><description>${text}</description></item></channel></rss>`;
        const receivedAt = instantOf(Date.UTC(2022, 0, 17, 1, at));
        const note = { ...aPost, contentType: 'application/rss+xml', receivedAt };
        await keepAndIngest(deployment, new TextEncoder().encode(feed), note);
      }
      const ferry = (await cardsIn(deployment)).filter(({ headline }) => headline.includes('Zanzibar'));
      expect(ferry).toMatchObject([{ version: 1, reports: 1 }]);
      return 0;
    });
    const after = { reports: before.reports + 1, duplicates: before.duplicates + 4, missing: 0 };
    expect(countsIn(await audited(folder))).toMatchObject(after);
    expect(totalsIn(await rebuilt(folder, { check: true })).differing).toBe(0);
    expect((await rebuilt(folder)).code).toBe(0);
    expect(countsIn(await audited(folder))).toMatchObject(after);
  });

  test('follows a stored decision that the model would not make; --replace makes the decision of the model', async () => {
    const folder = await aFolderWithSample();
    let moved: ReportId | undefined;
    let [from, to]: (StoryId | undefined)[] = [];
    await onMachine(folder, async (deployment) => {
      const { reports } = deployment;
      const cards = await cardsIn(deployment);
      [from, to] = cards.map(({ id }) => id);
      if (from === undefined || to === undefined) throw new Error('no stories');
      const assignments = await Promise.all(
        (await reportIdsIn(deployment, from)).map((id) => reports.findAssignment(id)),
      );
      // It was decided into this story first, and showed no two stories to be the same.
      const known = assignments.find(
        (one) => one?.decision.kind === 'joined' && !one.left && !one.decision.twin,
      );
      if (known === undefined) throw new Error('no report');
      moved = known.reportId;
      const decision = { ...known.decision, kind: 'joined', storyId: to } as const;
      expect(await reports.saveAssignment({ ...known, revision: known.revision + 1, decision })).toBe(true);
      return 0;
    });
    const homeOf = async () => {
      let home: StoryId | undefined;
      await onMachine(folder, async ({ reports }) => {
        home = moved && (await reports.findAssignment(moved))?.decision.storyId;
        return 0;
      });
      return home;
    };
    const checked = await rebuilt(folder, { check: true });
    expect(checked.code).toBe(1);
    const named = checked.lines.slice(0, -1).map((line) => JSON.parse(line).storyId);
    expect(named.sort()).toEqual([from, to].sort());
    expect((await rebuilt(folder)).code).toBe(0);
    expect(await homeOf()).toBe(to);
    // Its text leaves the earlier versions, as after every save; the next version has none of it.
    await onMachine(folder, async ({ stories }) => {
      const history = await stories.historyOf(from as StoryId);
      const shown = await Promise.all(
        history.map(async ({ version }) => stories.findStory(from as StoryId, version)),
      );
      expect(shown.at(-1)?.version).toBeGreaterThan(1);
      expect(JSON.stringify(shown.map((story) => story?.sources))).not.toContain(moved);
      return 0;
    });
    expect(totalsIn(await rebuilt(folder, { check: true })).differing).toBe(0);
    expect(totalsIn(await rebuilt(folder, { replace: true })).differing).toBe(2);
    expect(await homeOf()).toBe(from);
  });
});

describe('the command line', () => {
  test.each([
    [[], 'no command given'],
    [['mend'], 'unknown command mend'],
    [['audit', 'twice'], 'unexpected argument twice'],
    [['audit', '--out', 'x'], 'audit has no option --out'],
    [['audit', '--min-age', 'old'], '--min-age: old is not a whole number'],
    [['redrive', '--quick'], '--quick'],
  ])('%j is wrong usage, which one line names', async (args, says) => {
    const notes: string[] = [];
    const output = { result() {}, note: (line: string) => void notes.push(line), progress() {} };
    expect(await operate(args, output)).toBe(2);
    expect(notes[0]).toContain(says);
    expect(notes[1]).toContain('usage:');
  });

  test('a folder that does not exist ends the process with code 2, without a stack trace', async () => {
    const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [bundledProgram('local/operate.ts'), 'audit'],
        { cwd: root, env: { PATH: process.env.PATH, DATA_DIR: '/nonexistent' } },
        (_error, _out, err) => resolve({ code: child.exitCode, err }),
      );
    });
    expect(code).toBe(2);
    expect(err).toContain('there is no archive in /nonexistent');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

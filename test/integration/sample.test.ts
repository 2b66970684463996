import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { instantOf } from '#core/instant.ts';
import { renderCopy } from '#core/render/render-copy.ts';
import type { Report } from '#core/report.ts';
import type { Story } from '#core/story.ts';
import { readSample } from '#local/load-sample.ts';
import { makeSimulatedWorld } from '#test/doubles/simulated-world.ts';

interface Named {
  name: string;
  source: string;
  guid?: string;
  file?: string;
  language: string;
  role: 'original' | 'copy' | 'rewrite';
}
interface Expected {
  events: { id: string; reports: Named[] }[];
  corrected: { report: string; headline: string }[];
  withdrawn: { report: string }[];
  figures: {
    event: string;
    what: string;
    state: string;
    values: { report: string; value: number }[];
  }[];
}

const fixture = path.join(import.meta.dirname, '../fixtures/sample-expected.json');
const expected = JSON.parse(await readFile(fixture, 'utf8')) as Expected;
const world = makeSimulatedWorld(instantOf(Date.UTC(2022, 0, 18)));
const stories: Story[] = [];
const members = new Map<string, { story: Story; report: Report }>();

beforeAll(async () => {
  const fileOf = new Map<string, string>();
  for (const { bytes, note } of await readSample()) {
    const key = await world.archive.keep(bytes, note);
    await world.ingest(key);
    await world.settle();
    if (!note.contentType?.startsWith('text/plain')) continue;
    const filed = [...fileOf.values()].filter((file) => file.startsWith(`${note.sourceId}-`)).length;
    fileOf.set(key, `${note.sourceId}-${filed + 1}.txt`);
  }
  stories.push(...(await world.all()).filter(({ status }) => status !== 'merged'));
  for (const story of stories) {
    for (const report of await world.reports.membersOf(story.id)) {
      members.set(`${report.sourceId} ${report.externalId}`, { story, report });
      const file = fileOf.get(report.archiveKey);
      if (file !== undefined) members.set(`${report.sourceId} ${file}`, { story, report });
    }
  }
});

const memberOf = ({ source, guid, file }: Named) => members.get(`${source} ${guid ?? file}`);
const withdrawn = new Set(expected.withdrawn.map(({ report }) => report));
const shown = expected.events.map(({ id, reports }) => ({
  id,
  reports: reports.filter(({ name }) => !withdrawn.has(name)),
}));

test('every report of the sample is in a story', () => {
  const missing = shown.flatMap(({ reports }) => reports.filter((report) => memberOf(report) === undefined));
  expect(missing).toEqual([]);
});

test('no story mixes two events: the two earthquakes, banks and ferries stay separate', () => {
  const eventsOf = new Map<string, Set<string>>();
  for (const { id, reports } of shown) {
    for (const report of reports) {
      const story = memberOf(report)?.story.id ?? '';
      eventsOf.set(story, (eventsOf.get(story) ?? new Set()).add(id));
    }
  }
  expect([...eventsOf.values()].filter((events) => events.size > 1)).toEqual([]);
});

test.each(shown)(
  'the English reports on $id are one story, or stories linked as related',
  async ({ reports }) => {
    const english = reports
      .filter(({ language }) => language === 'en')
      .flatMap((report) => memberOf(report) ?? []);
    const linked = new Map(english.map(({ story }) => [story.id, story.id]));
    for (const { report, story } of english) {
      const { related = [] } = (await world.reports.findAssignment(report.id))?.decision ?? {};
      for (const { storyId } of related) {
        const [one, other] = [linked.get(story.id), linked.get(storyId)];
        if (one !== undefined && other !== undefined)
          for (const [id, group] of linked) if (group === other) linked.set(id, one);
      }
    }
    expect(new Set(linked.values()).size).toBe(1);
  },
);

test('a copy is recognised and adds no origin', () => {
  const copies = shown.flatMap(({ reports }) => reports.filter(({ role }) => role === 'copy'));
  const roles = copies.map((copy) => {
    const member = memberOf(copy);
    const source = member?.story.sources.find(({ reportIds }) => reportIds.includes(member.report.id));
    return { name: copy.name, role: source?.role };
  });
  expect(roles).toEqual(copies.map(({ name }) => ({ name, role: 'copy' })));
});

test.each(expected.corrected)(
  'the correction of $report is in the text, and its story has the status',
  ({ report: name }) => {
    const named = shown.flatMap(({ reports }) => reports).find((report) => report.name === name);
    const member = named && memberOf(named);
    expect(member?.story.status).toBe('corrected');
    expect(member?.story.timeline).toContainEqual(
      expect.objectContaining({ what: 'corrected', reportId: member?.report.id }),
    );
  },
);

const slots: Record<string, string> = { dead: 'killed' };
test.each(expected.figures)('the $what of $event have every value of the story, and are $state', (figure) => {
  const named = shown.flatMap(({ reports }) => reports);
  const values = figure.values.map(({ report, value }) => {
    const of = named.find(({ name }) => name === report);
    return { value, member: of && memberOf(of) };
  });
  const found = values[0]?.member?.story.figures.find(
    ({ what }) => what === (slots[figure.what] ?? figure.what),
  );
  // A report in a linked story brings its value there.
  const together = values.filter(({ member }) => member?.story.id === values[0]?.member?.story.id);
  expect(together.length).toBeGreaterThan(1);
  if (together.length === values.length) expect(found?.state).toBe(figure.state);
  const given = (found?.values ?? []).flatMap(({ value, provenance }) =>
    provenance.map(({ reportId }) => `${value} ${reportId}`),
  );
  expect(given).toEqual(
    expect.arrayContaining(together.map(({ value, member }) => `${value} ${member?.report.id}`)),
  );
});

test('withdrawn text is in no story, headline, list or change', async () => {
  const all = JSON.stringify([
    stories,
    await world.stories.list({}, 100),
    await world.stories.changes(undefined, 1000),
  ]);
  for (const name of withdrawn) {
    const named = expected.events.flatMap(({ reports }) => reports).find((report) => report.name === name);
    const member = named && members.get(`${named.source} ${named.guid}`);
    const versions =
      member && (await world.reports.membersOf(member.story.id)).filter(({ id }) => id === member.report.id);
    const text = versions?.find(({ status }) => status === 'usable');
    expect(text).toBeDefined();
    // The list of changes names the removed report, without its text.
    for (const said of [text?.headline ?? '', ...(text?.paragraphs ?? [])].filter(
      ({ length }) => length > 20,
    )) {
      expect({ said, isShown: all.includes(said) }).toEqual({ said, isShown: false });
    }
  }
});

test('law 4: every sentence of every story occurs verbatim at the given position of each of its reports', async () => {
  let sentences = 0;
  for (const story of stories) {
    const versions = await world.reports.membersOf(story.id);
    for (const { text, provenance } of story.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
      sentences += 1;
      for (const [at, { reportId, version, start, end }] of provenance.entries()) {
        const carried = versions
          .filter((report) => report.id === reportId && report.version === version)
          .map(({ paragraphs }) => paragraphs.join('\n').slice(start, end));
        if (at === 0) expect(carried).toContain(text);
        else expect(carried.some((words) => words.length > 0)).toBe(true);
      }
    }
  }
  expect(sentences).toBeGreaterThan(200);
});

test('the Tehran meeting is filed from four places and printed as copy with all of them on one line', () => {
  const { story } = members.get('meridian urn:meridian:220115:0640') ?? {};
  const copy = story === undefined ? '' : renderCopy(story, 'full');
  const [date, byline, text] = copy.split('\n');
  expect(date).toBe('15-01-2022');
  expect(byline).toMatch(/^By .+ \+ Bureau Report/);
  for (const place of ['TEHRAN', 'KABUL', 'ISLAMABAD', 'PARIS'])
    expect(text?.slice(0, text.indexOf(':'))).toContain(place);
});

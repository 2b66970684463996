import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeNotifyingArchive } from '#adapters/runtime/archive-notifying.ts';
import { hourMs, instantOf, shifted } from '#core/instant.ts';
import type { IngestNotice } from '#core/notice.ts';
import type { Fetched, SourceState } from '#core/ports.ts';
import { type PollWorld, poll } from '#core/sources/poll.ts';
import { Source } from '#core/sources/source.ts';
import { healthOf } from '#lambdas/api/sources/source-health.ts';
import { countingMetrics } from '#test/builders/counting-metrics.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const source = Source.parse({ id: 'wire', url: 'https://wire.example/feed', agency: 'Wire' });
const bytes = (text: string) => new TextEncoder().encode(text);
const body = (text: string, more: Partial<Extract<Fetched, { kind: 'body' }>> = {}): Fetched => ({
  kind: 'body',
  bytes: bytes(text),
  url: 'https://wire.example/feed',
  complete: true,
  ...more,
});

function aWorld(answers: Fetched[]) {
  let now = instantOf(Date.UTC(2022, 0, 15));
  const asked: unknown[] = [];
  const sent: IngestNotice[] = [];
  const writes: SourceState[] = [];
  const states = makeMemorySourceStates();
  const world: PollWorld = {
    fetcher: {
      async fetch(_url, validators) {
        asked.push(validators);
        const answer = answers.shift();
        if (answer === undefined) throw new Error('asked once too often');
        return answer;
      },
    },
    states: {
      ...states,
      saveState(state) {
        writes.push(state);
        return states.saveState(state);
      },
    },
    archive: makeNotifyingArchive(makeMemoryArchive(), {
      send: async (notices) => void sent.push(...notices),
    }),
    clock: { now: () => now },
    log: { info() {}, warn() {}, error() {} },
  };
  return { world, asked, sent, writes, pass: (ms: number) => (now = shifted(now, ms)) };
}

test('a new document is archived and queued, and its validators are sent next time', async () => {
  const { world, asked, sent } = aWorld([
    body('one', { etag: '"1"', lastModified: 'then' }),
    { kind: 'unchanged' },
  ]);
  expect(await poll(source, world)).toBe('taken');
  expect(await poll(source, world)).toBe('unchanged');
  expect(sent).toHaveLength(1);
  const archived = sent[0] && (await world.archive.get(sent[0].archiveKey));
  expect(archived?.bytes).toEqual(bytes('one'));
  expect(archived?.note).toMatchObject({ sourceId: 'wire', agency: 'Wire', complete: true });
  expect(asked[1]).toEqual({ etag: '"1"', lastModified: 'then' });
});

test('an unchanged source writes nothing, neither for a 304 nor for the same bytes', async () => {
  const { world, writes, sent } = aWorld([
    body('one'),
    { kind: 'unchanged' },
    body('one'),
    { kind: 'unchanged' },
  ]);
  for (let round = 0; round < 4; round++) await poll(source, world);
  expect(writes).toHaveLength(1);
  expect(sent).toHaveLength(1);
});

test('a crash after archiving and before the validators are saved fetches once more and loses nothing', async () => {
  const { world, asked, sent } = aWorld([body('one', { etag: '"1"' }), body('one', { etag: '"1"' })]);
  const dying: PollWorld = {
    ...world,
    states: { ...world.states, saveState: () => Promise.reject(new Error('died')) },
  };
  await expect(poll(source, dying)).rejects.toThrow('died');
  expect(await poll(source, world)).toBe('taken');
  expect(asked[1]).toEqual({ etag: undefined, lastModified: undefined });
  expect(new Set(sent.map(({ archiveKey }) => archiveKey)).size).toBe(1);
});

test('a truncated body is archived, and its validators are not kept', async () => {
  const { world, asked } = aWorld([body('on', { etag: '"1"', complete: false }), { kind: 'unchanged' }]);
  expect(await poll(source, world)).toBe('taken');
  await poll(source, world);
  expect(asked[1]).toEqual({ etag: undefined, lastModified: undefined });
});

test('a feed that is cut off is read and named until it comes whole, also when the server says that it is complete', async () => {
  const cut = '<?xml version="1.0"?><rss><channel><item><title>a</title></item><item>';
  const whole = `${cut}</item></channel></rss>`;
  for (const complete of [true, false]) {
    const { world, writes, sent } = aWorld([
      body(cut, { complete }),
      body(cut, { complete }),
      body(whole),
      body(whole),
    ]);
    expect(await poll(source, world)).toBe('taken');
    expect(writes.at(-1)).toMatchObject({
      health: 'not_a_feed',
      failures: 0,
      detail: expect.stringContaining('cut off'),
    });
    expect(await poll(source, world)).toBe('unchanged');
    expect([writes.length, sent.length]).toEqual([1, 1]);
    expect(await poll(source, world)).toBe('taken');
    expect(writes.at(-1)).toMatchObject({ health: 'ok', detail: undefined });
    expect(await poll(source, world)).toBe('unchanged');
  }
});

test('a failing source waits twice as long after each failure, and its delay ends with the first success', async () => {
  const failed: Fetched = { kind: 'failed', detail: 'HTTP 500', status: 500 };
  const { world, pass } = aWorld([failed, failed, body('one'), { kind: 'unchanged' }]);
  expect(await poll(source, world)).toBe('failed');
  expect(await poll(source, world)).toBe('resting');
  pass(60_000);
  expect(await poll(source, world)).toBe('failed');
  pass(60_000);
  expect(await poll(source, world)).toBe('resting');
  pass(60_000);
  expect(await poll(source, world)).toBe('taken');
  expect(await poll(source, world)).toBe('unchanged');
  expect(await world.states.findState(source.id)).toMatchObject({ health: 'ok', failures: 0 });
});

test('a source whose address was changed is polled at once, without the delay and the validators of the former one', async () => {
  const failed: Fetched = { kind: 'failed', detail: 'HTTP 500', status: 500 };
  const { world, asked } = aWorld([body('one', { etag: '"1"' }), failed, body('one'), { kind: 'unchanged' }]);
  expect(await poll(source, world)).toBe('taken');
  expect(await poll(source, world)).toBe('failed');
  expect(await poll(source, world)).toBe('resting');
  const moved = { ...source, url: 'https://wire.example/new' };
  expect(await poll(moved, world)).toBe('unchanged');
  expect(asked[2]).toEqual({});
  expect(await world.states.findState(source.id)).toMatchObject({
    url: moved.url,
    health: 'ok',
    failures: 0,
  });
  expect(await poll(moved, world)).toBe('unchanged');
});

test('a source without items that can be counted is polled once a day after a week without a change', async () => {
  const { world, asked, pass } = aWorld([]);
  world.fetcher = {
    fetch: async (_url, validators) => {
      asked.push(validators);
      return body('<rss><channel/></rss>');
    },
  };
  const pollFor = async (days: number) => {
    const before = asked.length;
    for (let slot = 0; slot < days * 288; slot++) {
      await poll(source, world);
      pass(300_000);
    }
    return asked.length - before;
  };
  await pollFor(8);
  expect(await pollFor(7)).toBe(7);
});

test('a poll that was not made because the host rests does not count as a failure of the source', async () => {
  const rests: Fetched = { kind: 'failed', detail: 'rests', retryAfterMs: 60_000, unasked: true };
  const failed: Fetched = { kind: 'failed', detail: 'HTTP 500', status: 500 };
  const { world, writes, pass } = aWorld([rests, rests, rests, failed, body('one')]);
  for (let nth = 0; nth < 3; nth++) {
    expect(await poll(source, world)).toBe('host_rests');
    expect(writes.at(-1)).toMatchObject({ health: 'failing', failures: 0 });
    pass(60_000);
  }
  expect(await poll(source, world)).toBe('failed');
  pass(60_000);
  expect(await poll(source, world)).toBe('taken');
});

test('a rest of the host hides neither what was found wrong with the source, nor that its feed is still cut off', async () => {
  const rests: Fetched = { kind: 'failed', detail: 'rests', retryAfterMs: 600_000, unasked: true };
  const cut = '<?xml version="1.0"?><rss><channel><item><title>a</title></item><item>';
  const failed: Fetched = { kind: 'failed', detail: 'HTTP 500', status: 500 };
  const page = body('<!DOCTYPE html><html><body><p>Welcome</p></body></html>');
  const { world, writes, pass } = aWorld([page, rests, body(cut), failed, body(cut)]);
  await poll(source, world);
  pass(600_000);
  expect(await poll(source, world)).toBe('host_rests');
  expect(writes.at(-1)).toMatchObject({ health: 'not_a_feed', detail: writes[0]?.detail, failures: 1 });
  expect(writes.at(-1)?.outcomes).toEqual(writes[0]?.outcomes);
  expect(await poll(source, world)).toBe('resting');
  for (const [health, detail] of [
    ['not_a_feed', expect.stringContaining('cut off')],
    ['failing', 'HTTP 500'],
    ['not_a_feed', expect.stringContaining('cut off')],
  ]) {
    pass(600_000);
    await poll(source, world);
    expect(writes.at(-1)).toMatchObject({ health, detail });
  }
});

test('a source is not fetched before the time that its answer names', async () => {
  const { world, pass } = aWorld([
    { kind: 'failed', detail: 'HTTP 429', status: 429, retryAfterMs: 600_000 },
    body('one'),
  ]);
  await poll(source, world);
  pass(599_999);
  expect(await poll(source, world)).toBe('resting');
  pass(1);
  expect(await poll(source, world)).toBe('taken');
});

test('a blocked address is recorded once, and nothing is archived', async () => {
  const blocked: Fetched = { kind: 'blocked', detail: '127.0.0.1 is a loopback address' };
  const { world, writes, sent, pass } = aWorld([blocked, blocked]);
  expect(await poll(source, world)).toBe('blocked');
  expect(await poll(source, world)).toBe('resting');
  pass(3_600_000);
  expect(await poll(source, world)).toBe('blocked');
  expect(writes).toHaveLength(2);
  for (const { health, detail, outcomes } of writes)
    expect([health, detail, outcomes?.length]).toEqual(['policy', '127.0.0.1 is a loopback address', 1]);
  expect(sent).toEqual([]);
});

test('a source silent against its rhythm is counted and logged with each poll until it has news', async () => {
  const minute = 60_000;
  const changes = Array.from({ length: 25 }, (_, nth) => body(`news ${nth}`));
  const { world, pass } = aWorld([
    ...changes,
    { kind: 'unchanged' },
    { kind: 'unchanged' },
    body('late'),
    body('on'),
  ]);
  const { metrics, sums } = countingMetrics();
  const warned: unknown[] = [];
  const log = { ...world.log, warn: (event: string, fields = {}) => void warned.push({ event, ...fields }) };
  const polled = async () => poll(source, { ...world, metrics, log });
  for (const _ of changes) {
    await polled();
    pass(10 * minute);
  }
  await polled();
  expect(sums).toEqual({ Archived: 25 });
  pass(60 * minute);
  await polled();
  expect(sums).toEqual({ Archived: 25, SourcesSilent: 1 });
  expect(warned).toMatchObject([{ event: 'source.silent', sourceId: 'wire' }]);
  await polled();
  await polled();
  expect(sums).toEqual({ Archived: 27, SourcesSilent: 2 });
});

test('a source that changes with every poll against its own rhythm is counted and named', async () => {
  const minute = 60_000;
  const { world, pass } = aWorld(Array.from({ length: 60 }, (_, nth) => body(`news ${nth}`)));
  const { metrics, sums } = countingMetrics();
  for (let nth = 0; nth < 30; nth++) {
    await poll(source, { ...world, metrics }, 'person');
    pass(60 * minute);
  }
  expect(sums.SourcesFrantic).toBeUndefined();
  for (let nth = 0; nth < 30; nth++) {
    await poll(source, { ...world, metrics }, 'person');
    pass(minute);
  }
  expect(sums.SourcesFrantic).toBeGreaterThan(0);
});

test('a web page, a login page, a PDF and an empty answer make a source not_a_feed, and a later feed heals it', async () => {
  const pages = [
    '<!DOCTYPE html><html><title>Just a moment...</title>',
    '<html><input type="password">',
    '%PDF-1.7',
    ' ',
  ];
  for (const page of pages) {
    const { world, writes, asked, pass } = aWorld([
      body('<rss/>', { etag: '"1"' }),
      body(page),
      body('<rss> new</rss>'),
    ]);
    await poll(source, world);
    expect(await poll(source, world)).toBe('failed');
    expect(writes.at(-1)).toMatchObject({ health: 'not_a_feed', failures: 1 });
    pass(3_600_000);
    expect(await poll(source, world)).toBe('taken');
    expect(asked.at(-1)).toEqual({});
    expect(writes.at(-1)).toMatchObject({ health: 'ok', failures: 0 });
  }
});

test('after a failure no validators are sent, so that a 304 cannot make a source healthy', async () => {
  const { world, asked, pass } = aWorld([
    body('<rss/>', { etag: '"1"' }),
    { kind: 'failed', detail: 'status 500' },
    body('<rss/>'),
  ]);
  await poll(source, world);
  await poll(source, world);
  pass(3_600_000);
  await poll(source, world);
  expect(asked).toEqual([{}, { etag: '"1"' }, {}]);
});

test('once a day the source is asked in full', async () => {
  const { world, asked, pass } = aWorld([
    body('<rss/>', { etag: '"1"' }),
    { kind: 'unchanged' },
    body('<rss/>', { etag: '"1"' }),
    { kind: 'unchanged' },
  ]);
  await poll(source, world);
  await poll(source, world);
  pass(86_400_000);
  expect(await poll(source, world)).toBe('unchanged');
  await poll(source, world);
  expect(asked).toEqual([{}, { etag: '"1"' }, {}, { etag: '"1"' }]);
});

test('a server that answers 304 although it changed is never asked with validators again', async () => {
  const { world, asked, pass } = aWorld([
    body('<rss/>', { etag: '"1"' }),
    { kind: 'unchanged' },
    body('<rss> new</rss>', { etag: '"1"' }),
    body('<rss> newer</rss>', { etag: '"1"' }),
  ]);
  await poll(source, world);
  await poll(source, world);
  pass(86_400_000);
  await poll(source, world);
  await poll(source, world);
  expect(asked.slice(2)).toEqual([{}, {}]);
});

test('a new build date alone is no change', async () => {
  const feed = (date: string): string =>
    `<rss><channel><pubDate>${date}</pubDate><lastBuildDate>${date}</lastBuildDate><item><title>a</title></item></channel></rss><!-- ${date} -->`;
  const { world, sent } = aWorld([body(feed('one')), body(feed('two'))]);
  expect([await poll(source, world), await poll(source, world)]).toEqual(['taken', 'unchanged']);
  expect(sent).toHaveLength(1);
});

test('a feed of Dateline is refused and not archived', async () => {
  const { world, sent, writes } = aWorld([
    body('<rss><channel><item><guid>urn:x-dateline:s_1</guid></item></channel></rss>'),
  ]);
  expect(await poll(source, world)).toBe('blocked');
  expect(sent).toHaveLength(0);
  expect(writes.at(-1)).toMatchObject({ health: 'policy' });
});

test('a change of health is one line of the log, and the last ten outcomes are kept', async () => {
  const failed: Fetched = { kind: 'failed', detail: 'status 500' };
  const { world, writes, pass } = aWorld([...Array.from({ length: 12 }, () => failed), body('<rss/>')]);
  const lines: unknown[] = [];
  world.log = { ...world.log, warn: (event, fields) => void lines.push({ event, ...fields }) };
  for (let at = 0; at < 13; at++) {
    await poll(source, world);
    pass(86_400_000);
  }
  expect(lines).toMatchObject([
    { event: 'source.failed', was: 'ok', health: 'failing', detail: 'status 500' },
    { event: 'source.recovered', was: 'failing', health: 'ok' },
  ]);
  expect(writes.at(-1)?.outcomes?.map(({ outcome }) => outcome)).toEqual([
    'new',
    ...Array.from({ length: 9 }, () => 'failing'),
  ]);
});

test('a source with a slow rhythm is polled about twice in its usual gap', async () => {
  const polls = await pollsWithin(12 * 3_600_000);
  expect(polls).toBeGreaterThanOrEqual(12);
  expect(polls).toBeLessThanOrEqual(24);
});

test('a hub with news makes a source be polled out of its turn, but not when it is paused or waits after a failure', async () => {
  const { world, asked } = aWorld([
    body('<rss> 1</rss>'),
    body('<rss> 2</rss>'),
    { kind: 'failed', detail: 'status 503', status: 503 },
  ]);
  await poll(source, world);
  const state = await world.states.findState(source.id);
  if (state === undefined) throw new Error('no state');
  // Now is one of them.
  const skipHours = Array.from({ length: 16 }, (_, hour) => hour);
  await world.states.saveState({ ...state, hints: { skipHours }, revision: state.revision + 1 });
  expect(await poll(source, world)).toBe('resting');
  expect(await poll({ ...source, paused: true }, world, 'hub')).toBe('resting');
  expect(await poll(source, world, 'hub')).toBe('taken');
  expect(await poll(source, world, 'hub')).toBe('failed');
  expect(await poll(source, world, 'hub')).toBe('resting');
  expect(asked).toHaveLength(3);
});

/** Fetches of a source of 300 s that changes every two hours, over a span after its rhythm was learnt. */
async function pollsWithin(spanMs: number): Promise<number> {
  let version = 0;
  const { world, asked, pass } = aWorld([]);
  world.fetcher = {
    fetch: async (_url, validators) => {
      asked.push(validators);
      return body(`<rss> ${version}</rss>`);
    },
  };
  for (; version < 25; version++) {
    await poll(source, world, 'person');
    pass(7_200_000);
  }
  const before = asked.length;
  for (let ms = 0; ms < spanMs; ms += 300_000) {
    await poll(source, world);
    pass(300_000);
  }
  return asked.length - before;
}

/** How often a feed of items is polled within a span, after a time in which it has one new item an hour. */
async function pollsOf(channel: string, freshMs: number | undefined, spanMs: number): Promise<number> {
  const { world, asked, pass } = aWorld([]);
  let items = 100;
  world.fetcher = {
    fetch: async (_url, validators) => {
      asked.push(validators);
      const list = Array.from({ length: 40 }, (_, at) => `<item><guid>${items - at}</guid></item>`).join('');
      return body(`<rss><channel>${channel}${list}</channel></rss>`, { freshMs });
    },
  };
  for (; items < 160; items++) {
    await poll(source, world, 'person');
    pass(3_600_000);
  }
  const before = asked.length;
  for (let ms = 0; ms < spanMs; ms += 300_000) {
    if (ms % 3_600_000 === 0) items++;
    await poll(source, world);
    pass(300_000);
  }
  return asked.length - before;
}

test('a source with an item an hour is polled once in 80 minutes, and no item leaves the feed unread', async () => {
  const polls = await pollsOf('', undefined, 48 * 3_600_000);
  expect(polls).toBeGreaterThanOrEqual(36);
  expect(polls).toBeLessThanOrEqual(72);
});

test('what the publisher asks for lengthens the interval, by an hour at most', async () => {
  const busy = Array.from({ length: 24 }, (_, hour) => `<hour>${hour}</hour>`).slice(6, 18);
  const usual = await pollsOf('', undefined, 24 * 3_600_000);
  // Two days of ttl count as one hour, which is less than the source's own interval.
  expect(await pollsOf('<ttl>2880</ttl>', undefined, 24 * 3_600_000)).toBe(usual);
  expect(await pollsOf(`<skipHours>${busy.join('')}</skipHours>`, undefined, 24 * 3_600_000)).toBeLessThan(
    0.7 * usual,
  );
});

test('a new source is polled in each slot, unless its publisher asks for more time', async () => {
  for (const [channel, freshMs, polls] of [
    ['', undefined, 24],
    ['<ttl>20</ttl>', undefined, 6],
    ['', 1_200_000, 6],
    ['<ttl>2880</ttl>', undefined, 3],
  ] as const) {
    const { world, asked, pass } = aWorld([]);
    world.fetcher = {
      fetch: async (_url, validators) => {
        asked.push(validators);
        return body(`<rss><channel>${channel}<item><guid>1</guid></item></channel></rss>`, { freshMs });
      },
    };
    await poll(source, world, 'person');
    for (let ms = 0; ms < 7_200_000; ms += 300_000) {
      pass(300_000);
      await poll(source, world);
    }
    expect(asked.length - 1).toBe(polls);
  }
});

test('a source that says three times that it is gone is asked twice a day, then once a month', async () => {
  const gone: Fetched = { kind: 'failed', detail: 'status 410', status: 410 };
  const { world, pass, writes } = aWorld(Array.from({ length: 5 }, () => gone));
  const days: number[] = [];
  for (let hour = 0; hour < 24 * 70; hour++) {
    if ((await poll(source, world)) === 'failed') days.push(hour / 24);
    pass(3_600_000);
  }
  expect(days).toEqual([0, 0.5, 1, 31, 61]);
  expect(writes.at(-1)).toMatchObject({ health: 'gone', failures: 5 });
});

test('a source whose ids and texts change at each poll without a new item falls quiet, and its last news and days stay', async () => {
  const item = (nth: number, guid: string, text: string) =>
    `<item><guid>${guid}</guid><title>Fees rise for the ${nth}th time</title><description>Port fees rose.${' '.repeat(80)}${text}</description></item>`;
  const feed = (items: string) => body(`<rss version="2.0"><channel>${items}</channel></rss>`);
  const hours = Array.from({ length: 30 }, (_, hour) => hour);
  const news = hours.map((hour) => feed(item(hour, `n${hour}`, '')));
  const churn = hours.map((hour) => feed(item(29, `churn-${hour}`, `Edit ${hour}`)));
  const { world, pass } = aWorld([...news, ...churn]);
  for (const _ of hours) {
    pass(hourMs);
    await poll(source, world, 'person');
  }
  const before = await world.states.findState(source.id);
  const now = () => world.clock.now();
  expect(healthOf(source, before, [], now())).toMatchObject({ state: 'ok', lastNewAt: now() });
  for (const _ of hours) {
    pass(hourMs);
    expect(await poll(source, world, 'person')).toBe('taken');
  }
  const after = await world.states.findState(source.id);
  expect(healthOf(source, after, [], now())).toMatchObject({
    state: 'quiet',
    lastNewAt: before?.lastNewAt,
    outcomes: Array(10).fill(expect.objectContaining({ outcome: 'changed' })),
  });
  expect([after?.rhythm, after?.days]).toEqual([before?.rhythm, before?.days]);
});

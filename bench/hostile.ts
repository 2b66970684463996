// Hostile documents and requests sent to `npm start` while agencies file: how long does any request take, and is any report lost?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { BenchLine } from '#bench/bench-line.ts';
import { madeLeads } from '#bench/load.ts';
import { startServer } from '#bench/server-process.ts';

const postsASecond = 20;
const postsAtOnce = 16;
const hostileEveryMs = 500;
const quietMs = 5_000;
const giveUpAfterMs = 180_000;

const Accepted = z.object({ reports: z.array(z.object({ id: z.string() })) });
const Changes = z.object({
  changes: z.array(z.object({ reportIds: z.array(z.string()) })),
  next: z.string(),
});

interface Request {
  name: string;
  path: string;
  init?: RequestInit;
}

const repeat = (text: string, times: number): string => text.repeat(times);
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (title: string, text = 'Text.'): string =>
  `<item><title>${title}</title><description>${text}</description></item>`;
const lead = (more: object): string =>
  JSON.stringify({ id: 'h', title: 'Title', text: 'One sentence is here.', lang: 'en', ...more });
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

/** Documents, by what is wrong with them. All are within the size that a post may have. */
const documents: Record<string, { type: string; body: string | Uint8Array }> = {
  'entities that expand': {
    type: 'application/xml',
    body: `<!DOCTYPE r [<!ENTITY a "${repeat('x', 100)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${repeat(`&${'abcdefghi'[at]};`, 10)}">`).join('')}]>${rss(item('&j;'))}`,
  },
  'an external entity': {
    type: 'application/xml',
    body: `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item('&a;'))}`,
  },
  'a title of a million references': { type: 'application/xml', body: rss(item(repeat('&amp;', 800_000))) },
  'numeric references': { type: 'application/xml', body: rss(item(repeat('&#x1F600;', 400_000))) },
  'elements 200,000 deep': { type: 'application/xml', body: rss(nested('<a>', '</a>', 200_000)) },
  'an attribute of four megabytes': {
    type: 'application/xml',
    body: rss(`<item a="${repeat('x', 4_000_000)}"/>`),
  },
  '60,000 items': { type: 'application/xml', body: rss(repeat(item('T'), 60_000)) },
  'CDATA that does not end': {
    type: 'application/xml',
    body: rss(`<item><title><![CDATA[${repeat('x]', 500_000)}`),
  },
  'comments that do not end': { type: 'application/xml', body: rss(repeat('<!--', 500_000)) },
  'tags that do not end': { type: 'text/html', body: repeat('<div ', 400_000) },
  'arrays 500,000 deep': { type: 'application/json', body: nested('[', ']', 500_000) },
  'a prototype': {
    type: 'application/json',
    body: '{"id":"p","__proto__":{"text":"x"},"title":"T","text":"A."}',
  },
  'a title of a megabyte': { type: 'application/json', body: lead({ title: repeat('word ', 200_000) }) },
  'a text of one word': { type: 'application/json', body: lead({ id: 'w', text: repeat('a', 3_000_000) }) },
  'spaces and full stops': {
    type: 'application/json',
    body: lead({ id: 's', text: repeat(' .', 1_000_000) }),
  },
  'quotation marks': {
    type: 'application/json',
    body: lead({ id: 'q', text: repeat('“a” said. ', 200_000) }),
  },
  'sums of money': {
    type: 'application/json',
    body: lead({ id: 'm', text: repeat('$1,000 million, ', 60_000) }),
  },
  'control characters': { type: 'text/plain', body: repeat('\u0000\u0008\uFFFF\u202E', 300_000) },
  'lines of spaces': { type: 'text/plain', body: repeat(`${repeat(' ', 2_000)}\n`, 1_000) },
  'bytes that are no text': {
    type: 'text/plain',
    body: Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 89) % 256),
  },
  'small gzip of a slow document': {
    type: 'application/gzip',
    body: gzipSync(rss(`${item(repeat('&amp;', 800_000))}${repeat(item('T'), 500_000)}`)),
  },
  'wrapped lines': { type: 'text/plain', body: repeat(`${repeat('A', 50)}\n`, 20_000) },
  quotations: {
    type: 'application/json',
    body: lead({
      id: 'q4',
      text: Array.from({ length: 4_000 }, (_, at) => `“We saw ${at} ships,” Ana Lopes said.`).join('\n'),
    }),
  },
  'combining marks': {
    type: 'application/json',
    body: lead({ id: 'c', text: `Z${repeat('\u0301\u0316', 500_000)}.` }),
  },
  'references without an end': { type: 'application/xml', body: rss(item('T', repeat('&#65', 400_000))) },
  'XML that is cut off': {
    type: 'application/xml',
    body: rss(item('T', repeat('y', 1_000_000))).slice(0, 900_000),
  },
  'a packed bomb': { type: 'application/gzip', body: gzipSync(Buffer.alloc(200_000_000)) },
};

const requests: Request[] = [
  ...Object.entries(documents).map(([name, { type, body }]) => ({
    ...{ name, path: '/v1/reports?source=hostile' },
    init: { method: 'POST', headers: { 'content-type': type }, body: body as BodyInit },
  })),
  { name: 'a search', path: `/v1/stories?q=${encodeURIComponent(`${repeat('((((a+)+)+)+', 20)}$`)}` },
  { name: 'a cursor', path: `/v1/stories?cursor=${repeat('x', 2_000)}` },
  { name: 'a limit', path: '/v1/stories?limit=1e9' },
  { name: 'an id', path: `/v1/stories/${encodeURIComponent('<script>')}` },
];

/** @param seconds how long, 60 unless it is given. */
export async function* benchHostile(seconds = '60'): AsyncGenerator<BenchLine> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-hostile-'));
  const server = await startServer(folder, {}, (said) => {
    if (said.includes('"level":"error"')) process.stderr.write(`${said}\n`);
  });
  const leads = madeLeads(Number(seconds) * postsASecond);
  const tookMs = new Map<string, number>();
  const statuses = new Map<string, number>();
  const accepted = new Set<string>();
  let isFiling = true;
  const ask = async ({ name, path: asked, init }: Request): Promise<{ status: number; text: string }> => {
    const fromMs = performance.now();
    // A connection that is closed before all of a body was sent is an answer too.
    const answer = await fetch(server.url + asked, init).catch(() => new Response('', { status: 502 }));
    if (server.child.exitCode !== null || server.child.signalCode !== null)
      throw new Error(`bench: the server ended during ${name}`);
    const text = await answer.text().catch(() => '');
    tookMs.set(name, Math.max(tookMs.get(name) ?? 0, performance.now() - fromMs));
    statuses.set(name, answer.status);
    return { status: answer.status, text };
  };
  const startedMs = performance.now();
  let at = 0;
  const fileNext = async (): Promise<void> => {
    for (let mine = at++; mine < leads.length; mine = at++) {
      await wait(Math.max(0, startedMs + (mine * 1000) / postsASecond - performance.now()));
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: leads[mine] ?? '',
      };
      const { status, text } = await ask({
        name: 'a report',
        path: `/v1/reports?source=load-${mine % 200}`,
        init,
      });
      if (status === 202) for (const { id } of Accepted.parse(JSON.parse(text)).reports) accepted.add(id);
    }
  };
  const attack = async (): Promise<void> => {
    for (let nth = 0; isFiling; nth++) {
      await ask(requests[nth % requests.length] as Request);
      await wait(hostileEveryMs);
    }
  };
  const read = async (): Promise<void> => {
    for (; isFiling; await wait(100)) await ask({ name: 'a list of stories', path: '/v1/stories?limit=50' });
  };
  try {
    const beside = [attack(), read()];
    await Promise.all(Array.from({ length: postsAtOnce }, fileNext));
    isFiling = false;
    await Promise.all(beside);
    const lost = await lostOf(accepted, server.url);
    const line = (metric: string, value: number, unit: string): BenchLine => ({
      ...{ bench: 'hostile', metric, value: Math.round(value), unit },
      context: { seconds: Number(seconds), reports: leads.length },
    });
    yield line('lost', leads.length - accepted.size + lost, 'reports');
    for (const [name, ms] of [...tookMs].sort(([, a], [, b]) => b - a))
      yield line(`longest answer to ${name} (${statuses.get(name)})`, ms, 'ms');
  } finally {
    await server.end('SIGTERM');
    await rm(folder, { recursive: true });
  }
}

/** How many of the reports no change names, once no more changes come. */
async function lostOf(accepted: ReadonlySet<string>, url: string): Promise<number> {
  const missing = new Set(accepted);
  const untilMs = performance.now() + giveUpAfterMs;
  let cursor = '';
  for (let quietFromMs = performance.now(); performance.now() < untilMs; ) {
    const answer = await fetch(`${url}/v1/changes?limit=100${cursor && `&after=${cursor}`}`);
    const { changes, next } = Changes.parse(await answer.json());
    cursor = next;
    for (const { reportIds } of changes) for (const id of reportIds) missing.delete(id);
    if (changes.length > 0) quietFromMs = performance.now();
    else if (missing.size === 0 || performance.now() - quietFromMs > quietMs * 6) break;
    else await wait(200);
  }
  return missing.size;
}

import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import { type FetchLab, hostAddress, startFetchLab } from '#test/doubles/fetch-lab.ts';

let lab: FetchLab;
beforeAll(async () => {
  lab = await startFetchLab();
});
afterAll(() => lab.stop());

async function expectBlocked(url: string, addresses: readonly string[] = []): Promise<void> {
  expect([url, await lab.fetcherFor(addresses).get(url)]).toMatchObject([url, { kind: 'blocked' }]);
  expect(lab.canary.connections()).toBe(0);
}

/** Hosts that must never be reached, by their row in the list of bad inputs. */
const innerHosts: Readonly<Record<string, readonly string[]>> = {
  'the runtime of the function itself': ['127.0.0.1'],
  'metadata of instances and containers': [
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
  ],
  'odd spellings of inner IPv4': [
    '0',
    '0.0.0.0',
    '127.1',
    '2130706433',
    '017700000001',
    '0x7f.1',
    '0x7f000001',
    '127.0.1',
  ],
  'IPv4 in full-width digits': ['１２７.０.０.１', '①②⑦.⓪.⓪.①'],
  'percent-escaped IPv4': ['%31%32%37.0.0.1'],
  'IPv4 inside IPv6': [
    ...[
      '[::127.0.0.1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:0:127.0.0.1]',
      '[64:ff9b::a9fe:a9fe]',
    ],
    ...['[64:ff9b:1::7f00:1]', '[2002:7f00:1::]', '[2001:0:4136:e378:8000:63bf:80ff:fffe]', '[2001::1]'],
  ],
  'IPv6 that is not public': [
    ...[
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[100::1]',
    ],
    ...['[2001:db8::1]', '[3fff::1]', '[5f00::1]', '[fc00::1]', '[2001:10::1]', '[4000::1]'],
  ],
  'IPv4 that is not public': [
    ...[
      '10.0.0.1',
      '10.255.255.255',
      '100.64.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '192.0.0.1',
    ],
    ...[
      '192.0.2.1',
      '198.18.0.1',
      '198.19.255.255',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '239.255.255.255',
    ],
    ...['240.0.0.1', '255.255.255.255', '192.88.99.1'],
  ],
  'names inside': [
    ...['localhost', 'localhost.', 'LOCALHOST', 'foo.localhost', 'metadata.google.internal', 'printer.local'],
    ...['router.lan', 'intranet', 'db', 'db.', 'wiki.corp', 'box.home.arpa', '127.0.0.1.', 'a.localdomain'],
  ],
};

describe('addresses that must never be reached', () => {
  for (const [what, hosts] of Object.entries(innerHosts)) {
    test(`${what} are refused before any connection`, async () => {
      for (const host of hosts) {
        // The resolver would give a public address: the notation alone must be refused.
        await expectBlocked(`http://${host}:${lab.canary.port}/2018-06-01/runtime/invocation/next`, [
          '93.184.216.34',
        ]);
        await expectBlocked(`http://${host}/latest/meta-data/`, ['93.184.216.34']);
        await expectBlocked(`https://${host}/`, ['93.184.216.34']);
      }
    });
  }

  test('a public name that resolves to an internal address is refused', async () => {
    await expectBlocked(`http://169.254.169.254.nip.io:${lab.canary.port}/`, ['169.254.169.254']);
    for (const inner of [
      '127.0.0.1',
      '::1',
      '::ffff:127.0.0.1',
      'fe80::1%eth0',
      '10.1.2.3',
      'not an address',
    ]) {
      await expectBlocked(`http://news.example.com:${lab.canary.port}/`, [inner]);
    }
  });

  test('one internal address among public ones refuses them all, in any position', async () => {
    const some = ['93.184.216.34', '2606:2800:220:1::1', '93.184.216.35'];
    for (let place = 0; place <= some.length; place++) {
      await expectBlocked(
        `http://news.example.com:${lab.canary.port}/`,
        some.toSpliced(place, 0, '127.0.0.1'),
      );
    }
  });

  test('a name that cannot be resolved, or has no address, is not connected to', async () => {
    const failing = makeGuardedFetcher({
      allowPrivate: [],
      resolve: () => Promise.reject(new Error('SERVFAIL')),
    });
    expect(await failing.fetch('http://news.example.com/', {})).toMatchObject({ kind: 'failed' });
    expect(await lab.fetcherFor([]).get('http://news.example.com/')).toMatchObject({ kind: 'failed' });
  });

  test('a resolver that never answers ends the fetch in time', async () => {
    const mute = makeGuardedFetcher({
      allowPrivate: [],
      caps: { connectMs: 50 },
      resolve: () => new Promise(() => {}),
    });
    const answer = await mute.fetch('http://news.example.com/', {});
    expect(answer).toMatchObject({ kind: 'failed', detail: expect.stringContaining('within 50 ms') });
  });

  test('schemes other than http and https are refused', async () => {
    for (const url of [
      ...['file:///proc/self/environ', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/', 'data:text/xml,<rss/>'],
      ...[
        'javascript:alert(1)',
        'dict://127.0.0.1:11211/',
        'blob:http://127.0.0.1/x',
        'ws://127.0.0.1/',
        'unix:/x',
      ],
      ...['', 'no url', '//127.0.0.1/', 'http://', 'http://[::1', 'http:///'],
    ]) {
      await expectBlocked(url);
    }
  });

  test('a user name in the URL is refused, and the host is the one of the standard parser', async () => {
    await expectBlocked(`http://user:pw@news.example.com:${lab.canary.port}/`, ['93.184.216.34']);
    await expectBlocked(`http://news.example.com@127.0.0.1:${lab.canary.port}/`);
    await expectBlocked(`http://:pw@127.0.0.1:${lab.canary.port}/`);
    await expectBlocked(`http://127.0.0.1:${lab.canary.port}#@news.example.com`);
    await expectBlocked(`http://127.0.0.1:${lab.canary.port}\\@news.example.com/`);
    const fetcher = lab.fetcherFor(['10.0.0.1']);
    await fetcher.get(`http://evil.example.com\\@127.0.0.1:${lab.canary.port}/`);
    expect(fetcher.asked).toEqual(['evil.example.com']);
    expect(lab.canary.connections()).toBe(0);
  });

  test('no detail repeats a password', async () => {
    const blocked = await lab.fetcherFor().get('http://user:s3cret@news.example.com/');
    expect(JSON.stringify(blocked)).not.toContain('s3cret');
  });

  test('ports of other services are refused', async () => {
    for (const port of [1, 22, 25, 110, 3306, 5432, 6379, 8080, 9001, 9200, 11211, 65535]) {
      await expectBlocked(`http://news.example.com:${port}/`, ['93.184.216.34']);
    }
  });

  test('a redirect to an internal address is refused at that hop', async () => {
    const fetcher = lab.fetcherFor(['127.0.0.1'], [`127.0.0.1:${lab.redirector.port}`]);
    for (const to of [
      ...[
        `http://127.0.0.1:${lab.canary.port}/`,
        `http://[::1]:${lab.canary.port}/`,
        `//127.0.0.1:${lab.canary.port}/`,
      ],
      ...[
        'http://127.0.0.1/',
        'http://[::1]',
        'file:///etc/passwd',
        '//169.254.169.254',
        'gopher://127.0.0.1/',
      ],
      ...[`http://user@127.0.0.1:${lab.canary.port}/`, `http://localhost:${lab.redirector.port}/`],
      // A name that is public in its first answer and internal in this one.
      ...[`http://rebound.example.com:${lab.canary.port}/`, `\\\\127.0.0.1:${lab.canary.port}/`],
    ]) {
      const answer = await fetcher.get(`${lab.redirector.origin}/?to=${encodeURIComponent(to)}`);
      expect([to, answer]).toMatchObject([to, { kind: 'blocked' }]);
    }
    expect(lab.canary.connections()).toBe(0);
  });

  test('only the exact trusted host and port is reached: no other port, host or notation of it', async () => {
    const pair = `127.0.0.1:${lab.redirector.port}`;
    const fetcher = lab.fetcherFor(['127.0.0.1'], [pair]);
    expect(await fetcher.get(`http://${pair}/?to=`)).toMatchObject({ kind: 'failed', status: 302 });
    for (const url of [
      ...[
        `http://127.0.0.1:${lab.canary.port}/`,
        `http://127.0.0.2:${lab.redirector.port}/`,
        'http://127.0.0.1/',
      ],
      ...[`http://localhost:${lab.redirector.port}/`, `http://[::1]:${lab.redirector.port}/`],
      ...[`http://x@${pair}/`, `ftp://${pair}/`, `http://news.example.com:${lab.redirector.port}/`],
    ]) {
      expect([url, await fetcher.get(url)]).toMatchObject([url, { kind: 'blocked' }]);
    }
  });

  test('an invalid trusted host and port fails at startup', () => {
    const entries = [
      '127.0.0.1',
      '*:80',
      '10.0.0.0/8',
      'http://127.0.0.1:80',
      ':80',
      'a b:80',
      '127.0.0.1:99999',
      '',
    ];
    for (const entry of entries) {
      expect(() => makeGuardedFetcher({ allowPrivate: [entry] })).toThrow('fetcher');
    }
  });

  test('the resolved address is connected to, without a second lookup', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    let asked = 0;
    const fetcher = makeGuardedFetcher({
      allowPrivate: [`rebind.example.com:${lab.redirector.port}`],
      resolve: async () => (answers[asked++] ?? []).map(hostAddress),
    });
    const answer = await fetcher.fetch(`http://rebind.example.com:${lab.redirector.port}/?to=`, {});
    expect(answer).toMatchObject({ kind: 'failed', status: 302 });
    expect(asked).toBe(1);
  });
});

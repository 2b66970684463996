import fc from 'fast-check';
import { isPublicAddress } from '#adapters/fetch/public-address.ts';
import { makeStop } from '#adapters/fetch/stop.ts';
import { vetHost } from '#adapters/fetch/vet-host.ts';

/** First and last address of each closed network, and its public neighbours on both sides if any. */
const edges: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ['0.0.0.0', '0.255.255.255', undefined, '1.0.0.0'],
  ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
  ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
  ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['224.0.0.0', '255.255.255.255', '223.255.255.255', undefined],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', '2000:ffff::', '2001:200::'],
  ['2001:db8::', '2001:db8:ffff::', '2001:db7:ffff::', '2001:db9::'],
  ['2002::', '2002:ffff::', '2001:ffff::', '2003::'],
  ['3ffe::', '3fff:fff::', '3ffd:ffff::', '3fff:1000::'],
  ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', undefined, undefined],
  ['::', '1fff:ffff::', undefined, '2000::'],
];

describe('a public address', () => {
  test('is outside each closed network from first to last address, and includes its neighbours', () => {
    for (const [first, last, before, after] of edges) {
      expect([first, isPublicAddress(first)]).toEqual([first, false]);
      expect([last, isPublicAddress(last)]).toEqual([last, false]);
      for (const open of [before, after]) {
        if (open !== undefined) expect([open, isPublicAddress(open)]).toEqual([open, true]);
      }
    }
  });

  test('includes the well-known public resolvers and hosts', () => {
    for (const address of [
      '8.8.8.8',
      '1.1.1.1',
      '93.184.216.34',
      '2606:4700:4700::1111',
      '2a00:1450:4001::200e',
    ]) {
      expect(isPublicAddress(address)).toBe(true);
    }
  });

  test('is never an IPv4 address wrapped in IPv6, not even a public one', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        fc.constantFrom('::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'),
        (v4, wrap) => {
          expect(isPublicAddress(`${wrap}${v4}`)).toBe(false);
        },
      ),
    );
  });

  test('is a single address in its standard notation only', () => {
    for (const text of [
      '',
      '1',
      '8.8.8',
      '0x8.8.8.8',
      '8.8.8.8.',
      ' 8.8.8.8',
      '8.8.8.8/32',
      '[2606::1]',
      '2606::1%eth0',
      'a.b',
    ]) {
      expect([text, isPublicAddress(text)]).toEqual([text, false]);
    }
  });
});

describe('vetting a host', () => {
  test('pins all public addresses of a name after one lookup', async () => {
    const asked: string[] = [];
    const found = [
      { address: '93.184.216.34', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ] as const;
    const resolve = async (name: string) => {
      asked.push(name);
      return found;
    };
    expect(await vetHost('news.example.com', false, resolve, 1_000, makeStop())).toEqual({
      kind: 'vetted',
      pinned: found,
    });
    expect(asked).toEqual(['news.example.com']);
  });

  test('pins a public address written in the URL without a lookup', async () => {
    const resolve = () => Promise.reject(new Error('must not be asked'));
    expect(await vetHost('[2606:4700:4700::1111]', false, resolve, 1_000, makeStop())).toEqual({
      kind: 'vetted',
      pinned: [{ address: '2606:4700:4700::1111', family: 6 }],
    });
  });
});

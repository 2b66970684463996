import { isSkipped, itemDigests, newItems, readHints } from '#core/sources/publisher-hints.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rss = (channel: string, items = '<item><guid>1</guid></item>') =>
  bytes(`<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`);
const minute = 60_000;

describe('the interval that a publisher asks for', () => {
  test.each([
    ['<ttl>15</ttl>', undefined, 15 * minute],
    ['<ttl> 60 </ttl>', 5 * minute, 60 * minute],
    ['<ttl>5</ttl>', 20 * minute, 20 * minute],
    [
      '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
      undefined,
      30 * minute,
    ],
    ['<sy:updatePeriod>\n\tDaily\t</sy:updatePeriod><ttl>30</ttl>', undefined, 1_440 * minute],
    ['<sy:updatePeriod>constructor</sy:updatePeriod>', undefined, undefined],
    [
      '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>',
      undefined,
      60 * minute,
    ],
    ['<ttl>-5</ttl>', undefined, undefined],
    ['<ttl>soon</ttl>', 0, undefined],
    ['', undefined, undefined],
  ])('is the largest of ttl, update period and freshness: %s', (channel, freshMs, intervalMs) => {
    expect(readHints(rss(channel), freshMs).intervalMs).toBe(intervalMs);
  });

  test('is read above the first item alone', () => {
    expect(
      readHints(rss('', '<item><title>&lt;ttl></title><ttl>60</ttl></item>'), undefined).intervalMs,
    ).toBe(undefined);
  });
});

test('hours and days without news are those of UTC, and are ignored where they leave too little', () => {
  const hints = readHints(
    rss(
      '<skipHours><hour>0</hour><hour> 1</hour><hour>24</hour><hour>99</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
    ),
    undefined,
  );
  expect(hints).toEqual({ intervalMs: undefined, skipHours: [0, 1, 0], skipDays: [0] });
  const at = (day: number, hour: number) => isSkipped(hints, Date.UTC(2022, 0, day, hour));
  // 16 January 2022 was a Sunday.
  expect([at(15, 1), at(15, 2), at(16, 12), at(17, 12)]).toEqual([true, false, true, false]);
  const every = (name: string, entry: string, values: readonly unknown[]) =>
    `<${name}>${values.map((value) => `<${entry}>${value}</${entry}>`).join('')}</${name}>`;
  const all = readHints(
    rss(
      every(
        'skipHours',
        'hour',
        Array.from({ length: 24 }, (_, hour) => hour),
      ) + every('skipDays', 'day', ['Monday', 'Tuesday', 'Wednesday']),
    ),
    undefined,
  );
  expect(all).toEqual({});
});

describe('items are counted', () => {
  const count = (before: string, after: string) => {
    return newItems(itemDigests(bytes(after)), itemDigests(bytes(before)).join('')).length;
  };
  test.each([
    [
      'RSS by guid',
      '<rss><item><guid>1</guid><title>a</title></item></rss>',
      '<rss><item><guid>2</guid></item><item><guid>1</guid><title>b</title></item></rss>',
      1,
    ],
    [
      'RSS by link',
      '<rss><item><link>http://a/1</link></item></rss>',
      '<rss><item><link>http://a/1</link></item><item><link>http://a/2</link></item></rss>',
      1,
    ],
    [
      'Atom by id',
      '<feed><entry><id>u:1</id></entry></feed>',
      '<feed><entry xml:lang="en"><id>u:2</id></entry><entry><id>u:3</id></entry></feed>',
      2,
    ],
    [
      'RDF',
      '<rdf:RDF><rss:item rdf:about="1"><link>1</link></rss:item></rdf:RDF>',
      '<rdf:RDF><rss:item rdf:about="2"><link>2</link></rss:item></rdf:RDF>',
      1,
    ],
    ['JSON Feed by id', '{"items":[{"id":"1"}]}', '{"items":[{"id": "2"},{"id":"1"},{"id":3}]}', 2],
    [
      'a CDATA guid',
      '<rss><item><guid><![CDATA[1]]></guid></item></rss>',
      '<rss><item><guid><![CDATA[1]]></guid></item></rss>',
      0,
    ],
  ])('in %s', (_, before, after, fresh) => expect(count(before, after)).toBe(fresh));

  test('none are found in plain copy, and at most 100 in a long feed', () => {
    expect(itemDigests(bytes('KABUL (AFP) - The <b>mayor</b> spoke.'))).toEqual([]);
    expect(itemDigests(rss('', '<item><guid>1</guid></item>'.repeat(5_000)))).toHaveLength(100);
  });
});

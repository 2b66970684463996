import { makeFullNameResolver } from '#core/merge/speech/full-name-resolver.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const nazary = { speaker: 'Ali Nazary', role: 'head of foreign relations of the NRF' };

describe('makeFullNameResolver', () => {
  test('a surname resolves to the only person who has it', () => {
    expect(makeFullNameResolver([nazary])('Nazary')).toBe('Ali Nazary');
  });

  test('a surname of two people is unchanged', () => {
    expect(makeFullNameResolver([nazary, { speaker: 'Omar Nazary' }])('Nazary')).toBe('Nazary');
  });

  test('a description resolves to the person whose role contains all its words', () => {
    expect(makeFullNameResolver([nazary])("the NRF's foreign relations chief")).toBe('Ali Nazary');
    expect(makeFullNameResolver([nazary])("the NRF's military chief")).toBe("the NRF's military chief");
  });

  test('a description that fits two people, or has one word, is unchanged', () => {
    const mayor = { speaker: 'Ruth Ellery', role: 'the mayor of Harwick' };
    expect(makeFullNameResolver([mayor])('the mayor')).toBe('the mayor');
    const twice = [mayor, { speaker: 'Anna Holm', role: 'mayor of Harwick' }];
    expect(makeFullNameResolver(twice)('the Harwick mayor')).toBe('the Harwick mayor');
  });

  test('full names with particles and the empty name are unchanged', () => {
    const speakers = makeFullNameResolver([nazary]);
    for (const name of ['Ursula von der Leyen', 'Karim Nazary', '']) expect(speakers(name)).toBe(name);
  });
});

test('two reports that name a speaker differently give one speaker', () => {
  const versions = [
    aReport({
      agency: 'AFP',
      externalId: '1',
      paragraphs: [
        '“We were on two pages from the start,” Ali Nazary, head of foreign relations of the NRF, told AFP in Paris.',
      ],
    }),
    aReport({
      agency: 'DPA',
      externalId: '2',
      paragraphs: [
        '“Talks will not go on without a plan,” the NRF’s foreign relations chief said on Monday.',
      ],
    }),
  ];
  expect(anAccount(versions).quotes.map(({ speaker }) => speaker)).toEqual(['Ali Nazary', 'Ali Nazary']);
});

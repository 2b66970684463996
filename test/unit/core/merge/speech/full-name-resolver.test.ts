import { makeFullNameResolver } from '#core/merge/speech/full-name-resolver.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const nazary = { speaker: 'Ali Nazary', role: 'head of foreign relations of the NRF' };

describe('makeSpeakers', () => {
  test('a last name is the one person who has it', () => {
    expect(makeFullNameResolver([nazary])('Nazary')).toBe('Ali Nazary');
  });

  test('a last name that two people have stays as it is', () => {
    expect(makeFullNameResolver([nazary, { speaker: 'Omar Nazary' }])('Nazary')).toBe('Nazary');
  });

  test('a description is the person of whom another report says all of it', () => {
    expect(makeFullNameResolver([nazary])("the NRF's foreign relations chief")).toBe('Ali Nazary');
    expect(makeFullNameResolver([nazary])("the NRF's military chief")).toBe("the NRF's military chief");
  });

  test('a description that fits two people, or of one word only, stays as it is', () => {
    const mayor = { speaker: 'Ruth Ellery', role: 'the mayor of Harwick' };
    expect(makeFullNameResolver([mayor])('the mayor')).toBe('the mayor');
    const twice = [mayor, { speaker: 'Anna Holm', role: 'mayor of Harwick' }];
    expect(makeFullNameResolver(twice)('the Harwick mayor')).toBe('the Harwick mayor');
  });

  test('full names, particles included, and nobody stay as they are', () => {
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

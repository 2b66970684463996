import { agencies, findAgencies, findAgency, findAgencyName } from '#core/agencies.ts';

test.each([
  ['Agence France-Presse', 'AFP'],
  ['reuter', 'Reuters'],
  ['اے پی پی', 'APP'],
  ['اے  پی پی', 'APP'],
  ['ايرنا', 'IRNA'],
  ['ТАСС', 'TASS'],
  ['رويترز', 'Reuters'],
  ['رویترز', 'Reuters'],
  ['Nobody Press', undefined],
  ['', undefined],
])('the agency called "%s" is %s', (name, canonical) => {
  expect(findAgencyName(name)).toBe(canonical);
});

test('agencies are found in the order of the text, each once', () => {
  expect(findAgencies('Reuters, AFP and Agence France-Presse')).toEqual(['Reuters', 'AFP']);
});

test('a short name inside a longer agency name is not matched', () => {
  expect(findAgencies('Associated Press of Pakistan')).toEqual(['APP']);
  expect(findAgencies('SAPPHIRE online PAPER')).toEqual([]);
});

test('agencies in Urdu are found whether their letters are spaced or not', () => {
  expect(findAgencies('(اے این این+اے پی پی)')).toEqual(['ANN', 'APP']);
  expect(findAgencies('آئی اےن پی')).toEqual(['INP']);
});

test('every family lists registered agencies, and no agency belongs to its own family', () => {
  const keys = new Set(Object.keys(agencies));
  for (const [key, row] of Object.entries(agencies)) {
    const family: readonly string[] = 'family' in row ? row.family : [];
    expect(family.filter((member) => !keys.has(member) || member === key)).toEqual([]);
  }
});

test('no spelling belongs to two agencies', () => {
  const owners = Object.values(agencies).flatMap((row) =>
    [row.name, ...row.aliases].map((name) => [name, row.name] as const),
  );
  expect(owners.filter(([name, owner]) => findAgencyName(name) !== owner)).toEqual([]);
});

test('the sign-off of AFP is two or more initials', () => {
  const { signOff } = findAgency('AFP') ?? {};
  expect(signOff?.test('jit/mba')).toBe(true);
  expect(signOff?.test('ends')).toBe(false);
});

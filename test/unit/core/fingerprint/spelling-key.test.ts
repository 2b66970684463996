import { spellingKeyOf } from '#core/fingerprint/spelling-key.ts';

describe('spellingKeyOf', () => {
  test.each([
    ['muttaqi mottaki motaqi'],
    ['massoud masoud massud'],
    ['zelensky zelenskyy zelenskiy'],
    ['qaddafi gaddafi kadhafi'],
    ['haqqani haqani hakani'],
    ['hekmatyar hikmatyar'],
    ['zawahiri zawaheri'],
    ['akhundzada akhundzadeh'],
  ])('%s have one key', (spellings) => {
    const keys = spellings.split(' ').map(spellingKeyOf);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toBeDefined();
  });

  test.each([['lecornu locarno'], ['kessin kasani'], ['velmar vilnius']])('%s have two', (names) => {
    const [one, other] = names.split(' ').map(spellingKeyOf);
    expect(one).not.toBe(other);
  });

  test('a short word, and one that is not in plain Latin letters, have none', () => {
    expect(['dorn', 'müller', 'масуд'].map(spellingKeyOf)).toEqual([undefined, undefined, undefined]);
  });
});

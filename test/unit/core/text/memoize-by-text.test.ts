import { memoizeByText } from '#core/text/memoize-by-text.ts';

function counted(mostUnits: number) {
  const asked: string[] = [];
  const shout = memoizeByText(mostUnits, (text: string) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, shout };
}

test('a cached text is not computed again', () => {
  const { asked, shout } = counted(8);
  expect(['ab', 'cd', 'ab', 'cd'].map(shout)).toEqual(['AB', 'CD', 'AB', 'CD']);
  expect(asked).toEqual(['ab', 'cd']);
});

test('beyond the limit the least recently used texts are removed', () => {
  const { asked, shout } = counted(8);
  for (const text of ['ab', 'cd', 'ef', 'ab', 'gh', 'ab', 'cd']) shout(text);
  expect(asked).toEqual(['ab', 'cd', 'ef', 'gh', 'cd']);
});

test('a text too long for the cache is computed every time', () => {
  const { asked, shout } = counted(8);
  expect([shout('ab'), shout('abcdef'), shout('abcdef'), shout('ab')]).toEqual([
    'AB',
    'ABCDEF',
    'ABCDEF',
    'AB',
  ]);
  expect(asked).toEqual(['ab', 'abcdef', 'abcdef']);
});

test('an undefined result is cached too', () => {
  let asked = 0;
  const nothing = memoizeByText(10, (_text: string): undefined => {
    asked += 1;
  });
  nothing('ab');
  nothing('ab');
  expect(asked).toBe(1);
});

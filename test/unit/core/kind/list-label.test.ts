import { hasListLabel } from '#core/kind/list-label.ts';

test.each([
  'Iran war live: US vows toughest sanctions',
  'Middle East updates: Trump warns of consequences',
  'Democrats rally after win in California – US politics live',
  'Das Finale im Liveticker',
  'Debt tops $40 trillion. And, a census report raises concerns',
  'Evening briefing: dam bursts and rates on hold',
])('"%s" has the label of a list', (headline) => {
  expect(hasListLabel(headline)).toBe(true);
});

test.each([
  'Coronation to be shown live on Saturday',
  'UPDATE 2-Explosion kills nine at plant',
  'Apple updates its phone: battery lasts longer',
  'Where lions live in Kenya',
  'Minister resigns. The party calls a vote',
])('"%s" has none', (headline) => {
  expect(hasListLabel(headline)).toBe(false);
});

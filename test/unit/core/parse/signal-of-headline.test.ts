import { readHeadlineSignal } from '#core/parse/copy/read-signal.ts';

test.each([
  ['CORRECTED: Fish prices fall', 'correction'],
  ['Correction: Fish prices', 'correction'],
  ['CORRECTION - Fish prices', 'correction'],
  ['UPDATE 2-Oil rises', 'update'],
  ['URGENT Ferry aground', 'urgent'],
  ['ALERT: Ferry aground', 'alert'],
  ['KILL: Ferry aground', 'kill'],
  ['MANDATORY KILL Ferry', 'kill'],
  ['Egypt-Quake, KILL', 'kill'],
  ['Eds: KILL. The story is false.', 'kill'],
  ['فوری: زلزله در هرات', 'alert'],
])('"%s" has the signal %s', (headline, signal) => {
  expect(readHeadlineSignal(headline)).toBe(signal);
});

test.each([
  'Kill the bill, protesters say',
  'CAR-BOMB GANGS STEAL, KILL',
  'Anti-drug units told: arrest, KILL no one',
  'Withdrawal of troops begins',
  'Lead found in water',
  'Corrections officers strike',
  'Alert driver saves bus',
  'Flash floods hit the north',
  'Updates to the law are late',
  'Urgent care closes',
  'Flash-Speicher: Preise fallen',
  'Correction officers of two prisons: we strike',
])('"%s" is an ordinary headline', (headline) => {
  expect(readHeadlineSignal(headline)).toBeUndefined();
});

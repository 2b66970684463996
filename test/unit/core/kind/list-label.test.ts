import { hasListLabel, roundupLabelOf } from '#core/kind/list-label.ts';

test.each([
  'Iran war live: US vows toughest sanctions',
  'Middle East updates: Trump warns of consequences',
  'Democrats rally after win in California – US politics live',
  'Das Finale im Liveticker',
  'Debt tops $40 trillion. And, a census report raises concerns',
  'Evening briefing: dam bursts and rates on hold',
  'Portrait : Yann, marin et poète',
])('"%s" has the label of a list', (headline) => {
  expect(hasListLabel(headline)).toBe(true);
});

test.each([
  'Coronation to be shown live on Saturday',
  'UPDATE 2-Explosion kills nine at plant',
  'Apple updates its phone: battery lasts longer',
  'Where lions live in Kenya',
  'Minister resigns. The party calls a vote',
  'Portrait of a queen stolen: two held',
])('"%s" has none', (headline) => {
  expect(hasListLabel(headline)).toBe(false);
});

test.each([
  'Your Wednesday briefing: tunnel shut, rates up, ex-mayor jailed',
  'Morning briefing: Ferry aground; bank lifts rates',
  'Evening Digest | Storm hits coast, port closed by strike',
  'Five things to know today: a vote in Dorn, a storm off Varno and a record',
  'Der Morgen kompakt: Tunnel gesperrt, Zinsen steigen, was heute wichtig wird',
  'Das Wichtigste am Abend – Tunnel gesperrt, Streik im Hafen',
  'L’essentiel du jour : tunnel fermé, taux en hausse',
])('“%s” is a round-up that says so', (headline) => {
  expect(roundupLabelOf(headline)).toBeDefined();
});

test.each([
  'Storm roundup: two dead, 40,000 homes without power',
  'Wednesday briefing: What the tunnel leak means',
  'Brief encounter: minister meets union, talks go on',
  'Morning fire shuts school: two hurt, pupils sent home',
  'News agency cuts jobs, sells archive',
])('“%s” is none', (headline) => {
  expect(roundupLabelOf(headline)).toBeUndefined();
});

import { isMarketReaction } from '#core/fingerprint/market-reaction.ts';

test.each([
  'Oil jumps 5 percent as Dorn strait shuts',
  'Rail shares rise 3 percent as Norvair pilots strike',
  'Weizenpreis steigt um 5 Prozent nach Grenzsperrung in Torvia',
  'El petróleo sube 3% tras el ataque al estrecho',
  'Le pétrole bondit de 4% après la fermeture du détroit',
])('"%s" is a reaction of a market', (headline) => {
  expect(isMarketReaction(headline)).toBe(true);
});

test.each([
  'OPEC agrees to cut output by a million barrels',
  'Oil tanker burns after blast in Dorn strait',
  'Gold medal for Lind after protest',
  'House prices rise 3 percent in May',
])('"%s" is none', (headline) => {
  expect(isMarketReaction(headline)).toBe(false);
});

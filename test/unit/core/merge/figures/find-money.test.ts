import { findMoney } from '#core/merge/figures/find-money.ts';

const money = (text: string, language = 'en') =>
  findMoney(text, language).map(({ what, unit, text: printed, qualifier }) =>
    [...(qualifier === undefined ? [] : [qualifier]), printed, unit, what].join(' | '),
  );

test.each([
  ['The storm caused at least $3 billion in damage.', 'at least | $3 billion | USD | damage'],
  ['Property damage is estimated at £2m.', '£2m | GBP | property damage'],
  ['The court fined the bank nearly $40m.', 'nearly | $40m | USD | fine'],
  ['Donors pledged $750 million in aid.', '$750 million | USD | aid pledged'],
  ['Aid of $750 million was pledged.', '$750 million | USD | aid pledged'],
  ['They are seeking compensation of about €2m.', 'about | €2m | EUR | compensation sought'],
  ['Police seized cocaine worth $30 million.', '$30 million | USD | value of cocaine'],
  ['Police seized $30 million worth of illegal drugs.', '$30 million | USD | value of illegal drugs'],
  ['The bank agreed to pay $325 million to settle the charges.', '$325 million | USD | settlement'],
  [
    'Halvex reported a net profit of $3 billion, up from $2 billion last year.',
    '$3 billion | USD | net profit',
  ],
  ['The storm caused €3 million ($3.4 million) in damage.', '€3 million | EUR | damage'],
  ['A $900 million aid package was agreed.', '$900 million | USD | package'],
  ['The jury awarded her $8 million in damages.', '$8 million | USD | damages'],
])('%s', (text, expected) => {
  expect(money(text)).toEqual([expected]);
});

test.each([
  ['fr', "Un contrat de plus de 3 milliards d'euros.", "more than | 3 milliards d'euros | EUR | contract"],
  ['fr', '3 millions d’euros d’amende', '3 millions d’euros | EUR | fine'],
  ['de', 'Ein Schaden in Höhe von rund 13,2 Millionen Euro.', 'about | 13,2 Millionen Euro | EUR | damage'],
  ['es', 'Una multa de 220 millones de dólares.', '220 millones de dólares | USD | fine'],
])('%s: %s', (language, text, expected) => {
  expect(money(text, language)).toEqual([expected]);
});

test.each([
  ['a range', 'The storm caused between $2 billion and $4 billion in damage.'],
  ['a rate', 'He pays a fine of $500 a day.'],
  ['a share price', 'The deal lifted the shares of Halvex to $9.'],
  ['a part', 'They paid the first $300 million of the loan.'],
  ['what is for nothing known', 'He has $300 million.'],
  ['what may come', 'The bank could face a fine of $800 million.'],
  ['another year', 'Floods caused $5 billion in damage in 2011.'],
  ['the first noun of two', 'The $46 million cost gap is wide.'],
  ['two values of one slot', 'It was fined $100 million in Ostren and $150 million in Selmo.'],
  [
    'a sum that nothing claims beside one that something does',
    'The budget is $5 billion for defence and $3 billion for schools.',
  ],
  ['the worth of a company', 'The company is worth $5 billion.'],
])('no sum is read from %s', (_name, text) => {
  expect(money(text)).toEqual([]);
});

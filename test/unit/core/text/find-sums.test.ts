import { currencies, currencySigns } from '#core/tables/currencies.ts';
import { findSums, hasMoney } from '#core/text/find-sums.ts';

const sums = (text: string, language = 'en') =>
  findSums(text, language).map(({ value, unit, start, end }) => [text.slice(start, end), value, unit]);

test.each([
  ['$3 billion', 3e9, 'USD'],
  ['$3bn', 3e9, 'USD'],
  ['US$ 500m', 5e8, 'USD'],
  ['$US7,000', 7000, 'USD'],
  ['€1.2 million', 1.2e6, 'EUR'],
  ['£40m', 4e7, 'GBP'],
  ['A$5m', 5e6, 'AUD'],
  ['HK$ 3 million', 3e6, 'HKD'],
  ['Rs 500 crore', 5e9, 'rupees'],
  ['Rs. 1,00,000', 1e5, 'rupees'],
  ['Rs 2 lakh crore', 2e12, 'rupees'],
  ['PKR 5 million', 5e6, 'PKR'],
  ['500 million dollars', 5e8, 'USD'],
  ['2.5 billion rupees', 2.5e9, 'rupees'],
  ['2.5 billion Pakistani rupees', 2.5e9, 'PKR'],
  ['5 million Canadian dollars', 5e6, 'CAD'],
  ['3bn euros', 3e9, 'EUR'],
  ['300-million-dollar', 3e8, 'USD'],
  ['twenty-five million dollars', 2.5e7, 'USD'],
  ['3,000 afghanis', 3000, 'AFN'],
  ['40 million Iranian rials', 4e7, 'IRR'],
  ['76 mln dlrs', 7.6e7, 'USD'],
])('%s is %d %s', (text, value, unit) => {
  expect(sums(`They gave ${text} on Monday.`)).toEqual([[text, value, unit]]);
});

test.each([
  ['fr', "3 milliards d'euros", 3e9, 'EUR'],
  ['fr', '40 millions de dollars canadiens', 4e7, 'CAD'],
  ['fr', '1,5 milliard de francs suisses', 1.5e9, 'CHF'],
  ['fr', '3 M€', 3e6, 'EUR'],
  ['de', '13,2 Millionen Euro', 1.32e7, 'EUR'],
  ['de', '3 Mrd. Dollar', 3e9, 'USD'],
  ['de', '1.200 Euro', 1200, 'EUR'],
  ['de', '2 Billionen Euro', 2e12, 'EUR'],
  ['es', '3 mil millones de dólares', 3e9, 'USD'],
  ['es', '500 millones de pesos mexicanos', 5e8, 'MXN'],
  ['ru', '500 тыс. долларов', 5e5, 'USD'],
  ['ru', '3 млрд рублей', 3e9, 'RUB'],
  ['fa', '۵۰۰ میلیارد تومان', 5e11, 'tomans'],
  ['fa', '20 هزار افغانی', 20_000, 'AFN'],
  ['ur', '50 کروڑ روپے', 5e8, 'rupees'],
  ['ur', '20 لاکھ پاکستانی روپے', 2e6, 'PKR'],
  ['ar', '3 ملايين دولار', 3e6, 'USD'],
  ['ar', '٢٠ مليون جنيه مصري', 2e7, 'EGP'],
])('%s: %s is %d %s', (language, text, value, unit) => {
  expect(hasMoney(text, language)).toBe(true);
  expect(sums(text, language)).toEqual([[text, value, unit]]);
});

test.each([
  ['the end of a longer number', 'They gave 3 million 500 thousand dollars.'],
  ['a number parted by the agency', 'They gave $9. 3 million.'],
  ['a size that is no number', 'They gave hundreds of millions of dollars.'],
  ['half of something', 'They gave half a billion dollars.'],
  ['pounds of weight', 'They gave 500 pounds of rice.'],
  ['dollars of a country that is not known', 'They gave 5 million Narnian dollars.'],
])('no sum is found in %s', (_name, text) => {
  expect(sums(text)).toEqual([]);
});

test('an ambiguous "1,200" is not a sum in a language with a decimal comma', () => {
  expect(sums('1,200 Euro', 'de')).toEqual([]);
});

test('every unit is an ISO 4217 code or a word', () => {
  const units = [...currencySigns.map(([, unit]) => unit), ...currencies.map(({ unit }) => unit)];
  for (const unit of units) expect(unit).toMatch(/^[A-Z]{3}$|^[a-z ]+$/);
});

import { textOf } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

const filed = (agency: string, paragraph: string) =>
  aReport({ agency, externalId: agency, paragraphs: [paragraph] });

const quotesOf = (...versions: ReturnType<typeof aReport>[]) => anAccount(versions).quotes;

test('other wordings of a quotation are variants with their own positions', () => {
  const a = filed('AFP', '“We will keep the northern road closed to all traffic,” Omar Rahimi said.');
  const b = filed('DPA', '“We shall keep the northern road closed to all traffic,” Omar Rahimi said.');
  const [quote, ...others] = quotesOf(
    a,
    b,
    filed('UPI', '“keep the northern road closed” is what Omar Rahimi said.'),
  );
  expect(others).toEqual([]);
  expect(quote?.provenance).toHaveLength(3);
  expect(quote?.variants).toHaveLength(1);
  const variant = quote?.variants?.[0];
  const at = variant?.provenance[0];
  const report = [a, b].find(({ id }) => id === at?.reportId);
  expect(report && at && textOf(report).slice(at.start, at.end)).toBe(variant?.text);
  expect(variant?.text).not.toBe(quote?.text);
});

test('reported speech is never merged with a quotation of the same words', () => {
  const quotes = quotesOf(
    filed('AFP', '“The northern road is closed to all traffic,” Omar Rahimi said.'),
    filed('DPA', 'Omar Rahimi said the northern road is closed to all traffic.'),
  );
  expect(quotes.map(({ direct }) => direct).toSorted()).toEqual([false, undefined]);
});

test('equal quotations are merged however many others share a phrase with them', () => {
  const said = Array.from(
    { length: 150 },
    (_, i) => `“We saw boat number ${i} leave the harbour at noon,” Omar Rahimi said.`,
  );
  const quotes = quotesOf(filed('AFP', said.join('\n')), filed('DPA', said.toReversed().join('\n')));
  expect(quotes).toHaveLength(150);
  expect(quotes.every(({ provenance }) => provenance.length === 2)).toBe(true);
});

// Laws of every wire format: a document cut anywhere gives only reports that are complete in it, and any damage gives
// reports or problems, never an exception.
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseDocument } from '#core/parse/parse-document.ts';
import { Report } from '#core/report.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { fixtureBytes } from '#test/builders/read-fixture.ts';
import { runs } from '#test/builders/runs.ts';

const names = readdirSync(new URL('../fixtures/wire/', import.meta.url)).sort();
/** Formats whose beginning may be parsed as plain copy: only the transfer can show that something is missing. */
const hasNoFrame = (name: string): boolean => /\.(?:txt|eml)$/.test(name);

/** The fields of a report without media: a complete text may precede its pictures. */
const fieldsOf = (reports: readonly Report[]): string[] =>
  reports.map(({ archiveKey: _, receivedAt: _r, media: _m, ...report }) => JSON.stringify(report));

/** Every cut of small documents; of longer ones every third, at a different offset for each. */
function cutsOf(name: string, length: number): number[] {
  const step = length > 2_000 ? 3 : 1;
  const first = name.length % step;
  return Array.from({ length: Math.ceil((length - first) / step) }, (_, index) => first + index * step);
}

test.each(names)('%s, cut anywhere, gives only reports that are complete in it', async (name) => {
  const bytes = fixtureBytes(`wire/${name}`);
  const note = { complete: !hasNoFrame(name), asPage: name.endsWith('.html') };
  const whole = new Set(fieldsOf((await parseDocument(anArchived(bytes, note))).reports));
  for (const cut of cutsOf(name, bytes.length)) {
    const { reports } = await parseDocument(anArchived(bytes.subarray(0, cut), note));
    for (const report of fieldsOf(reports)) {
      if (!whole.has(report)) throw new Error(`${name} cut at byte ${cut} gives ${report.slice(0, 300)}`);
    }
  }
});

test('any damage to a wire document gives valid reports or problems, never an exception', async () => {
  const damage = fc.record({
    name: fc.constantFrom(...names),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 200 })), { maxLength: 4 }),
    drops: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ name, cuts, drops }) => {
      let bytes = Uint8Array.from(fixtureBytes(`wire/${name}`));
      for (const [at, value] of drops) bytes[at % bytes.length] = value;
      for (const [at, length] of cuts) {
        const from = at % bytes.length;
        const kept = [...bytes.subarray(0, from), ...bytes.subarray(from + length)];
        if (kept.length > 0) bytes = Uint8Array.from(kept);
      }
      const { reports } = await parseDocument(anArchived(bytes, { asPage: true }));
      for (const report of reports) Report.parse(report);
    }),
    runs(150),
  );
});

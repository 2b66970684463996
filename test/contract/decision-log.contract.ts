import { Instant } from '#core/instant.ts';
import type { DecisionLog } from '#core/ports.ts';

const at = (second: number) => Instant.parse(`2022-01-15T09:30:0${second}.000Z`);

async function readAll(log: DecisionLog): Promise<string[][]> {
  const batches: string[][] = [];
  for await (const batch of log.read()) batches.push(batch);
  return batches;
}

/** Tests for every record of decisions; `open` gives an empty one each time. */
export function decisionLogContract(name: string, open: () => Promise<DecisionLog>): void {
  describe(`the record of decisions (${name})`, () => {
    test('is empty at first', async () => {
      expect(await readAll(await open())).toEqual([]);
    });

    test('gives every batch in the order of its time, its lines unchanged', async () => {
      const log = await open();
      await log.append(at(3), ['{"third":"ایران"}', '{"and":1}']);
      await log.append(at(1), ['{"first":"\\n"}']);
      await log.append(at(2), ['{"second":{}}']);
      expect(await readAll(log)).toEqual([
        ['{"first":"\\n"}'],
        ['{"second":{}}'],
        ['{"third":"ایران"}', '{"and":1}'],
      ]);
    });

    test('a rewrite replaces the lines that it changes, and no others', async () => {
      const log = await open();
      await log.append(at(1), ['{"a":1}', '{"b":1}']);
      await log.append(at(2), ['{"c":1}']);
      await log.append(at(3), ['{"a":2}']);
      await log.rewrite((lines) => lines.filter((line) => !line.includes('a')));
      expect(await readAll(log)).toEqual([['{"b":1}'], ['{"c":1}'], []]);
    });

    test('has a batch that was appended twice once, and two batches of one time both', async () => {
      const log = await open();
      for (const line of ['{"a":1}', '{"b":1}', '{"a":1}']) await log.append(at(1), [line]);
      expect((await readAll(log)).flat().sort()).toEqual(['{"a":1}', '{"b":1}']);
    });
  });
}

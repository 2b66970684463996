import { makeMemoryObjectStore } from '#adapters/memory/object-store-memory.ts';
import { storeContract } from '#test/contract/store.contract.ts';
import { storeOnTable } from '#test/contract/store-on-table.ts';
import { openTemporaryTable } from '#test/doubles/temporary-table.ts';

describe('on the embedded table', () => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  storeContract(
    storeOnTable(
      async () => {
        const { table, stop } = await openTemporaryTable();
        stops.push(stop);
        return table;
      },
      makeMemoryObjectStore,
      { isOnlyWriter: true },
    ),
  );
});

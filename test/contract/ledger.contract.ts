import { digestOf } from '#core/digest.ts';
import { archiveKeyOf, SourceId, storyIdFoundedBy } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import type { Ledger, Receipt } from '#core/ports.ts';
import { aReport } from '#test/builders/a-report.ts';

/** Tests for every Ledger. */
export function ledgerContract(open: () => Promise<Ledger>): void {
  describe('a ledger', () => {
    test('has no receipt for a new document', async () => {
      expect(await (await open()).findReceipt(aReceipt('absent').archiveKey)).toBeUndefined();
    });

    test('returns a receipt with its rejections unchanged', async () => {
      const ledger = await open();
      const receipt = aReceipt('whole', {
        rejections: [
          { code: 'item_skipped', message: 'no text — \u0000 \ud800 ایران', at: '3' },
          { code: 'bad_date', message: '' },
        ],
      });
      await ledger.putReceipt(receipt);
      expect(await ledger.findReceipt(receipt.archiveKey)).toEqual(receipt);
    });

    test('keeps the latest receipt', async () => {
      const ledger = await open();
      await ledger.putReceipt(aReceipt('again', { reports: 1 }));
      await ledger.putReceipt(aReceipt('again', { reports: 2 }));
      expect((await ledger.findReceipt(aReceipt('again').archiveKey))?.reports).toBe(2);
    });

    test('keeps a receipt that names thousands of stories', async () => {
      const ledger = await open();
      const storyIds = Array.from({ length: 3000 }, (_, at) =>
        storyIdFoundedBy(aReport({ externalId: `${at}` }).id),
      );
      const receipt = aReceipt('many', { storyIds });
      await ledger.putReceipt(receipt);
      expect((await ledger.findReceipt(receipt.archiveKey))?.storyIds).toEqual(storyIds);
    });

    test('keeps a receipt with more rejections than fit in a table row', async () => {
      const ledger = await open();
      const rejections = Array.from({ length: 20_000 }, (_, at) => ({
        code: 'bad_date' as const,
        message: digestOf(at),
        at: `${at}`,
      }));
      const receipt = aReceipt('huge', { rejections });
      await ledger.putReceipt(receipt);
      const kept = (await ledger.findReceipt(receipt.archiveKey))?.rejections ?? [];
      expect(kept.slice(0, 1000)).toEqual(rejections.slice(0, 1000));
      const uncounted = 20_000 - (kept.length - 1);
      if (kept.length < 20_000)
        expect(kept.at(-1)?.message).toBe(`${uncounted} more problems than a receipt can hold`);
    });
  });
}

function aReceipt(name: string, parts: Partial<Receipt> = {}): Receipt {
  return {
    archiveKey: archiveKeyOf(SourceId.parse('wire-a'), '2022-01-15T00:00:00.000Z', digestOf(name)),
    at: instantOf(1_642_233_600_000),
    reports: 1,
    storyIds: [],
    rejections: [],
    ...parts,
  };
}

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

    test('lists what was rejected, of one source and of all, the latest first, until it was read', async () => {
      const ledger = await open();
      const rejections = [{ code: 'malformed' as const, message: 'cut' }];
      const at = (n: number) => instantOf(1_642_233_600_000 + n);
      const keyOf = (source: string, n: number) =>
        archiveKeyOf(SourceId.parse(source), '2022-01-15T00:00:00.000Z', digestOf(`rejected ${source} ${n}`));
      const rejectedOf = (source: string, n: number) =>
        aReceipt('', { archiveKey: keyOf(source, n), at: at(n), rejections });
      for (let n = 0; n < 40; n++) {
        await ledger.putReceipt(rejectedOf(n % 4 === 0 ? 'rare' : 'often', n));
        await ledger.putReceipt({ ...rejectedOf('whole', n), rejections: [] });
      }
      const listed = async (sourceId?: SourceId) => {
        const found: Receipt[] = [];
        for (let after: string | undefined, pages = 0; pages < 20; pages++) {
          const page = await ledger.listRejected({ sourceId, limit: 7, after });
          expect(page.receipts.length).toBeLessThanOrEqual(7);
          found.push(...page.receipts);
          if (page.next === undefined) return found;
          after = page.next;
        }
        throw new Error('no end');
      };
      const rare = [36, 32, 28, 24, 20, 16, 12, 8, 4, 0].map((n) => rejectedOf('rare', n));
      expect(await listed(SourceId.parse('rare'))).toEqual(rare);
      const ours = ({ archiveKey }: Receipt) => /^raw\/(?:rare|often)\//.test(archiveKey);
      const all = (await listed()).filter(ours);
      expect(all).toHaveLength(40);
      expect(all.map((receipt) => receipt.at)).toEqual(
        all
          .map((receipt) => receipt.at)
          .sort()
          .reverse(),
      );
      // Rejected again it is listed once, at its new place; read in full, not at all.
      await ledger.putReceipt({ ...rejectedOf('rare', 4), at: at(99) });
      await ledger.putReceipt({ ...rejectedOf('rare', 8), rejections: [] });
      const after = (await listed(SourceId.parse('rare'))).map((receipt) => receipt.archiveKey);
      const expected = [4, 36, 32, 28, 24, 20, 16, 12, 0].map((n) => keyOf('rare', n));
      expect([...new Set(after)]).toEqual(expected);
      expect((await ledger.listRejected({ limit: 1 })).receipts.map(({ archiveKey }) => archiveKey)).toEqual([
        keyOf('rare', 4),
      ]);
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

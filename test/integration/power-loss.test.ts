import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { randomFrom } from '#bench/made-copy.ts';
import { ArchiveKey, ReportId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import { reconcile } from '#core/reconcile.ts';
import { makeApp } from '#lambdas/api/app.ts';
import { type Machine, startMachine } from '#local/machine.ts';
import { followSyncs } from '#test/doubles/power-loss.ts';
import { aDataFolder } from '#test/doubles/running-dateline.ts';

const posts = 40;
const atOnce = 6;
const losses = 5;
/** Every fifth is too large for the level and becomes a file. */
const textOf = (nth: number): string =>
  `Village number ${nth} of the Orsk valley elected Alma Number${nth} as its mayor. `.repeat(
    nth % 5 === 0 ? 2_500 : 1,
  );

const open = (folder: string): Promise<Machine> =>
  startMachine({
    ...{ folder, sources: [], allowPrivate: [], tokens: 'open' },
    log: { info() {}, warn() {}, error() {} },
  });

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'every report that was acknowledged is there after a power loss at any moment',
  async () => {
    const random = randomFrom(2026);
    const folder = path.join(await aDataFolder(), 'data');
    const acknowledged: { id: string; archiveKey: string }[] = [];
    const copies: { folder: string; acknowledged: typeof acknowledged }[] = [];
    const disk = await followSyncs(random, () => {
      if (copies.length >= losses || acknowledged.length === 0 || random() > 0.05) return;
      const copy = `${folder}-${copies.length}`;
      disk.copyAfterPowerLoss(folder, copy);
      copies.push({ folder: copy, acknowledged: [...acknowledged] });
    });
    const machine = await open(folder);
    const app = makeApp(machine.apiWorld);
    let next = 0;
    const post = async (): Promise<void> => {
      for (let nth = next++; nth < posts; nth = next++) {
        const answer = await app.request('/v1/reports?source=desk', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: textOf(nth),
        });
        expect(answer.status).toBe(202);
        const { reports } = (await answer.json()) as { reports: typeof acknowledged };
        acknowledged.push(...reports);
        await setImmediate();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, post));
    await machine.idle();
    disk.stop();
    await machine.stop();

    expect(acknowledged).toHaveLength(posts);
    expect(copies).toHaveLength(losses);
    for (const copy of copies) {
      const restarted = await open(copy.folder);
      await reconcile(instantOf(0), restarted.sweepWorld);
      await restarted.idle();
      for (const { id, archiveKey } of copy.acknowledged) {
        await restarted.archive.get(ArchiveKey.parse(archiveKey));
        const assignment = await restarted.ingestWorld.reports.findAssignment(ReportId.parse(id));
        expect(assignment?.decision.storyId).toBeDefined();
      }
      await restarted.stop();
    }
  },
  120_000,
);

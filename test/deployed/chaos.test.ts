import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeChaos } from '#test/deployed/chaos.ts';
import { deploy } from '#test/deployed/deployment.ts';
import { deniedAccesses } from '#test/deployed/grants.ts';
import { archiveSample, digestsOf } from '#test/deployed/stories.ts';
import { type Synthesised, synthesise } from '#test/deployed/synthesise.ts';
import { aDataFolder, endAll, startDateline } from '#test/doubles/running-dateline.ts';

/** More than one as `1,2,3`. */
const seeds = (process.env.CHAOS_SEED ?? '1').split(',');
const sourcesFile = path.resolve('sources.yaml');
let folder = '';
let synthesised: Synthesised;
let expected: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-chaos-'));
  const local = await startDateline({ DATA_DIR: await aDataFolder(), SOURCES: sourcesFile });
  expected = await digestsOf((one) => local.get(one));
  await local.end('SIGTERM');
  synthesised = await synthesise(path.join(folder, 'cdk.out'), sourcesFile);
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

test.each(seeds)(
  'chaos of seed %s: nothing is lost, nothing comes double, and the stories are those of a quiet day',
  async (seed) => {
    const chaos = makeChaos(seed);
    const deployed = await deploy(synthesised, {
      secret: 'admin-token:admin',
      engine: 'dynalite',
      fateOf: chaos.fateOf,
      deliveries: chaos.deliveries,
    });
    try {
      await archiveSample(deployed);
      chaos.end();
      await deployed.callSchedule('sweep');
      await deployed.settle();
      const headers = { authorization: 'Bearer admin-token' };
      const stories = await digestsOf(async (one) => (await deployed.gateway.ask(one, { headers })).json);
      process.stderr.write(`chaos ${seed}: ${JSON.stringify(chaos.counts)}\n`);
      expect(stories).toEqual(expected);
      expect(await deployed.deadLetters()).toEqual([]);
      expect(deniedAccesses(deployed.proxy.accesses)).toEqual([]);
    } finally {
      await deployed.stop();
    }
  },
);

// `npm run test:deployed [-- --chaos SEED]`: the bundled functions under the template's own policies; with a seed also chaos.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { chaos: { type: 'string' } }, allowPositionals: true });
const file = values.chaos === undefined ? 'test/deployed/' : 'test/deployed/chaos';
const files = positionals.length > 0 ? positionals : [file];
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
// Steps start processes and wait for queues with delays: the time of jest is too short on a busy machine.
const options = ['--maxWorkers=2', '--forceExit', '--testTimeout=600000'];
const child = spawn(process.execPath, [...jest, ...options, ...files], {
  stdio: 'inherit',
  env: { ...process.env, DEPLOYED: '1', ...(values.chaos !== undefined && { CHAOS_SEED: values.chaos }) },
});
child.once('exit', (code) => process.exit(code ?? 1));

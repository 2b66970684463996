// The fauxqs emulator (S3 and SQS, in memory) as a process of its own: on 127.0.0.1, at a free port, which it says. Ends
// when its standard input does, so that it cannot outlive the test that runs it.
import { register } from 'node:module';

// It imports node:sqlite, which Node 20 does not have, for keeping things on disk: not used here.
const hook = `export const resolve = (name, context, next) => name === 'node:sqlite'
  ? { url: 'data:text/javascript,export class DatabaseSync {}', shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { buildApp } = await import('fauxqs');
const app = await buildApp({ logger: false });
process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write(await app.listen({ host: '127.0.0.1', port: 0 }));

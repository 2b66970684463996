// The fauxqs emulator (S3 and SQS, in memory) as a separate process on 127.0.0.1 at a free port, which it prints. It ends
// when its standard input closes, so that it cannot outlive the test that started it.
import { buildApp } from 'fauxqs';

const app = await buildApp({ logger: false });
process.stdin.on('end', () => process.exit(0)).resume();
process.stdout.write(await app.listen({ host: '127.0.0.1', port: 0 }));

// The entry of a worker thread. tsx does not load TypeScript in worker threads by itself.
import { register } from 'tsx/esm/api';

register();
await import('./work-thread.ts');

declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** `path` is the folder of the LevelDB; without it the tables live in memory. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}

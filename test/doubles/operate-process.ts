// `npm run operate` in a process of its own that finds the emulator's queues.
import { operate } from '#local/operate/command-line.ts';
import { terminalOutput } from '#local/operate/output.ts';
import { resolveLocalhostNames } from '#test/doubles/localhost-names.ts';

resolveLocalhostNames();
process.exitCode = await operate(process.argv.slice(2), terminalOutput);

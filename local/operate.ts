// `npm run operate`: see local/operate/command-line.ts.
import { operate } from '#local/operate/command-line.ts';
import { terminalOutput } from '#local/operate/output.ts';

process.exitCode = await operate(process.argv.slice(2), terminalOutput);

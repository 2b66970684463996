// Opens the table in the folder of its argument, prints a line, and holds it until it is killed.
import { openEmbeddedTable } from '#local/embedded-table.ts';

await openEmbeddedTable(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 1000);

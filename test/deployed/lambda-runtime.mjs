// Runs in the process of one function, as Lambda's runtime does: imports the handler, hands it events, sends back its results.
// Events come over the channel to the parent process. `advanceMs` moves the clock: the harness does not wait for minutes.
import path from 'node:path';

let advancedMs = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + advancedMs);
    else super(...given);
  }
  static now() {
    return RealDate.now() + advancedMs;
  }
};

const describe = (fault) =>
  fault instanceof Error
    ? { errorType: fault.name, errorMessage: fault.message, trace: String(fault.stack).split('\n') }
    : { errorType: 'Unknown', errorMessage: String(fault) };

// A function's own faults outside of an invocation end the process, as on Lambda.
process.on('uncaughtException', (fault) => {
  process.stderr.write(`${fault?.stack}\n`);
  process.exit(1);
});

const [moduleName, exportName] = process.env._HANDLER.split('.');
const cpuBefore = process.cpuUsage();
const { [exportName]: handler } = await import(path.resolve(`${moduleName}.mjs`));
if (typeof handler !== 'function') throw new Error(`${process.env._HANDLER} is not a function`);
const { user, system } = process.cpuUsage(cpuBefore);
process.send({ kind: 'ready', initCpuMs: (user + system) / 1000 });

process.on('message', async ({ event, context, deadlineMs, advanceMs }) => {
  advancedMs = advanceMs;
  const getRemainingTimeInMillis = () => Math.max(0, deadlineMs - RealDate.now());
  try {
    const result = await handler(event, { ...context, getRemainingTimeInMillis });
    process.send({ kind: 'done', result });
  } catch (fault) {
    process.send({ kind: 'failed', fault: describe(fault) });
  }
});
// The parent is gone: so is the reason to be here.
process.on('disconnect', () => process.exit(0));

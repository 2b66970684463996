// One function of the stack: a process of its own with the template's environment, on the Node that the template names.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, type FunctionOfTemplate, region } from '#test/deployed/template.ts';

export interface LambdaFunction {
  readonly template: FunctionOfTemplate;
  /** What the handler returned. Calls wait for each other. @throws LambdaFault for what Lambda would report as an error. */
  invoke(event: unknown): Promise<unknown>;
  /** Starts a process, ends it when it is ready, and gives the milliseconds of processor time that the import of the handler took. */
  start(): Promise<number>;
  /** Kills the process; the next call starts another. */
  kill(): void;
  /** Lines that the function logged. */
  readonly logged: string[];
}
class LambdaFault extends Error {
  override name = 'LambdaFault';
}
export interface FunctionWorld {
  endpoint: string;
  env: Record<string, string>;
  /** Milliseconds by which the function's clock is ahead of this one. */
  advanceMs: () => number;
  onLog: (template: FunctionOfTemplate, isNewStream: boolean) => void;
}

type FromRuntime =
  | { kind: 'ready'; initCpuMs: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; fault: { errorType: string; errorMessage: string; trace?: string[] } };

const runtime = fileURLToPath(new URL('./lambda-runtime.mjs', import.meta.url));

/** The Node that npm installed for the template's runtime on this machine; the one that runs this where there is none. */
function nodeFor(major: number): string {
  const packaged = path.resolve(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (major !== 24) throw new Error(`the template names Node ${major}: install that one (package.json)`);
  return existsSync(packaged) ? packaged : process.execPath;
}

export function makeLambdaFunction(template: FunctionOfTemplate, world: FunctionWorld): LambdaFunction {
  const logged: string[] = [];
  const initCpuMs: number[] = [];
  let running: Promise<ChildProcess> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function start(): Promise<ChildProcess> {
    const child = fork(runtime, {
      cwd: template.codeFolder,
      execPath: nodeFor(template.nodeMajor),
      execArgv: [`--max-old-space-size=${Math.floor(template.memoryMb * 0.9)}`],
      env: { ...environmentOf(template, world.endpoint), ...world.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => logged.push(...text.toString().split('\n').filter(Boolean)));
    child.once('exit', () => {
      running = undefined;
    });
    world.onLog(template, true);
    const ready = await nextMessage(child, template);
    if (ready.kind !== 'ready') throw new LambdaFault(`${template.name}: Runtime.InvalidMessage`);
    initCpuMs.push(ready.initCpuMs);
    return child;
  }

  async function call(event: unknown): Promise<unknown> {
    running ??= start();
    const child = await running;
    const answered = nextMessage(child, template);
    const timer = setTimeout(() => child.kill('SIGKILL'), template.timeoutMs);
    child.send({
      event,
      context: contextOf(template),
      deadlineMs: Date.now() + template.timeoutMs,
      advanceMs: world.advanceMs(),
    });
    try {
      const answer = await answered;
      if (answer.kind === 'done') return answer.result;
      const { fault } = answer as Extract<FromRuntime, { kind: 'failed' }>;
      throw new LambdaFault(`${template.name}: ${fault.errorType}: ${fault.errorMessage}`);
    } finally {
      clearTimeout(timer);
      world.onLog(template, false);
    }
  }

  return {
    template,
    logged,
    invoke(event) {
      const mine = turn.then(() => call(event));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async start() {
      const child = await start();
      child.kill('SIGKILL');
      return initCpuMs.at(-1) ?? 0;
    },
    kill() {
      void running?.then((child) => child.kill('SIGKILL'));
      running = undefined;
    },
  };
}

function nextMessage(child: ChildProcess, { name }: FunctionOfTemplate): Promise<FromRuntime> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null) => {
      child.off('message', onMessage);
      reject(new LambdaFault(`${name}: Runtime.ExitError (${signal ?? code})`));
    };
    const onMessage = (message: unknown) => {
      child.off('exit', onExit);
      resolve(message as FromRuntime);
    };
    child.once('exit', onExit);
    child.once('message', onMessage);
  });
}

/** What Lambda sets, and what the template gives. */
function environmentOf(template: FunctionOfTemplate, endpoint: string): Record<string, string> {
  const { name, role, env, handler, memoryMb, codeFolder } = template;
  return {
    AWS_ACCESS_KEY_ID: role,
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'session',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${template.nodeMajor}.x`,
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    LAMBDA_TASK_ROOT: codeFolder,
    _HANDLER: handler,
    TZ: ':UTC',
    AWS_ENDPOINT_URL: endpoint,
    ...env,
  };
}

function contextOf({ name, arn, memoryMb }: FunctionOfTemplate) {
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: `2022/01/15/[$LATEST]${account}`,
    callbackWaitsForEmptyEventLoop: true,
  };
}

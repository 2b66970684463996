// The one way of the functions to AWS: knows the role that calls, refuses what the role's policies do not allow, adds what the
// emulators lack, and counts.
import { createHash } from 'node:crypto';
import { Agent, request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AwsAnswer,
  type AwsCall,
  type AwsRequest,
  accessDenied,
  readCall,
  type Service,
  s3Error,
} from '#test/deployed/aws-call.ts';
import { type Access, isAllowed } from '#test/deployed/iam.ts';
import { type DeployedStack, region } from '#test/deployed/template.ts';

/** What a call met beside its answer: chaos. */
export interface Fate {
  /** Answers in the place of the service. */
  instead?: AwsAnswer;
  /** The caller gets no answer: before or after the service did what it was asked. */
  unanswered?: 'before' | 'after';
}
interface ProxyOptions {
  /** Where the emulators listen, and what answers for a service without one. */
  services: Record<Service, string | ((request: AwsRequest) => AwsAnswer)>;
  /** Called before each call of a function; its result decides what comes of it. */
  fateOf?: (call: AwsCall) => Fate | undefined;
  onObjectCreated: (object: {
    bucket: string;
    key: string;
    size: number;
    etag: string;
    role: string;
  }) => Promise<void>;
}
export interface RecordedAccess extends Access {
  role: string;
  allowed: boolean;
}
export interface AwsProxy {
  origin: string;
  readonly accesses: RecordedAccess[];
  /** Decides and records an access that no request makes, as that of a log stream. */
  authorise(role: string, access: Access): boolean;
  /** Takes the stack whose policies hold from now on, and the services. */
  serve(stack: DeployedStack, options: ProxyOptions): void;
  stop(): Promise<void>;
}

/** Signs calls of the harness itself: everything is allowed, nothing recorded. */
export const operator = 'operator';

export async function startAwsProxy(): Promise<AwsProxy> {
  const accesses: RecordedAccess[] = [];
  const agent = new Agent({ keepAlive: true });
  const locks = new Map<string, Promise<unknown>>();
  let serving: { stack: DeployedStack; options: ProxyOptions } | undefined;

  function authorise(role: string, access: Access): boolean {
    if (role === operator) return true;
    const allowed = isAllowed(serving?.stack.roles.get(role) ?? [], access);
    accesses.push({ role, ...access, allowed });
    return allowed;
  }

  async function answerTo(request: AwsRequest): Promise<AwsAnswer | undefined> {
    if (serving === undefined) throw new Error('the proxy serves nothing yet');
    const { options, stack } = serving;
    const call = readCall(request);
    const refused = call.accesses.find((access) => !authorise(call.role, access));
    if (refused !== undefined) return accessDenied(call, refused);
    const fate = call.role === operator ? undefined : options.fateOf?.(call);
    if (fate?.instead !== undefined) return fate.instead;
    if (fate?.unanswered === 'before') return undefined;
    const answer = await perform(call, request, options, stack);
    return fate?.unanswered === 'after' ? undefined : answer;
  }

  async function perform(
    call: AwsCall,
    request: AwsRequest,
    options: ProxyOptions,
    stack: DeployedStack,
  ): Promise<AwsAnswer> {
    const service = options.services[call.service];
    if (typeof service !== 'string') return service(request);
    const { object } = call;
    if (call.service === 'sqs') return forward(service, withEmulatorsUrl(request), agent);
    if (object === undefined) return forward(service, request, agent);
    const isPut = request.method === 'PUT';
    if (isPut && isDamaged(request))
      return s3Error(400, 'BadDigest', 'The digest that was sent does not match.');
    const answer = await inTurn(locks, `${object.bucket}/${object.key}`, async () => {
      // The emulator overwrites whatever the condition says.
      if (isPut && request.headers['if-none-match'] === '*') {
        const head = await forward(
          service,
          { ...request, method: 'HEAD', headers: {}, body: Buffer.alloc(0) },
          agent,
        );
        if (head.status === 200)
          return s3Error(
            412,
            'PreconditionFailed',
            'At least one of the pre-conditions you specified did not hold',
          );
      }
      return forward(service, request, agent);
    });
    if (isPut && answer.status === 200) {
      const etag = String(answer.headers.etag);
      await options.onObjectCreated({ ...object, size: request.body.length, etag, role: call.role });
    }
    if (answer.status !== 404 || isPut || mayList(call.role, object.bucket, stack)) return answer;
    const access = { action: 's3:ListBucket', resource: `arn:aws:s3:::${object.bucket}` };
    return accessDenied(call, access);
  }

  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    } catch {
      // The caller was killed while it sent: nothing of this reached the service.
      return;
    }
    const url = new URL(incoming.url ?? '/', 'http://aws');
    const { method = 'GET', headers } = incoming;
    const answer = await answerTo({ method, url, headers, body: Buffer.concat(chunks) }).catch(
      (fault: unknown): AwsAnswer => {
        process.stderr.write(`aws-proxy: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
        return { status: 501, headers: {}, body: Buffer.from(String(fault)) };
      },
    );
    if (answer === undefined) outgoing.destroy();
    else outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  // Connections are ended by the functions: one that the proxy ended as idle could be reset under a request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    accesses,
    authorise,
    serve(stack, options) {
      serving = { stack, options };
    },
    stop: () =>
      new Promise((stopped) => {
        agent.destroy();
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** As S3: without list permission the answer for a missing object is 403. */
function mayList(role: string, bucket: string, { roles }: DeployedStack): boolean {
  const access = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` };
  return role === operator || isAllowed(roles.get(role) ?? [], access);
}

function isDamaged({ headers, body }: AwsRequest): boolean {
  const sha256 = headers['x-amz-checksum-sha256'];
  const md5 = headers['content-md5'];
  const digest = (algorithm: string) => createHash(algorithm).update(body).digest('base64');
  return (
    (sha256 !== undefined && sha256 !== digest('sha256')) || (md5 !== undefined && md5 !== digest('md5'))
  );
}

async function inTurn<T>(
  locks: Map<string, Promise<unknown>>,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const before = locks.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  locks.set(name, mine);
  try {
    return await mine;
  } finally {
    if (locks.get(name) === mine) locks.delete(name);
  }
}

/** The emulator knows a queue only by the URL that it gave it. */
function withEmulatorsUrl(request: AwsRequest): AwsRequest {
  const input = JSON.parse(request.body.toString()) as { QueueUrl?: string };
  if (input.QueueUrl === undefined) return request;
  const QueueUrl = input.QueueUrl.replace('//127.0.0.1', `//sqs.${region}.localhost`);
  return { ...request, body: Buffer.from(JSON.stringify({ ...input, QueueUrl })) };
}

/** Headers that belong to one connection. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'expect'];

function forward(
  origin: string,
  { method, url, headers, body }: AwsRequest,
  agent: Agent,
): Promise<AwsAnswer> {
  return new Promise((resolve, reject) => {
    const kept: IncomingHttpHeaders = { ...headers, 'content-length': String(body.length) };
    for (const name of ofConnection) delete kept[name];
    const target = `${origin}${url.pathname}${url.search}`;
    const sent = ask(target, { method, headers: kept, agent }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(Buffer.from(chunk));
      const headers: AwsAnswer['headers'] = {};
      for (const [name, value] of Object.entries(answer.headers))
        if (value !== undefined && !ofConnection.includes(name)) headers[name] = value;
      resolve({ status: answer.statusCode ?? 500, headers, body: Buffer.concat(chunks) });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

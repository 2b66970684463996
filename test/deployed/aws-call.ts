// What a request to AWS does, as IAM names it, and how each service refuses.
import type { IncomingHttpHeaders } from 'node:http';
import type { Access } from '#test/deployed/iam.ts';
import { account, region } from '#test/deployed/template.ts';

export interface AwsRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
export type Service = 's3' | 'sqs' | 'dynamodb' | 'secretsmanager';
export interface AwsCall {
  service: Service;
  /** The access key that signed it: here the logical id of the role. */
  role: string;
  /** Everything that must be allowed. */
  accesses: Access[];
  /** An object that a call of S3 names. */
  object?: { bucket: string; key: string };
  /** What the call is about, the same in each run: for deciding by a seed which calls fail. */
  subject: string;
}
export interface AwsAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** @throws when it is a call that is not known here. */
export function readCall(request: AwsRequest): AwsCall {
  const credential =
    /Credential=([^,\s]+)/.exec(request.headers.authorization ?? '')?.[1] ??
    request.url.searchParams.get('X-Amz-Credential') ??
    '';
  const [role = '', , , service = ''] = credential.split('/');
  switch (service) {
    case 's3':
      return { service, role, ...readS3(request) };
    case 'sqs':
    case 'dynamodb':
    case 'secretsmanager':
      return { service, role, ...readJson(service, request) };
    default:
      throw new Error(`aws-call: ${request.method} ${request.url} is signed for "${service}"`);
  }
}

function readS3({ method, url, headers }: AwsRequest): Omit<AwsCall, 'service' | 'role'> {
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  const bucketArn = `arn:aws:s3:::${bucket}`;
  if (key === '') {
    const context = { 's3:prefix': url.searchParams.get('prefix') ?? '' };
    const subject = `${method} ${bucket}?${context['s3:prefix']}`;
    if (method === 'PUT') return { accesses: [{ action: 's3:CreateBucket', resource: bucketArn }], subject };
    if (method === 'GET' && url.searchParams.has('list-type'))
      return { accesses: [{ action: 's3:ListBucket', resource: bucketArn, context }], subject };
    throw new Error(`aws-call: ${method} ${url.pathname}${url.search} is not known here`);
  }
  const resource = `${bucketArn}/${key}`;
  const verbs: Record<string, string> = {
    GET: 'Get',
    HEAD: 'Get',
    PUT: 'Put',
    POST: 'Put',
    DELETE: 'Delete',
  };
  const verb = verbs[method];
  if (verb === undefined) throw new Error(`aws-call: ${method} on an object is not known here`);
  const accesses = [{ action: `s3:${verb}Object`, resource }];
  const copied = headers['x-amz-copy-source'];
  if (typeof copied === 'string')
    accesses.push({ action: 's3:GetObject', resource: `arn:aws:s3:::${decodeURIComponent(copied)}` });
  if (headers['x-amz-tagging'] !== undefined) accesses.push({ action: 's3:PutObjectTagging', resource });
  return { accesses, object: { bucket, key }, subject: `${method} ${bucket}/${key}` };
}

type Body = Record<string, unknown>;

function readJson(
  service: Exclude<Service, 's3'>,
  { headers, body }: AwsRequest,
): Omit<AwsCall, 'service' | 'role'> {
  const verb = String(headers['x-amz-target']).split('.')[1] ?? '';
  const input = JSON.parse(body.toString()) as Body;
  const subject = `${verb} ${body}`;
  if (service === 'secretsmanager')
    return { accesses: [{ action: `secretsmanager:${verb}`, resource: String(input.SecretId) }], subject };
  if (service === 'sqs') {
    // A batch is allowed by the permission for one.
    const action = `sqs:${verb.replace(/Batch$/, '')}`;
    const name = String(input.QueueUrl ?? input.QueueName)
      .split('/')
      .pop();
    return { accesses: [{ action, resource: `arn:aws:sqs:${region}:${account}:${name}` }], subject };
  }
  return { accesses: tablesIn(verb, input), subject };
}

function tablesIn(verb: string, input: Body): Access[] {
  const arn = (name: unknown) => `arn:aws:dynamodb:${region}:${account}:table/${String(name)}`;
  if (verb === 'BatchGetItem' || verb === 'BatchWriteItem')
    return Object.keys(input.RequestItems as Body).map((name) => ({
      action: `dynamodb:${verb}`,
      resource: arn(name),
    }));
  if (verb === 'TransactWriteItems' || verb === 'TransactGetItems')
    return (input.TransactItems as Record<string, Body>[]).flatMap((item) =>
      Object.entries(item).map(([kind, { TableName }]) => ({
        action: `dynamodb:${kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`}`,
        resource: arn(TableName),
      })),
    );
  const index = input.IndexName === undefined ? '' : `/index/${String(input.IndexName)}`;
  return [{ action: `dynamodb:${verb}`, resource: `${arn(input.TableName)}${index}` }];
}

/** As the service refuses what no policy allows. */
export function accessDenied({ service, role }: AwsCall, { action, resource }: Access): AwsAnswer {
  const message =
    `User: arn:aws:sts::${account}:assumed-role/${role}/function is not authorized to perform: ${action} ` +
    `on resource: ${resource} because no identity-based policy allows the ${action} action`;
  return errorAnswer(service, 'AccessDenied', message);
}

const statuses: Record<string, Partial<Record<Service, number>>> = {
  AccessDenied: { s3: 403, sqs: 403, dynamodb: 400, secretsmanager: 400 },
  Throttled: { s3: 503, sqs: 403, dynamodb: 400, secretsmanager: 400 },
  Failed: { s3: 500, sqs: 500, dynamodb: 500, secretsmanager: 500 },
};
const names: Record<string, Record<Service, string>> = {
  AccessDenied: {
    s3: 'AccessDenied',
    sqs: 'com.amazon.coral.service#AccessDeniedException',
    dynamodb: 'com.amazon.coral.service#AccessDeniedException',
    secretsmanager: 'AccessDeniedException',
  },
  Throttled: {
    s3: 'SlowDown',
    sqs: 'com.amazonaws.sqs#RequestThrottled',
    dynamodb: 'com.amazonaws.dynamodb.v20120810#ThrottlingException',
    secretsmanager: 'ThrottlingException',
  },
  Failed: {
    s3: 'InternalError',
    sqs: 'com.amazonaws.sqs#InternalFailure',
    dynamodb: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
    secretsmanager: 'InternalServiceError',
  },
};

export function errorAnswer(
  service: Service,
  kind: 'AccessDenied' | 'Throttled' | 'Failed',
  message: string,
): AwsAnswer {
  const status = statuses[kind]?.[service] ?? 500;
  const name = names[kind]?.[service] ?? kind;
  if (service === 's3') return s3Error(status, name, message);
  return {
    status,
    headers: {
      'content-type': `application/x-amz-json-1.${service === 'secretsmanager' ? 1 : 0}`,
      ...(service === 'sqs' && { 'x-amzn-query-error': `${name.split('#')[1]};Sender` }),
    },
    body: Buffer.from(JSON.stringify({ __type: name, message, Message: message })),
  };
}

export function s3Error(status: number, code: string, message: string): AwsAnswer {
  const text =
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${xml(message)}</Message>` +
    '<RequestId>0000000000000000</RequestId><HostId>host</HostId></Error>';
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) };
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

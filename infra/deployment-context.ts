// Every `-c key=value` of a deployment in one schema. An unknown or malformed value ends the synth before anything is built.
import { z } from 'zod';
import { BriefModelId } from '#adapters/bedrock/brief-writer-bedrock.ts';
import { embeddingModels } from '#adapters/bedrock/embedding-models.ts';

/** The context cannot be used; `message` has one line per mistake, with the key and the rule. */
export class BadContext extends Error {
  override name = 'BadContext';
}

const text = (pattern: RegExp, rule: string) => z.string().regex(pattern, rule);

const integer = (least: number, most: number) => {
  const rule = `must be a whole number from ${least} to ${most}`;
  return text(/^\d{1,9}$/, rule)
    .transform(Number)
    .pipe(z.number().min(least, rule).max(most, rule));
};

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const bucketName = text(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of an S3 bucket');

const secretArn = text(
  /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+-\w{6}$/,
  'must be the complete ARN of a secret',
);

/** What CloudWatch Logs accepts. */
const retentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

const origin = z
  .url({ protocol: /^https?$/, error: 'each must be an origin such as https://www.example.org' })
  .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
    error: 'each must be an origin without path or closing slash, such as https://www.example.org',
  });
const list = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(item));

/** The description of each field is its row in docs/operator/configuration.md. */
const fields = {
  stage: text(
    /^[a-z](?:[a-z0-9-]{0,18}[a-z0-9])?$/,
    'must be 1 to 20 lower-case letters, digits and hyphens, must start with a letter and must not end with a hyphen',
  )
    .default('prod')
    .describe('Name of the deployment, part of the stack name, tags and outputs: one account holds several.'),
  alarmEmail: z
    .email('must be an e-mail address')
    .optional()
    .describe('Subscribed to every alarm; the address must confirm the subscription once.'),
  requestsPerSecond: integer(1, 10_000)
    .default(100)
    .describe('Rate at which the API answers all routes but the one for posts; above it callers get 429.'),
  requestBurst: integer(1, 5_000).default(200).describe('Burst above `requestsPerSecond`.'),
  postsPerSecond: integer(1, 10_000)
    .default(50)
    .describe('Rate of `POST /v1/reports`, counted apart so that readers cannot lock posting desks out.'),
  postBurst: integer(1, 5_000).default(100).describe('Burst above `postsPerSecond`.'),
  fetchConcurrency: integer(2, 1_000)
    .default(2)
    .describe('Fetch functions that run at once. The three defaults fit an account whose quota is 10.'),
  ingestConcurrency: integer(2, 1_000).default(3).describe('Ingest functions that run at once.'),
  mergeConcurrency: integer(2, 1_000).default(2).describe('Merge functions that run at once.'),
  logRetentionDays: z
    .enum(retentionDays.map(String), `must be one of ${retentionDays.join(', ')}`)
    .default('90')
    .transform(Number)
    .describe('How long logs are kept.'),
  silenceMinutes: integer(5, 1_440)
    .default(60)
    .describe('The alarm `silence` rings when sources were due and nothing was archived for this long.'),
  archiveColdAfterDays: integer(1, 3_650)
    .optional()
    .describe('Age at which raw documents move to Glacier Instant Retrieval; they stay readable at once.'),
  domainName: text(
    /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
    'must be a domain name in lower case, such as news.example.org',
  )
    .optional()
    .describe(
      'Custom domain of the API; needs `certificateArn`. The output `DomainTarget` is for your CNAME.',
    ),
  certificateArn: text(
    /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
    'must be the ARN of an ACM certificate',
  )
    .optional()
    .describe('ACM certificate of `domainName`, in the region of the deployment.'),
  publicUrl: origin
    .refine((value) => value.startsWith('https:'), { error: 'must be an https address' })
    .optional()
    .describe(
      'Address that readers and hubs of WebSub use. Default: `domainName`; with neither, WebSub is off.',
    ),
  budgetUsd: integer(1, 10_000_000)
    .optional()
    .describe('Monthly bound in US dollars on the cost of the whole account; notifies the alarm topic.'),
  removalPolicy: z
    .enum(['retain', 'destroy'], 'must be retain or destroy')
    .default('retain')
    .describe(
      'What happens to buckets, table and tokens when the stack is deleted. `destroy` deletes all data.',
    ),
  existingArchive: bucketName
    .optional()
    .describe('Name of a retained archive bucket to use instead of a new one.'),
  existingBodies: bucketName
    .optional()
    .describe('Name of a retained bucket of story bodies to use instead of a new one.'),
  existingTable: text(/^[\w.-]{3,255}$/, 'must be the name of a DynamoDB table')
    .optional()
    .describe('Name of a retained or restored table to use instead of a new one.'),
  existingTokens: secretArn
    .optional()
    .describe('ARN of a retained secret with bearer tokens to use instead of a new one.'),
  sourceCredentials: secretArn
    .optional()
    .describe('ARN of a secret with the credentials of sources: a JSON object of names and values.'),
  jwtIssuer: z
    .url({ protocol: /^https$/, error: 'must be an https URL' })
    .optional()
    .describe('Issuer of JSON Web Tokens that the API accepts; needs `jwtAudience`.'),
  jwtAudience: list(text(/^\S+$/, 'must be names separated by commas'))
    .optional()
    .describe('Accepted audiences, separated by commas; needs `jwtIssuer`.'),
  corsOrigins: list(origin)
    .optional()
    .describe('Origins whose pages may call the API from a browser, separated by commas.'),
  tracing: flag.default(false).describe('Traces every function with AWS X-Ray.'),
  publicReads: flag.default(false).describe('Reading needs no token.'),
  embeddingModelId: z
    .enum(
      Object.keys(embeddingModels) as (keyof typeof embeddingModels)[],
      `must be one of ${Object.keys(embeddingModels).join(', ')}`,
    )
    .optional()
    .describe('Model of Amazon Bedrock that `ingest` asks for vectors.'),
  briefModelId: BriefModelId.optional().describe(
    'Text model or inference profile of Amazon Bedrock that writes a second brief; `merge` asks it once a version.',
  ),
  embeddingLayerArn: text(
    /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:layer:[\w-]+:\d+$/,
    'must be the ARN of a layer version',
  )
    .optional()
    .describe('Lambda layer with the local embedding model in `model/`; `ingest` computes vectors itself.'),
} satisfies Record<string, z.ZodType>;

/** Keys of which at most one is given. */
const exclusive = [['embeddingModelId', 'embeddingLayerArn']] as const;

const pairs = [
  ['domainName', 'certificateArn'],
  ['jwtIssuer', 'jwtAudience'],
] as const;

const DeploymentContext = z.strictObject(fields).superRefine((context, { addIssue }) => {
  for (const [one, other] of pairs)
    if ((context[one] === undefined) !== (context[other] === undefined)) {
      const missing = context[one] === undefined ? one : other;
      addIssue({ code: 'custom', path: [missing], message: `is missing: ${one} and ${other} go together` });
    }
  for (const [one, other] of exclusive)
    if (context[one] !== undefined && context[other] !== undefined)
      addIssue({ code: 'custom', path: [other], message: `excludes ${one}` });
});
export type DeploymentContext = z.infer<typeof DeploymentContext>;

/** Keys of the CDK itself contain one of these characters; ours never do. */
const isOurs = (key: string) => !/[:@/]/.test(key);

/**
 * The deployment's context from all context of the app. Values of the command line are text; those of cdk.json may be numbers,
 * booleans and lists. @throws BadContext.
 */
export function readDeploymentContext(all: Readonly<Record<string, unknown>>): DeploymentContext {
  const ours = Object.entries(all).filter(([key, value]) => isOurs(key) && value !== undefined);
  const given = Object.fromEntries(ours.map(([key, value]) => [key, String(value)]));
  const read = DeploymentContext.safeParse(given);
  if (read.success) return read.data;
  throw new BadContext(
    read.error.issues
      .flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
          return issue.keys.map((key) => `-c ${key}: no such key; known are ${knownKeys.join(', ')}`);
        const key = String(issue.path[0]);
        const value = given[key];
        return `-c ${key}: ${issue.message}${value === undefined ? '' : `, not ${JSON.stringify(value)}`}`;
      })
      .join('\n'),
  );
}

/** The address that readers and hubs use; empty where the deployment has only the one of the gateway. */
export function publicUrlOf({ publicUrl, domainName }: DeploymentContext): string {
  return publicUrl ?? (domainName === undefined ? '' : `https://${domainName}`);
}

const knownKeys = Object.keys(fields);

/** The table of docs/operator/configuration.md: each key with its default and meaning. */
export function contextRows(): { key: string; standard: string; meaning: string }[] {
  const defaults: Record<string, unknown> = readDeploymentContext({});
  return Object.entries(fields).map(([key, field]) => ({
    key,
    standard: String(defaults[key] ?? 'none'),
    meaning: field.description ?? '',
  }));
}

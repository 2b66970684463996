import { z } from 'zod';
import { BriefModelId } from '#adapters/bedrock/brief-writer-bedrock.ts';
import { embedderEnv } from '#adapters/runtime/embedder-env.ts';
import { readTokens } from '#adapters/runtime/tokens.ts';
import { readCredentials } from '#core/sources/source-credentials.ts';

/** A transform that refuses what `read` throws for. */
function readOr<Value>(read: (text: string) => Value) {
  return (text: string, context: z.RefinementCtx): Value => {
    try {
      return read(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  };
}

/** Environment of one machine. Everything has a default. */
export const LocalEnv = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  DATA_DIR: z.string().min(1).default('.data'),
  SOURCES: z.string().min(1).default('sources.yaml'),
  SAMPLE: z.enum(['on', 'off']).default('on'),
  /** `info` logs every step on standard error; the default logs only warnings and errors. */
  LOG: z.enum(['info', 'warn']).default('warn'),
  /** The address that readers use when another server passes requests on, as https://news.example. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).optional(),
  /** Exact `host:port` pairs that may be fetched although they are private; comma-separated. */
  ALLOW_PRIVATE_SOURCES: z
    .string()
    .default('')
    .transform((pairs) =>
      pairs
        .split(',')
        .map((pair) => pair.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().regex(/^[^\s/@]+:\d{1,5}$/, 'must be host:port pairs, comma-separated'))),
  /** Credentials of sources, by the name that the source gives. */
  SOURCE_CREDENTIALS: z.string().default('').transform(readOr(readCredentials)),
  ...embedderEnv,
  /** Asked for a second brief of each story; region and credentials as the AWS SDK finds them. */
  BRIEF_MODEL_ID: BriefModelId.default(''),
  /** Tokens in the form of tokens.ts. Without them no token is needed: the server is reachable from this machine only. */
  DATELINE_TOKENS: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return 'open' as const;
      const tokens = readOr(readTokens)(text, context);
      return async () => tokens;
    }),
});
export type LocalEnv = z.infer<typeof LocalEnv>;

// Bearer tokens of a deployment: one secret, in the form that tokens.ts reads.
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { remember } from '#adapters/runtime/remember.ts';
import { readTokens, type Tokens } from '#adapters/runtime/tokens.ts';
import type { Clock } from '#core/ports.ts';

/** A revoked token works for this long at most. */
const keptForMs = 60_000;

/** Reads the tokens of the secret, at most once a minute. @throws when the secret cannot be read or has no valid tokens. */
export function makeSecretTokens(
  client: SecretsManagerClient,
  secretArn: string,
  clock: Clock,
): () => Promise<Tokens> {
  return remember(
    async () => {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
      if (SecretString === undefined) throw new Error('tokens-secret: the secret holds no text');
      return readTokens(SecretString);
    },
    { forMs: keptForMs, clock },
  );
}

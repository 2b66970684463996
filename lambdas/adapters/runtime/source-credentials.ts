// Credentials of sources on AWS: one secret, a JSON object of names and values.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { remember } from '#adapters/runtime/remember.ts';
import type { Clock } from '#core/ports.ts';
import { readCredentialsJson } from '#core/sources/source-credentials.ts';

/** A changed value is sent after this long at most. */
const keptForMs = 60_000;

/** Reads the secret, at most once a minute. @throws when it cannot be read; the message has no value of it. */
export type ReadCredentials = () => Promise<ReadonlyMap<string, string>>;

/** Undefined without a secret. The client is loaded at the first call, because few sources have credentials. */
export function openSourceCredentials(
  secretArn: string,
  clock: Clock,
  openClient?: () => Pick<SecretsManagerClient, 'send'>,
): ReadCredentials | undefined {
  if (secretArn === '') return undefined;
  return remember(
    async () => {
      const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
      const client = openClient?.() ?? new SecretsManagerClient();
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
      if (SecretString === undefined) throw new Error('source-credentials: the secret holds no text');
      return readCredentialsJson(SecretString);
    },
    { forMs: keptForMs, clock },
  );
}

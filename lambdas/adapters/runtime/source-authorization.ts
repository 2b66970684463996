// Credentials of sources on AWS: one secret, a JSON object of names and values. Out: what the guarded fetcher sends, by origin.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { remember } from '#adapters/runtime/remember.ts';
import type { Clock } from '#core/ports.ts';
import type { Source } from '#core/source.ts';
import { readCredentialsJson, renewAuthorization } from '#core/source-credentials.ts';

/** A changed value is sent after this long at most. */
const keptForMs = 60_000;

export interface SourceAuthorization {
  /** Given to the fetcher; `authorize` renews it in place. */
  authorization: Readonly<Record<string, string>>;
  /** Reads the secret, at most once a minute. @throws when it cannot be read; the message has no value of it. */
  authorize?: (() => Promise<void>) | undefined;
}

/** Without a secret nothing is sent. The client is loaded at the first call, because few sources have credentials. */
export function openSourceAuthorization(
  secretArn: string,
  sources: readonly Source[],
  clock: Clock,
  openClient?: () => Pick<SecretsManagerClient, 'send'>,
): SourceAuthorization {
  const authorization: Record<string, string> = {};
  if (secretArn === '') return { authorization };
  const read = remember(
    async () => {
      const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
      const client = openClient?.() ?? new SecretsManagerClient();
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
      if (SecretString === undefined) throw new Error('source-authorization: the secret holds no text');
      return readCredentialsJson(SecretString);
    },
    { forMs: keptForMs, clock },
  );
  return {
    authorization,
    authorize: async () => renewAuthorization(authorization, sources, await read()),
  };
}

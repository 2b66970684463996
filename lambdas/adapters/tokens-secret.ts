// Bearer tokens, kept in one secret in the form that tokens.ts reads.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { readTokens, type Tokens } from '#adapters/tokens.ts';

const keptForSeconds = 300;

/** The tokens of the deployment, cached for five minutes. @throws when the secret cannot be read or is not of that form. */
export async function findTokens(secretArn: string): Promise<Tokens> {
  const secret = await getSecret(secretArn, { maxAge: keptForSeconds });
  if (typeof secret !== 'string') throw new Error('tokens-secret: the secret holds no text');
  return readTokens(secret);
}

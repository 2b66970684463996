import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { makeSecretTokens } from '#adapters/runtime/tokens-secret.ts';
import { Instant, shifted } from '#core/instant.ts';

/** A secret whose text and availability the test sets, and a clock that it moves. */
function aSecret(first: string) {
  const state = {
    text: first as string | undefined,
    down: false,
    reads: 0,
    now: Instant.parse('2022-01-16T06:00:00.000Z'),
  };
  const send = async () => {
    state.reads++;
    if (state.down) throw new Error('ThrottlingException');
    return { SecretString: state.text };
  };
  const client = { send } as unknown as SecretsManagerClient;
  const tokens = makeSecretTokens(client, 'arn:aws:secretsmanager:x', { now: () => state.now });
  const names = async () => [...(await tokens()).values()].map(({ token }) => token);
  return { state, names, wait: (ms: number) => (state.now = shifted(state.now, ms)) };
}

test('a new token works and a revoked one stops within a minute', async () => {
  const { state, names, wait } = aSecret('first-token');
  expect(await names()).toEqual(['first-token']);
  state.text = 'second-token';
  wait(59_999);
  expect([await names(), state.reads]).toEqual([['first-token'], 1]);
  wait(1);
  expect([await names(), state.reads]).toEqual([['second-token'], 2]);
});

test('a failed read is not kept: the next call reads again', async () => {
  const { state, names } = aSecret('first-token');
  state.down = true;
  await expect(names()).rejects.toThrow('ThrottlingException');
  state.down = false;
  expect(await names()).toEqual(['first-token']);
});

test('a secret without valid tokens is an error that does not contain its text', async () => {
  const { state, names } = aSecret('short');
  await expect(names()).rejects.toThrow('number 1 has fewer than 8 characters');
  state.text = undefined;
  await expect(names()).rejects.toThrow('the secret holds no text');
  state.text = 'first-token';
  expect(await names()).toEqual(['first-token']);
});

test('concurrent calls share one read', async () => {
  const { state, names } = aSecret('first-token');
  await Promise.all([names(), names(), names()]);
  expect(state.reads).toBe(1);
});

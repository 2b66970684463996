import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SQSEvent } from 'aws-lambda';
import { makeGuardedFetcher } from '#adapters/fetch/fetcher-guarded.ts';
import { openSourceCredentials } from '#adapters/runtime/source-credentials.ts';
import { Source } from '#core/sources/source.ts';
import { makeHandler } from '#lambdas/fetch/handler.ts';
import { anApi } from '#test/builders/an-api.ts';
import { anInvocation } from '#test/builders/an-invocation.ts';
import { serve } from '#test/doubles/loopback-server.ts';
import { makeMemorySourceStates } from '#test/doubles/source-states-memory.ts';

const secretArn = 'arn:aws:secretsmanager:eu-central-1:1:secret:feeds-AbCdEf';
const message = (sourceIds: string[]) =>
  ({
    Records: [{ messageId: 'm0', body: JSON.stringify({ sourceIds }), attributes: {} }],
  }) as unknown as SQSEvent;

/** Two servers, of which the first wants credentials, and the fetch function. */
async function aFetch(secret: { text: string | undefined }) {
  const asked: Record<string, (string | undefined)[]> = { wire: [], open: [] };
  const start = (name: string) =>
    serve((request, response) => {
      asked[name]?.push(request.headers.authorization);
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>${name}</title></channel></rss>`);
    });
  const servers = { wire: await start('wire'), open: await start('open') };
  const sources = [
    Source.parse({ id: 'wire', agency: 'Wire', url: `${servers.wire.origin}/feed`, credentials: 'WIRE' }),
    Source.parse({ id: 'open', agency: 'Open', url: `${servers.open.origin}/feed` }),
  ];
  const { world, wait } = anApi();
  const sent: unknown[] = [];
  const send = async ({ input }: { input: unknown }) => {
    sent.push(input);
    if (secret.text === 'denied') throw new Error('AccessDeniedException');
    return { SecretString: secret.text };
  };
  const client = { send } as unknown as SecretsManagerClient;
  const readCredentials = openSourceCredentials(secretArn, world.clock, () => client);
  const allowPrivate = [`127.0.0.1:${servers.wire.port}`, `127.0.0.1:${servers.open.port}`];
  const fetcher = makeGuardedFetcher({ allowPrivate });
  const handler = makeHandler({
    ...world,
    sources,
    states: makeMemorySourceStates(),
    fetcher,
    readCredentials,
  });
  return {
    asked,
    sent,
    poll: async (...ids: string[]) => {
      wait(86_400_000);
      return (await handler(message(ids), anInvocation())).batchItemFailures.length;
    },
    stop: () => Promise.all([servers.wire.stop(), servers.open.stop()]),
  };
}

test('the fetch function sends the credentials of the secret to the origin of their source only, and a changed one from the next poll on', async () => {
  const secret = { text: '{"WIRE":"Bearer sesame"}' };
  const { asked, sent, poll, stop } = await aFetch(secret);
  expect(await poll('wire', 'open')).toBe(0);
  expect(asked).toEqual({ wire: ['Bearer sesame'], open: [undefined] });
  expect(sent).toEqual([{ SecretId: secretArn }]);
  secret.text = '{"WIRE":"desk:other"}';
  expect(await poll('wire')).toBe(0);
  expect(asked.wire?.at(-1)).toBe(`Basic ${btoa('desk:other')}`);
  await stop();
});

test('the secret is not read for sources without credentials', async () => {
  const { asked, sent, poll, stop } = await aFetch({ text: '{"WIRE":"Bearer sesame"}' });
  expect(await poll('open')).toBe(0);
  expect([asked.open, sent]).toEqual([[undefined], []]);
  await stop();
});

test.each(['denied', 'no JSON', undefined])(
  'where the secret cannot be read (%s) the message is delivered again, no source is asked without its credentials, and the others are polled',
  async (text) => {
    const secret: { text: string | undefined } = { text };
    const { asked, poll, stop } = await aFetch(secret);
    expect(await poll('wire', 'open')).toBe(1);
    expect(asked).toEqual({ wire: [], open: [undefined] });
    secret.text = '{"WIRE":"Bearer sesame"}';
    expect(await poll('wire', 'open')).toBe(0);
    expect(asked.wire).toEqual(['Bearer sesame']);
    await stop();
  },
);

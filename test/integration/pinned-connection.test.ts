import { askPinned } from '#adapters/fetch/ask-pinned.ts';
import { fetchCaps } from '#adapters/fetch/fetch-caps.ts';
import { makeStop } from '#adapters/fetch/stop.ts';
import { startCanary } from '#test/doubles/canary.ts';
import { serve } from '#test/doubles/loopback-server.ts';

describe('a pinned connection', () => {
  test('goes to the checked address, even if the name resolves to another one by now', async () => {
    const server = await serve((request, response) => response.end(`for ${request.headers.host}`));
    // No resolver knows this name: reaching the server proves that none was called.
    const url = new URL(`http://rebound.invalid:${server.port}/`);
    const pinned = [{ address: '127.0.0.1', family: 4 }] as const;
    const answer = await askPinned({ url, pinned, headers: {} }, fetchCaps(), makeStop());
    expect(answer).toMatchObject({ kind: 'answer', status: 200, cut: false });
    if (answer.kind === 'answer') expect(Buffer.from(answer.wire).toString()).toBe(`for ${url.host}`);
    await server.stop();
  });

  test('never goes to the address of the name when it is not the checked one', async () => {
    const canary = await startCanary();
    // localhost leads to the canary; nothing listens at the checked address.
    const url = new URL(`http://localhost:${canary.port}/`);
    const pinned = [{ address: '127.255.255.254', family: 4 }] as const;
    const answer = await askPinned({ url, pinned, headers: {} }, fetchCaps({ connectMs: 500 }), makeStop());
    expect(answer).toMatchObject({ kind: 'failed' });
    expect(canary.connections()).toBe(0);
    await canary.stop();
  });

  test('ignores a proxy set in the environment', async () => {
    const canary = await startCanary();
    const server = await serve((_request, response) => response.end('direct'));
    process.env.HTTP_PROXY = process.env.http_proxy = `http://127.0.0.1:${canary.port}`;
    try {
      const url = new URL(server.origin);
      const pinned = [{ address: '127.0.0.1', family: 4 }] as const;
      const answer = await askPinned({ url, pinned, headers: {} }, fetchCaps(), makeStop());
      expect(answer).toMatchObject({ kind: 'answer', status: 200 });
      expect(canary.connections()).toBe(0);
    } finally {
      delete process.env.HTTP_PROXY;
      delete process.env.http_proxy;
      await server.stop();
      await canary.stop();
    }
  });
});

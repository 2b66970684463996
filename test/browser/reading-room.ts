import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** Serves the app on a free port of loopback. */
export async function serveOnLoopback(app: { fetch: (request: Request) => Response | Promise<Response> }) {
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('reading-room: the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with a new empty profile; `stop` closes it and removes the profile. */
export async function openBrowser(options: BrowserContextOptions = {}) {
  const profile = await mkdtemp(path.join(tmpdir(), 'dateline-browser-'));
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...options,
    headless: true,
    executablePath,
    args: quiet,
  });
  return {
    context,
    stop: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';

export interface LoopbackServer {
  port: number;
  origin: string;
  stop(): Promise<void>;
}

/** An HTTP server on 127.0.0.1 at a free port. */
export function serve(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  // Both ends are this process. Closing an idle connection would reset a call that is just being sent on it.
  server.keepAliveTimeout = 0;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server.address());
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          server.closeAllConnections();
        });
      resolve({ port, origin: `http://127.0.0.1:${port}`, stop });
    });
  });
}

/** A TCP server on 127.0.0.1 that sends whatever `onSocket` writes, for answers that no HTTP library sends. */
export function serveTcp(
  onSocket: (socket: Socket) => void,
  port = 0,
  host = '127.0.0.1',
): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    onSocket(socket);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const bound = portOf(server.address());
      const stop = () =>
        new Promise<void>((stopped) => {
          for (const socket of sockets) socket.destroy();
          server.close(() => stopped());
        });
      resolve({ port: bound, origin: `http://127.0.0.1:${bound}`, stop });
    });
  });
}

/** The complete body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

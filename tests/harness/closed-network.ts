import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ClosedNetwork {
  /** Chromium arguments that send everything but loopback through here. */
  args: string[];
  /** Hosts that something tried to reach, each as often as it tried. */
  attempts: string[];
  close(): Promise<void>;
}

/** A proxy on loopback that lets nothing out and remembers who tried: pages, workers and the browser itself. */
export async function closeNetwork(): Promise<ClosedNetwork> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    attempts.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=127.0.0.1'],
    attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { demoPage, loopbackPage } from './site.ts';

export interface Demo {
  /** Address of the loopback server, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves the start page and the news page on a free port of the loopback interface. */
export async function serveDemo(): Promise<Demo> {
  const server = createServer((request, response) => {
    const body = loopbackPage(`http://${request.headers.host}`, request.url ?? '/');
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? 'Tidak ada halaman di sini.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Answers the platforms' addresses with the demo's pages inside this browser and lets nothing else out to the
 * network. Returns the addresses that something asked for and did not get.
 */
export async function routeDemo(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    if (new URL(address).hostname === '127.0.0.1') return route.continue();
    const body = demoPage(address);
    if (body) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    refused.push(address);
    return route.abort();
  });
  return refused;
}

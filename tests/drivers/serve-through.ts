import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the site answered, for whoever passes it on. */
interface Passed {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** A server that asks the site at `baseURL` and leaves it to `send` what becomes of its answer. */
export async function serveThrough(
  baseURL: string | undefined,
  send: (passed: Passed, answer: ServerResponse) => void,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const sent = await fetch(new URL(url, baseURL));
    const body = Buffer.from(await sent.arrayBuffer());
    send({ url, status: sent.status, type: sent.headers.get('content-type') ?? '', body }, answer);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createServer } from 'node:net';
import { isFresh, SITE } from './freshness.ts';
import { readOptions } from './options.ts';
import { serve } from './serve.ts';
import { buildSite, DATA_OPTIONS, DATA_USAGE, toDataOptions, toDataPrint } from './site.ts';

const DEFAULT_PORT = 4173;
const LAST_PORT = 65_535;
export const USAGE = `usage: npm start -- [--port NUMBER] [--host [ADDRESS]] ${DATA_USAGE}`;

/** Builds the site unless nothing has changed, and serves it until the process is stopped; throws when it cannot. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { port: 'value', host: 'maybe', ...DATA_OPTIONS }, USAGE);
  const wanted = options.has('port') ? parsePort(options.get('port')?.[0]) : DEFAULT_PORT;
  // An address to listen on, `true` for all of the machine's, `undefined` for this machine alone.
  const host = options.has('host') ? (options.get('host')?.[0] ?? true) : undefined;
  const data = toDataOptions(options, USAGE);
  if (!isFresh(process.cwd(), toDataPrint(data))) await buildSite(data);

  const port = await freePort(wanted, host);
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port} instead.`);
  const server = await serve(SITE, { port, host: host ?? 'localhost' });
  for (const address of server.resolvedUrls?.network ?? []) console.log(`On the network: ${address}`);
  console.log('Jejaring is ready (stop it with Ctrl+C):');
  console.log(`http://${host === undefined || host === true ? 'localhost' : host}:${port}/`);
}

function parsePort(text: string | undefined): number {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  if (port >= 1 && port <= LAST_PORT) return port;
  throw new Error(`--port takes a number from 1 to ${LAST_PORT}, not “${text ?? ''}”; ${USAGE}`);
}

/** The first port from `first` on that nobody listens on; throws when the ports run out. */
async function freePort(first: number, host: string | true | undefined): Promise<number> {
  // `localhost` is two addresses: a neighbour on either of them would get some of our visitors.
  const addresses = typeof host === 'string' ? [host] : ['127.0.0.1', '::1', ...(host ? ['::'] : [])];
  for (let port = first; port <= LAST_PORT; port += 1) {
    if (await isFreeOnAll(port, addresses)) return port;
  }
  throw new Error(`no port from ${first} to ${LAST_PORT} is free`);
}

/** One address after the other: asked together, the probes would stand in each other's way. */
async function isFreeOnAll(port: number, addresses: readonly string[]): Promise<boolean> {
  for (const address of addresses) {
    if (!(await isFree(port, address))) return false;
  }
  return true;
}

/** Whether one may listen there; throws for an address that is not this machine's or a port that needs rights. */
function isFree(port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') resolve(false);
      // A machine without IPv6 has no `::1`; nobody can listen there either.
      else if (address.startsWith('::') && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(fault.code ?? '')) resolve(true);
      else reject(new Error(`cannot listen on port ${port} of ${address}: ${fault.message}`));
    });
    probe.listen({ port, host: address, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

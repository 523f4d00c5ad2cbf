import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Site {
  readonly address: string;
  /** Size of a file below the folder at the best gzip level, bytes. */
  readonly measure: (path: string) => number;
  readonly close: () => void;
}

/** Serves a folder compressed, each file squeezed once, so that the server costs every page the same. */
export async function serveFolder(folder: string): Promise<Site> {
  const squeezed = new Map<string, Buffer>();
  const read = (path: string): Buffer | null => {
    const file = join(folder, normalize(`/${path}`), path.endsWith('/') ? 'index.html' : '');
    const known = squeezed.get(file);
    if (known) return known;
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    const body = gzipSync(readFileSync(file), { level: 9 });
    squeezed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const body = read(path);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[extname(path) || '.html'] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    measure: (path) => read(path)?.length ?? 0,
    close: () => server.close(),
  };
}

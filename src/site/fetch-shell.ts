import { SiteError } from '../views/share/site-port.ts';
import type { Shell } from './make-site.ts';
import { LIST_FILE, PAGE_FILE, type SiteList, WORKER_FILE } from './site-list.ts';

/** Requests under way at once: servers and browsers allow no more anyway. */
const AT_ONCE = 8;

/** The parts of the page's own site that every site has; throws a SiteError where they do not come, or not together. */
export async function fetchShell(base: string, signal: AbortSignal): Promise<Shell> {
  // Asked anew: an older list would name files that are gone.
  const read = async (path: string) => (await fetchFile(new URL(path, base), { signal, cache: 'no-cache' })).text();
  const [list, page, worker] = await Promise.all([read(LIST_FILE), read(PAGE_FILE), read(WORKER_FILE)]);
  const app = parseApp(list);
  const isOne = [...page.matchAll(/"\.\/(assets\/[\w.-]+)"/g)].every(([, path = '']) => path in app);
  if (!isOne) throw new SiteError('changed');
  return { app, page, worker };
}

/** Fetches the app's own files, each held against its hash; tells how many have come. */
export async function fetchApp(
  { app }: Shell,
  base: string,
  signal: AbortSignal,
  onCome: (count: number, of: number) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = Object.entries(app);
  const files = new Map<string, Uint8Array>();
  let next = 0;
  const work = async () => {
    for (let entry = entries[next++]; entry; entry = entries[next++]) {
      const [path, hash] = entry;
      const response = await fetchFile(new URL(path, base), { signal, integrity: `sha256-${hash}` });
      files.set(path, new Uint8Array(await response.arrayBuffer().catch(fail(signal))));
      onCome(files.size, entries.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the list, whoever came first.
  return new Map(entries.map(([path]) => [path, files.get(path) ?? new Uint8Array()]));
}

async function fetchFile(url: URL, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options).catch(fail(options.signal));
  if (response.ok) return response;
  throw new SiteError(response.status === 404 || response.status === 410 ? 'changed' : 'unreachable');
}

/** A file of another content fails as one that is out of reach does: browsers do not tell which. */
const fail = (signal: AbortSignal | null | undefined) => (): never => {
  signal?.throwIfAborted();
  throw new SiteError('unreachable');
};

function parseApp(text: string): SiteList['app'] {
  try {
    const list: Partial<SiteList> = JSON.parse(text);
    if (list.app) return list.app;
  } catch {
    // A server may answer with a page of its own.
  }
  throw new SiteError('changed');
}

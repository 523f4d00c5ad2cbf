/** The site's files, each with the SHA-256 of its content in base64. Paths are seen from the site's folder; '' is its page. */
export interface SiteFiles {
  /** What the map needs: kept at the first visit. */
  readonly first: Readonly<Record<string, string>>;
  /** What is large and seldom asked for: kept when it has been. */
  readonly onUse: Readonly<Record<string, string>>;
}

/** One version of the site, and what keeping it takes. */
export interface Site {
  readonly files: SiteFiles;
  /** The address of the site's folder, with a slash at its end. */
  readonly scope: string;
  /** Whether it is served by this very machine, where it is being made: then what is new goes before what is kept. */
  readonly isLocal: boolean;
  readonly open: () => Promise<Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Files are kept by their content: two versions of the site share what is the same in both. */
const toKey = ({ scope }: Site, path: string, hash: string): string => `${scope}${path}?${encodeURIComponent(hash)}`;

/** Keeps what the map needs; rejects where not all of it can be had, or where it is of another version. */
export async function keepFirst(site: Site): Promise<void> {
  const cache = await site.open();
  const keep = async ([path, hash]: readonly [string, string]) => {
    const key = toKey(site, path, hash);
    if (!(await cache.match(key))) await cache.put(key, await fetchFile(site, path, hash));
  };
  await Promise.all(Object.entries(site.files.first).map(keep));
}

/** Lets go of what belongs to other versions. */
export async function tidyUp(site: Site): Promise<void> {
  const cache = await site.open();
  const files = [...Object.entries(site.files.first), ...Object.entries(site.files.onUse)];
  const own = new Set(files.map(([path, hash]) => toKey(site, path, hash)));
  const others = (await cache.keys()).filter(({ url }) => !own.has(url));
  await Promise.all(others.map((request) => cache.delete(request)));
}

/** The answer to a request for a file of the site; null for every other one, which is none of its business. */
export function answerRequest(site: Site, request: Request): Promise<Response> | null {
  const url = request.url.replace(/[?#].*$/s, '');
  if (request.method !== 'GET' || !url.startsWith(site.scope)) return null;
  const path = url.slice(site.scope.length).replace(/^index\.html$/, '');
  const hash = site.files.first[path] ?? site.files.onUse[path];
  if (hash !== undefined) return findAnswer(site, request, path, hash);
  return request.mode === 'navigate' ? answerStray(site, request) : null;
}

/** The page for addresses that do not exist. */
const NOT_FOUND = '404.html';

/** Without a network the site's own page says that nothing is there, not the browser's that all of it is out of reach. */
async function answerStray(site: Site, request: Request): Promise<Response> {
  try {
    return await site.fetch(request);
  } catch (fault) {
    const hash = site.files.first[NOT_FOUND];
    const kept = hash && (await (await site.open()).match(toKey(site, NOT_FOUND, hash)));
    if (!kept) throw fault;
    // It leads to the folder that it is asked in, which here may be as wrong as the address.
    const text = (await kept.text()).replaceAll('href="./"', `href="${site.scope}"`);
    return new Response(text, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
}

async function findAnswer(site: Site, request: Request, path: string, hash: string): Promise<Response> {
  try {
    if (site.isLocal) return await site.fetch(request);
  } catch {
    // Nobody serves it now: what is kept will do.
  }
  try {
    const cache = await site.open();
    const key = toKey(site, path, hash);
    const kept = await cache.match(key);
    if (kept) return kept;
    const response = await fetchFile(site, path, hash);
    await cache.put(key, response.clone());
    return response;
  } catch {
    // The storage is gone or full, or the site has another version of it by now.
    return site.fetch(request);
  }
}

/** Rejects where the site has other content by now: the hash is held by the browser. */
async function fetchFile(site: Site, path: string, hash: string): Promise<Response> {
  const request = new Request(site.scope + path, { cache: 'no-cache', integrity: `sha256-${hash}` });
  const response = await site.fetch(request);
  if (!response.ok) throw new Error(`${path || 'the page'} answers ${response.status}`);
  // Browsers take no page from a worker that has been redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

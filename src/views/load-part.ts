import type { PartTrouble } from '../base/part-trouble.ts';

export class PartError extends Error {
  readonly trouble: PartTrouble;
  /** Settles when what is slow has come after all, or never will. */
  readonly late: Promise<unknown> | null;
  constructor(trouble: PartTrouble, cause: unknown, late: Promise<unknown> | null = null) {
    super(`a part of the page did not come: ${trouble}`, { cause });
    this.trouble = trouble;
    this.late = late;
  }
}

/** How long a part may be on its way before whoever waits for it is told, ms. */
export const LONGEST_WAIT = 20_000;
/** For what is watched otherwise, or waited for by nobody. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** How long the site may take to say whether a file is there, ms. */
const LONGEST_LOOK = 5000;

/** The addresses that failed once, each with how often it was asked for by another name since. */
const failed = new Map<string, number>();
/** The addresses of which no answer came in time. */
const slow = new Set<string>();
/** What came under another name. */
const renamed = new Map<string, unknown>();

/**
 * Fetches a part that is not there from the start; `load` is `() => import('…')` and nothing else. Throws a
 * PartError, after `wait` ms at the latest; to call it again is another try. Some browsers remember for as long as the
 * page lives that a module failed, and all ask once only for what is under way: there the next try asks for it under
 * another name.
 */
export async function loadPart<Part>(load: () => Promise<Part>, wait = LONGEST_WAIT): Promise<Part> {
  const address = readAddress(load);
  if (address !== null && renamed.has(address)) return renamed.get(address) as Part;
  const again = address === null ? undefined : failed.get(address);
  const own = load().then(refuseEmpty);
  try {
    if (address === null || again === undefined) return await inTime(own, wait);
    const isSlow = slow.has(address);
    return await inTime(isSlow ? takeFirst(own, loadAgain()) : own.catch(loadAgain), wait);
  } catch (fault) {
    if (address !== null) failed.set(address, (again ?? 0) + 1);
    const error = await explain(fault, address);
    if (address !== null && error.trouble === 'slow') slow.add(address);
    throw error;
  }

  async function loadAgain(): Promise<Part> {
    const file = await import(/* @vite-ignore */ `${address}?again=${again}`);
    const part = refuseEmpty(pickPart<Part>(file, load));
    if (address !== null) renamed.set(address, part);
    return part;
  }
}

/** As `loadPart`, for what nobody waits for: what did not come is fetched again when the device is online again. */
export async function loadInTime<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await loadPart(load, NO_LIMIT);
  } catch {
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    return loadInTime(load);
  }
}

/** Throws where a file came with nothing in it, as of a site that is half uploaded. */
function refuseEmpty<Part>(part: Part): Part {
  if (typeof part !== 'function' && Object.keys(Object(part)).length === 0) throw new Error('the file is empty');
  return part;
}

/** Rejects as slow where nothing has come after `wait` ms. */
function inTime<Part>(part: Promise<Part>, wait: number): Promise<Part> {
  if (wait === NO_LIMIT) return part;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new PartError('slow', null, part)), wait);
    part.then(resolve, reject).finally(() => clearTimeout(clock));
  });
}

/** What comes first of two; where neither does, why the first did not. */
const takeFirst = <Part>(one: Promise<Part>, other: Promise<Part>): Promise<Part> =>
  Promise.any([one, other]).catch(() => one);

/** The address in the built `() => import('./Part-abc.js')`, which lies beside this file; null in development. */
export const readAddress = (load: () => unknown): string | null =>
  /\bimport\(\s*[`'"](\.\/[^`'"?]+\.js)[`'"]\s*\)/.exec(String(load))?.[1] ?? null;

/** Where one built file holds several parts, `load` takes its own out of it by name: `import('…').then((e) => e.n)`. */
function pickPart<Part>(file: Record<string, unknown>, load: () => unknown): Part {
  const name = /\.then\(\(?([\w$]+)\)?\s*=>\s*\1\.([\w$]+)\)/.exec(String(load))?.[2];
  return (name === undefined ? file : file[name]) as Part;
}

async function explain(fault: unknown, address: string | null): Promise<PartError> {
  if (fault instanceof PartError) return fault;
  return new PartError(fault instanceof SyntaxError ? 'outdated' : await findTrouble(address), fault);
}

/** Why something failed. */
export const toTrouble = (fault: unknown): PartTrouble => (fault instanceof PartError ? fault.trouble : 'broken');

/** Why a part at an address, such as the script of a worker, did not come; `broken` where it is there. */
export async function findTrouble(address: string | null): Promise<PartTrouble> {
  if (!navigator.onLine) return 'unreachable';
  return address === null ? 'broken' : lookFor(new URL(address, import.meta.url), new Set());
}

/** What a built file needs before it runs. */
const NEEDED = /\b(?:from|import)\s*["'](\.\/[^"'?]+\.js)["']/g;

/** Looks whether a file is there, and all that it needs: `broken` where they are. */
async function lookFor(url: URL, seen: Set<string>): Promise<PartTrouble> {
  if (seen.has(url.href)) return 'broken';
  seen.add(url.href);
  try {
    const answer = await fetch(url, { cache: 'no-cache', signal: AbortSignal.timeout(LONGEST_LOOK) });
    if (!answer.ok) return answer.status === 404 || answer.status === 410 ? 'missing' : 'unreachable';
    // Many servers answer with a page of their own when a file is not there.
    if (answer.headers.get('content-type')?.includes('html')) return 'missing';
    const needed = [...(await answer.text()).matchAll(NEEDED)].map(([, path = '']) => new URL(path, url));
    const troubles = await Promise.all(needed.map((file) => lookFor(file, seen)));
    return troubles.find((trouble) => trouble !== 'broken') ?? 'broken';
  } catch {
    return 'unreachable';
  }
}

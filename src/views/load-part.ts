import type { PartTrouble } from '../base/part-trouble.ts';

export class PartError extends Error {
  readonly trouble: PartTrouble;
  constructor(trouble: PartTrouble, cause: unknown) {
    super(`a part of the page did not come: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** How long the site may take to say whether a file is there, ms. */
const LONGEST_LOOK = 5000;

/** The addresses that failed once, each with how often it was asked for by another name since. */
const failed = new Map<string, number>();
/** What came under another name. */
const renamed = new Map<string, unknown>();

/**
 * Fetches a part that is not there from the start; `load` is `() => import('…')` and nothing else. Throws a
 * PartError; to call it again is another try. Some browsers remember for as long as the page lives that a module
 * failed: there the next try asks for it under another name.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  const address = readAddress(load);
  if (address !== null && renamed.has(address)) return renamed.get(address) as Part;
  try {
    return await load();
  } catch (fault) {
    const again = address === null ? undefined : failed.get(address);
    if (address !== null) failed.set(address, (again ?? 0) + 1);
    if (address === null || again === undefined) throw await explain(fault, address);
    try {
      const part = pickPart<Part>(await import(/* @vite-ignore */ `${address}?again=${again}`), load);
      renamed.set(address, part);
      return part;
    } catch (second) {
      throw await explain(second, address);
    }
  }
}

/** As `loadPart`, for what nobody waits for: what did not come is fetched again when the device is online again. */
export async function loadInTime<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await loadPart(load);
  } catch {
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    return loadInTime(load);
  }
}

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

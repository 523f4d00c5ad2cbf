import { scanJson, toLine } from '../base/scan-json.ts';
import type { Fault } from './fault.ts';

/**
 * Adds where each fault stands in the text; a field that is missing has the place of its record. A text of one
 * line, as programs write it, has no places that help, but for a fault of syntax. O(length of the text).
 */
export function locateFaults(text: string, faults: readonly Fault[]): Fault[] {
  const isLines = /[\r\n]/.test(text.trim());
  const wanted = new Map<string, number>();
  for (const { path } of faults) for (const one of withParents(path)) wanted.set(one, -1);
  let longest = 0;
  for (const path of wanted.keys()) longest = Math.max(longest, path.length);
  // A mark at the beginning is no part of the JSON, and takes no column.
  const json = text.replace(/^\ufeff/, '');
  const broken = scanJson(json, (path, at) => {
    // Where a file nests without end, so do its paths: to look each of them up would take the square of that.
    if (path.length <= longest && wanted.get(path) === -1) wanted.set(path, at);
  });
  return faults.map((fault) => {
    if (fault.code === 'syntax' && broken) {
      const found = String.fromCodePoint(json.codePointAt(broken.at) ?? 0x20);
      return { ...fault, ...toLine(json, broken.at), found, right: broken.kind };
    }
    if (!isLines) return fault;
    if (fault.code === 'lost-letters') return { ...fault, line: toLine(json, json.indexOf('\ufffd')).line };
    const at = withParents(fault.path).map((path) => wanted.get(path) ?? -1);
    const found = at.find((index) => index >= 0);
    return found === undefined || fault.path === '' ? fault : { ...fault, line: toLine(json, found).line };
  });
}

/** `a.b[1]`, `a.b`, `a`. */
function withParents(path: string): string[] {
  const cuts = [...path.matchAll(/[.[]/g)].map(({ index }) => index).reverse();
  return [path, ...cuts.map((cut) => path.slice(0, cut))].filter(Boolean);
}

import { toRecordKey } from '../dataset/same-record.ts';
import type { Correction } from '../dataset/schema.ts';

/** What ids have become; null where something has gone. */
type Rename = (id: string) => string | null;

/**
 * Corrections that name entries and ties as these are called once two networks are one: `coming` are those of the base
 * with more at their end, which come where they say something else. The very same list where none does. O(corrections).
 */
export function joinCorrections(
  before: Correction[],
  coming: readonly Correction[],
  to: { readonly node: Rename; readonly edge: Rename },
): Correction[] {
  const renamed = coming.map((one) => renameIn(one, to));
  const old = renamed.slice(0, before.length);
  const said = new Set(old.map(toContent));
  const added = renamed.slice(before.length).filter((one) => isAbout(one) && !said.has(toContent(one)));
  const isSame = added.length === 0 && old.every((one, at) => one === before[at]);
  return isSame ? before : [...old.filter(isAbout), ...added];
}

const isAbout = ({ nodes, edges = [] }: Correction): boolean => nodes.length + edges.length > 0;

function renameIn(one: Correction, to: { readonly node: Rename; readonly edge: Rename }): Correction {
  const nodes = rename(one.nodes, to.node);
  const edges = one.edges && rename(one.edges, to.edge);
  if (nodes === one.nodes && edges === one.edges) return one;
  const { edges: _edges, ...rest } = one;
  return { ...rest, nodes, ...(edges?.length && { edges }) };
}

function rename(ids: string[], to: Rename): string[] {
  const left = [...new Set(ids.flatMap((id) => to(id) ?? []))];
  return left.length === ids.length && left.every((id, at) => id === ids[at]) ? ids : left;
}

const toContent = ({ id: _id, nodes, edges = [], ...rest }: Correction): string =>
  toRecordKey([nodes.toSorted(), edges.toSorted(), rest]);

import { at, numberAt } from '../base/assert.ts';
import type { FacetMembership, Membership } from '../network/membership.ts';
import type { Structure } from '../network/structure.ts';
import { GRID_FACETS } from './grids.ts';
import type { GridName } from './parameters.ts';

/** A grid of who belongs to what: rows and columns are options of two facets, in the order of the dataset. */
export interface Coverage {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** For row r and column c at `r * columns.length + c`: the indices of the nodes that belong to both. */
  readonly cells: readonly (readonly number[])[];
  /**
   * Of a grid of kinds and sessions, alike: the places that a session has, as the filter of places counts it, by who and
   * what took part there; in no total, since they took no part themselves. None in other grids.
   */
  readonly lent: readonly (readonly number[])[];
  /** Those of each row, each once, whom no cell of it holds otherwise. */
  readonly rowLent: readonly (readonly number[])[];
  /**
   * Who belongs to each row, to each column, and to at least one of both: each once. A theme belongs to no session of a
   * grid of places: it did not take part there. Of a grid of kinds themes and places that a session is tied to stand in
   * its cells, but no column and no whole counts them, and their rows count these alone.
   */
  readonly rowNodes: readonly (readonly number[])[];
  readonly columnNodes: readonly (readonly number[])[];
  readonly nodes: readonly number[];
  /** How many of these belong to a column and to no row: a gap may be theirs. */
  readonly rowless: number;
}

/**
 * Counts who belongs to each pair of options by the memberships that the filters use, over the nodes that take part:
 * what a cell holds is whom both filters would leave. The nodes that are options themselves (a place, a theme, a
 * session) are not counted in grids of their own facet; options that nobody belongs to have a row or column of gaps.
 * Takes as long as there are nodes times the pairs of options each of them has.
 */
export function buildCoverage(
  network: Structure,
  membership: Membership,
  counted: Uint8Array,
  grid: GridName,
): Coverage {
  const [rowFacet, columnFacet] = GRID_FACETS[grid].map((name) => membership[name]) as [
    FacetMembership,
    FacetMembership,
  ];
  const isOption = new Set(
    [rowFacet, columnFacet].flatMap(({ options }) => options.flatMap((id) => network.nodeIndex.get(id) ?? [])),
  );
  const rows = rowFacet.options.filter((id) => isThere(network, counted, id));
  const columns = columnFacet.options.filter((id) => isThere(network, counted, id));
  const [rowOf, columnOf] = [toIndex(rows), toIndex(columns)];
  const cells: number[][] = rows.flatMap(() => columns.map(() => []));
  const rowNodes = rows.map((): number[] => []);
  const columnNodes = columns.map((): number[] => []);
  const nodes: number[] = [];
  let rowless = 0;
  const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
  const isTheme = (node: number) => roleOf(node) === 'theme';
  // What a session is about, and where, took no part in it.
  const isAside = (node: number) => grid === 'kind-session' && (isTheme(node) || roleOf(node) === 'place');
  for (let node = 0; node < network.nodes.length; node++) {
    if (!counted[node] || isOption.has(node) || (grid === 'place-session' && isTheme(node))) continue;
    const own = listOptions(rowFacet, node).flatMap((id) => rowOf.get(id) ?? []);
    const others = listOptions(columnFacet, node).flatMap((id) => columnOf.get(id) ?? []);
    for (const row of own) for (const column of others) at(cells, row * columns.length + column).push(node);
    if (isAside(node)) {
      if (others.length > 0) for (const row of own) at(rowNodes, row).push(node);
      continue;
    }
    for (const row of own) at(rowNodes, row).push(node);
    for (const column of others) at(columnNodes, column).push(node);
    if (own.length > 0 || others.length > 0) nodes.push(node);
    if (own.length === 0 && others.length > 0) rowless++;
  }
  const lent = cells.map((): number[] => []);
  if (grid === 'kind-session') {
    for (const [column, session] of columns.entries()) {
      for (const id of listOptions(membership.places, network.nodeIndex.get(session) ?? -1)) {
        const place = network.nodeIndex.get(id) ?? -1;
        const slot = (rowOf.get(network.nodes[place]?.kind ?? '') ?? -1) * columns.length + column;
        if (slot >= 0 && counted[place] === 1 && !at(cells, slot).includes(place)) at(lent, slot).push(place);
      }
    }
  }
  const rowLent = rows.map((_, row) => {
    const all = new Set(lent.slice(row * columns.length, (row + 1) * columns.length).flat());
    return [...all].filter((node) => !at(rowNodes, row).includes(node)).sort((one, other) => one - other);
  });
  return { rows, columns, cells, lent, rowLent, rowNodes, columnNodes, nodes, rowless };
}

/** A kind is always there; a place, theme or session as long as it is part of what is asked about. */
const isThere = (network: Structure, counted: Uint8Array, id: string): boolean => {
  const node = network.nodeIndex.get(id);
  return node === undefined || counted[node] === 1;
};

const toIndex = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index]));

function listOptions({ options, rowStart, rowOption }: FacetMembership, node: number): readonly string[] {
  const found: string[] = [];
  for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++)
    found.push(at(options, numberAt(rowOption, slot)));
  return found;
}

import type { Dataset } from '../../dataset/schema.ts';
import { Mint } from './mint.ts';

/** What entries and ties of a network of ours are called here; undefined: they are not here. */
interface Called {
  readonly node: (ref: string) => string | undefined;
  readonly edge: (ref: string) => string | undefined;
}

/** What a dataset says beside its entries and ties. */
type Beside = Pick<Dataset, 'corrections'> & Pick<Dataset['meta'], 'sources'>;

/**
 * What networks of ours bring along beside their entries and ties: their sources, and the corrections of what has come
 * in. What is there already stays as it is, in the very same lists where nothing is new.
 */
export function bringAlong(base: Dataset, owns: readonly Dataset[], called: Called): Beside {
  const { corrections, meta } = base;
  const coming = owns
    .flatMap((own) => own.corrections)
    .flatMap(({ nodes, edges, ...rest }) => {
      const left = {
        nodes: nodes.flatMap((id) => called.node(id) ?? []),
        edges: edges?.flatMap((id) => called.edge(id) ?? []),
      };
      if (left.nodes.length + (left.edges?.length ?? 0) === 0) return [];
      return [{ ...rest, nodes: left.nodes, ...(left.edges?.length && { edges: left.edges }) }];
    });
  return {
    corrections: addNew(corrections, coming),
    sources: addNew(
      meta.sources,
      owns.flatMap((own) => own.meta.sources),
    ),
  };
}

/** A list with what it does not hold yet, whatever its id is; ids that are taken are made anew. */
function addNew<Item extends { readonly id: string }>(old: Item[], more: readonly Item[]): Item[] {
  const said = new Set(old.map(toContent));
  const mint = new Mint(old.map(({ id }) => id));
  const added = more.flatMap((item) => {
    if (said.has(toContent(item))) return [];
    said.add(toContent(item));
    return [mint.take(item.id) ? item : { ...item, id: mint.mint(item.id) }];
  });
  return added.length > 0 ? [...old, ...added] : old;
}

const toContent = ({ id: _id, ...rest }: { readonly id: string }): string =>
  JSON.stringify(Object.entries(rest).sort());

import { foldText } from '../../base/fold.ts';
import { toEdition } from '../../dataset/change-editions.ts';
import { MOST_EDITIONS } from '../../dataset/limits.ts';
import type { Dataset, Edition } from '../../dataset/schema.ts';

interface Told {
  readonly editions?: string[] | undefined;
}

/** What a draft holds once its editions are known. */
export interface Settled<Node, Tie> {
  readonly meta: Dataset['meta'];
  readonly nodes: readonly Node[];
  readonly edges: readonly Tie[];
}

/**
 * Nodes and ties that come in tell editions by their names: here these become ids, of those that the dataset has or of
 * new ones behind them. New ones stand by the first number in their names, where each has one, else as they are met, with
 * what calls itself the last one in front;
 * more than a dataset can hold are told of nobody. O(records).
 */
export function settleEditions<Node extends Told, Tie extends Told>(
  { meta }: Pick<Dataset, 'meta'>,
  nodes: readonly Node[],
  edges: readonly Tie[],
): Settled<Node, Tie> {
  const old = meta.editions ?? [];
  const known = new Map<string, string>();
  for (const { id, label } of old.toReversed())
    for (const name of [label.en, label.id, id]) known.set(foldText(name), id);
  const names = new Map<string, string>();
  for (const { editions = [] } of [...nodes, ...edges])
    for (const name of editions)
      if (!known.has(foldText(name)) && !names.has(foldText(name))) names.set(foldText(name), name);
  const added: Edition[] = [];
  for (const name of sortNames([...names.values()]).slice(0, MOST_EDITIONS - old.length)) {
    const edition = toEdition(name, [...old, ...added]);
    added.push(edition);
    known.set(foldText(name), edition.id);
  }
  const all = [...old, ...added];
  const settle = <Item extends Told>(record: Item): Item => {
    if (!record.editions) return record;
    const told = new Set(record.editions.map((name) => known.get(foldText(name))));
    const { editions: _names, ...rest } = record;
    const editions = all.flatMap(({ id }) => (told.has(id) ? [id] : []));
    return (editions.length > 0 ? { ...rest, editions } : rest) as Item;
  };
  return {
    meta: added.length > 0 ? { ...meta, editions: all } : meta,
    nodes: nodes.map(settle),
    edges: edges.map(settle),
  };
}

/** What an edition is called that was before the others. */
const EARLIER = /(?<!\p{L})(?:last|previous|prev|old|earlier|lalu|lama|sebelumnya|kemarin)(?!\p{L})/u;

/** Names of editions as they followed each other, as far as they tell. */
export function sortNames(names: readonly string[]): readonly string[] {
  const numbers = new Map(names.map((name) => [name, Number(/\d+/.exec(name)?.[0] ?? Number.NaN)]));
  if ([...numbers.values()].some(Number.isNaN))
    return names.toSorted((one, other) => Number(EARLIER.test(foldText(other))) - Number(EARLIER.test(foldText(one))));
  return names.toSorted((one, other) => (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0));
}

import { useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../dataset/schema.ts';
import type { FindAlike } from '../matching/find-alike.ts';
import { selectDataset } from '../store/selectors.ts';
import { latePart, useLatePart } from './late-part.ts';
import { loadPart } from './load-part.ts';
import { useSelector } from './use-app.ts';

const BUILDER = latePart(async () => (await loadPart(() => import('../matching/find-alike.ts'))).toFinder);
/** Larger networks would be held up while one types: there only the very same name is told. */
const MOST_NODES = 4000;
const built = new WeakMap<Dataset, FindAlike>();

/** The id of the node that a name may be of, as far as that is known while one types; null where nobody is like it. */
export function useAlike(typed: string, kind: string): string | null {
  const dataset = useSelector(selectDataset);
  const name = useDeferredValue(typed);
  // What has just been added stands there a moment longer, and would be like itself.
  const isSame = typed !== '' && (typed.startsWith(name) || name.startsWith(typed));
  const isWanted = isSame && name !== '' && dataset.nodes.length <= MOST_NODES;
  const { value: build } = useLatePart(BUILDER, isWanted);
  return useMemo(() => {
    if (!build || !isWanted) return null;
    const find = built.get(dataset) ?? build(dataset);
    built.set(dataset, find);
    return find(name, kind)?.id ?? null;
  }, [build, isWanted, dataset, name, kind]);
}

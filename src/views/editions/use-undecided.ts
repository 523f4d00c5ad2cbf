import { useState } from 'react';
import { selectDataset } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import { isUndecided, MOST_HELD, type Pair, useDuplicates } from '../use-duplicates.ts';

const NONE: readonly Pair[] = [];

/** All pairs of names that may be of one and of which nobody has said whether they are, of whatever kind. */
export function useUndecided(): readonly Pair[] {
  const dataset = useSelector(selectDataset);
  // What was asked of stays while pairs are decided; another list asks anew, and so does the last answer.
  const [wanted, setWanted] = useState(dataset);
  if (dataset.nodes.length > wanted.nodes.length) setWanted(dataset);
  const { value: pairs } = useDuplicates(wanted.nodes.length <= MOST_HELD ? wanted : null);
  if (!pairs || pairs.length === 0) return NONE;
  const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
  const left = pairs.filter((pair) => isUndecided(pair, byId));
  if (left.length === 0 && wanted !== dataset) setWanted(dataset);
  return left;
}

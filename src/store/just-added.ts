import type { Edit } from '../dataset/edit.ts';
import type { State } from './state.ts';

/** Whether a node was added by hand, alone, and nothing was edited since but the node itself. */
export function isJustAdded({ document: { past } }: State, id: string): boolean {
  const added = past.findLastIndex(({ edit }) => edit.nodes?.added.some(([, node]) => node.id === id));
  const step = past[added];
  return step?.edit.nodes?.added.length === 1 && past.slice(added + 1).every(({ edit }) => isOf(edit, id));
}

const isOf = ({ nodes, ...others }: Edit, id: string): boolean =>
  Object.keys(others).length === 0 &&
  nodes !== undefined &&
  nodes.added.length === 0 &&
  nodes.removed.length === 0 &&
  nodes.changed.every(([, node]) => node.id === id);

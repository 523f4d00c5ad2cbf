import { NodeButton } from '../NodeButton.tsx';
import { useWalk } from './walk.ts';

interface NodeNameProps {
  /** The node's index. */
  readonly node: number;
  /** As of a `NodeButton`; a `row` carries the map's short name. */
  readonly look?: 'text' | 'strong' | 'heading' | 'row';
}

/** A node's name that leads to it, and lights it on the map when hovered or focused. */
export function NodeName({ node, look = 'row' }: NodeNameProps) {
  return <NodeButton node={node} look={look} isShort={look === 'row'} onChoose={useWalk()} />;
}

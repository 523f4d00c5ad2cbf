import { NodeButton } from '../NodeButton.tsx';
import { LongList } from './LongList.tsx';
import { SameAsButton } from './SameAsButton.tsx';

interface ComparedNamesProps {
  readonly label: string;
  readonly nodes: readonly number[];
  /** Whether they are missing: each may be there under another name. */
  readonly areAbsent: boolean;
}

/** Who stands behind a number; a press on a name finds it on the map. */
export function ComparedNames({ label, nodes, areAbsent }: ComparedNamesProps) {
  return (
    <LongList label={label} items={nodes}>
      {(node) => (
        <>
          <NodeButton node={node} look="row" />
          {areAbsent && <SameAsButton node={node} />}
        </>
      )}
    </LongList>
  );
}

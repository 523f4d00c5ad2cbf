import { useMemo, useState } from 'react';
import { mintId } from '../../keep/mint-id.ts';
import { canEdit } from '../../store/can-edit.ts';
import { selectDataset } from '../../store/selectors.ts';
import { buildStarter } from '../../store/starter.ts';
import { useSelector } from '../use-app.ts';

/** What strangers' files come into: the open network, where it is one's own and somebody is in it, or a new one. */
export function useBase() {
  const open = useSelector(selectDataset);
  const isOwn = useSelector(canEdit);
  const canBeHere = isOwn && open.nodes.length > 0;
  const [isHere, setHere] = useState(canBeHere);
  const isInto = isHere && canBeHere;
  const base = useMemo(() => (isInto ? open : buildStarter(mintId())), [isInto, open]);
  return {
    base,
    isInto,
    /** Null where there is nothing open that it could go into. */
    here: canBeHere ? isHere : null,
    setHere,
  };
}

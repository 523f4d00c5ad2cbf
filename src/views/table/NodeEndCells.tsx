import { sheetMessages } from '../../language/sheet.ts';
import { tieMessages } from '../../language/ties.ts';
import { applyRemoveNodes } from '../../store/edits.ts';
import { applySelect } from '../../store/selection.ts';
import { useAct, useMessages } from '../use-app.ts';
import { OpenCell } from './OpenCell.tsx';
import { RemovalCell } from './RemovalCell.tsx';

interface NodeEndCellsProps {
  readonly id: string;
  readonly name: string;
  /** How many of its ties are shown, and how many go with it. */
  readonly shown: number;
  readonly all: number;
  /** The column that the Tab key reaches, if it is in this row. */
  readonly active: number | null;
}

/** The last cells of an entry: one leads to its details or chooses it beside others, one deletes it. */
export function NodeEndCells({ id, name, shown, all, active }: NodeEndCellsProps) {
  const say = useMessages(sheetMessages);
  const sayTies = useMessages(tieMessages);
  const act = useAct();
  return (
    <>
      <OpenCell
        column={4}
        isActive={active === 4}
        label={say.details(name, sayTies.ties(shown, all))}
        isNumeric
        onOpen={(isMore) => act(applySelect, id, isMore)}
      >
        {sayTies.count(shown, all)}
      </OpenCell>
      <RemovalCell
        column={5}
        isActive={active === 5}
        label={say.removeEntry(name, all)}
        onRemove={() => act(applyRemoveNodes, [id], Date.now())}
      />
    </>
  );
}

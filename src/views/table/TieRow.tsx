import { memo } from 'react';
import type { EdgeRecord, NodeRecord } from '../../dataset/schema.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { applyRemoveTie, applyTieChange } from '../../store/edits.ts';
import { applySelect } from '../../store/selection.ts';
import { useAct, useLangOf, useMessages, useNameOf, useSelector } from '../use-app.ts';
import { useCertaintyChoices } from '../use-certainty-choices.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { OpenCell } from './OpenCell.tsx';
import { RemovalCell } from './RemovalCell.tsx';
import styles from './SheetTable.module.css';

interface TieRowProps {
  readonly tie: EdgeRecord;
  readonly source: NodeRecord;
  readonly target: NodeRecord;
  readonly relations: readonly (readonly [id: string, words: string])[];
  /** How it stands between two editions; null where none are compared. */
  readonly standing: string | null;
  /** The column that the Tab key reaches, if it is in this row. */
  readonly active: number | null;
  readonly onReach: (id: string) => void;
}

/** One tie: its ends lead to their nodes, its relation and certainty are chosen in place. */
export const TieRow = memo(function TieRow(props: TieRowProps) {
  const { tie, source, target, relations, standing, active, onReach } = props;
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  const langOf = useLangOf();
  const act = useAct();
  const certainties = useCertaintyChoices();
  const isSelected = useSelector((state) => state.session.edge === tie.id);
  const from = useNameOf(source.id);
  const to = useNameOf(target.id);
  const words = relations.find(([id]) => id === tie.relation)?.[1] ?? tie.relation;
  const sentence = `${from} ${words} ${to}`;
  const end = (column: number, { id, label }: NodeRecord, name: string) => (
    <button
      type="button"
      className={styles.end}
      data-cell={column}
      tabIndex={active === column ? 0 : -1}
      lang={langOf(label)}
      onClick={() => act(applySelect, id)}
    >
      {name}
    </button>
  );
  return (
    <tr data-row={tie.id} data-selected={isSelected || undefined} onFocus={() => onReach(tie.id)}>
      <th scope="row">{end(0, source, from)}</th>
      <td>
        <ChoiceCell
          column={1}
          isActive={active === 1}
          label={saySheet.cell(say.relation, sentence)}
          value={tie.relation}
          choices={relations}
          onChoose={(relation) => act(applyTieChange, tie.id, { relation }, Date.now())}
        />
      </td>
      <td>{end(2, target, to)}</td>
      {standing !== null && <td className={styles.read}>{standing}</td>}
      <td>
        <ChoiceCell
          column={3}
          isActive={active === 3}
          label={saySheet.cell(say.certainty, sentence)}
          value={tie.certainty ?? ''}
          choices={certainties}
          onChoose={(chosen) => {
            const certainty = CERTAINTIES.find((one) => one === chosen);
            act(applyTieChange, tie.id, { certainty }, Date.now());
          }}
        />
      </td>
      <OpenCell
        column={4}
        isActive={active === 4}
        label={saySheet.cell(saySheet.more, sentence)}
        onOpen={() => act(applySelect, tie.id)}
      >
        {saySheet.more}
      </OpenCell>
      <RemovalCell
        column={5}
        isActive={active === 5}
        label={saySheet.removeTie(sentence)}
        onRemove={() => act(applyRemoveTie, tie.id, Date.now())}
      />
    </tr>
  );
});

import { memo } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Kind, NodeRecord } from '../../dataset/schema.ts';
import { editorMessages } from '../../language/editor.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { ConsentMark } from '../ConsentMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { useMessages, useNameOf, useSelector } from '../use-app.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { NodeEndCells } from './NodeEndCells.tsx';
import styles from './SheetTable.module.css';
import { TextCell } from './TextCell.tsx';
import { useNodeTexts } from './use-node-texts.ts';

interface NodeRowProps {
  readonly node: NodeRecord;
  readonly kind: Kind | undefined;
  readonly kinds: readonly (readonly [id: string, name: string])[];
  /** How many of its ties are shown. */
  readonly ties: number;
  /** How many it has in all. */
  readonly all: number;
  /** How it stands between two editions; null where none are compared. */
  readonly standing: string | null;
  /** The column that the Tab key reaches, if it is in this row. */
  readonly active: number | null;
  readonly onReach: (id: string) => void;
  readonly onTell: (words: string) => void;
}

/** One entry: its cells change it as one types. Rows that nobody touches are not drawn again. */
export const NodeRow = memo(function NodeRow(props: NodeRowProps) {
  const { node, kind, kinds, ties, all, standing, active, onReach, onTell } = props;
  const say = useMessages(tableMessages);
  const sayEdit = useMessages(editorMessages);
  const saySheet = useMessages(sheetMessages);
  const texts = useNodeTexts(node);
  const isSelected = useSelector((state) => state.session.selection.includes(node.id));
  const name = texts.name.value;
  const told = useNameOf(node.id);
  const cell = (column: number, label: string) => ({
    column,
    label: saySheet.cell(label, told),
    isActive: active === column,
  });
  return (
    <tr data-row={node.id} data-selected={isSelected || undefined} onFocus={() => onReach(node.id)}>
      <th scope="row">
        <span className={styles.named}>
          {kind && <KindMark kind={kind} numeral={node.session?.number} colour={node.colour} />}
          <TextCell
            {...cell(0, say.name)}
            {...texts.name}
            most={LONGEST_NAME}
            onFault={(isFault) => onTell(isFault ? sayEdit.nameNeeded(name) : '')}
          />
        </span>
        <ConsentMark consent={node.consent} />
      </th>
      {standing !== null && <td className={styles.read}>{standing}</td>}
      <td>
        <ChoiceCell
          {...cell(1, say.kind)}
          value={node.kind}
          choices={kinds}
          onChoose={(kind) => texts.change({ kind })}
        />
      </td>
      <td>
        <TextCell {...cell(2, say.description)} {...texts.optional('description')} most={LONGEST_TEXT} />
      </td>
      <td>
        <TextCell {...cell(3, saySheet.short)} {...texts.optional('short')} most={LONGEST_NAME} />
      </td>
      <NodeEndCells id={node.id} name={told} shown={ties} all={all} active={active} />
    </tr>
  );
});

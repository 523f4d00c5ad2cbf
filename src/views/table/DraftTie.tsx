import { useId, useState } from 'react';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useCertaintyChoices } from '../use-certainty-choices.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { DraftRow } from './DraftRow.tsx';
import styles from './SheetTable.module.css';

interface DraftTieProps {
  readonly relations: readonly (readonly [id: string, words: string])[];
  readonly active: number | null;
  /** Takes the cells of one tie; whether it was added. */
  readonly onAdd: (cells: readonly string[]) => boolean;
}

/** The last row: ends by their names, which the browser completes; Enter, or leaving it, adds the tie. */
export function DraftTie({ relations, active, onAdd }: DraftTieProps) {
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  const language = useLanguage();
  const { nodes } = useSelector(selectDataset);
  const certainties = useCertaintyChoices();
  const list = useId();
  const [ends, setEnds] = useState({ from: '', to: '' });
  const [relation, setRelation] = useState<string | null>(null);
  const [certainty, setCertainty] = useState('');
  const chosen = relations.find(([id]) => id === relation)?.[0] ?? relations[0]?.[0] ?? '';
  const add = () => {
    if (ends.from.trim() === '' || ends.to.trim() === '') return;
    if (onAdd([ends.from, chosen, ends.to, certainty])) setEnds({ from: '', to: '' });
  };
  const end = (column: number, field: 'from' | 'to') => (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      className={styles.text}
      list={list}
      data-cell={column}
      tabIndex={active === column ? 0 : -1}
      aria-label={saySheet.newTie(say[field])}
      placeholder={saySheet.endHint}
      value={ends[field]}
      maxLength={LONGEST_NAME}
      onChange={({ target }) => setEnds((before) => ({ ...before, [field]: target.value }))}
    />
  );
  return (
    <DraftRow onDone={add} onClear={() => setEnds({ from: '', to: '' })}>
      <th scope="row">
        {end(0, 'from')}
        {active !== null && (
          <datalist id={list}>
            {nodes.map(({ id, label }) => (
              <option key={id} value={label[language]} />
            ))}
          </datalist>
        )}
      </th>
      <td>
        <ChoiceCell
          column={1}
          isActive={active === 1}
          label={saySheet.newTie(say.relation)}
          value={chosen}
          choices={relations}
          onChoose={setRelation}
        />
      </td>
      <td>{end(2, 'to')}</td>
      <td>
        <ChoiceCell
          column={3}
          isActive={active === 3}
          label={saySheet.newTie(say.certainty)}
          value={certainty}
          choices={certainties}
          onChoose={setCertainty}
        />
      </td>
      <td />
      <td />
    </DraftRow>
  );
}

import { useState } from 'react';
import { addNode, changeNode } from '../../dataset/change-nodes.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_NODES } from '../../dataset/limits.ts';
import { toText } from '../../dataset/text.ts';
import { editorMessages } from '../../language/editor.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { applyDatasetChange, hasNamed } from '../../store/edits.ts';
import { selectComparison } from '../../store/selectors.ts';
import { SameAs } from '../SameAs.tsx';
import { useAct, useAppStore, useMessages, useSelector } from '../use-app.ts';
import { useUnfinished } from '../use-unfinished.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { DraftRow } from './DraftRow.tsx';
import { TextCell } from './TextCell.tsx';

interface DraftNodeProps {
  readonly kinds: readonly (readonly [id: string, name: string])[];
  readonly active: number | null;
  readonly onAdd: (id: string) => void;
  readonly onTell: (words: string) => void;
}

/** The last row: Enter, or leaving it, adds what was typed; the kind stays for the next one. */
export function DraftNode({ kinds, active, onAdd, onTell }: DraftNodeProps) {
  const say = useMessages(tableMessages);
  const sayEdit = useMessages(editorMessages);
  const saySheet = useMessages(sheetMessages);
  const store = useAppStore();
  const act = useAct();
  const isCompared = useSelector(selectComparison) !== null;
  const [name, setName] = useUnfinished('row name');
  const [description, setDescription] = useUnfinished('row description');
  const [short, setShort] = useUnfinished('row short');
  const [chosen, setChosen] = useState<string | null>(null);
  const kind = kinds.find(([id]) => id === chosen)?.[0] ?? kinds[0]?.[0] ?? '';
  const clear = () => {
    setName('');
    setDescription('');
    setShort('');
  };
  const add = () => {
    if (name === '') return;
    const { document, session } = store.getState();
    const { dataset } = document;
    if (dataset.nodes.length >= MOST_NODES) return onTell(sayEdit.isFull(MOST_NODES));
    const added = addNode(dataset, kind, name);
    const whole = changeNode(added.dataset, added.id, {
      description: description === '' ? undefined : toText(description),
      short: short === '' ? undefined : toText(short),
    });
    act(applyDatasetChange, whole, 'nodeAdded', name, Date.now());
    clear();
    onTell(hasNamed(dataset, name, session.language) ? sayEdit.isTwice(name) : '');
    onAdd(added.id);
  };
  const text = (column: number, label: string, [value, onWords]: ReturnType<typeof useUnfinished>) => ({
    column,
    label,
    isActive: active === column,
    value,
    mayBeEmpty: true,
    onWords,
  });
  return (
    <DraftRow onDone={add} onClear={clear}>
      <th scope="row">
        <TextCell
          {...text(0, saySheet.newName, [name, setName])}
          target="row"
          most={LONGEST_NAME}
          placeholder={saySheet.newHint}
        />
        <SameAs
          name={name}
          kind={kind}
          onTake={(id) => {
            clear();
            onAdd(id);
          }}
        />
      </th>
      {isCompared && <td />}
      <td>
        <ChoiceCell
          column={1}
          label={saySheet.newCell(say.kind)}
          isActive={active === 1}
          value={kind}
          choices={kinds}
          onChoose={setChosen}
        />
      </td>
      <td>
        <TextCell {...text(2, saySheet.newCell(say.description), [description, setDescription])} most={LONGEST_TEXT} />
      </td>
      <td>
        <TextCell {...text(3, saySheet.newCell(saySheet.short), [short, setShort])} most={LONGEST_NAME} />
      </td>
      <td />
      <td />
    </DraftRow>
  );
}

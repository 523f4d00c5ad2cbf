import { useRef, useState } from 'react';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { sheetMessages } from '../../language/sheet.ts';
import { tableMessages } from '../../language/table.ts';
import { guessRelation, rankKinds, toMeaning } from '../../store/guess-tie.ts';
import type { NewTie } from '../../store/paste.ts';
import { selectComparison, selectDataset } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import { useCertaintyChoices } from '../use-certainty-choices.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { DraftRow } from './DraftRow.tsx';
import { EndCell } from './EndCell.tsx';
import { useDraftEnd } from './use-draft-end.ts';
import type { DraftEnd } from './use-tie-cells.ts';

interface DraftTieProps {
  readonly relations: readonly (readonly [id: string, words: string])[];
  readonly active: number | null;
  /** The id of the tie, or null where it was not added. */
  readonly onAdd: (ends: readonly [DraftEnd, DraftEnd], tie: NewTie) => string | null;
}

/** The last row: ends by their names, from a list; the second end, Enter, or leaving the row adds the tie. */
export function DraftTie({ relations, active, onAdd }: DraftTieProps) {
  const say = useMessages(tableMessages);
  const saySheet = useMessages(sheetMessages);
  const dataset = useSelector(selectDataset);
  const isCompared = useSelector(selectComparison) !== null;
  const certainties = useCertaintyChoices();
  const [from, setFrom] = useDraftEnd('row from');
  const [to, setTo] = useDraftEnd('row to');
  const clear = () => {
    setFrom({ words: '', end: null });
    setTo({ words: '', end: null });
    setRelation((last) => last && { ...last, isOfRow: false });
  };
  const first = useRef<HTMLInputElement>(null);
  const [relation, setRelation] = useState<{ readonly id: string; readonly isOfRow: boolean } | null>(null);
  const [certainty, setCertainty] = useState('');
  const last = relations.find(([id]) => id === relation?.id)?.[0] ?? null;
  const [byHand, usual] = relation?.isOfRow ? [last, null] : [null, last];
  const kindOf = ({ end }: DraftEnd) =>
    end && ('kind' in end ? end.kind : dataset.nodes.find(({ id }) => id === end.id)?.kind);
  const [start, goal] = [kindOf(from), kindOf(to)];
  // As far as it is known what the tie is between.
  const guess = () => start && guessRelation(dataset, start);
  const likely = (start && goal ? toMeaning(dataset, usual)(start, goal) : guess()) || null;
  const chosen = byHand ?? (goal ? likely?.relation : (usual ?? likely?.relation)) ?? relations[0]?.[0] ?? '';
  const add = (now: readonly [DraftEnd, DraftEnd] = [from, to]) => {
    if (chosen === '' || now.some(({ words }) => words.trim() === '')) return;
    const sure = CERTAINTIES.find((one) => one === certainty);
    if (onAdd(now, { relation: byHand, usual, ...(sure && { certainty: sure }) }) === null) return;
    clear();
    // Whoever is still in the row goes on with the next one.
    if (first.current?.closest('tr')?.contains(document.activeElement)) first.current.focus();
  };
  const end = (column: number, place: 0 | 1, label: string) => (
    <EndCell
      {...(place === 0 && { field: first })}
      column={column}
      isActive={active === column}
      label={saySheet.newTie(label)}
      placeholder={saySheet.endHint}
      value={place === 0 ? from : to}
      kinds={rankKinds(dataset, chosen, place === 0)}
      onChange={(value, isChosen) => {
        if (place === 0) setFrom(value);
        else setTo(value);
        // Where both are there is nothing more to wait for.
        if (isChosen) add(place === 0 ? [value, to] : [from, value]);
      }}
      onEnter={() => add()}
    />
  );
  return (
    <DraftRow onDone={() => add()} onClear={clear}>
      <th scope="row">{end(0, 0, say.from)}</th>
      <td>
        <ChoiceCell
          column={1}
          isActive={active === 1}
          label={saySheet.newTie(say.relation)}
          value={chosen}
          choices={relations}
          onChoose={(id) => setRelation({ id, isOfRow: true })}
        />
      </td>
      <td>{end(2, 1, say.to)}</td>
      {isCompared && <td />}
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

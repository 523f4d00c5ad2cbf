import { joinNodes, tellApart } from '../dataset/change-nodes.ts';
import { isLeftOut } from '../dataset/consent.ts';
import type { Dataset } from '../dataset/schema.ts';
import { duplicateMessages } from '../language/duplicates.ts';
import type { EditKey } from '../language/edits.ts';
import { tellReasons } from '../language/merge.ts';
import { tellId } from '../network/tell-apart.ts';
import { canEdit } from '../store/can-edit.ts';
import { applyChange } from '../store/editing.ts';
import { selectDataset, selectNetwork } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from './use-app.ts';
import type { Pair } from './use-duplicates.ts';

interface DoubtedPairProps {
  readonly pair: Pair;
  readonly look: {
    readonly box?: string | undefined;
    readonly hint?: string | undefined;
    readonly ways?: string | undefined;
  };
  readonly onDecided: () => void;
}

/** Two entries that may be one, why, and where they can be edited the ways to say so or not. */
export function DoubtedPair({ pair, look, onDecided }: DoubtedPairProps) {
  const say = useMessages(duplicateMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const isEditable = useSelector(canEdit);
  // Two of one name are told apart here as everywhere.
  const network = useSelector(selectNetwork);
  const [kept, gone] = [tellId(network, pair.kept, language), tellId(network, pair.gone, language)];
  const name = say.pair(kept, gone);
  const isHeld = [pair.kept, pair.gone].every((id) => dataset.nodes.some((node) => node.id === id && isLeftOut(node)));
  const change = (next: Dataset, key: EditKey) => {
    act(applyChange, { dataset: next, told: { key, values: { name: kept, other: gone } }, at: Date.now() });
    onDecided();
  };
  return (
    <fieldset className={look.box}>
      <legend dir="auto">{name}</legend>
      <p className={look.hint}>{tellReasons(pair.reasons, language)}</p>
      {isHeld && <p className={look.hint}>{say.held}</p>}
      {isEditable && (
        <div className={look.ways}>
          <Button onClick={() => change(joinNodes(dataset, pair.kept, pair.gone), 'nodesJoined')}>
            {say.join(gone, kept)}
          </Button>
          <Button
            aria-label={`${name}: ${say.apart}`}
            onClick={() => change(tellApart(dataset, pair.kept, pair.gone), 'nodesApart')}
          >
            {say.apart}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

import { useRef, useState } from 'react';
import { joinNodes, tellApart } from '../../dataset/change-nodes.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { duplicateMessages } from '../../language/duplicates.ts';
import type { EditKey } from '../../language/edits.ts';
import { reasonWords } from '../../language/merge.ts';
import { applyChange } from '../../store/editing.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { PartFault } from '../PartFault.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { type Pair, useDuplicates } from './use-duplicates.ts';

/** More entries take longer than anybody waits beside a map. */
const MOST_NODES = 4000;
const LISTED = 20;

/** Looks for entries that may be there twice; each pair can be joined, or told apart for good. */
export function DuplicateList() {
  const say = useMessages(duplicateMessages);
  const words = useMessages(reasonWords);
  const language = useLanguage();
  const act = useAct();
  const head = useRef<HTMLElement>(null);
  const dataset = useSelector(selectDataset);
  // What was asked of stays, so that an answer does not begin it all again.
  const [wanted, setWanted] = useState<Dataset | null>(null);
  const { value: pairs, trouble, tryAgain } = useDuplicates(wanted);
  if (dataset.nodes.length < 2) return null;
  const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => byId.get(id)?.label[language] ?? id;
  const isOpen = ({ kept, gone }: Pair) =>
    byId.has(kept) &&
    byId.has(gone) &&
    !byId.get(kept)?.apart?.includes(gone) &&
    !byId.get(gone)?.apart?.includes(kept);
  const left = pairs?.filter(isOpen);
  const change = (next: Dataset, key: EditKey, { kept, gone }: Pair) => {
    const told = { key, values: { name: nameOf(kept), other: nameOf(gone) } };
    act(applyChange, { dataset: next, told, at: Date.now() });
    head.current?.focus();
  };
  return (
    <details className={styles.part}>
      <summary ref={head}>{say.title}</summary>
      <p className={styles.hint}>{dataset.nodes.length > MOST_NODES ? say.tooMany(MOST_NODES) : say.help}</p>
      <div className={styles.ways}>
        {wanted && !pairs ? (
          <Button onClick={() => setWanted(null)}>{say.stop}</Button>
        ) : (
          <Button disabled={dataset.nodes.length > MOST_NODES} onClick={() => setWanted({ ...dataset })}>
            {say.look}
          </Button>
        )}
      </div>
      <p role="status" className={styles.hint}>
        {wanted && !left && !trouble && say.looking}
        {left?.length === 0 && say.none}
      </p>
      {trouble && <PartFault trouble={trouble} onRetry={tryAgain} />}
      {left?.slice(0, LISTED).map((pair) => {
        const name = say.pair(nameOf(pair.kept), nameOf(pair.gone));
        return (
          <fieldset key={`${pair.kept} ${pair.gone}`} className={styles.inner}>
            <legend dir="auto">{name}</legend>
            <p className={styles.hint}>{pair.reasons.map(({ code, count }) => words[code](count)).join(' · ')}</p>
            <div className={styles.ways}>
              <Button onClick={() => change(joinNodes(dataset, pair.kept, pair.gone), 'nodesJoined', pair)}>
                {say.join(nameOf(pair.gone), nameOf(pair.kept))}
              </Button>
              <Button
                aria-label={`${name}: ${say.apart}`}
                onClick={() => change(tellApart(dataset, pair.kept, pair.gone), 'nodesApart', pair)}
              >
                {say.apart}
              </Button>
            </div>
          </fieldset>
        );
      })}
    </details>
  );
}

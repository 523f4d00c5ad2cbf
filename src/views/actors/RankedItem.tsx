import type { KeyActors, RankedActor } from '../../analysis/actors/key-actors.ts';
import { at } from '../../base/assert.ts';
import { actorsMessages } from '../../language/actors.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { formatValue, listNamed, tellStability, tellWhy } from './tell-actor.ts';

interface RankedItemProps {
  readonly answer: KeyActors;
  readonly actor: RankedActor;
}

/** One actor: its rank and score, why, and how firmly it holds the rank. The name selects it on the map. */
export function RankedItem({ answer, actor }: RankedItemProps) {
  const say = useMessages(actorsMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const record = at(network.nodes, actor.node);
  const isSelected = useSelector((state) => state.session.selection.includes(record.id));
  const stability = tellStability(answer, actor, language);
  return (
    <li className={styles.item} data-selected={isSelected || undefined}>
      <span className={styles.rank}>
        <span aria-hidden="true">{actor.rank}</span>
        <span className="visually-hidden">{say.rank(actor.rank)}</span>
      </span>
      <div className={styles.head}>
        <NodeButton node={actor.node} look="strong" isCurrent={isSelected} />
        <span aria-hidden="true" className={styles.leader} />
        <span className={styles.value}>{formatValue(answer.measure, actor.value, language)}</span>
      </div>
      <p>
        <Said words={tellWhy(network, actor.why, language)} nodes={listNamed(actor.why, language)} />
      </p>
      {stability !== '' && <p className={styles.note}>{stability}</p>}
    </li>
  );
}

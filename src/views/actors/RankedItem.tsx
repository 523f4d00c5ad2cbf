import type { KeyActors, RankedActor } from '../../analysis/actors/key-actors.ts';
import { at } from '../../base/assert.ts';
import { actorsMessages } from '../../language/actors.ts';
import { applyHover, applyMark } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { formatValue, tellStability, tellWhy } from './tell-actor.ts';

interface RankedItemProps {
  readonly answer: KeyActors;
  readonly actor: RankedActor;
}

/** One actor: its rank and score, why, and how firmly it holds the rank. The name selects it on the map. */
export function RankedItem({ answer, actor }: RankedItemProps) {
  const say = useMessages(actorsMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const record = at(network.nodes, actor.node);
  const kind = network.kinds.get(record.kind);
  const isSelected = useSelector((state) => state.session.selection.includes(record.id));
  const light = () => act(applyHover, record.id);
  const dim = () => act(applyHover, null);
  const stability = tellStability(answer, actor, language);
  return (
    <li className={styles.item} data-selected={isSelected || undefined}>
      <span className={styles.rank}>
        <span aria-hidden="true">{actor.rank}</span>
        <span className="visually-hidden">{say.rank(actor.rank)}</span>
      </span>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          aria-current={isSelected || undefined}
          onClick={() => act(applyMark, record.id)}
          onPointerEnter={light}
          onPointerLeave={dim}
          onFocus={light}
          onBlur={dim}
        >
          {kind && <KindMark kind={kind} numeral={record.session?.number} />}
          <span className={styles.nameText}>{record.label[language]}</span>
        </button>
        <span aria-hidden="true" className={styles.leader} />
        <span className={styles.value}>{formatValue(answer.measure, actor.value, language)}</span>
      </div>
      <p>{tellWhy(network, actor.why, language)}</p>
      {stability !== '' && <p className={styles.note}>{stability}</p>}
    </li>
  );
}

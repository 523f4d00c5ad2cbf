import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { outlineMessages } from '../../language/outline.ts';
import { toInverse } from '../../language/relation.ts';
import { groupLinks } from '../../network/neighbours.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLangOf, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './OutlineView.module.css';

interface OutlineTiesProps {
  readonly node: number;
  readonly id: string;
}

/** The shown ties of one node, by relation and direction, each with the node at its other end. */
export function OutlineTies({ node, id }: OutlineTiesProps) {
  const say = useMessages(outlineMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const { edges } = useVisibility();
  const act = useAct();
  const groups = useMemo(() => groupLinks(network, node, edges), [network, node, edges]);
  if (groups.length === 0) {
    return (
      <p id={id} className={styles.ties}>
        {say.noTies}
      </p>
    );
  }
  return (
    <ul id={id} className={styles.ties}>
      {groups.map(({ relation, direction, links }) => (
        <li key={`${direction} ${relation.id}`}>
          <span className={styles.relation}>
            <Words text={direction === 'out' ? relation.label : toInverse(relation)} />
          </span>
          <ul>
            {links.map(({ edge, other }) => {
              const record = at(network.nodes, other);
              const kind = network.kinds.get(record.kind);
              return (
                <li key={edge} className={styles.row}>
                  {kind && <KindMark kind={kind} numeral={record.session?.number} colour={record.colour} />}
                  <button
                    type="button"
                    className={styles.name}
                    lang={langOf(record.label)}
                    onClick={() => act(applySelect, record.id)}
                  >
                    {tellName(network, other, language)}
                  </button>
                  {at(network.edges, edge).layer === 'inferred' && (
                    <span className={styles.inferred}>{say.inferred}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

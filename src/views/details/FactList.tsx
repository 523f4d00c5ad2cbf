import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import own from './FactList.module.css';
import type { Fact } from './list-facts.ts';
import { NodeName } from './NodeName.tsx';

/** More than these would push the ties out of sight; the ties list them all anyway. */
const MOST = 12;

interface FactListProps {
  readonly facts: readonly Fact[];
  /** In one line as words, not one below the other. */
  readonly isInline?: boolean;
}

/** Places or sessions, those that rest on the same ground together, and a session with its day. */
export function FactList({ facts, isInline = false }: FactListProps) {
  const say = useMessages(chosenMessages);
  const network = useSelector(selectNetwork);
  const shown = facts.slice(0, MOST);
  const groups = (['stated', 'inferred', 'derived', 'region', 'geography'] as const).map((basis) => ({
    basis,
    nodes: shown.filter((fact) => fact.basis === basis).map((fact) => fact.node),
  }));
  const filled = groups.filter(({ nodes }) => nodes.length > 0);
  return (
    <>
      {filled.map(({ basis, nodes }) => (
        <ul key={basis} className={own.list} data-inline={isInline || undefined}>
          {nodes.map((node) => {
            const { session } = at(network.nodes, node);
            return (
              <li key={node}>
                <NodeName node={node} look="text" />
                {basis !== 'stated' && (node === nodes.at(-1) || !isInline) && (
                  <span className={styles.tag} title={say.basisNote(basis)}>
                    {say.basis(basis)}
                  </span>
                )}
                {session?.day !== undefined && (
                  <>
                    {/* Seen, it may begin a line, which no comma should. */}
                    <span className="visually-hidden">,</span>{' '}
                    <span className={own.sessionDay}>
                      {session.day === null ? say.dayNotStated : say.onDay(session.day)}
                      {session.dayBasis === 'inferred' && ` (${say.inferred})`}
                    </span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      ))}
      {facts.length > MOST && <p className={panel.quiet}>{say.andMore(facts.length - MOST)}</p>}
    </>
  );
}

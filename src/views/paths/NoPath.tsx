import type { PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import { filterMessages } from '../../language/filters.ts';
import { pathMessages } from '../../language/paths.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { applyShowNode } from '../../store/reveal.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';
import { applyWayOut } from './way-out.ts';
import { findCuttingFilters } from './why-cut.ts';

/** That there is no path, what cuts it, and every way to have one. */
export function NoPath({ answer }: { readonly answer: PathsAnswer }) {
  const say = useMessages(pathMessages);
  const filterSay = useMessages(filterMessages);
  const language = useLanguage();
  const act = useAct();
  const { hasInferred } = useSelector(selectTieWords);
  const network = useSelector(selectNetwork);
  const filters = useSelector((state) => state.session.filters);
  const focus = useSelector((state) => state.session.focus);
  const { from, to, hidden, waysOut } = answer;
  const toNames = (nodes: readonly number[], edges: readonly number[]) =>
    findCuttingFilters(network, filters, focus, { hiddenNodes: nodes, hiddenEdges: edges }).map(
      (name) => filterSay[name],
    );
  return (
    <div className={styles.section}>
      {hidden.map((node) => (
        <p key={node} className={panel.warning}>
          <Said words={say.hidden(tellName(network, node, language))} nodes={[node]} />{' '}
          {say.hiddenBy(toNames([node], []))}{' '}
          <button
            type="button"
            className={panel.textButton}
            onClick={() => act(applyShowNode, at(network.nodes, node).id)}
          >
            <Said words={say.showEnd(tellName(network, node, language))} nodes={[node]} />
          </button>
        </p>
      ))}
      {hidden.length === 0 && (
        <p className={panel.warning}>
          <Said
            words={say.none(tellName(network, from, language), tellName(network, to, language))}
            nodes={[from, to]}
          />{' '}
          {say.manner(answer, hasInferred)}
        </p>
      )}
      {waysOut.length === 0 && <p>{say.noWayOut}</p>}
      {waysOut.length > 0 && <h3>{say.waysOut}</h3>}
      <ul className={styles.waysOut}>
        {waysOut.map((wayOut) => (
          <li key={wayOut.changes.join()}>
            <p>
              {say.wayOut(wayOut.path.hops.length, wayOut.changes)}{' '}
              {wayOut.changes.includes('filters') && say.hiddenBy(toNames(wayOut.hiddenNodes, wayOut.hiddenEdges))}
            </p>
            <Button onClick={() => act(applyWayOut, wayOut)}>{say.takeWayOut(wayOut.changes)}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

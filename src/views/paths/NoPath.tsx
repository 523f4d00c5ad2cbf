import type { PathsAnswer, WayOut } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import { filterMessages } from '../../language/filters.ts';
import { pathMessages } from '../../language/paths.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { applyQuestion } from '../../store/questions.ts';
import { applyShowNode, applyShowTies } from '../../store/reveal.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';
import { findCuttingFilters } from './why-cut.ts';

/** Does what a way out asks for: settings one by one, and what the filters leave out of its path is let in. */
function applyWayOut(state: State, { changes, path }: WayOut): State {
  const set = applyQuestion(state, 'paths', {
    chosen: 0,
    ...(changes.includes('inferred') ? { inferred: true } : {}),
    ...(changes.includes('undirected') ? { directed: false } : {}),
    ...(changes.includes('containers') ? { containers: true } : {}),
  });
  return changes.includes('filters') ? applyShowTies(set, path.edges) : set;
}

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
          {say.hidden(tellName(network, node, language))} {say.hiddenBy(toNames([node], []))}{' '}
          <button
            type="button"
            className={panel.textButton}
            onClick={() => act(applyShowNode, at(network.nodes, node).id)}
          >
            {say.showEnd(tellName(network, node, language))}
          </button>
        </p>
      ))}
      {hidden.length === 0 && (
        <p className={panel.warning}>
          {say.none(tellName(network, from, language), tellName(network, to, language))}{' '}
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

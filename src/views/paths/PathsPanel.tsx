import { useState } from 'react';
import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import { applyQuestion, selectAnswer, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { EndChooser } from './EndChooser.tsx';
import { PathOptions } from './PathOptions.tsx';
import { PathResult } from './PathResult.tsx';
import { PathStart } from './PathStart.tsx';
import styles from './PathsPanel.module.css';
import { nameOf } from './tell-path.ts';
import { useNodeSearch } from './use-node-search.ts';

/** The question of how two nodes are connected, and its answer. */
export function PathsPanel() {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { from, to } = useSelector((state) => selectParameters(state, 'paths'));
  const { status, answer } = useSelector((state) => selectAnswer(state, 'paths'));
  const selected = useSelector((state) => state.session.selection.at(-1));
  const [isSearched, setSearched] = useState(false);
  const search = useNodeSearch(isSearched);
  const indexOf = (id: string | null | undefined) => (id == null ? -1 : (network.nodeIndex.get(id) ?? -1));
  const ends = { from: indexOf(from), to: indexOf(to) };
  const picked = indexOf(selected);
  const isComplete = ends.from !== -1 && ends.to !== -1;
  // The last answer stays while another is on its way; one about other ends would mislead.
  const told = isComplete && answer?.from === ends.from && answer.to === ends.to ? answer : null;
  const isBroken = isComplete && (status === 'failed' || status === 'cancelled');
  const isFound = told !== null && told.outcome !== 'same' && !isBroken;
  /** One place for all that screen readers are to hear of how things stand. */
  const toStatus = (): string => {
    if (isBroken || (ends.from === -1 && ends.to === -1)) return '';
    if (!isComplete) return say.chooseOther(ends.from === -1 ? 'from' : 'to');
    if (ends.from === ends.to) return say.same;
    if (!told) return say.busy;
    const [path] = told.paths;
    const names = [ends.from, ends.to].map((node) => nameOf(network, node, language));
    return path ? say.pathFound(path.hops.length, told.paths.length) : say.none(names[0] ?? '', names[1] ?? '');
  };

  return (
    <div className={styles.panel}>
      <h2>{say.title}</h2>
      <p className={styles.lead}>{say.lead}</p>
      <fieldset className={styles.ends}>
        <legend className="visually-hidden">{say.ends}</legend>
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className={styles.end}>
            <EndChooser
              end={end}
              node={ends[end]}
              search={search}
              onSearch={() => setSearched(true)}
              onChoose={(node) =>
                act(applyQuestion, 'paths', { [end]: node === null ? null : at(network.nodes, node).id, chosen: 0 })
              }
            />
            {picked !== -1 && picked !== ends.from && picked !== ends.to && (
              <Button
                look="quiet"
                className={styles.use ?? ''}
                onClick={() => act(applyQuestion, 'paths', { [end]: selected ?? null, chosen: 0 })}
              >
                {say.use(nameOf(network, picked, language))}
              </Button>
            )}
          </div>
        ))}
        <IconButton
          icon="sortable"
          label={say.swap}
          className={styles.swap ?? ''}
          disabled={ends.from === -1 && ends.to === -1}
          onClick={() => act(applyQuestion, 'paths', { from: to, to: from, chosen: 0 })}
        />
      </fieldset>
      <PathOptions />
      <p role="status" className={isFound ? 'visually-hidden' : styles.prompt}>
        {toStatus()}
      </p>
      {!isComplete && <PathStart />}
      {isBroken && (
        <p role="alert" className={styles.warning}>
          {say[status]}
        </p>
      )}
      {told && !isBroken && <PathResult answer={told} />}
    </div>
  );
}

import { useState } from 'react';
import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useSearch } from '../use-search.ts';
import { EndChooser } from './EndChooser.tsx';
import styles from './PathsPanel.module.css';

/** The two ends by index; -1 where none is chosen. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Where the path begins and ends: typed, taken from what is selected, and swapped. */
export function PathEnds({ ends }: { readonly ends: Ends }) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { from, to } = useSelector((state) => selectParameters(state, 'paths'));
  const selected = useSelector((state) => state.session.selection.at(-1));
  const [isSearched, setSearched] = useState(false);
  const search = useSearch(isSearched);
  const picked = network.nodeIndex.get(selected ?? '') ?? -1;
  return (
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
              {say.use(tellName(network, picked, language))}
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
  );
}

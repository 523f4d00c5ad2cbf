import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findNamedContact, findNamesInWords, listNamedPeople } from './names-in-words.ts';

interface NamedInWordsProps {
  readonly node: number;
  /** Whom they are to lead to, who is not named beside them; -1: nobody. */
  readonly but?: number;
}

/** That the record of a node names people who have no entry, with the way to it, and who of these has one. */
export function NamedInWords({ node, but = -1 }: NamedInWordsProps) {
  const say = useMessages(opportunityMessages);
  const card = useMessages(cardMessages);
  const act = useAct();
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const words = findNamesInWords(network, node, language);
  const named = useMemo(() => findNamedContact(network, node), [network, node]);
  const people = useMemo(
    () => (words === null ? [] : listNamedPeople(network, words, language, but)),
    [network, words, language, but],
  );
  return (
    <p>
      {words !== null && <Said words={`${say.inItsWords} “${words}”. `} nodes={[node]} />}
      {people.length > 0 && `${say.alsoEntry} `}
      {people.map((one) => (
        <span key={one}>
          <NodeButton node={one} look="text" isShort />{' '}
        </span>
      ))}
      <button type="button" className={panel.textButton} onClick={() => act(applySelect, at(network.nodes, node).id)}>
        {people.length > 0 && named === ''
          ? say.seeRecord
          : say.seeDetails(named ? card.writeToNamed(named) : say.noEntry)}
      </button>
    </p>
  );
}

import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findNamesInWords } from './names-in-words.ts';

/** That the record of a node names people who have no entry, with the way to it. */
export function NamedInWords({ node }: { readonly node: number }) {
  const say = useMessages(opportunityMessages);
  const act = useAct();
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const words = findNamesInWords(network, node, language);
  return (
    <p>
      {words !== null && <Said words={`${say.inItsWords} “${words}”. `} nodes={[node]} />}
      <button type="button" className={panel.textButton} onClick={() => act(applySelect, at(network.nodes, node).id)}>
        {say.seeDetails(say.noEntry)}
      </button>
    </p>
  );
}

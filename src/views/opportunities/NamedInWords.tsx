import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** That the record of a node names people who have no entry, with the way to it. */
export function NamedInWords({ node }: { readonly node: number }) {
  const say = useMessages(opportunityMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  return (
    <p>
      <button type="button" className={panel.textButton} onClick={() => act(applySelect, at(network.nodes, node).id)}>
        {say.seeDetails(say.namedInWords)}
      </button>
    </p>
  );
}

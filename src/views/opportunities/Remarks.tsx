import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findRemark } from './sureness.ts';

/** That the record of some entries was corrected or could not be confirmed, with the way to it. */
export function Remarks({ nodes }: { readonly nodes: readonly number[] }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  return [...new Set(nodes)].map((node) => {
    const found = findRemark(network, node);
    if (!found) return null;
    return (
      <p key={node}>
        <button type="button" className={panel.textButton} onClick={() => act(applySelect, at(network.nodes, node).id)}>
          {say.remark(found, tellMapName(network, node, language))}
        </button>
      </p>
    );
  });
}

import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listRemarks } from './list-remarks.ts';

/** What a check of the records says against what a card says, with the way to it. */
export function Remarks({ partner }: { readonly partner: Partner }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  return listRemarks(network, partner).map(({ node, found }) => (
    <p key={node}>
      <button type="button" className={panel.textButton} onClick={() => act(applySelect, at(network.nodes, node).id)}>
        {say.seeDetails(say.remark(found, tellMapName(network, node, language)))}
      </button>
    </p>
  ));
}

import { at } from '../../base/assert.ts';
import { editionMessages } from '../../language/editions.ts';
import { tellName } from '../../network/tell-apart.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { canBeOtherwise } from './to-rows.ts';

/** Leads to where an entry that one list alone names is joined with what the other calls otherwise. */
export function SameAsButton({ node }: { readonly node: number }) {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const isEditable = useSelector(canEdit);
  const { id, kind } = at(network.nodes, node);
  if (!isEditable || !canBeOtherwise(network.kinds.get(kind))) return null;
  const lead = () => {
    act(applySelect, id);
    moveFocus('joining');
  };
  return (
    <button
      type="button"
      className={panel.textButton}
      aria-label={`${tellName(network, node, language)}: ${say.sameAs}`}
      onClick={lead}
    >
      {say.sameAs}
    </button>
  );
}

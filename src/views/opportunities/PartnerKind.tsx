import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyVisitPartner } from '../../store/meeting-lists.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './PartnerItem.module.css';

/** Of what kind somebody to meet is, by the node's index, and the way to their details. */
export function PartnerKind({ node }: { readonly node: number }) {
  const network = useSelector(selectNetwork);
  const card = useMessages(cardMessages);
  const act = useAct();
  const { id, kind } = at(network.nodes, node);
  const name = tellMapName(network, node, useLanguage());
  return (
    <p className={styles.kind}>
      <Words text={network.kinds.get(kind)?.label} />
      <button
        type="button"
        className={panel.textButton}
        title={card.seeDetails(name)}
        onClick={() => {
          act(applyVisitPartner, id);
          moveFocus('details');
        }}
      >
        {card.details}
      </button>
    </p>
  );
}

import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyVisitPartner } from '../../store/meeting-lists.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { EvidenceTies } from './EvidenceTies.tsx';
import { PartnerActions } from './PartnerActions.tsx';
import styles from './PartnerItem.module.css';
import { PartnerReasons } from './PartnerReasons.tsx';
import { Remarks } from './Remarks.tsx';
import { listTies } from './tell-partner.ts';
import { WhoHelps } from './WhoHelps.tsx';

interface PartnerRestProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** What an opened entry holds: its kind, all that speaks for it, who helps, what it rests on, what can be done. */
export function PartnerRest({ seeker, partner }: PartnerRestProps) {
  const network = useSelector(selectNetwork);
  const card = useMessages(cardMessages);
  const act = useAct();
  const { id, kind } = at(network.nodes, partner.node);
  const name = tellMapName(network, partner.node, useLanguage());
  return (
    <>
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
      <PartnerReasons seeker={seeker} partner={partner} />
      <WhoHelps seeker={seeker} partner={partner} />
      <Remarks partner={partner} />
      <EvidenceTies ties={listTies(partner)} />
      <PartnerActions seeker={seeker} partner={partner} />
    </>
  );
}

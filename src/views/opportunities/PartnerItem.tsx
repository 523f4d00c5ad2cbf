import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyMeet } from '../../store/meeting.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useAct, useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { EvidenceTies } from './EvidenceTies.tsx';
import { PartnerActions } from './PartnerActions.tsx';
import styles from './PartnerItem.module.css';
import { PartnerReasons } from './PartnerReasons.tsx';
import { listTies, nameOf } from './tell-partner.ts';
import { WhoHelps } from './WhoHelps.tsx';

interface PartnerItemProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Somebody to meet: how much speaks for it and what, whom to write to, and who can introduce. */
export function PartnerItem({ seeker, partner }: PartnerItemProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const met = useSelector((state) => selectParameters(state, 'opportunities').met);
  const { node, strength } = partner;
  const { id, badges, kind: kindId } = at(network.nodes, node);
  const kind = network.kinds.get(kindId);
  return (
    <li className={styles.partner} aria-label={nameOf(network, node, language)}>
      <div className={styles.head}>
        <NodeButton
          node={node}
          look="strong"
          isShort
          isCurrent={met === id}
          title={say.seeWay(tellName(network, node, language))}
          onChoose={() => act(applyMeet, id)}
        >
          {badges?.map((badge) => (
            <span key={badge.label.en} className={styles.tag} title={badge.note[language]}>
              <Words text={badge.label} />
            </span>
          ))}
        </NodeButton>
        <span className={styles.strength} data-strength={strength} title={say.strengthSaid(strength)}>
          {say.strength(strength)}
        </span>
      </div>
      {kind && (
        <p className={styles.kind} lang={langOf(kind.label)}>
          {kind.label[language]}
        </p>
      )}
      <PartnerReasons seeker={seeker} partner={partner} />
      <WhoHelps partner={partner} />
      <EvidenceTies ties={listTies(partner)} />
      <PartnerActions seeker={seeker} partner={partner} />
    </li>
  );
}

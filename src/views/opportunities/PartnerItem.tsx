import type { Partner } from '../../analysis/meeting/meeting.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';
import { EvidenceTies } from './EvidenceTies.tsx';
import { PartnerActions } from './PartnerActions.tsx';
import { PartnerHead } from './PartnerHead.tsx';
import styles from './PartnerItem.module.css';
import { PartnerReasons } from './PartnerReasons.tsx';
import { Remarks } from './Remarks.tsx';
import { listTies } from './tell-partner.ts';
import { WhoHelps } from './WhoHelps.tsx';

interface PartnerItemProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Somebody to meet: how much speaks for it and what, whom to write to, and who can introduce. */
export function PartnerItem({ seeker, partner }: PartnerItemProps) {
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  return (
    <li className={styles.partner} aria-label={tellMapName(network, partner.node, language)}>
      <PartnerHead node={partner.node} strength={partner.strength} />
      <PartnerReasons seeker={seeker} partner={partner} />
      <WhoHelps seeker={seeker} partner={partner} />
      <Remarks partner={partner} />
      <EvidenceTies ties={listTies(partner)} />
      <PartnerActions seeker={seeker} partner={partner} />
    </li>
  );
}

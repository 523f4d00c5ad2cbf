import { type KeyboardEvent, useId, useRef } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';
import { PartnerGist } from './PartnerGist.tsx';
import { PartnerHead } from './PartnerHead.tsx';
import styles from './PartnerItem.module.css';
import { PartnerRest } from './PartnerRest.tsx';
import { useOpenPart } from './use-open-part.ts';

interface PartnerItemProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Somebody to meet, why and through whom in short; opened: all that speaks for it, whom to write to, what to do. */
export function PartnerItem({ seeker, partner }: PartnerItemProps) {
  const language = useLanguage();
  const rest = useId();
  const network = useSelector(selectNetwork);
  const { id } = at(network.nodes, partner.node);
  const [isOpen, setOpen] = useOpenPart(id);
  const row = useRef<HTMLLIElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    row.current?.querySelector<HTMLElement>('[data-whole]')?.focus();
  };
  return (
    <li
      ref={row}
      className={styles.partner}
      data-closed={isOpen ? undefined : ''}
      aria-label={tellMapName(network, partner.node, language)}
      onKeyDown={close}
    >
      <PartnerHead
        node={partner.node}
        strength={partner.strength}
        rest={rest}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      {!isOpen && <PartnerGist seeker={seeker} partner={partner} />}
      <div id={rest} className={styles.rest} hidden={!isOpen}>
        <PartnerRest seeker={seeker} partner={partner} />
      </div>
    </li>
  );
}

import { type KeyboardEvent, useRef } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyDismiss, applyKeep, applyMeet, toPairKey } from '../../store/meeting.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { focusAfterDismissal } from './focus-after-dismissal.ts';
import styles from './PartnerItem.module.css';
import { PartnerMessage } from './PartnerMessage.tsx';
import { useOpenPart } from './use-open-part.ts';

interface PartnerActionsProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** What can be done about somebody: write, keep for the shortlist, dismiss. */
export function PartnerActions({ seeker, partner }: PartnerActionsProps) {
  const say = useMessages(opportunityMessages);
  const card = useMessages(cardMessages);
  const language = useLanguage();
  const act = useAct();
  const bar = useRef<HTMLDivElement>(null);
  const letterBox = useRef<HTMLDivElement>(null);
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const { id } = at(network.nodes, partner.node);
  // Whom one has asked for by name has no way on the map before one wants to see it.
  const isDrawn = useSelector(({ session }) => session.selection.includes(id)) && asked.met === id;
  const [isWriting, setWriting] = useOpenPart(`${id} letter`);
  const key = toPairKey(asked, id);
  const isKept = asked.kept.includes(key);
  const name = tellMapName(network, partner.node, language);
  const dismiss = () => {
    const goOn = focusAfterDismissal(bar.current);
    act(applyDismiss, key);
    goOn();
  };
  // The whole letter is in sight, as far as it has room, and the keyboard at its top.
  const goToLetter = () => {
    const letter = letterBox.current?.querySelector<HTMLElement>('fieldset');
    letter?.scrollIntoView?.({ block: 'start' });
    letter?.focus({ preventScroll: true });
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    setWriting(false);
    bar.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div className={styles.actions} ref={bar}>
        <Button
          icon="edit"
          aria-expanded={isWriting}
          aria-label={say.messageTo(name)}
          onClick={() => {
            setWriting(!isWriting);
            if (!isWriting) requestAnimationFrame(goToLetter);
          }}
        >
          {say.message}
        </Button>
        <Button
          icon={isKept ? 'check' : 'plus'}
          aria-pressed={isKept}
          aria-label={say.keepOne(name)}
          onClick={() => act(applyKeep, key)}
        >
          {say.keep}
        </Button>
        <Button icon="settle" aria-pressed={isDrawn} aria-label={card.seeWay(name)} onClick={() => act(applyMeet, id)}>
          {card.way}
        </Button>
        <Button look="quiet" data-dismiss="" aria-label={say.dismissOne(name)} onClick={dismiss}>
          {say.dismiss}
        </Button>
      </div>
      {isWriting && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a key inside closes it, there is nothing to press here
        <div ref={letterBox} onKeyDown={close}>
          <PartnerMessage seeker={seeker} partner={partner} />
        </div>
      )}
    </>
  );
}

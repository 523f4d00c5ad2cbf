import { type KeyboardEvent, useRef } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyDismiss, applyKeep, toPairKey } from '../../store/meeting-answer.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { focusAfterDismissal } from './focus-after-dismissal.ts';
import { LetterButtons } from './LetterButtons.tsx';
import styles from './PartnerItem.module.css';
import { PartnerMessage } from './PartnerMessage.tsx';
import { goToLetter, toLetterPart, useOpenPart } from './use-open-part.ts';
import { WayButton } from './WayButton.tsx';

interface PartnerActionsProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** What can be done about somebody: write, keep for the shortlist, dismiss. */
export function PartnerActions({ seeker, partner }: PartnerActionsProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const bar = useRef<HTMLDivElement>(null);
  const letterBox = useRef<HTMLDivElement>(null);
  const network = useSelector(selectNetwork);
  const asked = useSelector(({ session }) => session.questions.opportunities);
  const { id } = at(network.nodes, partner.node);
  const [isWriting, setWriting] = useOpenPart(toLetterPart(id));
  const key = toPairKey(asked, id);
  const isKept = asked.kept.includes(key);
  const name = tellMapName(network, partner.node, language);
  const dismiss = () => {
    const goOn = focusAfterDismissal(bar.current);
    act(applyDismiss, key);
    goOn();
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const opener = bar.current?.querySelector<HTMLElement>('[aria-expanded=true]');
    setWriting(false);
    opener?.focus();
  };
  return (
    <>
      <div className={styles.actions} ref={bar}>
        <LetterButtons
          partner={partner}
          isWriting={isWriting}
          onWrite={(isOpen) => {
            setWriting(isOpen);
            if (isOpen) requestAnimationFrame(() => goToLetter(letterBox.current));
          }}
        />
        <Button
          icon={isKept ? 'check' : 'plus'}
          aria-pressed={isKept}
          aria-label={say.keepOne(name)}
          onClick={() => act(applyKeep, key)}
        >
          {say.keep}
        </Button>
        <WayButton id={id} name={name} bar={bar} />
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

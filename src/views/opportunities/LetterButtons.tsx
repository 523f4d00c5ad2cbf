import { useMemo } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectMasked } from '../../store/for-others.ts';
import { applyLetterTo, selectLetter } from '../../store/meeting-letters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listLetters, listRecipients, type Recipient, toRecipientKey } from './list-recipients.ts';
import { useAskable } from './use-askable.ts';

interface LetterButtonsProps {
  readonly partner: Partner;
  readonly isWriting: boolean;
  readonly onWrite: (isWriting: boolean) => void;
}

/** The letter to whom one wants to meet, and the one to who could introduce: each opens by one press and shuts by another. */
export function LetterButtons({ partner, isWriting, onWrite }: LetterButtonsProps) {
  const say = useMessages(opportunityMessages);
  const card = useMessages(cardMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  const { id } = at(network.nodes, partner.node);
  const chosen = useSelector((state) => selectLetter(state, id).to);
  const { askable } = useAskable(partner);
  const recipients = useMemo(() => listRecipients(masked, askable), [masked, askable]);
  const letters = listLetters(recipients);
  const nameOf = (node: number) => tellMapName(network, node, language);
  const name = nameOf(partner.node);
  const keyOf = (one: Recipient) => toRecipientKey(masked, one);
  const shown = recipients.find((one) => keyOf(one) === chosen) ?? recipients[0];
  // Of somebody who is withheld there is no letter, and the form says so.
  const buttons: readonly (Recipient | null)[] = letters.length > 0 ? letters : [null];
  return buttons.map((one) => {
    const isAsked = one?.introducer != null;
    const isOpen = isWriting && (one === null || one === shown);
    return (
      <Button
        key={one ? keyOf(one) : ''}
        icon={isAsked ? 'meet' : 'edit'}
        aria-expanded={isOpen}
        aria-label={isAsked ? card.askTo(nameOf(one.node), name) : say.messageTo(name)}
        onClick={() => {
          if (one && !isOpen) act(applyLetterTo, id, keyOf(one));
          onWrite(!isOpen);
        }}
      >
        {isAsked ? card.ask(nameOf(one.node)) : say.message}
      </Button>
    );
  });
}

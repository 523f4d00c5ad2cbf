import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { applyLetterTo } from '../../store/meeting-letters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { BeginningStep } from './BeginningStep.tsx';
import type { FirstStep } from './find-beginning.ts';
import { toRecipientKey } from './list-recipients.ts';
import styles from './OpportunitiesPanel.module.css';
import { useWrite } from './use-write.ts';

interface BeginningProps {
  readonly seeker: Meeting['seeker'];
  readonly steps: readonly FirstStep[];
}

/** A few names to begin with, each with why, through whom, and the letter. */
export function Beginning({ seeker, steps }: BeginningProps) {
  const say = useMessages(cardMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  const write = useWrite();
  const ask = ({ partner, introducer }: FirstStep) => {
    const { id } = at(network.nodes, partner.node);
    act(
      applyLetterTo,
      id,
      toRecipientKey(network, { node: introducer?.node ?? partner.node, introducer, chain: null }),
    );
    write(id);
  };
  return (
    <section aria-label={say.beginning} className={styles.beginning}>
      <h3 id={FOCUS_TARGETS.answer} tabIndex={-1}>
        {say.beginning}
      </h3>
      <ol>
        {steps.map((step) => (
          <BeginningStep key={step.partner.node} seeker={seeker} {...step} onWrite={() => ask(step)} />
        ))}
      </ol>
    </section>
  );
}

import { useId } from 'react';
import type { MeetingGroup as Group } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { toPairKey } from '../../store/meeting-answer.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { PartnerItem } from './PartnerItem.tsx';
import { useOpenPart } from './use-open-part.ts';

/** How many are listed before one asks for the rest. */
const FIRST = 3;

interface MeetingGroupProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly group: Group;
  /** Whether it heads the answer. */
  readonly isFirst: boolean;
}

/** Those whom one reason speaks for, best first, without those that are dismissed; nothing where there are none. */
export function MeetingGroup({ seeker, group, isFirst }: MeetingGroupProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const own = useId();
  const id = isFirst ? FOCUS_TARGETS.answer : own;
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const [isOpen, setOpen] = useOpenPart(group.reason);
  const left = group.partners.filter(
    ({ node }) => !asked.dismissed.includes(toPairKey(asked, at(network.nodes, node).id)),
  );
  if (left.length === 0) return null;
  // Whom a link has gone to is in sight.
  const isGoneTo = left.slice(FIRST).some(({ node }) => at(network.nodes, node).id === asked.met);
  const isWhole = isOpen || isGoneTo;
  const shown = isWhole ? left : left.slice(0, FIRST);
  const who = seeker < 0 ? null : tellMapName(network, seeker, language);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say.group(group.reason)}
      </h3>
      <p className={isPhone ? 'visually-hidden' : styles.note}>{say.groupNote(group.reason, who, group.by)}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers Safari would not call it a list */}
      <ol role="list" aria-labelledby={id} className={styles.partners}>
        {shown.map((partner) => (
          <PartnerItem key={at(network.nodes, partner.node).id} seeker={seeker} partner={partner} />
        ))}
      </ol>
      {left.length > FIRST && !isGoneTo && (
        <button type="button" className={panel.textButton} aria-expanded={isWhole} onClick={() => setOpen(!isOpen)}>
          {isWhole ? say.fewer : say.more(left.length - FIRST)}
        </button>
      )}
    </section>
  );
}

import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { KindMark } from '../KindMark.tsx';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useLight } from '../use-light.ts';
import { Words } from '../Words.tsx';
import panel from './OpportunitiesPanel.module.css';
import styles from './PartnerItem.module.css';

interface PartnerHeadProps extends Pick<Partner, 'node' | 'strength'> {
  /** The id of what the entry holds besides. */
  readonly rest: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Who is to be met, and how much speaks for it; a press anywhere in the closed entry, or on its head, opens or shuts it. */
export function PartnerHead({ node, strength, rest, isOpen, onToggle }: PartnerHeadProps) {
  const say = useMessages(opportunityMessages);
  const card = useMessages(cardMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const met = useSelector((state) => selectParameters(state, 'opportunities').met);
  const { id, badges, label, kind } = at(network.nodes, node);
  const mark = network.kinds.get(kind);
  const name = tellMapName(network, node, language);
  const light = useLight(id);
  return (
    <div className={styles.head} {...light}>
      <span className={styles.name}>
        {mark && <KindMark kind={mark} />}
        <span lang={langOf(label)}>{name}</span>
        {badges?.map((badge) => (
          <span key={badge.label.en} className={panel.tag} title={badge.note[language]}>
            <Words text={badge.label} />
          </span>
        ))}
      </span>
      <span className={styles.strength} data-strength={strength} title={say.strengthSaid(strength)}>
        {say.strength(strength)}
      </span>
      <IconButton
        icon="open"
        label={card.whole(name)}
        className={styles.open ?? ''}
        id={met === id ? FOCUS_TARGETS.met : undefined}
        aria-current={met === id || undefined}
        aria-expanded={isOpen}
        aria-controls={rest}
        data-whole=""
        onClick={onToggle}
      />
    </div>
  );
}

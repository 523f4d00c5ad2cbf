import type { Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { cardMessages } from '../../language/meeting-card.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyVisitPartner } from '../../store/meeting-lists.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import panel from './OpportunitiesPanel.module.css';
import styles from './PartnerItem.module.css';

interface PartnerHeadProps extends Pick<Partner, 'node' | 'strength'> {
  /** The id of what the entry holds besides. */
  readonly rest: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Who is to be met, and how much speaks for it; a press on the name opens their details. */
export function PartnerHead({ node, strength, rest, isOpen, onToggle }: PartnerHeadProps) {
  const say = useMessages(opportunityMessages);
  const card = useMessages(cardMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const met = useSelector((state) => selectParameters(state, 'opportunities').met);
  const { id, badges } = at(network.nodes, node);
  const name = tellMapName(network, node, language);
  return (
    <div className={styles.head}>
      <NodeButton
        node={node}
        look="strong"
        isShort
        isCurrent={met === id}
        id={met === id ? FOCUS_TARGETS.met : undefined}
        title={card.seeDetails(name)}
        onChoose={() => {
          act(applyVisitPartner, id);
          moveFocus('details');
        }}
      >
        {badges?.map((badge) => (
          <span key={badge.label.en} className={panel.tag} title={badge.note[language]}>
            <Words text={badge.label} />
          </span>
        ))}
      </NodeButton>
      <span className={styles.strength} data-strength={strength} title={say.strengthSaid(strength)}>
        {say.strength(strength)}
      </span>
      <IconButton
        icon="open"
        label={card.whole(name)}
        className={styles.open ?? ''}
        aria-expanded={isOpen}
        aria-controls={rest}
        data-whole=""
        onClick={onToggle}
      />
    </div>
  );
}

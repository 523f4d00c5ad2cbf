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
import panel from './OpportunitiesPanel.module.css';
import styles from './PartnerItem.module.css';

/** Who is to be met and of which kind, and how much speaks for it; a press on the name draws the way there. */
export function PartnerHead({ node, strength }: Pick<Partner, 'node' | 'strength'>) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const met = useSelector((state) => selectParameters(state, 'opportunities').met);
  const { id, badges, kind: kindId } = at(network.nodes, node);
  const kind = network.kinds.get(kindId);
  return (
    <>
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
            <span key={badge.label.en} className={panel.tag} title={badge.note[language]}>
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
    </>
  );
}

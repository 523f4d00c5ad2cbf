import { at } from '../../base/assert.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './OpportunitiesPanel.module.css';

interface PairNodeProps {
  readonly node: number;
  /** `text` stands in a line: no mark, no badges. */
  readonly look?: 'strong' | 'text';
}

/** A partner's short name with its badges; the full name is a tooltip. */
export function PairNode({ node, look = 'strong' }: PairNodeProps) {
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { badges } = at(network.nodes, node);
  return (
    <NodeButton node={node} look={look} isShort title={tellName(network, node, language)}>
      {look === 'strong' &&
        badges?.map((badge) => (
          <span key={badge.label.en} className={styles.tag} title={badge.note[language]}>
            <Words text={badge.label} />
          </span>
        ))}
    </NodeButton>
  );
}

import type { Because, Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './PartnerItem.module.css';
import { callSeeker, tellProofs } from './tell-partner.ts';
import { tellGist } from './tell-why.ts';

interface PartnerReasonsProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Who somebody is and what speaks for them: the reason they stand under, the others beside it, and who comes with them. */
export function PartnerReasons({ seeker, partner }: PartnerReasonsProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { node, also, contact, together } = partner;
  const { description } = at(network.nodes, node);
  const others = together.filter((one) => one !== contact?.node);
  const asked = callSeeker(network, seeker, language);
  const tell = ({ proofs }: Pick<Because, 'proofs'>) => (
    <Said
      words={tellProofs(network, node, proofs, asked, language).join(' ')}
      nodes={[node, seeker, ...proofs.flatMap(({ nodes }) => nodes)]}
    />
  );
  return (
    <>
      {description && (
        <p>
          <Words text={description} />
        </p>
      )}
      <p>
        <Said
          words={tellGist(network, seeker, partner, partner.proofs, language)}
          nodes={[node, seeker, ...partner.proofs.flatMap(({ nodes }) => nodes)]}
        />
      </p>
      {also.length > 0 && (
        <ul aria-label={say.also} className={styles.also}>
          {also.map(({ reason, proofs }) => (
            <li key={reason}>
              {say.alsoGroup(say.group(reason))} {tell({ proofs: proofs.slice(0, 1) })}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className={styles.quiet}>
          <Said words={say.together(others.map((one) => tellMapName(network, one, language)))} nodes={others} />
        </p>
      )}
    </>
  );
}

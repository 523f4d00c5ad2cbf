import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listWanted } from './list-wanted.ts';

/** So many are named. */
const MOST = 6;

/** Whom somebody wants to reach by its own record: a tie already, so that no group names them. */
export function WantedPartners({ seeker }: { readonly seeker: number }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { actors } = listWanted(network, seeker);
  if (actors.length === 0) return null;
  return (
    <p className={panel.lead}>
      {say.wanted(tellMapName(network, seeker, language))}{' '}
      {actors.slice(0, MOST).map((node, place) => (
        <span key={node}>
          {place > 0 && ', '}
          <NodeButton node={node} look="text" isShort />
        </span>
      ))}
    </p>
  );
}

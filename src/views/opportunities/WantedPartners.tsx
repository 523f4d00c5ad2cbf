import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyVisit } from '../../store/meeting-lists.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listWanted } from './list-wanted.ts';

/** So many are named of each relation. */
const MOST = 6;

/** Whom somebody aims at by its own record: a tie already, so that no group names them. A name opens its details. */
export function WantedPartners({ seeker }: { readonly seeker: number }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  return [...listWanted(network, seeker).actors].map(([relation, nodes]) => {
    const label = network.relations.get(relation)?.label;
    const name = tellMapName(network, seeker, language);
    return (
      <p key={relation} className={panel.lead}>
        <Said words={say.wanted(name, label?.[language] ?? '')} texts={[label]} nodes={[seeker]} />{' '}
        {nodes.slice(0, MOST).map((node, place) => (
          <span key={node}>
            {place > 0 && ', '}
            <NodeButton
              node={node}
              look="text"
              onChoose={(id) => {
                act(applyVisit, id);
                moveFocus('details');
              }}
            />
          </span>
        ))}
      </p>
    );
  });
}

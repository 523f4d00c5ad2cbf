import { useId, useMemo } from 'react';
import { markPartners } from '../../analysis/opportunities/candidates.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyQuestion, selectExtent, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findDelegation, groupPartners, MOST_LISTED } from './list-partners.ts';
import styles from './OpportunitiesPanel.module.css';
import { nameOf } from './tell-pair.ts';

/** Whom the pairs are for: anyone, or one of those who can be paired. What is selected is offered at once. */
export function ActorChoice() {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const id = useId();
  const network = useSelector(selectNetwork);
  const extent = useSelector(selectExtent);
  const { actor } = useSelector((state) => selectParameters(state, 'opportunities'));
  const selected = useSelector((state) => state.session.selection.at(-1));
  const partners = useMemo(() => markPartners(network, extent), [network, extent]);
  const groups = useMemo(() => groupPartners(network, partners, language), [network, partners, language]);
  const delegation = useMemo(() => findDelegation(network, partners), [network, partners]);
  const asked = network.nodeIndex.get(actor ?? '') ?? -1;
  const picked = network.nodeIndex.get(selected ?? '') ?? -1;
  const offered = [...new Set([picked, delegation])].filter((node) => node !== asked && partners[node] === 1);
  const labelOf = (node: number) => tellName(network, node, language);
  const isListed = groups.some(({ nodes }) => nodes.includes(asked));
  const choose = (node: string | null) => act(applyQuestion, 'opportunities', { actor: node });
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say.for}</label>
      <Select id={id} value={asked < 0 ? '' : (actor ?? '')} onChange={({ target }) => choose(target.value || null)}>
        <option value="">{say.anyone}</option>
        {asked >= 0 && !isListed && (
          <option value={actor ?? ''}>{partners[asked] ? labelOf(asked) : say.notShown(labelOf(asked))}</option>
        )}
        {groups.map(({ kind, nodes }) => (
          <optgroup key={kind.id} label={kind.plural[language]}>
            {nodes.map((node) => (
              <option key={node} value={at(network.nodes, node).id}>
                {labelOf(node)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {groups.reduce((sum, { nodes }) => sum + nodes.length, 0) === MOST_LISTED && (
        <p className={styles.note}>{say.onlyMost(MOST_LISTED)}</p>
      )}
      {offered.length > 0 && (
        <div className={styles.offered}>
          {offered.map((node) => (
            <Button key={node} onClick={() => choose(at(network.nodes, node).id)}>
              {say.choose(nameOf(network, node, language))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

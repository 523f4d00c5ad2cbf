import type { OpportunitiesAnswer, Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { PairNode } from './PairNode.tsx';
import { parsePairKey, toPairKey } from './pair-key.ts';
import { SaveShortlist } from './SaveShortlist.tsx';
import { nameOf } from './tell-pair.ts';

/** The pairs that are kept, and the way to take them along; with none kept, the whole list. */
export function Shortlist({ answer }: { readonly answer: OpportunitiesAnswer }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { kept, dismissed } = useSelector((state) => selectParameters(state, 'opportunities'));
  const explained = new Map<string, Opportunity>();
  for (const pair of [...answer.kept, ...answer.pairs]) explained.set(toPairKey(network, pair), pair);
  const listed = kept.flatMap((key) => {
    const ends = parsePairKey(network, key);
    return ends ? [{ key, pair: explained.get(key), ...ends }] : [];
  });
  const remaining = answer.pairs.filter((pair) => !dismissed.includes(toPairKey(network, pair)));
  const taken = listed.length > 0 ? listed.flatMap(({ pair }) => pair ?? []) : remaining;
  return (
    <div className={styles.section}>
      {listed.length > 0 && (
        <>
          <h3>{say.shortlist}</h3>
          <ul aria-label={say.shortlist} className={styles.shortlist}>
            {listed.map(({ key, pair, one, other }) => (
              <li key={key}>
                <span>
                  <PairNode node={one} look="text" />
                  {' × '}
                  <PairNode node={other} look="text" />
                  {!pair && <span className={styles.note}>{` (${say.noReason})`}</span>}
                </span>
                <span aria-hidden="true" className={styles.leader} />
                {pair && <span aria-hidden="true">{pair.score}</span>}
                {pair && <span className="visually-hidden">{say.points(pair.score)}</span>}
                <IconButton
                  icon="close"
                  label={say.remove(nameOf(network, one, language), nameOf(network, other, language))}
                  onClick={() => act(applyQuestion, 'opportunities', { kept: kept.filter((id) => id !== key) })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {taken.length > 0 && (
        <SaveShortlist pairs={taken} label={listed.length > 0 ? say.save(taken.length) : say.saveAll(taken.length)} />
      )}
    </div>
  );
}

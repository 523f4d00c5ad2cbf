import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellId } from '../../network/tell-apart.ts';
import { applySeeker } from '../../store/meeting.ts';
import { applyKeep, byStrength, toPairKey } from '../../store/meeting-answer.ts';
import { isMeetingAsked, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { SaveShortlist } from './SaveShortlist.tsx';

/** Who is kept, by whoever asks now and by others, and the way to take them along; with nobody kept, the whole list. */
export function Shortlist({ meeting }: { readonly meeting: Meeting | null }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const seeker = meeting?.seeker ?? -1;
  const present = (meeting ? byStrength(meeting) : []).flatMap(({ partners }) =>
    partners.map((partner) => ({ key: toPairKey(asked, at(network.nodes, partner.node).id), seeker, partner })),
  );
  const byKey = new Map(present.map((listed) => [listed.key, listed]));
  const kept = asked.kept.flatMap((key) => byKey.get(key) ?? []);
  const isOthers = (from: string) => !isMeetingAsked(asked) || from !== (asked.actor ?? '');
  const taken = kept.length > 0 ? kept : present.filter(({ key }) => !asked.dismissed.includes(key));
  return (
    <div className={styles.section}>
      {asked.kept.length > 0 && (
        <>
          <h3>{say.shortlist}</h3>
          <ul aria-label={say.shortlist} className={styles.shortlist}>
            {asked.kept.map((key) => {
              const [from = '', to = ''] = key.split('~');
              const name = tellId(network, to, language);
              const node = network.nodeIndex.get(to);
              return (
                <li key={key}>
                  <span>
                    {node !== undefined && <NodeButton node={node} look="text" />}
                    {isOthers(from) && (
                      <>
                        {' '}
                        {from === '' ? (
                          <span className={styles.note}>{say.keptForYou}</span>
                        ) : (
                          <button type="button" className={panel.textButton} onClick={() => act(applySeeker, from)}>
                            {say.keptFor(tellId(network, from, language))}
                          </button>
                        )}
                      </>
                    )}
                    {!byKey.has(key) && !isOthers(from) && <span className={styles.note}>{` (${say.noReason})`}</span>}
                  </span>
                  <IconButton icon="close" label={say.remove(name)} onClick={() => act(applyKeep, key)} />
                </li>
              );
            })}
          </ul>
        </>
      )}
      {taken.length > 0 && (
        <SaveShortlist listed={taken} label={kept.length > 0 ? say.save(taken.length) : say.saveAll(taken.length)} />
      )}
    </div>
  );
}

import { groupMessages } from '../../language/groups.ts';
import { selectAnswer } from '../../store/questions.ts';
import { AnswerState } from '../AnswerState.tsx';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { CopyGroups } from './CopyGroups.tsx';
import { GroupItem } from './GroupItem.tsx';
import styles from './GroupsPanel.module.css';
import { ResolutionChoice } from './ResolutionChoice.tsx';
import { WeakPoints } from './WeakPoints.tsx';
import { WhatIf } from './WhatIf.tsx';

/** The question of which nodes belong together, and what holds everything together. */
export function GroupsPanel() {
  const say = useMessages(groupMessages);
  const { status, answer } = useSelector((state) => selectAnswer(state, 'groups'));
  const isWaiting = status === 'busy' || status === 'idle';
  const hasStopped = status === 'failed' || status === 'cancelled';
  return (
    <div className={panel.panel}>
      <h2>{say.title}</h2>
      <p className={panel.lead}>{say.lead}</p>
      <ResolutionChoice />
      <AnswerState question="groups" say={say} warnsOfStop />
      {answer && !hasStopped && (
        <div className={styles.result} aria-busy={isWaiting}>
          <p className={styles.summary}>
            {answer.groups.length === 0 ? (
              answer.nodeCount === 0 ? (
                say.nothingShown
              ) : (
                say.nothingTied
              )
            ) : (
              <>
                <b>{say.found(answer.groups.length, answer.alone)}</b> {say.quality(answer.modularity)}
              </>
            )}
          </p>
          <ul aria-label={say.title}>
            {answer.groups.map((group) => (
              <GroupItem key={group.key} group={group} />
            ))}
          </ul>
          {answer.groups.length > 0 && <CopyGroups answer={answer} />}
          <details className={styles.section}>
            <summary>{say.howFound}</summary>
            <p>{say.method}</p>
          </details>
        </div>
      )}
      <WhatIf loss={status === 'done' ? answer?.loss : undefined} />
      {answer && !hasStopped && answer.nodeCount > 0 && (
        <div className={styles.result} aria-busy={isWaiting}>
          <WeakPoints answer={answer} />
        </div>
      )}
    </div>
  );
}

import { pathMessages } from '../../language/paths.ts';
import { selectAnswer, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { AnswerFault } from '../AnswerFault.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { type Ends, PathEnds } from './PathEnds.tsx';
import { PathOptions } from './PathOptions.tsx';
import { PathResult } from './PathResult.tsx';
import { PathStart } from './PathStart.tsx';
import styles from './PathsPanel.module.css';

/** The question of how two nodes are connected, and its answer. */
export function PathsPanel() {
  const say = useMessages(pathMessages);
  const network = useSelector(selectNetwork);
  const { from, to } = useSelector((state) => selectParameters(state, 'paths'));
  const { status, answer } = useSelector((state) => selectAnswer(state, 'paths'));
  const indexOf = (id: string | null) => network.nodeIndex.get(id ?? '') ?? -1;
  const ends: Ends = { from: indexOf(from), to: indexOf(to) };
  const isComplete = ends.from !== -1 && ends.to !== -1;
  // The last answer stays while another is on its way; one about other ends would mislead.
  const told = isComplete && answer?.from === ends.from && answer.to === ends.to ? answer : null;
  const isBroken = isComplete && (status === 'failed' || status === 'cancelled');
  const isFound = told !== null && told.outcome !== 'same' && !isBroken;
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const isAnswerFirst = isPhone && isFound;
  /** One place for all that screen readers are to hear of how things stand. */
  const toStatus = (): string => {
    if (isBroken || (ends.from === -1 && ends.to === -1)) return '';
    if (!isComplete) return say.chooseOther(ends.from === -1 ? 'from' : 'to');
    if (ends.from === ends.to) return say.same;
    // What was found is said by the page's own live region, as of every question.
    return told ? '' : say.busy;
  };

  return (
    <div className={panel.panel}>
      {/* What the tab says already leaves a phone's sheet to the answer. */}
      <h2 id={FOCUS_TARGETS.paths} tabIndex={-1} className={isAnswerFirst ? 'visually-hidden' : undefined}>
        {say.title}
      </h2>
      {!isComplete && <p className={panel.lead}>{say.lead}</p>}
      <PathEnds ends={ends} />
      {!isAnswerFirst && <PathOptions />}
      <p role="status" className={isFound ? 'visually-hidden' : styles.prompt}>
        {toStatus()}
      </p>
      {!isComplete && <PathStart />}
      {isBroken && <AnswerFault question="paths" text={say[status]} />}
      {told && !isBroken && <PathResult answer={told} />}
      {isAnswerFirst && <PathOptions />}
    </div>
  );
}

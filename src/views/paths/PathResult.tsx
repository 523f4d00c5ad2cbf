import type { PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { pathMessages } from '../../language/paths.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useNames, useSelector } from '../use-app.ts';
import { CommonList } from './CommonList.tsx';
import { CopyIntroduction } from './CopyIntroduction.tsx';
import { NoPath } from './NoPath.tsx';
import { PathChoice } from './PathChoice.tsx';
import { PathSteps } from './PathSteps.tsx';
import styles from './PathsPanel.module.css';
import { toSentence } from './tell-path.ts';

/** What the answer says: the chosen path in a sentence and step by step, or why there is none; then what both share. */
export function PathResult({ answer }: { readonly answer: PathsAnswer }) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const { hasInferred } = useSelector(selectTieWords);
  const network = useSelector(selectNetwork);
  const nameOf = useNames();
  const asked = useSelector((state) => selectParameters(state, 'paths').chosen);
  const { outcome, paths } = answer;
  // Other filters can leave fewer paths than there were when one was chosen.
  const chosen = Math.min(asked, paths.length - 1);
  const path = paths[chosen];
  return (
    <>
      {path && (
        <div className={styles.section}>
          <p className={panel.quiet}>
            {say.steps(path.hops.length)}. {say.manner(answer, hasInferred)}
          </p>
          {[[path.nodes[0] ?? -1, answer.from] as const, [path.nodes.at(-1) ?? -1, answer.to] as const].map(
            ([place, region]) =>
              place !== region && (
                <p key={region} className={panel.quiet}>
                  {say.liesIn(nameOf(place), nameOf(region))}
                </p>
              ),
          )}
          <p className={styles.sentence}>{toSentence(network, path, language)}</p>
          <CopyIntroduction answer={answer} path={path} />
          <PathChoice answer={answer} chosen={chosen} />
          <h3>{say.stepByStep}</h3>
          <PathSteps path={path} />
        </div>
      )}
      {(outcome === 'none' || outcome === 'hidden') && <NoPath answer={answer} />}
      {(outcome === 'found' || outcome === 'none') && <CommonList answer={answer} />}
    </>
  );
}

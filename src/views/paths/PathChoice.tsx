import { useId } from 'react';
import type { PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { pathMessages } from '../../language/paths.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyQuestion } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';

interface PathChoiceProps {
  readonly answer: PathsAnswer;
  /** The path that is told, by its place in the answer. */
  readonly chosen: number;
}

/** The paths that were found, to choose the one that is told and drawn: radio buttons, best first. */
export function PathChoice({ answer, chosen }: PathChoiceProps) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const act = useAct();
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{say.paths(answer.paths.length, answer.hasMore)}</legend>
      {answer.paths.map(({ nodes, hops }, place) => (
        <label key={nodes.join()} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={place === chosen}
            onChange={() => act(applyQuestion, 'paths', { chosen: place })}
          />
          <span>
            <b>{say.steps(hops.length)}</b>{' '}
            <span className={panel.quiet}>
              <Said
                words={say.via(nodes.slice(1, -1).map((node) => tellMapName(network, node, language)))}
                nodes={nodes}
              />
            </span>
          </span>
        </label>
      ))}
      <p className={panel.quiet}>{say.order}</p>
    </fieldset>
  );
}

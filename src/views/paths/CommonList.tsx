import { useState } from 'react';
import type { CommonGround, Shared } from '../../analysis/paths/common-ground.ts';
import type { PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { pathMessages } from '../../language/paths.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';

const GROUPS = ['places', 'themes', 'sessions', 'neighbours'] as const satisfies readonly (keyof CommonGround)[];
/** So many of a group are listed before one asks for the rest. */
const FIRST = 6;

/** What the two ends have in common, each with the ties that say so. */
export function CommonList({ answer }: { readonly answer: PathsAnswer }) {
  const say = useMessages(pathMessages);
  const groups = GROUPS.filter((group) => answer.common[group].length > 0);
  return (
    <div className={styles.section}>
      <h3>{say.common}</h3>
      {groups.length === 0 && <p className={panel.quiet}>{say.nothingShared}</p>}
      {groups.map((group) => (
        <div key={group}>
          <h4>{say.shared(group)}</h4>
          <SharedList shared={answer.common[group]} from={answer.from} to={answer.to} />
        </div>
      ))}
      {groups.length > 0 && <p className={panel.quiet}>{say.commonNote}</p>}
    </div>
  );
}

interface SharedListProps {
  readonly shared: readonly Shared[];
  readonly from: number;
  readonly to: number;
}

function SharedList({ shared, from, to }: SharedListProps) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const [isWhole, setWhole] = useState(false);
  const tell = (tie: number, end: number) =>
    tie === -1 ? say.byRule(tellName(network, end, language)) : buildSentence(network, tie, language);
  const listed = isWhole ? shared : shared.slice(0, FIRST);
  return (
    <>
      <ul className={styles.shared}>
        {listed.map((one) => (
          <li key={one.node}>
            <NodeButton node={one.node} />
            <p className={panel.quiet}>
              <Said
                words={`${tell(one.from, from)}; ${tell(one.to, to)}.`}
                nodes={[from, to, one.node]}
                edges={[one.from, one.to]}
              />
            </p>
          </li>
        ))}
      </ul>
      {listed.length < shared.length && (
        <button type="button" className={panel.textButton} onClick={() => setWhole(true)}>
          {say.showAll(shared.length)}
        </button>
      )}
    </>
  );
}

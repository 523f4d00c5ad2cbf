import type { Path, PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { pathMessages } from '../../language/paths.ts';
import { selectMasked } from '../../store/for-others.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';
import { toIntroduction } from './tell-path.ts';
import { toPathsCsv } from './to-paths-csv.ts';

interface CopyIntroductionProps {
  readonly answer: PathsAnswer;
  /** The path that is told. */
  readonly path: Path;
}

/** Copies the told path as a text to pass on, and all paths as a table. */
export function CopyIntroduction({ answer, path }: CopyIntroductionProps) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  return (
    <p className={styles.copy}>
      {/* Of another path nothing is copied yet. */}
      <CopyButton
        key={path.edges.join()}
        say={say}
        label={say.copy}
        build={() => toIntroduction(network, path, language)}
      />
      <CopyButton say={say} label={say.copyTable} build={() => toPathsCsv(network, answer, language)} />
    </p>
  );
}

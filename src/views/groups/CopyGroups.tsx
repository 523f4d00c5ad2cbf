import type { GroupsAnswer } from '../../analysis/groups/find-groups.ts';
import { groupMessages } from '../../language/groups.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectParameters } from '../../store/questions.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';
import { toGroupsCsv } from './to-groups-csv.ts';

/** Puts the division on the clipboard as a table: who is in which group. */
export function CopyGroups({ answer }: { readonly answer: GroupsAnswer }) {
  const say = useMessages(groupMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  const { names } = useSelector((state) => selectParameters(state, 'groups'));
  return (
    <p className={styles.copy}>
      <CopyButton say={say} label={say.copy} build={() => toGroupsCsv(network, answer, names, language)} />
    </p>
  );
}

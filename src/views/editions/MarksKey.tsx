import { compareMessages } from '../../language/compare.ts';
import { type Comparison, STANDINGS } from '../../network/compare-editions.ts';
import { StandingMark } from '../StandingMark.tsx';
import { useMessages } from '../use-app.ts';
import styles from './EditionsPanel.module.css';
import { useEditionName } from './use-edition-name.ts';

/** What the rings on the map mean, in a row beside the sentence; beside the filters their own legend says it. */
export function MarksKey({ comparison }: { readonly comparison: Comparison }) {
  const say = useMessages(compareMessages);
  const nameOf = useEditionName();
  return (
    <ul className={styles.marks}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} />
          {say.standing(standing, nameOf(comparison.to))}
        </li>
      ))}
    </ul>
  );
}

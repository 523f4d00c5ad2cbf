import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';

/** Opens the details of a tie, by its index. */
export function TieLink({ edge }: { readonly edge: number }) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const act = useAct();
  const label = say.openTie(buildSentence(network, edge, language));
  const open = () => {
    act(applySelect, at(network.edges, edge).id);
    moveFocus('details');
  };
  return (
    <button type="button" className={styles.open} aria-label={label} title={label} onClick={open}>
      <Icon name="next" />
    </button>
  );
}

import { chosenMessages } from '../../language/chosen.ts';
import { frameMessages } from '../../language/frame.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';
import { applyShowNode, applyShowTies } from '../../store/reveal.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useAct, useMessages, useSelector, useVisibility } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { LeftOutNotice } from './LeftOutNotice.tsx';

interface NodeNoticesProps {
  readonly id: string;
  /** Ties of the node that the map leaves out, by index. */
  readonly hidden: readonly number[];
}

/** Whether filters leave out the node, or else some of its ties, and which. */
export function NodeNotices({ id, hidden }: NodeNoticesProps) {
  const say = useMessages(chosenMessages);
  const network = useSelector(selectNetwork);
  const sayFrame = useMessages(frameMessages);
  const isFrame = useVisibility().frame.includes(network.nodeIndex.get(id) ?? -1);
  const act = useAct();
  const filters = useSelector((state) => state.session.filters);
  const focus = useSelector((state) => state.session.focus);
  const hiding = findHidingFilters(network, filters, focus, id);
  if (hiding.length > 0) {
    return <LeftOutNotice text={say.leftOutBy(hiding)} action={say.showIt} onShow={() => act(applyShowNode, id)} />;
  }
  if (isFrame) return <p className={styles.note}>{sayFrame.note}</p>;
  if (hidden.length === 0) return null;
  const showTies = () => act(applyShowTies, hidden);
  const action = say.showTies(hidden.length);
  return <LeftOutNotice isQuiet text={say.tiesLeftOut(hidden.length)} action={action} onShow={showTies} />;
}

import { at } from '../../base/assert.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { ConsentMark } from '../ConsentMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { OtherWords } from '../OtherWords.tsx';
import panel from '../Panel.module.css';
import { useLangOf, useLanguage, useSelector } from '../use-app.ts';
import { useTieWords } from '../use-tie-words.ts';
import { Words } from '../Words.tsx';
import styles from './DetailsPanel.module.css';
import { NodeActions } from './NodeActions.tsx';
import { NodeNotices } from './NodeNotices.tsx';
import { PanelHead } from './PanelHead.tsx';
import { WayBack } from './WayBack.tsx';

interface NodeHeadProps {
  /** The node's index. */
  readonly node: number;
  /** Those of its ties that the map leaves out, by index. */
  readonly hidden: readonly number[];
  /** Whether fields below say what it is. */
  readonly isEdited: boolean;
}

/** What a node is, whether the map shows it, and what can be done with it there. */
export function NodeHead({ node, hidden, isEdited }: NodeHeadProps) {
  const tieWords = useTieWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const { id, kind: kindId, label, description, session, badges, consent, colour } = at(network.nodes, node);
  const kind = network.kinds.get(kindId);
  return (
    <>
      <WayBack />
      <PanelHead
        kicker={
          <>
            {kind && <KindMark kind={kind} numeral={session?.number} colour={colour} />}
            <span>
              <Words text={kind?.label} />
            </span>
            <span aria-hidden="true" className={styles.dash} />
            <span>{tieWords(node).long}</span>
          </>
        }
        heading={<span lang={langOf(label)}>{label[language]}</span>}
      />
      <ConsentMark consent={consent} />
      {description && !isEdited && (
        <p className={panel.lead} lang={langOf(description)}>
          {description[language]}
        </p>
      )}
      {!isEdited && <OtherWords text={description} />}
      {badges?.map((badge, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: badges have no ids and keep their order
        <p key={place} className={styles.badgeLine}>
          <span className={styles.tag}>
            <Words text={badge.label} />
          </span>{' '}
          <Words text={badge.note} />
        </p>
      ))}
      <NodeNotices id={id} hidden={hidden} />
      <NodeActions id={id} isEdited={isEdited} />
    </>
  );
}

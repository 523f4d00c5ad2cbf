import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { detailsMessages } from '../../language/details.ts';
import { groupLinks } from '../../network/neighbours.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { LinkGroups } from './LinkGroups.tsx';
import { NodeActions } from './NodeActions.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { NodeNames } from './NodeNames.tsx';
import { NodeNotices } from './NodeNotices.tsx';
import { PanelHead } from './PanelHead.tsx';
import { placeCorrections } from './place-corrections.ts';

/** One node: its names, what it is, how it is known, and its ties one by one. */
export function NodeDetails({ id }: { readonly id: string }) {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { nodes, edges } = useSelector(selectVisibility);
  const index = network.nodeIndex.get(id) ?? -1;
  const node = at(network.nodes, index);
  const kind = network.kinds.get(node.kind);
  const groups = useMemo(() => groupLinks(network, index), [network, index]);
  const ties = groups.flatMap((group) => group.links.map((link) => link.edge));
  const hidden = ties.filter((edge) => !edges[edge]);
  const corrections = useMemo(() => {
    const shown = groups.flatMap((group) => group.links.map((link) => at(network.edges, link.edge).id));
    return placeCorrections(network.dataset.corrections, id, shown);
  }, [network, groups, id]);
  return (
    <>
      <PanelHead
        kicker={
          <>
            {kind && <KindMark kind={kind} numeral={node.session?.number} />}
            <span>{kind?.label[language]}</span>
            <span aria-hidden="true" className={styles.dash} />
            <span>{say.ties(ties.length - hidden.length, ties.length)}</span>
          </>
        }
        heading={node.label[language]}
      />
      <p className={styles.lead}>{node.description[language]}</p>
      {node.badges?.map((badge) => (
        <p key={badge.label.en} className={styles.badgeLine}>
          <span className={styles.tag}>{badge.label[language]}</span> {badge.note[language]}
        </p>
      ))}
      <NodeNotices id={id} hidden={hidden} />
      <NodeActions id={id} />
      {corrections.own.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <NodeNames node={node} />
      <NodeFacts node={index} />
      {ties.length === 0 && <p className={styles.section}>{say.noTies}</p>}
      <LinkGroups groups={groups} corrections={corrections.byEdge} marksLeftOut={nodes[index] === 1} />
    </>
  );
}

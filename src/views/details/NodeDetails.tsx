import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { groupLinks } from '../../network/neighbours.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import { useEditor } from '../editor.ts';
import { useSelector, useVisibility } from '../use-app.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import { LinkGroups } from './LinkGroups.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { NodeHead } from './NodeHead.tsx';
import { NodeNames } from './NodeNames.tsx';
import { placeCorrections } from './place-corrections.ts';
import { ThroughFounders } from './ThroughFounders.tsx';

/** One node: its names, what it is, how it is known, and its ties one by one. */
export function NodeDetails({ id }: { readonly id: string }) {
  const network = useSelector(selectNetwork);
  const visible = useVisibility();
  const index = network.nodeIndex.get(id) ?? -1;
  const isEdited = useEditor().value !== null;
  const groups = useMemo(() => groupLinks(network, index), [network, index]);
  const ties = useMemo(() => groups.flatMap((group) => group.links.map((link) => link.edge)), [groups]);
  const corrections = useMemo(() => {
    const shown = ties.map((edge) => at(network.edges, edge).id);
    return placeCorrections(network.dataset.corrections, id, shown);
  }, [network, ties, id]);
  return (
    <>
      <NodeHead node={index} hidden={ties.filter((edge) => !visible.edges[edge])} isEdited={isEdited} />
      {corrections.own.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <Editing>{({ NodeFields }) => <NodeFields id={id} />}</Editing>
      {!isEdited && <NodeNames node={at(network.nodes, index)} />}
      <NodeFacts node={index} isEdited={isEdited} />
      <LinkGroups groups={groups} corrections={corrections.byEdge} marksLeftOut={visible.nodes[index] === 1} />
      <ThroughFounders node={index} />
      {isEdited && <Editing>{({ NodeRemoval }) => <NodeRemoval id={id} />}</Editing>}
    </>
  );
}

import { at, numberAt } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { applyShowTies } from '../../store/reveal.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import { useEditor } from '../editor.ts';
import { useAct, useLangOf, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NodeName } from './NodeName.tsx';
import { PanelHead } from './PanelHead.tsx';
import { TieFacts } from './TieFacts.tsx';
import { TieGround } from './TieGround.tsx';

/** One tie: its two ends, how it is known and what it rests on. */
export function TieDetails({ id }: { readonly id: string }) {
  const language = useLanguage();
  const langOf = useLangOf();
  const say = useMessages(chosenMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  const isEdited = useEditor().value !== null;
  const index = network.edgeIndex.get(id) ?? -1;
  const isShown = useVisibility().edges[index] === 1;
  const edge = at(network.edges, index);
  const { hasInferred } = useSelector(selectTieWords);
  const corrections = network.dataset.corrections.filter((correction) => correction.edges?.includes(id));
  return (
    <>
      <PanelHead
        isSentence
        kicker={
          <>
            <span>{say.tie}</span>
            {hasInferred && (
              <>
                <span aria-hidden="true" className={edge.layer === 'inferred' ? styles.dashed : styles.dash} />
                <span>{say.layer(edge.layer)}</span>
              </>
            )}
          </>
        }
        heading={
          <>
            <NodeName node={numberAt(network.source, index)} look="heading" />{' '}
            <span className={styles.relation} lang={langOf(network.relations.get(edge.relation)?.label)}>
              {network.relations.get(edge.relation)?.label?.[language]}
            </span>{' '}
            <NodeName node={numberAt(network.target, index)} look="heading" />
          </>
        }
      />
      {!isShown && (
        <LeftOutNotice text={say.tieLeftOut} action={say.showIt} onShow={() => act(applyShowTies, [index])} />
      )}
      <Editing>{({ TieFields }) => <TieFields id={id} />}</Editing>
      <TieGround edge={edge} isEdited={isEdited} />
      {corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <TieFacts edge={edge} isEdited={isEdited} />
    </>
  );
}

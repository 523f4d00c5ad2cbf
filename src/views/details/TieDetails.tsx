import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { applyShowTies } from '../../store/reveal.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { useEditor } from '../editor.ts';
import panel from '../Panel.module.css';
import { PartFault } from '../PartFault.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Attributes } from './Attributes.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NodeName } from './NodeName.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SourceList } from './SourceList.tsx';
import { TieGround } from './TieGround.tsx';

/** One tie: its two ends, how it is known and what it rests on. */
export function TieDetails({ id }: { readonly id: string }) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { value: editor, trouble, tryAgain } = useEditor();
  const index = network.edgeIndex.get(id) ?? -1;
  const isShown = useSelector((state) => selectVisibility(state).edges[index] === 1);
  const edge = at(network.edges, index);
  const { layers, sources } = network.dataset.meta;
  const layer = layers?.[edge.layer];
  const { hasInferred } = useSelector(selectTieWords);
  const said = [hasInferred, layer, edge.rule, edge.certainty, edge.weight, edge.attributes?.length, sources.length];
  const hasFacts = said.some(Boolean);
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
            <NodeName node={at(network.source, index)} look="heading" />{' '}
            <span className={styles.relation}>{network.relations.get(edge.relation)?.label[language]}</span>{' '}
            <NodeName node={at(network.target, index)} look="heading" />
          </>
        }
      />
      {!isShown && (
        <LeftOutNotice text={say.tieLeftOut} action={say.showIt} onShow={() => act(applyShowTies, [index])} />
      )}
      {trouble && <PartFault trouble={trouble} onRetry={tryAgain} />}
      {editor && <editor.TieFields id={id} />}
      <TieGround edge={edge} />
      {corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      {hasFacts && (
        <dl className={styles.facts}>
          {(hasInferred || layer) && (
            <div>
              <dt>{say.howKnown}</dt>
              <dd>
                {say.layer(edge.layer)}
                {layer && <p className={panel.quiet}>{layer[language]}</p>}
              </dd>
            </div>
          )}
          {edge.rule && (
            <div>
              <dt>{say.ruleHead}</dt>
              <dd>{edge.rule[language]}</dd>
            </div>
          )}
          {edge.certainty && (
            <div>
              <dt>{say.certaintyHead}</dt>
              <dd>{say.certaintyWord(edge.certainty)}</dd>
            </div>
          )}
          {edge.weight !== undefined && (
            <div>
              <dt>{say.weight}</dt>
              <dd>{edge.weight.toLocaleString(language)}</dd>
            </div>
          )}
          {edge.attributes && <Attributes attributes={edge.attributes} />}
          {sources.length > 0 && (
            <div>
              <dt>{say.source}</dt>
              <dd>
                <SourceList sources={sources} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}

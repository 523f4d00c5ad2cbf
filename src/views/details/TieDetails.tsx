import { at } from '../../base/assert.ts';
import { detailsMessages } from '../../language/details.ts';
import { applyShowTies } from '../../store/reveal.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { Folio } from './Folio.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NodeName } from './NodeName.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SourceList } from './SourceList.tsx';

/** One tie: its two ends, how it is known and what it rests on. */
export function TieDetails({ id }: { readonly id: string }) {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const index = network.edgeIndex.get(id) ?? -1;
  const isShown = useSelector((state) => selectVisibility(state).edges[index] === 1);
  const edge = at(network.edges, index);
  const { layers, sources } = network.dataset.meta;
  const corrections = network.dataset.corrections.filter((correction) => correction.edges?.includes(id));
  return (
    <>
      <PanelHead
        isSentence
        kicker={
          <>
            <span>{say.tie}</span>
            <span aria-hidden="true" className={edge.layer === 'inferred' ? styles.dashed : styles.dash} />
            <span>{say.layer(edge.layer)}</span>
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
      <div className={styles.section}>
        <h3>{say.evidence}</h3>
        <div className={styles.link}>
          <Folio paragraphs={edge.evidence.paragraphs} />
          <div>
            <p>{edge.evidence.paraphrase[language]}</p>
            {edge.note && <p className={panel.quiet}>{edge.note[language]}</p>}
          </div>
        </div>
      </div>
      {corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <dl className={styles.facts}>
        <div>
          <dt>{say.howKnown}</dt>
          <dd>
            {say.layer(edge.layer)}
            <p className={panel.quiet}>{layers[edge.layer][language]}</p>
          </dd>
        </div>
        {edge.rule && (
          <div>
            <dt>{say.ruleHead}</dt>
            <dd>{edge.rule[language]}</dd>
          </div>
        )}
        <div>
          <dt>{say.certaintyHead}</dt>
          <dd>{say.certaintyWord(edge.certainty)}</dd>
        </div>
        {sources.length > 0 && (
          <div>
            <dt>{say.source}</dt>
            <dd>
              <SourceList sources={sources} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

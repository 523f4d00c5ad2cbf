import { at } from '../../base/assert.ts';
import type { EdgeRecord } from '../../dataset/schema.ts';
import { detailsMessages } from '../../language/details.ts';
import { applyShowTies } from '../../store/reveal.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Addresses } from './Addresses.tsx';
import { Attributes } from './Attributes.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { Folio } from './Folio.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { NodeName } from './NodeName.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SourceList } from './SourceList.tsx';

/** Whether anything is said of what a tie rests on. */
const isGrounded = ({ evidence, note }: EdgeRecord): boolean =>
  Boolean(note || evidence?.paraphrase || evidence?.paragraphs?.length || evidence?.sources?.length);

/** One tie: its two ends, how it is known and what it rests on. */
export function TieDetails({ id }: { readonly id: string }) {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const index = network.edgeIndex.get(id) ?? -1;
  const isShown = useSelector((state) => selectVisibility(state).edges[index] === 1);
  const edge = at(network.edges, index);
  const { layers, sources } = network.dataset.meta;
  const layer = layers?.[edge.layer];
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
      {isGrounded(edge) && (
        <div className={styles.section}>
          <h3>{say.evidence}</h3>
          <div className={styles.link}>
            <Folio paragraphs={edge.evidence?.paragraphs} />
            <div>
              {edge.evidence?.paraphrase && (
                <p lang={langOf(edge.evidence.paraphrase)}>{edge.evidence.paraphrase[language]}</p>
              )}
              <Addresses addresses={edge.evidence?.sources} />
              {edge.note && <p className={panel.quiet}>{edge.note[language]}</p>}
            </div>
          </div>
        </div>
      )}
      {corrections.map((correction) => (
        <CorrectionNote key={correction.id} correction={correction} />
      ))}
      <dl className={styles.facts}>
        <div>
          <dt>{say.howKnown}</dt>
          <dd>
            {say.layer(edge.layer)}
            {layer && <p className={panel.quiet}>{layer[language]}</p>}
          </dd>
        </div>
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
    </>
  );
}

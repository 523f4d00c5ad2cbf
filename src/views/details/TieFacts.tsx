import type { EdgeRecord } from '../../dataset/schema.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectDataset } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { Attributes } from './Attributes.tsx';
import styles from './DetailsPanel.module.css';
import { EditionFact } from './EditionFact.tsx';
import { SourceList } from './SourceList.tsx';

interface TieFactsProps {
  readonly edge: EdgeRecord;
  /** Whether fields say what can be edited of it. */
  readonly isEdited: boolean;
}

/** How a tie is known, how sure and how strong it is, as far as that is said. */
export function TieFacts({ edge, isEdited }: TieFactsProps) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const { layers, sources } = useSelector(selectDataset).meta;
  const { hasInferred } = useSelector(selectTieWords);
  const layer = layers?.[edge.layer];
  const { rule, certainty, weight, editions } = edge;
  const attributes = isEdited ? [] : (edge.attributes ?? []);
  const hasOwn = !isEdited && [hasInferred, layer, rule, certainty, weight, editions].some(Boolean);
  if (!hasOwn && attributes.length === 0 && sources.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {!isEdited && (hasInferred || layer) && (
        <div>
          <dt>{say.howKnown}</dt>
          <dd>
            {say.layer(edge.layer)}
            {layer && (
              <p className={panel.quiet}>
                <Words text={layer} />
              </p>
            )}
          </dd>
        </div>
      )}
      {!isEdited && rule && (
        <div>
          <dt>{say.ruleHead}</dt>
          <dd>
            <Words text={rule} />
          </dd>
        </div>
      )}
      {!isEdited && certainty && (
        <div>
          <dt>{say.certaintyHead}</dt>
          <dd>{say.certaintyWord(certainty)}</dd>
        </div>
      )}
      {!isEdited && <EditionFact editions={editions} />}
      {!isEdited && weight !== undefined && (
        <div>
          <dt>{say.weight}</dt>
          <dd>{weight.toLocaleString(language)}</dd>
        </div>
      )}
      <Attributes attributes={attributes} />
      {sources.length > 0 && (
        <div>
          <dt>{say.source}</dt>
          <dd>
            <SourceList sources={sources} />
          </dd>
        </div>
      )}
    </dl>
  );
}

import type { Hop, Path } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import { toInverse } from '../../language/relation.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './PathSteps.module.css';
import { TieLink } from './TieLink.tsx';
import { relationOf } from './tell-path.ts';

/** A path from end to end: each node, and between them each tie with what it rests on. */
export function PathSteps({ path }: { readonly path: Path }) {
  const say = useMessages(pathMessages);
  return (
    <>
      <p className={styles.start}>
        <NodeButton node={at(path.nodes, 0)} look="strong" />
      </p>
      <ol aria-label={say.stepByStep}>
        {path.hops.map((hop, index) => (
          <PathStep key={hop.to} hop={hop} number={index + 1} />
        ))}
      </ol>
    </>
  );
}

/** One tie of a path, as read in the direction one goes, and the node it leads to. */
function PathStep({ hop, number }: { readonly hop: Hop; readonly number: number }) {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { id, layer, certainty, evidence, rule } = at(network.edges, hop.edge);
  const relation = relationOf(network, hop.edge);
  const { paragraphs = [], paraphrase } = evidence ?? {};
  const said = [paraphrase?.[language], rule && say.rule(rule[language])].filter(Boolean).join(' ');
  const hasRemarks = network.dataset.corrections.some(({ edges }) => edges?.includes(id));
  return (
    <li>
      <div className={styles.tie} data-inferred={layer === 'inferred' || undefined}>
        <div className={styles.head}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <span className={styles.relation}>
            <Words text={hop.along ? relation.label : toInverse(relation)} />
          </span>
          {relation.directed !== false && (
            <span className={styles.arrow}>
              <Icon name={hop.along ? 'descending' : 'ascending'} size={14} />
            </span>
          )}
          <TieLink edge={hop.edge} />
        </div>
        {said && <p>{said}</p>}
        <p className={styles.basis}>
          {paragraphs.length > 0 && (
            <span title={say.paragraphs(paragraphs)}>
              <span aria-hidden="true">¶{paragraphs.join(', ')}</span>
              <span className="visually-hidden">{say.paragraphs(paragraphs)}</span>
            </span>
          )}
          <span data-tag={layer}>{say.layer(layer)}</span>
          {certainty && <span>{say.certainty(certainty)}</span>}
          {relation.directed !== false && <span>{say.way(hop.along)}</span>}
          {hop.others > 0 && <span>{say.others(hop.others)}</span>}
        </p>
        {hasRemarks && <p className={styles.basis}>{say.remarks}</p>}
      </div>
      <NodeButton node={hop.to} look="strong" />
    </li>
  );
}

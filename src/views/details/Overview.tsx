import { useMemo } from 'react';
import { LAYERS } from '../../dataset/vocabulary.ts';
import { detailsMessages } from '../../language/details.ts';
import { buildTakeaway } from '../../language/takeaway.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import { OtherWords } from '../OtherWords.tsx';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './DetailsPanel.module.css';
import { NodeName } from './NodeName.tsx';
import own from './Overview.module.css';
import { OverviewFoot } from './OverviewFoot.tsx';
import { PanelHead } from './PanelHead.tsx';
import { rankNodes } from './rank.ts';
import { SourceList } from './SourceList.tsx';

/** How many of the most connected nodes are named. */
const RANKED = 8;

/** What the map shows as a whole, and what it was made from. */
export function Overview() {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const visibility = useSelector(selectVisibility);
  const { meta, corrections } = network.dataset;
  const ranked = useMemo(() => rankNodes(network, visibility, RANKED), [network, visibility]);
  const countLayer = (layer: string) =>
    network.edges.reduce((count, edge, index) => count + (edge.layer === layer && visibility.edges[index] ? 1 : 0), 0);
  const hasInferred = network.edges.some(({ layer }) => layer === 'inferred');
  // Where nothing is inferred there is nothing to tell apart, unless the dataset has words of its own for it.
  const grounds = [
    ...LAYERS.filter((layer) => hasInferred || (layer === 'stated' && meta.layers?.stated)).map((layer) => ({
      key: layer,
      count: say.layerCount(layer, countLayer(layer)),
      about: meta.layers?.[layer],
    })),
    ...(corrections.length > 0
      ? [{ key: 'external', count: say.correctionCount(corrections.length), about: meta.layers?.external }]
      : []),
  ];
  return (
    <>
      <PanelHead
        kicker={<span>{[say.overview, meta.edition?.[language]].filter(Boolean).join(' · ')}</span>}
        heading={<Words text={meta.title} />}
        isClosable={false}
      />
      <p className={panel.lead}>{buildTakeaway(network.dataset, visibility.nodes, language)}</p>
      <OtherWords text={meta.title} />
      <OtherWords text={meta.summary} />
      <Editing>{({ NetworkFields }) => <NetworkFields />}</Editing>
      {ranked.some(({ ties }) => ties > 0) && (
        <div className={styles.section}>
          <h3>{say.mostConnected}</h3>
          <ol className={own.ranking} aria-label={say.mostConnected}>
            {ranked.map(({ node, ties }) => (
              <li key={node}>
                <NodeName node={node} />
                <span aria-hidden="true" className={own.leader} />
                <span aria-hidden="true" className={own.count}>
                  {ties}
                </span>
                <span className="visually-hidden">{say.tieCount(ties)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {meta.sources.length > 0 && (
        <details className={styles.section} open>
          <summary>{say.source}</summary>
          <SourceList sources={meta.sources} hasNotes />
        </details>
      )}
      {grounds.length > 0 && (
        <details className={styles.section}>
          <summary>{say.layers}</summary>
          <dl className={own.layers}>
            {grounds.map(({ key, count, about }) => (
              <div key={key}>
                <dt>{count}</dt>
                {about && (
                  <dd>
                    <Words text={about} />
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </details>
      )}
      {meta.notes.length > 0 && (
        <details className={styles.section}>
          <summary>{say.notes}</summary>
          <ul className={own.notes}>
            {meta.notes.map((note, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a dataset have no ids and keep their order
              <li key={place}>
                <Words text={note} />
                <OtherWords text={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(meta.licence || meta.licenceUrl) && (
        <details className={styles.section}>
          <summary>{say.licence}</summary>
          {meta.licence && (
            <p>
              <Words text={meta.licence} />
            </p>
          )}
          <OtherWords text={meta.licence} />
          {meta.licenceUrl && (
            <a className={styles.address} href={meta.licenceUrl} rel="license noreferrer" target="_blank">
              {say.readLicence}
            </a>
          )}
        </details>
      )}
      <OverviewFoot />
    </>
  );
}

import { LAYERS } from '../../dataset/vocabulary.ts';
import { detailsMessages } from '../../language/details.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { OtherWords } from '../OtherWords.tsx';
import { useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Words } from '../Words.tsx';
import styles from './DetailsPanel.module.css';
import own from './Overview.module.css';

/** What the network is called in further languages, how its ties are known, and what else is to be known of it. */
export function OverviewGrounds() {
  const say = useMessages(detailsMessages);
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const { meta, corrections } = network.dataset;
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
      <OtherWords text={meta.title} />
      <OtherWords text={meta.summary} />
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
    </>
  );
}

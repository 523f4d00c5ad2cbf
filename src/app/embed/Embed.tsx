import { selectDataset, selectVisibility } from '../../store/selectors.ts';
import { useSelector } from '../../views/use-app.ts';
import { Words } from '../../views/Words.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import styles from './Embed.module.css';
import { EmbedDetails } from './EmbedDetails.tsx';
import { EmbedFacts } from './EmbedFacts.tsx';
import { EmbedLegend } from './EmbedLegend.tsx';
import { EmbedLink } from './EmbedLink.tsx';
import { EmbedMap } from './EmbedMap.tsx';

/** The map alone, for a frame in another page: its title, its legend, a way to the whole, details on demand. */
export function Embed() {
  const { title } = useSelector(selectDataset).meta;
  const isEmpty = useSelector((state) => selectVisibility(state).nodeCount === 0);
  return (
    <div className={styles.embed}>
      <header className={styles.head}>
        <h1>
          <Words text={title} />
        </h1>
        <EmbedLink />
      </header>
      <div className={styles.body}>
        <EmbedMap />
        <EmbedDetails />
      </div>
      <footer className={styles.foot}>
        <EmbedFacts />
        {!isEmpty && <EmbedLegend />}
      </footer>
      <LiveRegion />
    </div>
  );
}

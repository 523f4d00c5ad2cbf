import { embedMessages } from '../language/embed.ts';
import { formatAddress } from '../store/address.ts';
import { selectDataset } from '../store/selectors.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Embed.module.css';
import { EmbedDetails } from './EmbedDetails.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { LiveRegion } from './LiveRegion.tsx';

/** The map alone, for a frame in another page: its title, its legend, a way to the whole, details on demand. */
export function Embed() {
  const say = useMessages(embedMessages);
  const language = useLanguage();
  const { title } = useSelector(selectDataset).meta;
  const address = useSelector((state) => formatAddress(state.session));
  return (
    <div className={styles.embed}>
      <header className={styles.head}>
        <h1>{title[language]}</h1>
        <a href={address} target="_blank" rel="noopener">
          {say.open}
          <Icon name="external" size={14} />
          <span className="visually-hidden">({say.opensAnew})</span>
        </a>
      </header>
      <EmbedMap />
      <EmbedDetails />
      <LiveRegion />
    </div>
  );
}

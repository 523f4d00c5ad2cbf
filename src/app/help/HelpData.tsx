import { helpMessages } from '../../language/help.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../../views/use-app.ts';
import styles from './HelpDialog.module.css';

/** What the map was made from, and under which licence its words stand; nothing where neither is said. */
export function HelpData() {
  const say = useMessages(helpMessages);
  const language = useLanguage();
  const { sources, licence, licenceUrl } = useSelector(selectDataset).meta;
  if (sources.length === 0 && !licence && !licenceUrl) return null;
  return (
    <section>
      <h3>{say.dataTitle}</h3>
      {sources.length > 0 && (
        <ul className={styles.points}>
          {sources.map(({ id, title, url, note }) => (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title[language]}
                </a>
              ) : (
                title[language]
              )}
              {note && <span className={styles.note}>{note[language]}</span>}
            </li>
          ))}
        </ul>
      )}
      {licence && <p>{licence[language]}</p>}
      {licenceUrl && (
        <a href={licenceUrl} target="_blank" rel="license noreferrer">
          {say.readLicence}
        </a>
      )}
    </section>
  );
}

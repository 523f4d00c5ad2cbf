import { appMessages, formatDays } from '../language/app.ts';
import { applySheet } from '../store/preferences.ts';
import { selectDataset } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useAct, useAppStore, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import { runCommand } from './commands.ts';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SearchRegion } from './SearchRegion.tsx';

/** What it is, and what can be done with the whole of it. */
export function Header() {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const store = useAppStore();
  const act = useAct();
  const { title, subtitle, place, start, end } = useSelector(selectDataset).meta;
  const theme = useSelector((state) => state.session.theme);
  const where = place?.[language];
  const days = formatDays(start, end, language);
  const shortDays = formatDays(start, end, language, 'short');
  return (
    <header className={styles.header}>
      <h1>{title[language]}</h1>
      <p className={styles.about}>
        {subtitle && <span>{subtitle[language]}</span>}{' '}
        <span className={styles.when}>{[where, days].filter(Boolean).join(', ')}</span>
      </p>
      <p className={styles.short}>
        {where && <span>{where}</span>} {shortDays && <span>{shortDays}</span>}
      </p>
      <SearchRegion />
      <div className={styles.tools}>
        <IconButton
          icon="search"
          label={say.search}
          className={styles.phone}
          onClick={() => runCommand(store, 'search')}
        />
        <IconButton
          icon="filter"
          label={say.filters}
          className={styles.phone}
          onClick={() => act(applySheet, 'filters')}
        />
        <LanguageSwitch />
        <IconButton
          icon={`theme-${theme}`}
          label={say.theme(theme)}
          className={styles.wide}
          onClick={() => runCommand(store, 'theme')}
        />
        <IconButton icon="help" label={say.help} className={styles.wide} onClick={() => runCommand(store, 'help')} />
        <Button
          icon="share"
          aria-label={say.share}
          title={say.share}
          className={styles.share}
          onClick={() => runCommand(store, 'share')}
        >
          <span className={styles.word}>{say.share}</span>
        </Button>
        <Button
          icon="download"
          aria-label={say.export}
          title={say.export}
          className={styles.export}
          onClick={() => runCommand(store, 'export')}
        >
          <span className={styles.word}>{say.export}</span>
        </Button>
        <MoreMenu className={styles.more} />
      </div>
    </header>
  );
}

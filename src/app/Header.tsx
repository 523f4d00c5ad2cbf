import { appMessages, formatDays, shortenPlace } from '../language/app.ts';
import { commandMessages } from '../language/command.ts';
import { selectIsBlank } from '../store/holdings.ts';
import { applySheet } from '../store/preferences.ts';
import { selectDataset } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useAct, useAppStore, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import { Words } from '../views/Words.tsx';
import { runCommand } from './commands.ts';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { OwnMark } from './OwnMark.tsx';
import { SearchRegion } from './SearchRegion.tsx';

/** What people come for: the last to lose its word where room is short. */
const MAIN = [
  { command: 'share', icon: 'share' },
  { command: 'export', icon: 'download' },
] as const;

/** What it is, and what can be done with the whole of it. */
export function Header() {
  const say = useMessages(appMessages);
  const sayCommand = useMessages(commandMessages);
  const language = useLanguage();
  const store = useAppStore();
  const act = useAct();
  const { title, subtitle, edition, place, start, end } = useSelector(selectDataset).meta;
  const isSite = useSelector((state) => state.moment.home === 'site');
  const theme = useSelector((state) => state.session.theme);
  const where = shortenPlace(place?.[language]);
  const isBlank = useSelector(selectIsBlank);
  const days = formatDays(start, end, language);
  const shortDays = formatDays(start, end, language, 'short');
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className="clamped" title={title[language]}>
          <Words text={title} />
        </h1>
        {edition && (
          <p className={styles.edition}>
            <Words text={edition} />
          </p>
        )}
      </div>
      <OwnMark />
      {(subtitle || edition || where || days) && (
        <p className={styles.about}>
          {subtitle && (
            <span className="clamped">
              <Words text={subtitle} />
            </span>
          )}{' '}
          <span className={styles.when}>
            <Words text={edition} />
            {edition && (where || days) && ', '}
            <Words text={place} shorten={shortenPlace} />
            {where && days && ', '}
            {days}
          </span>
        </p>
      )}
      {(edition || where || shortDays) && (
        <p className={styles.short}>
          {(edition || where) && (
            <span>
              <Words text={edition} />
              {edition && where && ', '}
              <Words text={place} shorten={shortenPlace} />
            </span>
          )}{' '}
          {shortDays && <span>{shortDays}</span>}
        </p>
      )}
      {!isBlank && <SearchRegion />}
      <div className={styles.tools}>
        {!isBlank && (
          <>
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
          </>
        )}
        <LanguageSwitch />
        {isSite && (
          <Button
            icon="networks"
            look="quiet"
            aria-label={say.networks}
            title={say.networks}
            className={`${styles.wide} ${styles.networks}`}
            onClick={() => runCommand(store, 'networks')}
          >
            <span className={styles.word}>{say.networks}</span>
          </Button>
        )}
        {!isBlank && (
          <IconButton
            icon="present"
            label={sayCommand.present}
            className={styles.present}
            onClick={() => runCommand(store, 'present')}
          />
        )}
        <IconButton
          icon={`theme-${theme}`}
          label={say.theme(theme)}
          className={styles.wide}
          onClick={() => runCommand(store, 'theme')}
        />
        <IconButton icon="help" label={say.help} className={styles.wide} onClick={() => runCommand(store, 'help')} />
        {MAIN.map(({ command, icon }) => (
          <Button
            key={command}
            icon={icon}
            aria-label={say[command]}
            title={say[command]}
            className={styles[command]}
            onClick={() => runCommand(store, command)}
          >
            <span className={styles.word}>{say[command]}</span>
          </Button>
        ))}
        <MoreMenu className={styles.more} />
      </div>
    </header>
  );
}

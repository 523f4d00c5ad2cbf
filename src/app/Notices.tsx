import { appMessages } from '../language/app.ts';
import { findRetry, formatAsked, formatNotice, isAskedInVain } from '../language/notice.ts';
import type { Retried } from '../language/part.ts';
import { applyDismiss } from '../store/preferences.ts';
import type { Notice } from '../store/state.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { runRetry } from '../views/retries.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Notices.module.css';

/** The notice that a newer version of the page is there, and the event by which the visitor takes it. */
export const NEWER_VERSION = 'newerVersion';

/**
 * Things that happened and that the visitor should know; each can be put away. Errors interrupt a reader.
 * All that one address asks for in vain is one notice: a list of them would bury the map.
 */
export function Notices() {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const act = useAct();
  const notices = useSelector((state) => state.moment.notices);
  if (notices.length === 0) return null;
  const tryAgain = (told: readonly Notice[], again: Retried) => {
    act(applyDismiss, told);
    runRetry(again);
  };
  const line = (text: string, role: 'status' | 'alert', told: readonly Notice[], again?: Retried) => (
    <li key={`${text} ${again ?? ''}`}>
      <Icon name="warning" />
      <span role={role}>{text}</span>
      {told[0]?.key === NEWER_VERSION && (
        <Button onClick={() => dispatchEvent(new Event(NEWER_VERSION))}>{say.reload}</Button>
      )}
      {again !== undefined && <Button onClick={() => tryAgain(told, again)}>{say.tryAgain}</Button>}
      <IconButton icon="close" label={say.dismiss} onClick={() => act(applyDismiss, told)} />
    </li>
  );
  const asked = notices.filter(isAskedInVain);
  return (
    <div className={styles.notices}>
      <ul className={styles.list} aria-label={say.notices}>
        {asked.length > 0 && line(formatAsked(asked, language), 'status', asked)}
        {notices
          .filter((notice) => !isAskedInVain(notice))
          .map((notice) => line(formatNotice(notice, language), 'alert', [notice], findRetry(notice)))}
      </ul>
    </div>
  );
}

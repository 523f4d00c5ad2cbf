import { appMessages } from '../language/app.ts';
import { formatNotice } from '../language/notice.ts';
import { applyDismiss } from '../store/preferences.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Notices.module.css';

/** Things that happened and that the visitor should know; each can be put away. Errors interrupt a reader. */
export function Notices() {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const act = useAct();
  const notices = useSelector((state) => state.moment.notices);
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices} aria-label={say.notices}>
      {notices.map((notice) => {
        const text = formatNotice(notice.key, notice.values, language);
        return (
          <li key={`${notice.key} ${text}`}>
            <Icon name="warning" />
            <span role={notice.key === 'badParameter' ? 'status' : 'alert'}>{text}</span>
            <IconButton icon="close" label={say.dismiss} onClick={() => act(applyDismiss, notice)} />
          </li>
        );
      })}
    </ul>
  );
}

import { LANGUAGES } from '../../dataset/language.ts';
import type { LocalText } from '../../dataset/text.ts';
import { publishMessages } from '../../language/publish.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyLeavePublish } from '../../store/preferences.ts';
import { applyPanel } from '../../store/questions.ts';
import { applyClear } from '../../store/selection.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import exportStyles from './Export.module.css';
import styles from './Publish.module.css';

/** What the site says of itself, and the way to where that is changed: to the first of it that is not said. */
export function SiteWords() {
  const say = useMessages(publishMessages);
  const language = useLanguage();
  const act = useAct();
  const { meta } = useSelector(selectDataset);
  const isOwn = useSelector(canEdit);
  const words = (text: LocalText | undefined) => text?.[language];
  const rows = [
    [say.name, words(meta.title)],
    [say.summary, words(meta.summary)],
    [say.languages, (meta.languages ?? LANGUAGES).join(', ')],
    [say.licence, words(meta.licence) ?? meta.licenceUrl],
    [say.imprint, words(meta.imprint)],
    [say.contact, meta.contact],
    [say.site, meta.site],
  ] as const;
  const change = () => {
    act(applyLeavePublish);
    act(applyClear);
    act(applyPanel, 'details');
    moveFocus(!meta.summary ? 'summary' : meta.imprint && meta.contact ? 'title' : 'imprint', () => {
      // Who answers for it is unfolded below, too, where something else is asked for first.
      const fold = document.getElementById(FOCUS_TARGETS.imprint)?.closest('details');
      if (fold) fold.open = true;
    });
  };
  return (
    <section aria-labelledby="publish-words" className={styles.part}>
      <h3 id="publish-words">{say.about}</h3>
      <dl className={styles.words}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className={styles.unsaid}>{say.unsaid}</span>}</dd>
          </div>
        ))}
      </dl>
      {isOwn ? (
        <Button icon="edit" onClick={change}>
          {say.change}
        </Button>
      ) : (
        <p className={exportStyles.note}>{say.copyFirst}</p>
      )}
    </section>
  );
}

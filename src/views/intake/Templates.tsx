import { reviewMessages } from '../../language/intake-review.ts';
import { toTemplate } from '../../snapshot/data/template.ts';
import { download } from '../../snapshot/download.ts';
import { Button } from '../../ui/Button.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Review.module.css';

/** A filled example to save, to write over and to bring in. */
export function Templates() {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const save = (format: 'xlsx' | 'csv') => {
    const { name, type, content } = toTemplate(format, language);
    download(new Blob([content], { type }), name);
  };
  return (
    <p className={styles.field}>
      {say.example}
      <Button id={FOCUS_TARGETS.example} icon="download" onClick={() => save('xlsx')}>
        Excel (.xlsx)
      </Button>
      <Button icon="download" onClick={() => save('csv')}>
        CSV
      </Button>
    </p>
  );
}

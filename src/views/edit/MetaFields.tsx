import { isRealDay } from '../../dataset/attribute-value.ts';
import { checkRecords } from '../../dataset/check-records.ts';
import { LONGEST_ID, LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { LocalText } from '../../dataset/text.ts';
import { editorMessages } from '../../language/editor.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages } from '../use-app.ts';
import { AddressField } from './AddressField.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { TitleWords } from './TitleWords.tsx';
import { type Meta, useMeta } from './use-meta.ts';
import { WordsField } from './WordsField.tsx';

/** As BCP 47 has them, and as the format takes them. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const toTags = (words: string): readonly string[] => words.split(/[\s,;]+/).filter(Boolean);

/** What is said of the network as a whole, as fields. */
export function MetaFields() {
  const say = useMessages(networkEditorMessages);
  const sayEdit = useMessages(editorMessages);
  const sayMore = useMessages(publicationEditorMessages);
  const { dataset, meta, change } = useMeta();
  const optional = (field: 'subtitle' | 'place' | 'edition' | 'summary' | 'licence') => ({
    label: field === 'edition' ? sayMore.edition : say[field],
    text: meta[field],
    onText: (next: LocalText | undefined, part: string) => change({ [field]: next }, `${field} ${part}`),
  });
  const day = (field: 'start' | 'end') => ({
    label: say[field],
    value: meta[field] ?? '',
    most: 10,
    hint: say.dayHint,
    findFault: (words: string) => {
      if (words === '') return '';
      if (!DAY.test(words) || !isRealDay(words)) return sayEdit.day;
      const { start, end }: Partial<Meta> = { ...meta, [field]: words };
      return start && end && end < start ? say.endsEarly : '';
    },
    onWords: (words: string) => change({ [field]: words || undefined }, field),
  });
  return (
    <details className={styles.part}>
      <summary>{say.about}</summary>
      <div className={styles.fields}>
        <TitleWords />
        <WordsField {...optional('subtitle')} most={LONGEST_NAME} />
        <WordsField {...optional('place')} most={LONGEST_NAME} />
        <WordsField {...optional('edition')} most={LONGEST_NAME} />
        <TextField {...day('start')} />
        <TextField {...day('end')} />
        <WordsField {...optional('summary')} id={FOCUS_TARGETS.summary} most={LONGEST_TEXT} isLong />
        <WordsField {...optional('licence')} most={LONGEST_TEXT} isLong />
        <AddressField
          label={sayMore.licenceUrl}
          value={meta.licenceUrl}
          onChange={(licenceUrl) => change({ licenceUrl }, 'licenceUrl')}
        />
        <TextField
          label={say.languages}
          hint={say.languagesHint}
          value={(meta.languages ?? []).join(', ')}
          most={LONGEST_ID}
          findFault={(words) => {
            const languages = [...toTags(words)];
            const isRight = languages.every((tag) => TAG.test(tag));
            return isRight && (words === '' || checkRecords({ ...dataset, meta: { ...meta, languages } }).length === 0)
              ? ''
              : say.noLanguages;
          }}
          onWords={(words) => change({ languages: words === '' ? undefined : [...toTags(words)] }, 'languages')}
        />
      </div>
    </details>
  );
}

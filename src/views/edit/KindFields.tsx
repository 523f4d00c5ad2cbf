import type { Change } from '../../dataset/change-nodes.ts';
import { changeKind, removeKind } from '../../dataset/change-ties.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import type { Dataset, Kind } from '../../dataset/schema.ts';
import type { LocalText } from '../../dataset/text.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { isSameText, renameKind, withoutFirstWords } from '../../store/rename-words.ts';
import { Button } from '../../ui/Button.tsx';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';
import { KindRole } from './KindRole.tsx';
import { LookFields } from './LookFields.tsx';
import { WordsField } from './WordsField.tsx';

/** One kind: what it is called, what it counts as, how it looks. */
export function KindFields({ kind, dataset }: { readonly kind: Kind; readonly dataset: Dataset }) {
  const say = useMessages(networkEditorMessages);
  const language = useLanguage();
  const act = useAct();
  const { id, label, plural, hue, colour, shape } = kind;
  const name = label[language];
  const count = dataset.nodes.filter((node) => node.kind === id).length;
  const canGo = count === 0 && dataset.kinds.length > 1;
  const change = (values: Change<Kind>, field?: string) =>
    act(
      applyDatasetChange,
      changeKind(dataset, id, values),
      'kindChanged',
      name,
      Date.now(),
      field && `kinds/${id}/${field}`,
    );
  const words = (text: LocalText, toChange: (next: LocalText) => Change<Kind>, field: string) => ({
    text,
    most: LONGEST_NAME,
    needed: say.needed(text[language]),
    asksOthers: true,
    onText: (next: LocalText | undefined, part: string) => next && change(toChange(next), `${field} ${part}`),
  });
  return (
    <details className={styles.item}>
      <summary>
        <KindMark kind={kind} /> {plural[language]} <span className={styles.hint}>{say.used(count)}</span>
      </summary>
      <div className={styles.fields}>
        <WordsField label={say.one} {...words(label, (next) => renameKind(kind, next, language), 'label')} />
        <WordsField
          label={say.many}
          hint={isSameText(label, plural) ? say.follows : undefined}
          {...words(plural, (next) => ({ plural: withoutFirstWords(plural, next, language) ?? plural }), 'plural')}
        />
        <KindRole kind={kind} onChange={change} />
        <LookFields
          hue={hue}
          colour={colour}
          shape={shape}
          onShape={(next) => change({ shape: next })}
          onHue={(next) => change({ hue: next, colour: undefined })}
          onColour={(next) => change({ colour: next }, 'colour')}
        />
        {canGo ? (
          <Button onClick={() => act(applyDatasetChange, removeKind(dataset, id), 'kindRemoved', name, Date.now())}>
            {say.removeKind}
          </Button>
        ) : (
          <p className={styles.hint}>{say.kindStays}</p>
        )}
      </div>
    </details>
  );
}

import type { Change } from '../../dataset/change-nodes.ts';
import { changeKind, removeKind } from '../../dataset/change-ties.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import type { Dataset, Kind } from '../../dataset/schema.ts';
import type { LocalText } from '../../dataset/text.ts';
import { HUES, KIND_ROLES, NATURES, SHAPES } from '../../dataset/vocabulary.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { applyDatasetChange } from '../../store/edits.ts';
import { isSameText, renameKind, withoutFirstWords } from '../../store/rename-words.ts';
import { Button } from '../../ui/Button.tsx';
import { KindMark } from '../KindMark.tsx';
import { useAct, useLanguage, useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { WordsField } from './WordsField.tsx';

/** One kind: what it is called, what it counts as, how it looks. */
export function KindFields({ kind, dataset }: { readonly kind: Kind; readonly dataset: Dataset }) {
  const say = useMessages(networkEditorMessages);
  const language = useLanguage();
  const act = useAct();
  const { id, label, plural, role, nature = '', hue, shape } = kind;
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
        <ChoiceField
          label={say.role}
          value={role}
          choices={KIND_ROLES.map((one) => [one, say.roleName(one)])}
          onChoose={(chosen) => change({ role: KIND_ROLES.find((one) => one === chosen) })}
        />
        {role === 'other' && (
          <ChoiceField
            label={say.nature}
            value={nature}
            choices={(['', ...NATURES] as const).map((one) => [one, say.natureName(one)])}
            onChoose={(chosen) => change({ nature: NATURES.find((one) => one === chosen) })}
          />
        )}
        <ChoiceField
          label={say.hue}
          value={hue}
          choices={HUES.map((one) => [one, say.hueName(one)])}
          onChoose={(chosen) => change({ hue: HUES.find((one) => one === chosen) })}
        />
        <ChoiceField
          label={say.shape}
          value={shape}
          choices={SHAPES.map((one) => [one, say.shapeName(one)])}
          onChoose={(chosen) => change({ shape: SHAPES.find((one) => one === chosen) })}
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

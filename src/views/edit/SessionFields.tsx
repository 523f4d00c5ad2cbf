import { useId } from 'react';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { toOrdinal } from './to-numbers.ts';
import { useNode } from './use-node.ts';
import { WordsField } from './WordsField.tsx';
import { withEvidence } from './with-evidence.ts';

type Session = NonNullable<NodeRecord['session']>;

const BASES = ['', 'stated', 'inferred', 'unstated'] as const;

/** When a session was and in what form; nothing for what is no session. */
export function SessionFields({ id }: { readonly id: string }) {
  const say = useMessages(moreEditorMessages);
  const head = useId();
  const { kinds } = useSelector(selectDataset);
  const { node, change } = useNode(id);
  const { session, kind } = node;
  if (!session && kinds.find((one) => one.id === kind)?.role !== 'session') return null;
  const { number, day, dayBasis = '', dayNote, format } = session ?? {};
  const put = <Part extends keyof Session>(part: Part, value: Session[Part], base = session, tongue = '') =>
    change({ session: withEvidence(base, part, value) }, `session ${part} ${tongue}`);
  const ordinal = (part: 'number' | 'day', value: number | null | undefined) => ({
    label: say[part],
    value: value ? String(value) : '',
    most: 6,
    findFault: (words: string) => (words === '' || toOrdinal(words) ? '' : say.noOrdinal),
    inputMode: 'decimal' as const,
  });
  // A source that does not tell the day has none to type, and one that is typed is told.
  const typeDay = (words: string) => {
    const told = words !== '' && dayBasis === 'unstated' ? withEvidence(session, 'dayBasis', undefined) : session;
    put('day', toOrdinal(words) ?? (dayBasis === 'unstated' ? null : undefined), told);
  };
  const chooseBasis = (basis: Session['dayBasis']) => {
    const known = basis === 'unstated' ? null : (day ?? undefined);
    change({ session: withEvidence(withEvidence(session, 'day', known), 'dayBasis', basis) });
  };
  return (
    <fieldset className={styles.inner} aria-labelledby={head}>
      <h3 id={head}>{say.session}</h3>
      <TextField {...ordinal('number', number)} onWords={(words) => put('number', toOrdinal(words) ?? undefined)} />
      <TextField {...ordinal('day', day)} onWords={typeDay} />
      <ChoiceField
        label={say.dayBasis}
        value={dayBasis}
        choices={BASES.map((basis) => [basis, say.dayBasisWord(basis)])}
        onChoose={(chosen) => chooseBasis(BASES.find((basis) => basis === chosen) || undefined)}
      />
      <WordsField
        label={say.dayNote}
        text={dayNote}
        most={LONGEST_TEXT}
        onText={(next, tongue) => put('dayNote', next, session, tongue)}
      />
      <WordsField
        label={say.format}
        text={format}
        most={LONGEST_NAME}
        onText={(next, tongue) => put('format', next, session, tongue)}
      />
    </fieldset>
  );
}

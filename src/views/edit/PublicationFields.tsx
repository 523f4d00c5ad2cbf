import { LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Layer } from '../../dataset/vocabulary.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages } from '../use-app.ts';
import { AddressField } from './AddressField.tsx';
import styles from './Edit.module.css';
import { MetaNotes } from './MetaNotes.tsx';
import { MetaSources } from './MetaSources.tsx';
import { useMeta } from './use-meta.ts';
import { WordsField } from './WordsField.tsx';
import { withEvidence } from './with-evidence.ts';

const GROUNDS: readonly (Layer | 'external')[] = ['stated', 'inferred', 'external'];

/** What the network rests on, and who answers for it where it is published. */
export function PublicationFields() {
  const say = useMessages(publicationEditorMessages);
  const { meta, change } = useMeta();
  const { layers, imprint } = meta;
  return (
    <details className={styles.part}>
      <summary>{say.publishing}</summary>
      <div className={styles.inner}>
        <MetaSources />
        {GROUNDS.map((layer) => (
          <WordsField
            key={layer}
            label={say.layer(layer)}
            text={layers?.[layer]}
            most={LONGEST_TEXT}
            isLong
            onText={(ground, part) =>
              change({ layers: withEvidence(layers, layer, ground) }, `layers ${layer} ${part}`)
            }
          />
        ))}
        <MetaNotes />
        <AddressField label={say.site} value={meta.site} onChange={(site) => change({ site }, 'site')} />
        <WordsField
          id={FOCUS_TARGETS.imprint}
          label={say.imprint}
          text={imprint}
          most={LONGEST_TEXT}
          isLong
          onText={(next, part) => change({ imprint: next }, `imprint ${part}`)}
        />
        <AddressField
          label={say.contact}
          mayBeMail
          value={meta.contact}
          onChange={(contact) => change({ contact }, 'contact')}
        />
      </div>
    </details>
  );
}

import { LONGEST_TEXT } from '../../dataset/limits.ts';
import type { Layer } from '../../dataset/vocabulary.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { useMessages } from '../use-app.ts';
import { AddressField } from './AddressField.tsx';
import styles from './Edit.module.css';
import { MetaNotes } from './MetaNotes.tsx';
import { MetaSources } from './MetaSources.tsx';
import { TextField } from './TextField.tsx';
import { useMeta } from './use-meta.ts';
import { useTexts } from './use-texts.ts';
import { withEvidence } from './with-evidence.ts';

const GROUNDS: readonly (Layer | 'external')[] = ['stated', 'inferred', 'external'];

/** What the network rests on, and who answers for it where it is published. */
export function PublicationFields() {
  const say = useMessages(publicationEditorMessages);
  const { meta, change } = useMeta();
  const { toField, toTextIfAny } = useTexts();
  const { layers, imprint } = meta;
  return (
    <details className={styles.part}>
      <summary>{say.publishing}</summary>
      <div className={styles.inner}>
        <MetaSources />
        {GROUNDS.map((layer) => (
          <TextField
            key={layer}
            {...toField(say.layer(layer), layers?.[layer])}
            most={LONGEST_TEXT}
            isLong
            onWords={(words) => {
              const ground = toTextIfAny(layers?.[layer], words);
              change({ layers: withEvidence(layers, layer, ground) }, `layers ${layer}`);
            }}
          />
        ))}
        <MetaNotes />
        <AddressField label={say.site} value={meta.site} onChange={(site) => change({ site }, 'site')} />
        <TextField
          {...toField(say.imprint, imprint)}
          most={LONGEST_TEXT}
          isLong
          onWords={(words) => change({ imprint: toTextIfAny(imprint, words) }, 'imprint')}
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

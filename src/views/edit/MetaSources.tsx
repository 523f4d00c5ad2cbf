import { LONGEST_NAME, LONGEST_TEXT, MOST_OF_ONE } from '../../dataset/limits.ts';
import { mintId } from '../../dataset/mint-id.ts';
import { toText } from '../../dataset/text.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { publicationEditorMessages } from '../../language/publication-editor.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { AddByName } from './AddByName.tsx';
import { AddressField } from './AddressField.tsx';
import styles from './Edit.module.css';
import { type Meta, useMeta } from './use-meta.ts';
import { WordsField } from './WordsField.tsx';

type Source = Meta['sources'][number];

/** What the network was made from: each source has a title, and may have an address and a note. */
export function MetaSources() {
  const say = useMessages(publicationEditorMessages);
  const sayNetwork = useMessages(networkEditorMessages);
  const language = useLanguage();
  const { meta, change } = useMeta();
  const { sources } = meta;
  const put = (id: string, part: keyof Source, value: Source[keyof Source], tongue = '') => {
    const next = sources.map((source) => {
      if (source.id !== id) return source;
      const { [part]: _before, ...rest } = source;
      return (value === undefined ? rest : { ...rest, [part]: value }) as Source;
    });
    change({ sources: next }, `source ${id} ${part} ${tongue}`);
  };
  const add = (name: string) => {
    const id = mintId(name, (taken) => sources.some((source) => source.id === taken));
    change({ sources: [...sources, { id, title: toText(name) }] });
  };
  return (
    <>
      <h3>{say.sources}</h3>
      {sources.map(({ id, title, url, note }, place) => {
        return (
          <fieldset key={id} className={styles.inner}>
            <legend className="visually-hidden">{say.source(place + 1)}</legend>
            <WordsField
              label={say.sourceTitle}
              text={title}
              most={LONGEST_NAME}
              needed={sayNetwork.needed(title[language])}
              onText={(next, tongue) => put(id, 'title', next, tongue)}
            />
            <AddressField label={say.sourceUrl} value={url} onChange={(address) => put(id, 'url', address)} />
            <WordsField
              label={say.sourceNote}
              text={note}
              most={LONGEST_TEXT}
              isLong
              onText={(next, tongue) => put(id, 'note', next, tongue)}
            />
            <IconButton
              icon="close"
              label={say.remove(title[language])}
              onClick={() => change({ sources: sources.filter((source) => source.id !== id) })}
            />
          </fieldset>
        );
      })}
      {sources.length < MOST_OF_ONE && (
        <AddByName what="source" label={say.newSource} button={say.addSource} onAdd={add} />
      )}
    </>
  );
}

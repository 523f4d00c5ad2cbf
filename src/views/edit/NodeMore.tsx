import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import { AttributeFields } from './AttributeFields.tsx';
import { ColourField } from './ColourField.tsx';
import { ConsentField } from './ConsentField.tsx';
import styles from './Edit.module.css';
import { OriginList } from './OriginList.tsx';
import { ParagraphsField } from './ParagraphsField.tsx';
import { SourcesField } from './SourcesField.tsx';
import { TextField } from './TextField.tsx';
import { toAliases } from './to-aliases.ts';
import { useNode } from './use-node.ts';
import { WordsField } from './WordsField.tsx';

/** What few nodes need, folded away. */
export function NodeMore({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const sayMore = useMessages(moreEditorMessages);
  const { node, change } = useNode(id);
  const { short, aliases, attributes = [], evidence, sortKey = '', colour } = node;
  return (
    <details className={styles.more}>
      <summary>{say.more}</summary>
      <div className={styles.inner}>
        <WordsField
          label={say.short}
          text={short}
          most={LONGEST_NAME}
          onText={(next, part) => change({ short: next }, `short ${part}`)}
        />
        <TextField
          label={say.aliases}
          value={aliases.map(({ text }) => text).join('\n')}
          most={LONGEST_TEXT}
          isLong
          hint={say.onePerLine}
          onWords={(words) => change({ aliases: toAliases(aliases, words) }, 'aliases')}
        />
        <AttributeFields
          of={id}
          attributes={attributes}
          onChange={(next, field) => change({ attributes: next }, field)}
        />
        <ParagraphsField evidence={evidence} onChange={(next) => change({ evidence: next }, 'paragraphs')} />
        <SourcesField evidence={evidence} onChange={(next) => change({ evidence: next }, 'sources')} />
        <TextField
          label={sayMore.sortKey}
          value={sortKey}
          most={LONGEST_NAME}
          onWords={(words) => change({ sortKey: words || undefined }, 'sortKey')}
        />
        <ColourField value={colour} hint={sayMore.colourHint} onColour={(next) => change({ colour: next }, 'colour')} />
        <ConsentField id={id} />
        <OriginList origin={node.origin} />
      </div>
    </details>
  );
}

import type { NodeRecord } from '../../dataset/schema.ts';
import { listWords } from '../../dataset/text.ts';
import { chosenMessages } from '../../language/chosen.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './DetailsPanel.module.css';

/** Every name that is not the heading: the short one, those in other languages, the source's spellings. */
export function NodeNames({ node }: { readonly node: NodeRecord }) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const named = new Intl.DisplayNames(language, { type: 'language' });
  const taken = new Set([node.label[language]]);
  const names: { text: string; lang: string | undefined; note: string }[] = [];
  const add = (text: string, lang: string | undefined, note: string) => {
    if (taken.has(text)) return;
    taken.add(text);
    names.push({ text, lang, note });
  };
  if (node.short) add(node.short[language], undefined, '');
  for (const [tag, words] of listWords(node.label)) {
    add(words, tag || undefined, tag ? (named.of(tag) ?? tag) : '');
  }
  for (const alias of node.aliases) {
    add(alias.text, alias.lang, alias.lang && alias.lang !== language ? (named.of(alias.lang) ?? alias.lang) : '');
  }
  if (names.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{say.alsoKnownAs}</h3>
      <ul className={styles.names}>
        {names.map(({ text, lang, note }) => (
          <li key={text}>
            <span lang={lang}>{text}</span>
            {note && <span className={panel.quiet}> ({note})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

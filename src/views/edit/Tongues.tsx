import { editorMessages } from '../../language/editor.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Edit.module.css';

interface TonguesProps {
  /** What the field is called. */
  readonly label: string;
  readonly tags: readonly string[];
  /** The words there are, by tag; null: the same for every language. */
  readonly said: ReadonlyMap<string, string> | null;
  /** Those that have an input. */
  readonly open: readonly string[];
  readonly onToggle: (tag: string) => void;
}

/** The names of further languages, each of which opens an input; one that has no words yet is told by a plus. */
export function Tongues({ label, tags, said, open, onToggle }: TonguesProps) {
  const say = useMessages(editorMessages);
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' });
  return (
    <div className={styles.tongues}>
      {tags.map((tag) => {
        const isSaid = said?.has(tag) ?? false;
        const name = names.of(tag) ?? tag;
        const words = isSaid ? say.otherLanguage(label, name) : say.addLanguage(label, name);
        return (
          <button
            key={tag}
            type="button"
            title={words}
            aria-expanded={open.includes(tag)}
            onClick={() => onToggle(tag)}
          >
            <span aria-hidden="true">{isSaid ? name : `+ ${name}`}</span>
            <span className="visually-hidden">{words}</span>
          </button>
        );
      })}
    </div>
  );
}

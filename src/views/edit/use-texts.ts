import { withWords, withWordsIfAny } from '../../dataset/change-text.ts';
import { type LocalText, listWords } from '../../dataset/text.ts';
import { editorMessages } from '../../language/editor.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';

/** Texts of the dataset in the visitor's language: how they stand in fields, and how typed words go into them. */
export function useTexts() {
  const language = useLanguage();
  const langOf = useLangOf();
  const say = useMessages(editorMessages);
  const { languages } = useSelector((state) => state.document.dataset.meta);
  return {
    /** What a field shows; it says which language it is about where a text has several. */
    toField: (label: string, text: LocalText | undefined) => {
      const isOfSeveral = text !== undefined && text.en !== text.id && listWords(text).length > 1;
      const lang = langOf(text);
      const name = isOfSeveral ? new Intl.DisplayNames(language, { type: 'language' }).of(lang ?? language) : undefined;
      return {
        label: name ? say.inLanguage(label, name) : label,
        value: text?.[language] ?? '',
        lang,
      };
    },
    toText: (text: LocalText | undefined, words: string) => withWords(text, language, words, languages),
    toTextIfAny: (text: LocalText | undefined, words: string) => withWordsIfAny(text, language, words, languages),
  };
}

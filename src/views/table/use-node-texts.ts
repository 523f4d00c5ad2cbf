import type { Change } from '../../dataset/change-nodes.ts';
import { isPlain, withWords, withWordsIfAny } from '../../dataset/change-text.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { applyNodeChange } from '../../store/edits.ts';
import { useAct, useLangOf, useLanguage, useSelector } from '../use-app.ts';

/** The texts of a node as cells have them: each shows and takes the words of the page's language, and others stay. */
export function useNodeTexts(node: NodeRecord) {
  const language = useLanguage();
  const langOf = useLangOf();
  const { languages } = useSelector((state) => state.document.dataset.meta);
  const act = useAct();
  const change = (values: Change<NodeRecord>, field?: string) =>
    act(applyNodeChange, node.id, values, Date.now(), field);
  return {
    change,
    name: {
      value: node.label[language],
      lang: langOf(node.label),
      onWords: (words: string) => change({ label: withWords(node.label, language, words, languages) }, 'label'),
    },
    optional: (field: 'description' | 'short') => ({
      value: node[field]?.[language] ?? '',
      lang: langOf(node[field]),
      mayBeEmpty: true,
      isOfSeveral: node[field] !== undefined && !isPlain(node[field]),
      onWords: (words: string) => change({ [field]: withWordsIfAny(node[field], language, words, languages) }, field),
    }),
  };
}

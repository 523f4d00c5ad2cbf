import { useMemo } from 'react';
import { SCREENS } from '../../base/measures.ts';
import { firstNoun, kindNoun, roleNoun } from '../../language/nouns.ts';
import { searchMessages } from '../../language/search.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useMedia } from '../use-media.ts';

const ROLES = ['person', 'initiative', 'theme', 'place'] as const;

/** What the empty box says: what can be looked for here, as the dataset calls it. */
export function usePlaceholder(): string {
  const say = useMessages(searchMessages);
  const dataset = useSelector(selectDataset);
  const language = useLanguage();
  const most = useMedia(SCREENS['few-words']) ? 2 : 3;
  return useMemo(() => {
    const used = new Set(dataset.nodes.map(({ kind }) => kind));
    const kinds = dataset.kinds.filter(({ id }) => used.has(id));
    const roles = ROLES.filter((role) => kinds.some((kind) => kind.role === role));
    const names = [
      ...roles.map((role) => roleNoun({ kinds }, role, 2, language)),
      ...kinds.filter(({ role }) => !ROLES.some((one) => one === role)).map((kind) => kindNoun(kind, 2, language)),
    ];
    const first = [...new Set(names.map(firstNoun))].slice(0, most);
    return first.length > 0 ? say.placeholder(first) : say.anyPlaceholder;
  }, [dataset, language, most, say]);
}

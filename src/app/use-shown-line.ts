import { useMemo } from 'react';
import { joinNames } from '../language/catalogue.ts';
import { embedMessages } from '../language/embed.ts';
import { filterMessages } from '../language/filters.ts';
import { frameMessages } from '../language/frame.ts';
import { selectNetwork } from '../store/selectors.ts';
import { toChips } from '../views/filters/to-chips.ts';
import { useLanguage, useMessages, useSelector, useVisibility } from '../views/use-app.ts';

/** Chips that do not say by themselves what they are of. */
const NAMED = ['kinds', 'places', 'themes', 'sessions', 'relations'] as const;

/** Says that the map is not the whole one, and what it was asked for: `38 of 115 shown · Place: Hong Kong`; null: it is. */
export function useShownLine(): string | null {
  const say = useMessages(embedMessages);
  const sayFilter = useMessages(filterMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const sayFrame = useMessages(frameMessages);
  const { nodeCount, nodes, frame } = useVisibility();
  const session = useSelector((state) => state.session);
  const asked = useMemo(() => {
    const facets = new Map<string, string[]>();
    // What stands in the search box restricts lists, never the map.
    for (const { facet, name } of toChips({ ...session, query: '' }, network, language, sayFilter)) {
      facets.set(facet, [...(facets.get(facet) ?? []), name]);
    }
    return [...facets].map(([facet, names]) => {
      const words = joinNames(names, sayFilter.or);
      const named = NAMED.find((known) => known === facet);
      return named ? `${sayFilter[named]}: ${words}` : words;
    });
  }, [session, network, language, sayFilter]);
  if (asked.length === 0 && nodeCount === nodes.length) return null;
  return [sayFrame.besides(say.shown(nodeCount, nodes.length), frame.length), ...asked].join(' · ');
}

import { useMemo } from 'react';
import { compareMessages } from '../../language/compare.ts';
import { STANDINGS, type Standing } from '../../network/compare-editions.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectComparison, selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';

/** The column that tells how each row stands between the two editions that are compared. */
export interface Standings {
  readonly label: string;
  readonly ofNode: (index: number) => string;
  readonly ofTie: (index: number) => string;
  /** Where words of it come when they are sorted: what is new first, what tells nothing last. */
  readonly toOrder: (words: string) => number;
}

/** Null where nothing is compared. */
export function useStandings(): Standings | null {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const { nodes, edges, dataset } = useSelector(selectNetwork);
  const comparison = useSelector(selectComparison);
  return useMemo(() => {
    if (!comparison) return null;
    const [from = '', to = ''] = [comparison.from, comparison.to].map((id) => nameEdition(dataset, id, language));
    const tell = (standing: Standing | null | undefined, isTold: boolean) =>
      standing ? say.standing(standing, to) : isTold ? say.neither : say.untold;
    const order = [...STANDINGS.map((standing) => say.standing(standing, to)), say.neither];
    return {
      label: say.pair(from, to),
      ofNode: (index) => tell(comparison.nodes[index], (nodes[index]?.editions ?? []).length > 0),
      ofTie: (index) => tell(comparison.edges[index], (edges[index]?.editions ?? []).length > 0),
      toOrder: (words) => (order.includes(words) ? order.indexOf(words) : order.length),
    };
  }, [comparison, dataset, nodes, edges, language, say]);
}

import { LAYERS } from '../../dataset/vocabulary.ts';
import type { IssueList } from '../issues.ts';
import type { Graph } from '../reading.ts';

/** Beyond so many colours they are a scale, and no kinds. */
const MOST_COLOURS = 12;

/**
 * What the colours of a graph mean. Where no node names a kind (`words`, one for each) and all have one of a few
 * colours, as after a search for communities, each colour is a kind and called by itself. Else the map's own colours,
 * which tell kinds, stand, and what that loses is told. The words of the kinds. O(nodes).
 */
export function nameByColour({ file, nodes }: Graph, words: readonly string[], issues: IssueList): readonly string[] {
  const colours = new Set(nodes.map(({ colour = '' }) => colour));
  const isNamed = words.some((word) => word !== '');
  const isKind = !isNamed && colours.size > 1 && colours.size <= MOST_COLOURS && !colours.has('');
  const about = { file, sheet: '', about: '' };
  if (isKind) issues.note({ code: 'coloured-kinds', severity: 'tidied', ...about, seen: [...colours].join(', ') });
  else if (hasOwnColours(nodes, words)) issues.note({ code: 'own-colours', severity: 'left-out', ...about });
  return isKind ? nodes.map(({ colour = '' }) => colour) : words;
}

/**
 * Counts the colours of ties, which no map shows, where they tell ties apart; those that Export wrote repeat the layer
 * and the relation. O(ties).
 */
export function noteTieColours({ file, ties }: Graph, issues: IssueList): void {
  const theirs = ties.filter(({ values }) => !LAYERS.some((layer) => layer === values.get('layer')));
  if (new Set(theirs.map(({ colour }) => colour)).size < 2) return;
  for (const { colour } of theirs) {
    if (colour) issues.note({ code: 'tie-colours', severity: 'left-out', file, sheet: '' });
  }
}

/** Whether nodes of one kind have several colours. */
function hasOwnColours(nodes: Graph['nodes'], words: readonly string[]): boolean {
  const first = new Map<string, string>();
  return nodes.some(({ colour = '' }, index) => {
    if (colour === '') return false;
    const word = words[index] ?? '';
    const known = first.get(word) ?? colour;
    first.set(word, known);
    return known !== colour;
  });
}

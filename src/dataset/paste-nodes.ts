import { foldText } from '../base/fold.ts';
import { toTyped } from '../base/sound-text.ts';
import { toIsTaken } from './change-nodes.ts';
import { withWordsIfAny } from './change-text.ts';
import type { Language } from './language.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_NODES } from './limits.ts';
import { mintNodeId } from './mint-id.ts';
import type { Dataset, Kind, NodeRecord } from './schema.ts';
import { toText } from './text.ts';

/** What of a node a column of cells holds; null: nothing that can be pasted. */
export type NodeColumn = 'name' | 'kind' | 'description' | 'short' | null;

/** Cells to put into a list of nodes. */
export interface NodeCells {
  /** The nodes from where one pastes on, in the order in which they are listed; further rows are new nodes. */
  readonly rows: readonly string[];
  /** The columns from where one pastes on. */
  readonly columns: readonly NodeColumn[];
  readonly cells: readonly (readonly string[])[];
  /** The kind of new nodes whose cells name none. */
  readonly kind: string;
  /** The language in which one reads and writes. */
  readonly language: Language;
}

/** The dataset with the cells in it, and what became of them. */
export interface Pasted {
  readonly dataset: Dataset;
  /** Cells that were taken into nodes that were there. */
  readonly taken: number;
  /** The ids of new nodes. */
  readonly added: readonly string[];
  /** Words that are the name of no kind. */
  readonly unknown: readonly string[];
  /** Cells, and rows beyond the end, that were left: blank names, words too long, nowhere to put them. */
  readonly left: number;
}

/** Puts cells into nodes, and makes nodes of the rows beyond the end; a name is needed for each. O(nodes + cells). */
export function pasteNodes(dataset: Dataset, { rows, columns, cells, kind, language }: NodeCells): Pasted {
  const known = new Map(dataset.nodes.map((node) => [node.id, node]));
  const changed = new Map<string, NodeRecord>();
  const added: NodeRecord[] = [];
  const unknown = new Map<string, string>();
  const isTaken = toIsTaken(dataset);
  const own = new Set<string>();
  let [taken, left] = [0, 0];
  for (const [place, row] of cells.entries()) {
    const old = known.get(rows[place] ?? '');
    const name = toTyped(row[columns.indexOf('name')] ?? '');
    if (!old && row.every((words) => words.trim() === '')) continue;
    if (!old && (name === '' || name.length > LONGEST_NAME || dataset.nodes.length + added.length >= MOST_NODES)) {
      left += row.length;
      continue;
    }
    let node = old ?? {
      id: mintNodeId(name, (id) => isTaken(id) || own.has(id)),
      kind,
      label: toText(name),
      aliases: [],
    };
    for (const [column, words] of row.entries()) {
      const put = putCell(node, columns[column] ?? null, toTyped(words), dataset, language);
      if (put) taken += Number(old !== undefined);
      else if (columns[column] === 'kind' && words.trim() !== '') note(unknown, words.trim());
      else left++;
      node = put ?? node;
    }
    if (old) changed.set(old.id, node);
    else {
      own.add(node.id);
      added.push(node);
    }
  }
  const nodes = [...dataset.nodes.map((node) => changed.get(node.id) ?? node), ...added];
  return {
    dataset: { ...dataset, nodes },
    taken,
    added: added.map(({ id }) => id),
    unknown: [...unknown.values()],
    left,
  };
}

/** The node with words in one of its fields; null where they are not taken. What is as it was is the same object. */
function putCell(
  node: NodeRecord,
  column: NodeColumn,
  words: string,
  { kinds, meta }: Dataset,
  language: Language,
): NodeRecord | null {
  if (column === null || words.length > (column === 'description' ? LONGEST_TEXT : LONGEST_NAME)) return null;
  if (column === 'kind') {
    const kind = findKind(kinds, words);
    return kind && (kind.id === node.kind ? node : { ...node, kind: kind.id });
  }
  const field = column === 'name' ? 'label' : column;
  if ((node[field]?.[language] ?? '') === words) return node;
  if (words === '' && field === 'label') return null;
  const { [field]: before, ...rest } = node;
  const text = withWordsIfAny(before, language, words, meta.languages);
  return (text ? { ...node, [field]: text } : rest) as NodeRecord;
}

/** A kind by its id, or by what one or many of it are called in any language. */
function findKind(kinds: readonly Kind[], words: string): Kind | null {
  const wanted = foldText(words);
  const names = ({ id, label, plural }: Kind) => [id, label.en, label.id, plural.en, plural.id];
  return kinds.find((kind) => names(kind).some((name) => foldText(name) === wanted)) ?? null;
}

/** Keeps the first spelling of a word. */
export function note(words: Map<string, string>, word: string): void {
  const folded = foldText(word);
  if (!words.has(folded)) words.set(folded, word);
}

import { at, numberAt } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import type { Consent } from '../../dataset/vocabulary.ts';
import { frameMessages } from '../../language/frame.ts';
import type { tableMessages } from '../../language/table.ts';
import { tieMessages } from '../../language/ties.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import type { Visibility } from '../../network/visibility.ts';
import type { Standings } from './use-standings.ts';

type Say = (typeof tableMessages)['en'];

export interface Cell {
  readonly text: string;
  /** What it sorts by where that is not its text. */
  readonly order?: number | string;
  /** The node or tie that it leads to. */
  readonly select?: string;
  /** What it leads to, in full, where the text alone does not say it. */
  readonly name?: string;
  readonly kind?: Kind | undefined;
  readonly numeral?: number | undefined;
  readonly colour?: string | undefined;
  /** What others may see of the node. */
  readonly consent?: Consent | undefined;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Numbers stand at the end of the cell and are sorted from the largest at first. */
  readonly numeric?: boolean;
  /** Left out where there is little room. */
  readonly extra?: boolean;
  /** Nothing to sort by. */
  readonly isFixed?: boolean;
  /** Among columns that are edited, one that is only read: no key leads there. */
  readonly isRead?: boolean;
}

export interface Row {
  readonly id: string;
  /** Whether it is only the frame of what is shown, and counted apart. */
  readonly isFrame?: boolean;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What of the network is listed: what is shown, narrowed to what matches the search. */
interface Listed {
  readonly network: Network;
  readonly visibility: Visibility;
  readonly matches: ReadonlySet<number> | null;
  /** How they stand between two editions, where two are compared. */
  readonly standings?: Standings | null;
}

const toStanding = (words: string, { toOrder }: Standings): Cell => ({ text: words, order: toOrder(words) });

const nodeCell = (network: Network, index: number, language: Language): Cell => {
  const { id, kind, session, colour } = at(network.nodes, index);
  return {
    text: tellName(network, index, language),
    select: id,
    kind: network.kinds.get(kind),
    numeral: session?.number,
    colour,
  };
};

/** The shown nodes with their kind and how many of their ties are shown. */
export function toNodeTable({ network, visibility, matches, standings }: Listed, language: Language, say: Say): Table {
  const { count } = tieMessages[language];
  const rows: Row[] = [];
  network.nodes.forEach(({ id, kind, description, consent }, index) => {
    if (visibility.nodes[index] !== 1 || (matches && !matches.has(index))) return;
    const shown = numberAt(visibility.shownTies, index);
    const isFrame = visibility.frame.includes(index);
    rows.push({
      id,
      isFrame,
      cells: [
        { ...nodeCell(network, index, language), consent },
        { text: frameMessages[language].mark(network.kinds.get(kind)?.label[language] ?? kind, isFrame) },
        ...(standings ? [toStanding(standings.ofNode(index), standings)] : []),
        { text: count(shown, numberAt(network.degree, index)), order: shown },
        { text: description?.[language] ?? '' },
      ],
    });
  });
  const columns = [
    { id: 'name', label: say.name },
    { id: 'kind', label: say.kind },
    ...(standings ? [{ id: 'standing', label: standings.label }] : []),
    { id: 'ties', label: say.ties, numeric: true },
    { id: 'description', label: say.description, extra: true },
  ];
  return withoutEmpty({ columns, rows });
}

/** The shown ties; with a search, those of which an end matches. */
export function toEdgeTable({ network, visibility, matches, standings }: Listed, language: Language, say: Say): Table {
  const rows: Row[] = [];
  const hasInferred = network.edges.some(({ layer }) => layer === 'inferred');
  const ranks = { high: 2, medium: 1, low: 0 };
  network.edges.forEach((edge, index) => {
    const [source, target] = [numberAt(network.source, index), numberAt(network.target, index)];
    if (visibility.edges[index] !== 1 || (matches && !matches.has(source) && !matches.has(target))) return;
    const relation = network.relations.get(edge.relation)?.label[language] ?? edge.relation;
    const [from, to] = [nodeCell(network, source, language), nodeCell(network, target, language)];
    const { paragraphs = [] } = edge.evidence ?? {};
    rows.push({
      id: edge.id,
      cells: [
        from,
        { text: relation, select: edge.id, name: `${from.text} ${relation} ${to.text}` },
        to,
        ...(standings ? [toStanding(standings.ofTie(index), standings)] : []),
        { text: hasInferred ? say.layerName(edge.layer) : '' },
        {
          text: edge.certainty ? say.certaintyName(edge.certainty) : '',
          order: edge.certainty ? ranks[edge.certainty] : -1,
        },
        { text: paragraphs.map((paragraph) => `¶${paragraph}`).join(' '), order: paragraphs[0] ?? 0 },
      ],
    });
  });
  const columns = [
    { id: 'from', label: say.from },
    { id: 'relation', label: say.relation },
    { id: 'to', label: say.to },
    ...(standings ? [{ id: 'standing', label: standings.label }] : []),
    { id: 'layer', label: say.layer, extra: true },
    { id: 'certainty', label: say.certainty, extra: true },
    { id: 'paragraphs', label: say.paragraphs, extra: true },
  ];
  return withoutEmpty({ columns, rows });
}

/** Columns that may go say nothing in any row; what the rows are sorted by stays their first ones. */
function withoutEmpty({ columns, rows }: Table): Table {
  const says = columns.map(({ extra }, place) => !extra || rows.some(({ cells }) => cells[place]?.text));
  return {
    columns: columns.filter((_, place) => says[place]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => says[place]) })),
  };
}

export interface Order {
  /** The column's place in the table. */
  readonly column: number;
  readonly descending: boolean;
}

/** The rows in order, equal ones as they were; numbers by size, words as the language sorts them. */
export function sortRows(rows: readonly Row[], { column, descending }: Order, language: Language): readonly Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const keyOf = (row: Row) => row.cells[column]?.order ?? row.cells[column]?.text ?? '';
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    const compared = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return sign * compared;
  });
}

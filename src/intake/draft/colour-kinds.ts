import { areOneToOne } from '../../base/one-to-one.ts';
import { type LocalText, toText } from '../../dataset/text.ts';
import { nameColour } from '../../language/colour-words.ts';
import type { IssueList } from '../issues.ts';
import type { Graph, Value } from '../reading.ts';
import { NODE_FIELDS } from '../shape/mapping.ts';

/** Beyond so many colours they are a scale, and no kinds. */
const MOST_COLOURS = 12;

/** The kinds of nodes, a word for each, and the value that tells them; '' where that is their colour, or several do. */
interface Kinds {
  readonly words: readonly string[];
  /** What those are called that colours alone tell, by their words. */
  readonly labels?: ReadonlyMap<string, LocalText>;
  readonly told: string;
}

/**
 * What the colours of a graph mean. Where no node names a kind (`words`, one for each) and all have one of a few
 * colours, as after a search for communities, each colour is a kind, called by the value that it stands for, and by
 * its own name where there is none. Else colours are looked at when kinds are known (`own-colours.ts`). O(values).
 */
export function nameByColour({ file, nodes }: Graph, words: readonly string[], issues: IssueList): Kinds {
  const colours = new Set(nodes.map(({ colour = '' }) => colour));
  const isNamed = words.some((word) => word !== '');
  const isKind = !isNamed && colours.size > 1 && colours.size <= MOST_COLOURS && !colours.has('');
  const about = { file, sheet: '', about: '' };
  const told = isKind ? findColoured(nodes) : null;
  if (told) {
    issues.note({ code: 'coloured-by', severity: 'tidied', ...about, seen: told });
    return { words: nodes.map(({ values }) => toKindWord(told, values.get(told))), told };
  }
  if (!isKind) return { words, told: '' };
  issues.note({ code: 'coloured-kinds', severity: 'tidied', ...about, seen: [...colours].join(', ') });
  const names = toNames(colours);
  return {
    words: nodes.map(({ colour = '' }) => names.get(colour)?.en ?? colour),
    labels: new Map([...names.values()].map((label) => [label.en, label])),
    told: '',
  };
}

/** What colours are called; the second of one name is counted. */
function toNames(colours: Iterable<string>): ReadonlyMap<string, LocalText> {
  const counts = new Map<string, number>();
  const names = new Map<string, LocalText>();
  for (const colour of colours) {
    const { en, id } = nameColour(colour);
    const count = (counts.get(en) ?? 0) + 1;
    counts.set(en, count);
    names.set(colour, count === 1 ? toText({ en, id }) : toText({ en: `${en} ${count}`, id: `${id} ${count}` }));
  }
  return names;
}

/** The value that each node has, and by which just those of one colour are alike; null where there is none. */
function findColoured(nodes: Graph['nodes']): string | null {
  const keys = [...(nodes[0]?.values.keys() ?? [])].filter((key) => !OURS.has(key.toLowerCase()));
  const toPairs = (key: string) => nodes.map(({ colour = '', values }) => [colour, toWord(values.get(key))] as const);
  return keys.find((key) => areOneToOne(toPairs(key))) ?? null;
}

const OURS: ReadonlySet<string> = new Set<string>([...NODE_FIELDS, 'color', 'colour']);

const toWord = (value: Value | undefined): string => (typeof value === 'object' ? '' : String(value ?? '').trim());

/** Of a number what it counts is told with it. */
const toKindWord = (key: string, value: Value | undefined): string =>
  /\p{L}/u.test(toWord(value)) ? toWord(value) : `${key} ${toWord(value)}`;

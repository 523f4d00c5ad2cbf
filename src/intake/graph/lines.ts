import { MOST_TIES } from '../../dataset/limits.ts';
import type { Shape } from '../../dataset/vocabulary.ts';
import { readDelimited } from '../delimited.ts';
import { IssueList } from '../issues.ts';
import type { Graph, GraphNode, GraphTie, Value } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { toPajekColour } from './pajek-colours.ts';
import { Gathered, toColour, toDirected, toPosition, toShape, toWeight } from './values.ts';

/** Reads GDF, the format of GUESS: a line that says the columns of nodes, their rows, and the same for edges. */
export function readGdf(text: string, file: string): Graph {
  const nodes: GraphNode[] = [];
  const ties: GraphTie[] = [];
  const [, , ofNodes = '', ofTies = ''] =
    /^(\s*)nodedef\s*>([\s\S]*?)(?:^[ \t]*edgedef\s*>([\s\S]*))?$(?![\s\S])/im.exec(text) ?? [];
  for (const row of listRows(ofNodes, file)) {
    const take = toTaker(row);
    const id = take('name');
    const [label, x, y, colour] = [take('label'), take('x'), take('y'), take('color')];
    nodes.push({ id, label, values: row, ...toPosition(x, y, true), ...toColour(colour) });
  }
  for (const row of listRows(ofTies, file)) {
    const take = toTaker(row);
    const [source, target, label, weight, directed, colour] = [
      'node1',
      'node2',
      'label',
      'weight',
      'directed',
      'color',
    ].map(take);
    ties.push({
      id: '',
      source: source ?? '',
      target: target ?? '',
      label: label ?? '',
      values: row,
      ...toWeight(weight),
      ...toDirected(directed),
      ...toColour(colour),
    });
  }
  return { file, format: 'gdf', title: '', directed: false, nodes, ties };
}

const toTaker =
  (row: Map<string, Value>) =>
  (name: string): string => {
    const value = String(row.get(name) ?? '');
    row.delete(name);
    return value;
  };

/** Rows by the names of their columns; `label VARCHAR` is `label`. Quotes may be single ones. */
function listRows(text: string, file: string): Map<string, Value>[] {
  const plain = text.replace(
    /(^|,)'([^'\n]*)'(?=,|\r?$)/gm,
    (_all, start: string, words: string) => `${start}"${words.replaceAll('"', '""')}"`,
  );
  const { rows } = readDelimited(
    `sep=,\n${plain.replace(/^[^\n]*/, (head) => head.replace(/\([^()]*\)/g, ''))}`,
    file,
    new IssueList(),
  );
  const [head, ...rest] = rows;
  const heads = (head?.cells ?? []).map((cell) => String(cell).split(/\s+/));
  const names = heads.map(([name = '']) => name);
  const toValue = (cell: Value, at: number): Value =>
    /^(?:int|integer|bigint|double|float|tinyint)$/i.test(heads[at]?.[1] ?? '') && Number.isFinite(Number(cell))
      ? Number(cell)
      : cell;
  return rest.map(
    ({ cells }) =>
      new Map(
        names.flatMap((name, at) =>
          name !== '' && (cells[at] ?? '') !== '' ? [[name, toValue(cells[at] as Value, at)]] : [],
        ),
      ),
  );
}

/** Reads Pajek's .net: vertices by number, arcs with a direction and edges without, as pairs, lists or a matrix. */
export function readPajek(text: string, file: string): Graph {
  const gathered = new Gathered();
  let [section, row, title, index] = ['', 0, '', -1];
  // What all ties of a section are, which is written behind its number.
  let relation = '';
  for (const line of listLines(text)) {
    index++;
    const words = listWords(line);
    const [first = '', second = '', third = ''] = words;
    if (first === '' || first.startsWith('%')) continue;
    if (first.startsWith('*')) {
      section = first.slice(1).toLowerCase();
      relation = second.startsWith(':') ? third : '';
      row = 0;
      if (section === 'network') title = words.slice(1).join(' ');
    } else if (section === 'vertices')
      gathered.addNode({
        id: first,
        label: second,
        ...readPairs(words.slice(2), 'ic'),
        line: index + 1,
        ...toPosition(words[2], words[3]),
      });
    else if (section === 'matrix') {
      row++;
      for (const [at, word] of words.entries())
        if (Number(word)) gathered.addTie(toTie(String(row), String(at + 1), word, true, index, relation));
    } else if (section.endsWith('list')) {
      for (const target of words.slice(1))
        gathered.addTie(toTie(first, target, '', section === 'arcslist', index, relation));
    } else if (section === 'arcs' || section === 'edges') {
      const told = readPairs(words.slice(2), 'c');
      gathered.addTie(toTie(first, second, third, section === 'arcs', index, relation, told));
    }
  }
  const { nodes, ties } = gathered;
  const used = new Set(nodes.map(({ id }) => id));
  for (const end of new Set(ties.flatMap(({ source, target }) => [source, target]))) {
    if (!used.has(end)) gathered.addNode({ id: end, label: '', values: new Map() });
  }
  return { file, format: 'pajek', title, directed: false, nodes, ties };
}

/** A tie of a section, whose relation it is unless it has a label of its own, as `l` among its values. */
function toTie(
  source: string,
  target: string,
  weight: string,
  directed: boolean,
  index: number,
  relation: string,
  { values, ...look }: Told = { values: new Map() },
): GraphTie {
  const label = String(values.get('l') ?? relation);
  values.delete('l');
  return { id: '', source, target, label, values, directed, line: index + 1, ...look, ...toWeight(weight) };
}

interface Told {
  readonly values: Map<string, Value>;
  readonly colour?: string;
  readonly shape?: Shape;
}

/** What only says how something is drawn. */
const DRAWN = /^(.|ic|bc|lc|bw|fos|font|phi|lphi|lr|la|si|ap|hk1|hk2|ha1|ha2|x_fact|y_fact|label)$/;

/**
 * Words behind the numbers of a line, by the names before them: `l` is a label, NetworkX writes any; `colourName` is what
 * the colour is called.
 */
function readPairs(words: readonly string[], colourName: 'ic' | 'c'): Told {
  const names = words.slice(words.findIndex((word) => !Number.isFinite(Number(word))));
  // A vertex has the name of its shape first, which nothing follows.
  const from = names.length % 2;
  const shape = from === 1 && colourName === 'ic' ? toShape(names[0]) : {};
  const values = new Map<string, Value>();
  let colour = {};
  for (let at = from; at < names.length - 1; at += 2) {
    const [name = '', value = ''] = [names[at], names[at + 1]];
    if (name === colourName) colour = toPajekColour(value);
    else if (name === 'l' || !DRAWN.test(name)) values.set(name, value);
  }
  return { values, ...colour, ...shape };
}

/** The lines of a text, one at a time: all of them may be more than there is room for. */
function* listLines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    yield text.slice(at, end);
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

function listWords(line: string): string[] {
  const words: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/"([^"]*)"|(\S+)/g)) {
    // No line tells of more than all nodes.
    if (words.push(quoted ?? plain ?? '') > MOST_TIES) throw new NotLetIn('many-ties', { most: MOST_TIES });
  }
  return words;
}

import { DEEPEST_JSON, MOST_CELLS } from '../limits.ts';
import type { Graph, Value } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { Gathered, toColour, toPosition, toShape, toText, toWeight } from './values.ts';

/** What stands in a list of GML: names, each with a number, a text or a list; names may come again. */
type List = [name: string, value: string | number | List, line: number][];

const TOKEN = /\s+|#[^\n]*|"([^"]*)"|\[|\]|([A-Za-z_][\w.-]*)|([^\s"[\]#]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };

/** Reads GML, as NetworkX, igraph, Gephi and yEd write it; throws `NotLetIn` where it breaks off. O(length). */
export function readGml(text: string, file: string): Graph {
  const graph = listsOf(walk(text), 'graph')[0]?.[1] ?? [];
  const gathered = new Gathered();
  for (const [line, node] of listsOf(graph, 'node')) {
    const graphics = listsOf(node, 'graphics')[0]?.[1] ?? [];
    gathered.addNode({
      id: toText(find(node, 'id')),
      label: toText(find(node, 'label') ?? find(node, 'name')),
      values: toValues(node, ['id', 'label', 'graphics', 'labelgraphics']),
      line,
      ...toPosition(find(graphics, 'x') ?? find(node, 'x'), find(graphics, 'y') ?? find(node, 'y')),
      ...toColour(find(graphics, 'fill') ?? find(node, 'color')),
      ...toShape(find(graphics, 'type')),
    });
  }
  for (const [line, edge] of listsOf(graph, 'edge')) {
    const graphics = listsOf(edge, 'graphics')[0]?.[1] ?? [];
    gathered.addTie({
      id: toText(find(edge, 'id')),
      source: toText(find(edge, 'source')),
      target: toText(find(edge, 'target')),
      label: toText(find(edge, 'label')),
      values: toValues(edge, [
        'id',
        'source',
        'target',
        'label',
        'weight',
        'value',
        'key',
        'graphics',
        'labelgraphics',
      ]),
      line,
      ...toWeight(find(edge, 'weight') ?? find(edge, 'value')),
      ...toColour(find(graphics, 'fill')),
    });
  }
  const { nodes, ties } = gathered;
  const title = toText(find(graph, 'label') ?? find(graph, 'name'));
  return { file, format: 'gml', title, directed: toText(find(graph, 'directed')) === '1', nodes, ties };
}

/** All of a text as one list; what is not closed, or has a value without a name, is broken. */
function walk(text: string): List {
  const root: List = [];
  const open: List[] = [root];
  let [name, line, count] = ['', 1, 0];
  const put = (value: string | number | List) => {
    if (name === '') throw new NotLetIn('broken-graph', { line });
    if (++count > MOST_CELLS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
    open.at(-1)?.push([name, value, line]);
    name = '';
  };
  TOKEN.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token) throw new NotLetIn('broken-graph', { line });
    const [all, quoted, word, plain] = token;
    if (quoted !== undefined) put(toPlain(quoted));
    else if (all === '[') {
      const list: List = [];
      put(list);
      if (open.push(list) > DEEPEST_JSON) throw new NotLetIn('deep', { most: DEEPEST_JSON });
    } else if (all === ']') {
      if (open.length === 1 || name !== '') throw new NotLetIn('broken-graph', { line });
      open.pop();
    } else if (word !== undefined && name === '') name = word;
    else if (word !== undefined) put(word);
    else if (plain !== undefined) put(Number.isFinite(Number(plain)) ? Number(plain) : plain);
    for (let at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', at + 1)) line++;
  }
  if (open.length > 1) throw new NotLetIn('broken-graph', { line });
  return root;
}

const listsOf = (list: List, wanted: string): [line: number, list: List][] =>
  list.flatMap(([name, value, line]): [number, List][] =>
    name.toLowerCase() === wanted && Array.isArray(value) ? [[line, value]] : [],
  );

const find = (list: List, wanted: string): string | number | undefined => {
  const found = list.find(([name, value]) => name.toLowerCase() === wanted && !Array.isArray(value))?.[1];
  return Array.isArray(found) ? undefined : found;
};

/** What else is told: a name that comes again is a list. */
function toValues(list: List, without: readonly string[]): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, value] of list) {
    if (Array.isArray(value) || value === '' || without.includes(name.toLowerCase())) continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, value);
    else values.set(name, [...(Array.isArray(known) ? known : [String(known)]), String(value)]);
  }
  return values;
}

/** GML is ASCII: other letters are written as those of HTML are. */
const toPlain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    if (Number.isNaN(code)) return ENTITIES[String(name).toLowerCase()] ?? all;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

import type { IssueList } from '../issues.ts';
import { MOST_CELLS, MOST_DECLARED } from '../limits.ts';
import type { Graph, Value } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { type Attributes, walkXml } from '../xml.ts';
import { Gathered, toColour, toDirected, toPosition, toShape, toWeight } from './values.ts';

interface Key {
  readonly name: string;
  readonly owner: string;
  usual: string;
}

interface SoFar {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly values: Map<string, Value>;
  readonly line: number;
  /** What yEd draws: its label, the corner and size of the box, the fill, the shape, the heads of an arrow. */
  drawn: {
    label: string;
    box?: Attributes;
    colour?: string | undefined;
    shape?: string | undefined;
    arrows?: Attributes;
  };
}

/** Reads GraphML, yEd's drawing in it too; graphs in nodes become plain nodes, hyperedges a tie from the first end. */
export function readGraphml(text: string, file: string, issues: IssueList): Graph {
  const keys = new Map<string, Key>();
  /** Those that say what is usual. */
  const usuals = new Set<Key>();
  const gathered = new Gathered();
  const open: SoFar[] = [];
  const ends: string[] = [];
  const values = new Map<string, string>();
  let [key, words, depth, isLabel] = ['', '', 0, false];
  let directed: boolean | undefined;
  const onOpen = (tag: string, attributes: Attributes, line: number) => {
    const own = open.at(-1);
    // yEd tells how a label is set behind its words.
    if (isLabel) return;
    words = '';
    isLabel = /^(Node|Edge)Label$/.test(tag);
    if (tag === 'graph') {
      if (++depth === 1) ({ directed } = toDirected(attributes.get('edgedefault')));
      else issues.note({ code: 'flattened', severity: 'tidied', file, line });
    } else if (tag === 'key') {
      const owner = attributes.get('for') ?? 'all';
      key = attributes.get('id') ?? '';
      keys.set(key, { name: attributes.get('name') ?? attributes.get('attr.name') ?? key, owner, usual: '' });
      if (keys.size > MOST_DECLARED) throw new NotLetIn('many-cells', { most: MOST_CELLS });
    } else if (tag === 'data') key = attributes.get('key') ?? '';
    else if (tag === 'node' || tag === 'edge' || tag === 'hyperedge') {
      open.push({ tag, attributes, values: new Map(), line, drawn: { label: '' } });
      if (tag === 'hyperedge') ends.length = 0;
    } else if (tag === 'endpoint') ends.push(attributes.get('node') ?? '');
    else if (tag === 'Geometry' && own) own.drawn.box ??= attributes;
    else if (tag === 'Shape' && own) own.drawn.shape ??= attributes.get('type');
    else if (tag === 'Arrows' && own) own.drawn.arrows ??= attributes;
    else if (own && tag === (own.tag === 'edge' ? 'LineStyle' : 'Fill'))
      own.drawn.colour ??= toColour(attributes.get('color')).colour;
  };
  walkXml(text, {
    open: onOpen,
    text: (part) => {
      words += part;
    },
    close: (tag) => {
      const own = open.at(-1);
      const known = keys.get(key);
      if (tag === 'default' && known) {
        known.usual = words.trim();
        usuals.add(known);
      } else if (/^(Node|Edge)Label$/.test(tag)) {
        if (own) own.drawn.label ||= words.trim();
        isLabel = false;
      } else if (tag === 'data') {
        const value = words.trim();
        if (own && value !== '' && !/graphics/.test(key)) own.values.set(known?.name || key, value);
        else if (!own && value !== '') values.set(known?.name || key, value);
      } else if (tag === 'graph') depth--;
      else if (tag === own?.tag) {
        open.pop();
        finish(own);
      }
      if (!isLabel) words = '';
    },
  });
  return {
    file,
    format: 'graphml',
    title: (values.get('title') ?? values.get('name') ?? '').slice(0, 200),
    directed,
    nodes: gathered.nodes,
    ties: gathered.ties,
  };

  function finish({ tag, attributes, values: own, line, drawn }: SoFar): void {
    for (const { name, owner, usual } of usuals) {
      if (usual !== '' && (owner === tag || owner === 'all') && !own.has(name)) own.set(name, usual);
    }
    const take = (...names: readonly string[]): string => {
      const name = names.find((one) => own.has(one));
      const value = name === undefined ? '' : String(own.get(name));
      if (name !== undefined) own.delete(name);
      return value;
    };
    const label = take('label') || drawn.label || (tag === 'node' ? take('name') : '');
    const [r, g, b] = [take('r'), take('g'), take('b')];
    const colour = drawn.colour ?? toColour(`${r},${g},${b}`).colour;
    const look = { line, ...(colour && { colour }) };
    if (tag === 'node') {
      const [x, y] = [take('x'), take('y')];
      gathered.addNode({
        id: attributes.get('id') ?? '',
        label,
        values: own,
        ...look,
        ...toShape(drawn.shape),
        ...(drawn.box ? toCentre(drawn.box) : toPosition(x, y, true)),
      });
      return;
    }
    const rest = {
      label,
      values: own,
      ...look,
      ...toWeight(take('weight')),
      ...toDirected(attributes.get('directed') ?? findDirection(drawn.arrows)),
    };
    const id = attributes.get('id') ?? '';
    if (tag === 'edge') {
      gathered.addTie({ id, source: attributes.get('source') ?? '', target: attributes.get('target') ?? '', ...rest });
      return;
    }
    issues.note({ code: 'flattened', severity: 'tidied', file, line });
    const [source = '', ...others] = ends;
    for (const target of others) gathered.addTie({ id: '', source, target, ...rest, directed: false });
  }
}

/** Without heads, or with one at each end, a tie is the same from both. */
const findDirection = (arrows: Attributes | undefined): string | undefined =>
  arrows && (arrows.get('source') === 'none') === (arrows.get('target') === 'none') ? 'undirected' : undefined;

/** yEd tells the upper left corner; y grows downwards. */
function toCentre(box: Attributes) {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(box.get(name) ?? Number.NaN));
  return toPosition((x ?? 0) + (width || 0) / 2, (y ?? 0) + (height || 0) / 2);
}

import type { IssueList } from '../issues.ts';
import { MOST_CELLS, MOST_DECLARED } from '../limits.ts';
import type { Graph, GraphNode, Value } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { type Attributes, walkXml } from '../xml.ts';
import { Gathered, toColour, toDirected, toPosition, toShape, toWeight } from './values.ts';

/** What is known so far of a node or tie, and what its values are called. */
interface SoFar {
  readonly attributes: Attributes;
  readonly values: Map<string, Value>;
  readonly line: number;
  look: Pick<GraphNode, 'position' | 'colour' | 'shape'>;
}

/** Reads GEXF 1.1 to 1.3: viz by its local names, y upwards as in Gephi. Nodes in nodes become plain ones. */
export function readGexf(text: string, file: string, issues: IssueList): Graph {
  const titles = new Map<string, { title: string; usual: string }>();
  /** Those that say what is usual. */
  const usuals = new Map<string, { title: string; usual: string }>();
  const gathered = new Gathered();
  const open: SoFar[] = [];
  let [owner, declared, isUsual, title, isTitle] = ['node', '', false, '', false];
  let directed = false;
  const current = () => open.at(-1);
  walkXml(text, {
    open: (tag, attributes, line) => {
      const own = current();
      if (tag === 'graph') directed = (attributes.get('defaultedgetype') ?? attributes.get('type')) === 'directed';
      else if (tag === 'attributes') owner = attributes.get('class') ?? 'node';
      else if (tag === 'attribute') {
        declared = `${owner} ${attributes.get('id')}`;
        titles.set(declared, { title: attributes.get('title') ?? attributes.get('id') ?? '', usual: '' });
        if (titles.size > MOST_DECLARED) throw new NotLetIn('many-cells', { most: MOST_CELLS });
      } else if (tag === 'node' || tag === 'edge') {
        if (tag === 'node' && own) issues.note({ code: 'flattened', severity: 'tidied', file, line });
        open.push({ attributes, values: new Map(), line, look: {} });
      } else if (tag === 'attvalue' && own) {
        const id = attributes.get('for') ?? attributes.get('id') ?? '';
        const kind = own.attributes.has('source') ? 'edge' : 'node';
        const value = (attributes.get('value') ?? '').trim();
        if (value !== '') own.values.set(titles.get(`${kind} ${id}`)?.title || id, value);
      } else if (tag === 'position' && own)
        own.look = { ...own.look, ...toPosition(attributes.get('x'), attributes.get('y'), true) };
      else if (tag === 'shape' && own) own.look = { ...own.look, ...toShape(attributes.get('value')) };
      else if (tag === 'color' && own) {
        const { r, g, b, hex } = Object.fromEntries(attributes) as Record<string, string | undefined>;
        own.look = { ...own.look, ...toColour(hex ?? `${r},${g},${b}`) };
      }
      isUsual = tag === 'default';
      isTitle = tag === 'title' || tag === 'description';
    },
    text: (words) => {
      const known = titles.get(declared);
      if (isUsual && known) {
        known.usual += words.trim();
        usuals.set(declared, known);
      }
      if (isTitle) title += words;
    },
    close: (tag) => {
      isUsual = false;
      isTitle = false;
      if (tag !== 'node' && tag !== 'edge') return;
      const done = open.pop();
      if (!done) return;
      const { attributes, values, line, look } = done;
      for (const [key, known] of usuals) {
        if (known.usual !== '' && key.startsWith(tag) && !values.has(known.title)) values.set(known.title, known.usual);
      }
      const read = (name: string) => (attributes.get(name) ?? '').trim();
      if (tag === 'node') {
        const { shape, ...others } = look;
        // Export takes the nearest of four shapes, which says little of the kind's own.
        const shown = shape && !values.has('kind_id') ? { shape } : {};
        gathered.addNode({ id: read('id'), label: read('label'), values, line, ...others, ...shown });
        return;
      }
      if (read('kind') && !values.has('relation')) values.set('kind', read('kind'));
      const { colour } = look;
      const rest = { ...toWeight(read('weight')), ...toDirected(read('type')), ...(colour && { colour }) };
      gathered.addTie({
        id: read('id'),
        source: read('source'),
        target: read('target'),
        label: read('label'),
        values,
        line,
        ...rest,
      });
    },
  });
  const { nodes, ties } = gathered;
  return {
    file,
    format: 'gexf',
    title: (title.trim().split('\n')[0] ?? '').trim().slice(0, 200),
    directed,
    nodes,
    ties,
  };
}

import { toXml } from './damage.ts';
import type { Pick } from './pick.ts';
import { anyValue, HEADINGS } from './words.ts';

type Fields = Record<string, unknown>;

/** A value of JSON: mostly what a field may hold, now and then what none does. */
function anyJson(pick: Pick): unknown {
  if (pick.chance(0.7)) return anyValue(pick);
  return pick.from<() => unknown>([
    () => pick.below(9),
    () => -1.5,
    () => 1e300,
    () => true,
    () => null,
    () => pick.list(3, () => anyValue(pick)),
    () => ({ [pick.from(HEADINGS)]: anyValue(pick) }),
    () => [[]],
  ])();
}

const anyFields = (pick: Pick): Fields => Object.fromEntries(pick.list(3, () => [pick.from(HEADINGS), anyJson(pick)]));
const anyEnd = (pick: Pick): unknown => (pick.chance(0.9) ? pick.from(['a', 'b', 'c', 'Ana']) : anyJson(pick));
const anyId = (pick: Pick, at: number): unknown => (pick.chance(0.85) ? ['a', 'b', 'c'][at] : anyJson(pick));

/** Nodes and ties by the names that a format has for their parts. */
function anyParts(pick: Pick, names: { id: string; source: string; target: string }) {
  const nodes = pick.list(
    3,
    (at): Fields => ({ ...anyFields(pick), [names.id]: anyId(pick, at), label: anyJson(pick) }),
  );
  const ties = pick.list(4, (): Fields => {
    const ends = { [names.source]: anyEnd(pick), [names.target]: anyEnd(pick) };
    return {
      ...anyFields(pick),
      ...ends,
      ...(pick.chance(0.3) && { weight: anyJson(pick) }),
      ...(pick.chance(0.3) && { id: anyJson(pick) }),
    };
  });
  return { nodes, ties };
}

/** JSON of one of the programs whose JSON is read. */
export function anyJsonGraph(pick: Pick): string {
  const { nodes, ties } = anyParts(
    pick,
    pick.from([
      { id: 'id', source: 'source', target: 'target' },
      { id: 'key', source: 'source', target: 'target' },
      { id: '_id', source: 'from', target: 'to' },
      { id: '@id', source: 's', target: 't' },
      { id: 'id', source: 's', target: 't' },
      { id: 'id', source: 'fromNode', target: 'toNode' },
    ]),
  );
  const data = (list: readonly Fields[]) =>
    list.map((own) => ({ data: own, position: { x: pick.below(9), y: anyJson(pick) } }));
  const attributes = (list: readonly Fields[]) => list.map((own) => ({ ...own, attributes: anyFields(pick) }));
  const shapes: readonly (() => unknown)[] = [
    () => ({ directed: anyJson(pick), graph: anyFields(pick), nodes, [pick.from(['links', 'edges'])]: ties }),
    () => ({ nodes, links: [{ source: pick.below(4), target: pick.below(4) }] }),
    () => ({ attributes: anyFields(pick), nodes: attributes(nodes), edges: attributes(ties) }),
    () => ({
      elements: attributes(nodes),
      connections: attributes(ties),
      maps: [{ elements: [{ element: 'a', position: { x: 1, y: anyJson(pick) } }] }],
    }),
    () => ({ elements: { nodes: data(nodes), edges: data(ties) }, data: anyFields(pick) }),
    () => [...data(nodes), ...data(ties)],
    () => ({
      graph: {
        nodes: pick.chance(0.5) ? nodes : Object.fromEntries(nodes.map((node, at) => [anyValue(pick) + at, node])),
        edges: ties,
      },
    }),
    () => ({ graphs: [{ nodes, edges: ties, directed: anyJson(pick) }] }),
    () => [
      { nodes },
      { edges: ties },
      { nodeAttributes: nodes.map(() => ({ po: anyEnd(pick), n: anyJson(pick), v: anyJson(pick) })) },
    ],
    () => [
      { CXVersion: '2.0' },
      {
        attributeDeclarations: [
          { nodes: { [pick.from(HEADINGS)]: { a: 'n', v: anyJson(pick) } }, edges: anyJson(pick) },
        ],
      },
      { nodes: nodes.map((node) => ({ ...node, v: { n: anyJson(pick), ...anyFields(pick) } })) },
      { edges: ties },
    ],
  ];
  return JSON.stringify(pick.from(shapes)());
}

const attribute = (pick: Pick, name: string, value: unknown): string =>
  pick.chance(0.95) ? ` ${name}="${toXml(String(value))}"` : '';

export function anyGexf(pick: Pick): string {
  const values = () =>
    pick.list(3, () => `<attvalue for="${pick.below(4)}"${attribute(pick, 'value', anyValue(pick))}/>`).join('');
  const look = () =>
    pick.from([
      '',
      '',
      '<viz:color r="1" g="300" b="3"/>',
      '<viz:color hex="#0a0b0c"/>',
      '<viz:position x="1" y="1e999"/>',
      '<viz:size value="3"/>',
    ]);
  const declared = pick.list(
    4,
    (at) =>
      `<attribute id="${at}"${attribute(pick, 'title', pick.from(HEADINGS))}>${pick.chance(0.3) ? `<default>${toXml(anyValue(pick))}</default>` : ''}</attribute>`,
  );
  const nodes = pick.list(
    4,
    (at) =>
      `<node${attribute(pick, 'id', anyId(pick, at))}${attribute(pick, 'label', anyValue(pick))}><attvalues>${values()}</attvalues>${look()}${pick.chance(0.1) ? '<nodes><node id="inner"/></nodes>' : ''}</node>`,
  );
  const ties = pick.list(
    4,
    (at) =>
      `<edge id="${at}"${attribute(pick, 'source', anyEnd(pick))}${attribute(pick, 'target', anyEnd(pick))}${attribute(pick, 'weight', anyValue(pick))}${attribute(pick, 'type', anyValue(pick))}${attribute(pick, 'kind', anyValue(pick))}>${look()}<attvalues>${values()}</attvalues></edge>`,
  );
  return `<?xml version="1.0"?><gexf version="1.${pick.below(4)}"><meta><title>${toXml(anyValue(pick))}</title></meta><graph defaultedgetype="${pick.from(['directed', 'undirected', 'mutual', ''])}"><attributes class="${pick.from(['node', 'edge'])}">${declared.join('')}</attributes><nodes>${nodes.join('')}</nodes><edges>${ties.join('')}</edges></graph></gexf>`;
}

export function anyGraphml(pick: Pick): string {
  const keys = pick.list(
    4,
    (at) =>
      `<key id="d${at}"${attribute(pick, 'for', pick.from(['node', 'edge', 'all', 'graph', 'port']))}${attribute(pick, 'attr.name', pick.from(['label', 'r', 'g', 'b', ...HEADINGS]))}>${pick.chance(0.3) ? `<default>${toXml(anyValue(pick))}</default>` : ''}</key>`,
  );
  const told = () => pick.list(3, () => `<data key="d${pick.below(5)}">${toXml(anyValue(pick))}</data>`).join('');
  const drawn = () =>
    pick.chance(0.3)
      ? `<data key="g"><y:ShapeNode><y:Geometry x="1" y="${toXml(anyValue(pick))}" width="30"/><y:Fill color="#FFCC00"/><y:NodeLabel>${toXml(anyValue(pick))}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>`
      : '';
  const nodes = pick.list(
    4,
    (at) =>
      `<node${attribute(pick, 'id', anyId(pick, at))}>${told()}${drawn()}${pick.chance(0.1) ? '<graph edgedefault="directed"><node id="in"/></graph>' : ''}</node>`,
  );
  const ties = pick.list(4, () =>
    pick.chance(0.1)
      ? `<hyperedge>${pick.list(3, () => `<endpoint${attribute(pick, 'node', anyEnd(pick))}/>`).join('')}</hyperedge>`
      : `<edge${attribute(pick, 'source', anyEnd(pick))}${attribute(pick, 'target', anyEnd(pick))}${pick.chance(0.3) ? attribute(pick, 'directed', anyValue(pick)) : ''}>${told()}</edge>`,
  );
  return `<graphml>${keys.join('')}<graph edgedefault="${pick.from(['directed', 'undirected'])}">${told()}${[...nodes, ...ties].join('')}</graph></graphml>`;
}

export function anyGdf(pick: Pick): string {
  const heads = (names: readonly string[]) =>
    names.map((name) => `${name} ${pick.from(['VARCHAR', 'DOUBLE', 'VARCHAR(32)', ''])}`).join(',');
  const cell = (value: unknown) => (pick.chance(0.3) ? `'${String(value)}'` : String(value));
  const more = () => pick.list(3, () => pick.from(['label', 'x', 'y', 'color', 'weight', 'directed', ...HEADINGS]));
  const [ofNodes, ofTies] = [more(), more()];
  const nodes = pick.list(4, (at) => [cell(anyId(pick, at)), ...ofNodes.map(() => cell(anyValue(pick)))].join(','));
  const ties = pick.list(4, () =>
    [cell(anyEnd(pick)), cell(anyEnd(pick)), ...ofTies.map(() => cell(anyValue(pick)))].join(','),
  );
  return [
    `nodedef>${heads(['name', ...ofNodes])}`,
    ...nodes,
    `edgedef>${heads(['node1', 'node2', ...ofTies])}`,
    ...ties,
  ].join(pick.from(['\n', '\r\n']));
}

export function anyPajek(pick: Pick): string {
  const word = () =>
    pick.chance(0.6) ? String(pick.below(5)) : pick.chance(0.7) ? `"${anyValue(pick)}"` : anyValue(pick);
  const line = () => pick.list(6, word).join(' ');
  const section = () =>
    [
      `*${pick.from(['Arcs', 'Edges', 'Arcslist', 'Edgeslist', 'Matrix', 'Vertices 3', 'Partition x', ''])}`,
      ...pick.list(4, line),
    ].join('\n');
  const nodes = pick.list(4, (at) => `${at + 1} "${anyValue(pick)}" ${line()}`);
  return [
    `*Network ${anyValue(pick)}`,
    `*Vertices ${pick.from(['3', '', '999999999'])}`,
    ...nodes,
    ...pick.list(3, section),
  ].join('\n');
}

export function anyGml(pick: Pick): string {
  const value = (): string =>
    pick.chance(0.7)
      ? `"${anyValue(pick).replaceAll('"', '&quot;')}"`
      : pick.chance(0.9)
        ? pick.from(['1', '-2.5', '1e999', 'NaN', '[ x 1 y 2 ]'])
        : pick.from(['[', ']', '']);
  const more = () =>
    pick.list(3, () => `${pick.from(['label', 'value', 'name', 'kind', 'graphics'])} ${value()}`).join(' ');
  const nodes = pick.list(4, (at) => `node [ id ${pick.chance(0.9) ? at : anyId(pick, at)} ${more()} ]`);
  const ties = pick.list(4, () => `edge [ source ${pick.below(4)} target ${pick.below(5)} ${more()} ]`);
  return `graph [ ${pick.from(['directed 1', 'directed 0', ''])} ${[...nodes, ...ties].join(pick.from([' ', '\n']))} ]`;
}

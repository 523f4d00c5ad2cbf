import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_NODES } from '../../src/dataset/limits.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { findRoot } from '../../src/intake/xml.ts';
import { draftOf, tell, tellIssues } from '../drivers/intake.ts';

const read = (text: string) => readSource({ name: 'graph', bytes: new TextEncoder().encode(text) });

test('places come y downwards, colours as hex', () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/intake/formats/networkx-12.gexf'));
  expect(readSource({ name: '', bytes })).toMatchObject({
    graph: { title: '', directed: true, nodes: [{ position: [1.5, -2], colour: '#ff0010' }, {}, {}] },
  });
});

test('Pajek names colours: the inside of a vertex and the line of an arc are read, rims and labels are not', () => {
  const net = [
    '*Vertices 5',
    '1 "Ana" 0.1 0.2 0.5 ellipse x_fact 2 ic Red bc Black',
    '2 "Budi" 0.3 0.4 ic royalblue lc Black',
    '3 "Citra" ic RGBFFCC00',
    '4 "Dewi" ic Gray20',
    '5 "Eka" ic Nocolour bc Red',
    '*Arcs',
    '1 2 1 c Blue l "knows"',
    '2 3 1 w 3',
    '*Edges',
    '3 4 1 c Green',
  ].join('\n');
  const reading = read(net);
  const graph = reading.kind === 'graph' ? reading.graph : null;
  expect(graph?.nodes.map(({ colour }) => colour)).toEqual(['#ed1b23', '#0071bc', '#ffcc00', '#cccccc', undefined]);
  expect(graph?.ties.map(({ colour, label }) => `${label} ${colour}`)).toEqual([
    'knows #2d2f92',
    ' undefined',
    ' #00a64f',
  ]);
  expect(draftOf(net).dataset.relations.map(({ colour }) => colour)).toEqual(['#2d2f92', undefined, '#00a64f']);
});

const YED = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/><key attr.name="description" attr.type="string" for="node" id="d5"/>
<graph edgedefault="directed" id="G"><node id="n0"><data key="d5">Says hello</data><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="85.0" y="-15.0"/><y:Fill color="#FFCC00"/><y:NodeLabel>Ana
<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Budi</y:NodeLabel></y:ShapeNode></data><graph id="n1:"><node id="n1::n0"/></graph></node>
<edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:LineStyle color="#FF0000" type="line" width="1.0"/><y:EdgeLabel>knows</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>`;

describe('each format is known by what is in it', () => {
  test.each([
    ['yEd', YED, ['Ana – knows – Budi'], 'graphml'],
    [
      'Kumu’s blueprint',
      '{"elements":[{"label":"Ana","type":"Person"},{"label":"Azul","type":"Co-op","tags":["a","b"]}],"connections":[{"from":"Ana","to":"Azul","type":"works with","direction":"mutual"}]}',
      ['Ana – works with (both ways) – Azul'],
      'kumu',
    ],
    [
      'Kumu’s project',
      '{"elements":[{"_id":"e1","attributes":{"label":"Ana","element type":"Person"}},{"_id":"e2","attributes":{"label":"Budi"}}],"connections":[{"_id":"c1","from":"e1","to":"e2","direction":"directed","attributes":{"connection type":"knows"}}],"maps":[{"elements":[{"element":"e1","position":{"x":3,"y":4}}]}]}',
      ['Ana – knows – Budi'],
      'kumu',
    ],
    [
      'CX',
      '[{"numberVerification":[{"longNumber":281474976710655}]},{"nodes":[{"@id":1,"n":"Ana"},{"@id":2,"n":"Budi"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"knows"}]},{"cartesianLayout":[{"node":1,"x":1,"y":2}]}]',
      ['Ana – knows – Budi'],
      'cx',
    ],
    [
      'CX2',
      '[{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"name":{"d":"string","a":"n"},"type":{"v":"Person"}},"edges":{"interaction":{"a":"i"}}}]},{"nodes":[{"id":1,"x":1,"y":2,"v":{"n":"Ana"}},{"id":2,"v":{"n":"Budi"}}]},{"edges":[{"id":1,"s":1,"t":2,"v":{"i":"knows"}}]}]',
      ['Ana – knows – Budi'],
      'cx2',
    ],
    [
      'Cytoscape.js',
      '{"elements":{"nodes":[{"data":{"id":"a","label":"Ana"},"position":{"x":1,"y":2}},{"data":{"id":"b","label":"Budi"}}],"edges":[{"data":{"source":"a","target":"b","label":"knows"}}]}}',
      ['Ana – knows – Budi'],
      'cytoscape',
    ],
    [
      'Cytoscape.js, one list',
      '[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"id":"ab","source":"a","target":"b"}}]',
      ['a – is linked to – b'],
      'cytoscape',
    ],
    [
      'd3 by places',
      '{"nodes":[{"name":"Ana","group":1},{"name":"Budi","group":2}],"links":[{"source":0,"target":1,"value":3}]}',
      ['Ana – is linked to (both ways) – Budi'],
      'node-link',
    ],
    [
      'd3 by ids',
      '{"nodes":[{"id":"Ana"},{"id":"Budi"}],"links":[{"source":{"id":"Ana"},"target":"Budi"}]}',
      ['Ana – is linked to (both ways) – Budi'],
      'node-link',
    ],
    [
      'graphology',
      '{"attributes":{"name":"G"},"nodes":[{"key":"a","attributes":{"label":"Ana"}},{"key":"b"}],"edges":[{"key":"e","source":"a","target":"b","undirected":true}]}',
      ['Ana – is linked to (both ways) – b'],
      'node-link',
    ],
    [
      'JSON Graph 2',
      '{"graph":{"nodes":{"a":{"label":"Ana","metadata":{"type":"Person"}},"b":{}},"edges":[{"source":"a","target":"b","relation":"knows"}]}}',
      ['Ana – knows – b'],
      'json-graph',
    ],
    [
      'JSON Graph 1',
      '{"graphs":[{"directed":false,"nodes":[{"id":"a"},{"id":"b"}],"edges":[{"source":"a","target":"b"}]}]}',
      ['a – is linked to (both ways) – b'],
      'json-graph',
    ],
    [
      'JSON Canvas',
      '{"nodes":[{"id":"1","type":"text","x":0,"y":0,"width":10,"height":10,"text":"# Ana\\nSays hello"},{"id":"2","text":"Budi"}],"edges":[{"id":"e","fromNode":"1","toNode":"2","label":"knows"}]}',
      ['Ana – knows – Budi'],
      'json-canvas',
    ],
    [
      'GDF',
      'nodedef>name VARCHAR,label VARCHAR,x DOUBLE,y DOUBLE,color VARCHAR\na,Ana,1,2,\'114,116,177\'\nb,"Budi, Jr",3,4,\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN\na,b,2.5,true',
      ['Ana – is linked to – Budi, Jr'],
      'gdf',
    ],
    [
      'Pajek',
      '*Network Small\n*Vertices 2\n1 "Ana Ruiz" 0.1 0.2 0.5\n2 "Budi" 0.3 0.4\n*Arcs\n1 2 1 l "knows"\n*Edgeslist\n2 1',
      ['Ana Ruiz – knows – Budi', 'Budi – is linked to (both ways) – Ana Ruiz'],
      'pajek',
    ],
    [
      'Pajek with a relation of each section',
      '*Vertices 3\n1 "Ana"\n2 "Budi"\n3 "Azul"\n*Arcs :1 "works at"\n1 3 1\n2 3 1 l "leads"\n*Edges :2 "knows"\n1 2',
      ['Ana – works at – Azul', 'Budi – leads – Azul', 'Ana – knows (both ways) – Budi'],
      'pajek',
    ],
    [
      'GML',
      'Creator "igraph"\nVersion 1\ngraph\n[\n  directed 0\n  node\n  [\n    id 0\n    name "Ana &quot;A&quot; Ruiz"\n    graphics [ x 10.5 y -3 fill "#FFCC00" ]\n  ]\n  node [ id 1 label "Budi &#199;elik" tag "a" tag "b" ]\n  edge [ source 0 target 1 value 2.5 label "knows" ]\n]\n',
      ['Ana "A" Ruiz – knows (both ways) – Budi Çelik'],
      'gml',
    ],
  ])('%s', (_name, text, ties, format) => {
    expect(tell(draftOf(text)).ties).toEqual(ties);
    expect(read(text)).toMatchObject({ kind: 'graph', graph: { format } });
  });

  test('a sheet of Neo4j with nodes and ties in it is one of each', () => {
    const file =
      '"_id","_labels","name","shelf","_start","_end","_type","since"\n"0",":Person:Speaker","Ana Ruiz","34",,,,\n"1",":Organisation","Coop Azul","",,,,\n,,,,"0","1","WORKS_AT","2018"\n';
    const draft = draftOf(file);
    expect(tell(draft)).toEqual({
      entries: ['Person: Ana Ruiz', 'Organisation: Coop Azul'],
      ties: ['Ana Ruiz – WORKS_AT – Coop Azul'],
    });
    expect(draft.dataset.nodes[0]?.attributes).toMatchObject([{ label: { en: 'shelf' }, value: 34 }]);
    expect(draft.dataset.edges[0]?.attributes).toMatchObject([{ label: { en: 'since' } }]);
  });

  test('what yEd draws is used: labels, middles of boxes, fills and lines; groups become plain entries, which is told', () => {
    const draft = draftOf(YED);
    expect(tell(draft).entries).toEqual(['Entry: Ana', 'Entry: n1::n0', 'Entry: Budi']);
    expect(read(YED)).toMatchObject({
      graph: { nodes: [{ position: [100, 0], colour: '#ffcc00' }, {}, {}], ties: [{ colour: '#ff0000' }] },
      issues: [{ code: 'flattened' }],
    });
    expect(draft.dataset.nodes[0]).toMatchObject({ description: { en: 'Says hello' } });
  });

  test.each<readonly [what: string, text: string, code: string]>([
    ['GML that breaks off', 'graph [\n node [ id 1', 'broken-graph'],
    ['GML with a value that nothing names', 'graph [ [ id 1 ] ]', 'broken-graph'],
    ['GML without a bottom', `graph [ ${'a [ '.repeat(500)}`, 'deep'],
    ['JSON that breaks off', '{"nodes":[\n{"id":', 'broken-json'],
    ['JSON of something else', '{"name":"package","version":"1"}', 'foreign-json'],
    ...['null', ' true\n', '-4.5e3', '"a \\"word\\""', '[]', '{}', '[null]', '[[]]'].map(
      (text) => [`JSON that is no more than ${text}`, text, 'foreign-json'] as const,
    ),
    ...['{"nodes":[],"links":[]}', '{"elements":[]}', '{"elements":{}}', '{"graph":{"nodes":{}}}'].map(
      (text) => [`JSON without anybody in it, ${text}`, text, 'nothing'] as const,
    ),
    ['JSON in other quotation marks', "{'nodes': [], 'links': []}", 'broken-json'],
    ['JSON without quotation marks', '{nodes: [], links: []}', 'broken-json'],
    ['JSON with NaN that breaks off behind it', '{"nodes":[{"id":NaN},\n{"a', 'broken-json'],
    ['lists in lists without end', '['.repeat(100_000), 'deep'],
    ['XML of something else', '<?xml version="1.0"?><recipe><step/></recipe>', 'foreign-xml'],
    [
      'entities that grow',
      '<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "aa">]><gexf><graph>&a;</graph></gexf>',
      'doctype',
    ],
    ['elements in elements without end', `<gexf>${'<node>'.repeat(1000)}`, 'deep'],
    ['GEXF that breaks off', '<gexf><graph><nodes><node id="1"', 'broken-xml'],
    ['a graph of nobody', '<gexf><graph/></gexf>', 'nothing'],
    ['more nodes than a map can hold', `{"nodes":[${'{"id":1},'.repeat(MOST_NODES + 1)}{}],"links":[]}`, 'many-nodes'],
  ])('%s: refused', (_name, text, code) => expect(read(text)).toMatchObject({ kind: 'refused', code }));

  test('a graph that declares its encoding is read in it', () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><gexf><graph><nodes><node id="1" label="José"/></nodes></graph></gexf>';
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    expect(readSource({ name: '', bytes })).toMatchObject({ graph: { nodes: [{ label: 'José' }] } });
  });

  test('what Python writes for a number that is none is nothing, and stays as it is in words', () => {
    const file =
      '{"nodes":[{"id":"NaN","x":NaN,"age":NaN},{"id":"b","note":"says \\"NaN, NaN"}],"links":[{"source":"NaN","target":"b","weight":NaN,"cost":[1,-Infinity]}]}';
    expect(read(file)).toMatchObject({
      graph: {
        nodes: [
          { id: 'NaN', values: new Map() },
          { id: 'b', values: new Map([['note', 'says "NaN, NaN']]) },
        ],
        ties: [{ source: 'NaN', target: 'b', values: new Map([['cost', ['1']]]) }],
      },
    });
  });

  test('ties to nobody create an entry and are told; ids that repeat are no two', () => {
    const draft = draftOf(
      '{"nodes":[{"id":"a","name":"Ana"},{"id":"a","name":"Budi"}],"links":[{"source":"a","target":"zz"}]}',
    );
    expect(tell(draft).entries).toEqual(['Entry: Ana', 'Entry: Budi', 'Entry: zz']);
    expect(tellIssues(draft)).toEqual(['tidied same-id a', 'asks unknown-end zz']);
  });
});

test('kinds keep the shapes that yEd, GEXF and Pajek draw them in, where the map has these', () => {
  const yed = (id: string, shape: string, fill: string) =>
    `<node id="${id}"><data key="d6"><y:ShapeNode><y:Fill color="${fill}"/><y:NodeLabel>${id}</y:NodeLabel><y:Shape type="${shape}"/></y:ShapeNode></data></node>`;
  const looksOf = (text: string) => draftOf(text).dataset.kinds.map(({ colour, shape }) => [colour, shape]);
  const drawn = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">${yed('Ana', 'diamond', '#ff99cc')}${yed('Budi', 'ellipse', '#99ccff')}${yed('Cem', 'cloud', '#ccffcc')}</graph></graphml>`;
  expect(looksOf(drawn)).toEqual([
    ['#ff99cc', 'diamond'],
    ['#99ccff', 'circle'],
    ['#ccffcc', 'diamond'],
  ]);
  expect(looksOf('*Vertices 2\n1 "Ana" 0.1 0.2 triangle ic Red\n2 "Budi" 0.1 0.2 box ic Blue')).toEqual([
    ['#ed1b23', 'triangle'],
    ['#2d2f92', 'square'],
  ]);
  expect(
    looksOf(
      '<gexf xmlns:viz="http://gexf.net/1.3/viz"><graph><nodes><node id="a" label="Ana"><viz:color hex="#ff99cc"/><viz:shape value="square"/></node><node id="b" label="Budi"><viz:color hex="#99ccff"/></node></nodes></graph></gexf>',
    ),
  ).toEqual([
    ['#ff99cc', 'square'],
    ['#99ccff', 'square'],
  ]);
});

test('Cytoscape tells colours of ties too, in CX and CX2, and so does a canvas', () => {
  const coloursOf = (text: string) => {
    const reading = read(text);
    return reading.kind === 'graph' && reading.graph.ties.map(({ colour }) => colour);
  };
  expect(
    coloursOf(
      '[{"numberVerification":[{"longNumber":1}]},{"nodes":[{"@id":1,"n":"Ana"},{"@id":2,"n":"Budi"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"knows"},{"@id":4,"s":2,"t":1}]},{"cyVisualProperties":[{"properties_of":"edges:default","properties":{"EDGE_STROKE_UNSELECTED_PAINT":"#89D0F5"}},{"properties_of":"edges","applies_to":3,"properties":{"EDGE_STROKE_UNSELECTED_PAINT":"#D95F02"}}]}]',
    ),
  ).toEqual(['#d95f02', '#89d0f5']);
  expect(
    coloursOf(
      '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"v":{"name":"Ana"}},{"id":2,"v":{"name":"Budi"}}]},{"edges":[{"id":3,"s":1,"t":2,"v":{"interaction":"knows"}},{"id":4,"s":2,"t":1}]},{"visualProperties":[{"default":{"edge":{"EDGE_LINE_COLOR":"#89D0F5"}},"edgeMapping":{"EDGE_LINE_COLOR":{"type":"DISCRETE","definition":{"attribute":"interaction","map":[{"v":"knows","vp":"#1B9E77"}]}}}}]}]',
    ),
  ).toEqual(['#1b9e77', '#89d0f5']);
  expect(
    coloursOf(
      '{"nodes":[{"id":"1","x":0,"y":0,"text":"Ana"},{"id":"2","x":9,"y":0,"text":"Budi"}],"edges":[{"id":"e","fromNode":"1","toNode":"2","color":"#d95f02"}]}',
    ),
  ).toEqual(['#d95f02']);
});

test('kinds that only colours tell are called by the value that the colours stand for', () => {
  const node = (id: string, colour: string, values: string) =>
    `<node id="${id}" label="${id}"><attvalues>${values}</attvalues><viz:color ${colour}/></node>`;
  const [red, blue] = ['r="255" g="0" b="0"', 'r="0" g="0" b="255"'];
  const file = (
    values: (team: string, at: number) => string,
  ) => `<gexf version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph>
<attributes class="node"><attribute id="0" title="score" type="integer"/><attribute id="1" title="team" type="string"/></attributes>
<nodes>${node('Ana', red, values('North', 1))}${node('Budi', blue, values('South', 2))}${node('Cem', red, values('North', 3))}</nodes><edges/></graph></gexf>`;
  const kindsIn = (text: string) => draftOf(text).dataset.nodes.map(({ kind }) => kind);
  const draft = draftOf(
    file((team, score) => `<attvalue for="0" value="${score}"/><attvalue for="1" value="${team}"/>`),
  );
  expect(draft.dataset.nodes.map(({ kind, attributes }) => [kind, attributes?.map(({ label }) => label.en)])).toEqual([
    ['north', ['score']],
    ['south', ['score']],
    ['north', ['score']],
  ]);
  expect(draft.issues.map(({ code, seen }) => [code, seen])).toEqual([['coloured-by', 'team']]);
  // What a number counts is told with it; what does not go with the colours tells no kinds.
  expect(kindsIn(file((team) => `<attvalue for="1" value="${team === 'North' ? 1 : 2}"/>`))).toEqual([
    'team-1',
    'team-2',
    'team-1',
  ]);
  expect(kindsIn(file((_team, at) => `<attvalue for="1" value="${at === 1 ? 'x' : 'y'}"/>`))[0]).toBe('red');
});

test('a relation has the colour that all of its ties have; where they differ, each keeps its own', () => {
  const tie = (id: number, label: string, colour: string) =>
    `<edge id="${id}" source="a" target="b" label="${label}"><viz:color ${colour}/></edge>`;
  const [red, blue] = ['r="200" g="40" b="30"', 'r="20" g="40" b="220"'];
  const file = (...edges: readonly string[]) =>
    `<gexf version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph><nodes><node id="a" label="Ana"/><node id="b" label="Budi"/></nodes><edges>${edges.join('')}</edges></graph></gexf>`;
  const told = (text: string) => {
    const { dataset, issues } = draftOf(text);
    return [
      dataset.relations.map(({ label, colour }) => [label.en, colour]),
      dataset.edges.map(({ colour }) => colour),
      issues.flatMap(({ code, severity, count }) => (code === 'tie-colours' ? [`${severity} ${count}`] : [])),
    ];
  };
  expect(told(file(tie(1, 'trusts', red), tie(2, 'trusts', red), tie(3, 'pays', blue)))).toEqual([
    [
      ['trusts', '#c8281e'],
      ['pays', '#1428dc'],
    ],
    [undefined, undefined, undefined],
    [],
  ]);
  expect(told(file(tie(1, 'trusts', red), tie(2, 'trusts', blue), tie(3, 'pays', blue)))).toEqual([
    [
      ['trusts', undefined],
      ['pays', '#1428dc'],
    ],
    ['#c8281e', '#1428dc', undefined],
    ['tidied 2'],
  ]);
  // A grey that all have is that of a program.
  const relationsOf = (colour: string) => told(file(tie(1, 'trusts', colour), tie(2, 'pays', colour)))[0];
  expect(relationsOf('r="90" g="90" b="96"')).toEqual([
    ['trusts', undefined],
    ['pays', undefined],
  ]);
  expect(relationsOf(red)).toEqual([
    ['trusts', '#c8281e'],
    ['pays', '#c8281e'],
  ]);
});

test('a root is found behind comments, however many begin, in time that grows with their length alone', () => {
  expect(findRoot('<?xml version="1.0"?><!-- <gexf> --><!----><x:graphml/>')).toBe('graphml');
  expect(findRoot('<!-- <gexf>')).toBe('gexf');
  for (let again = 0; again < 50; again++) expect(findRoot('<!--'.repeat(20_000))).toBe('');
});

import { nodes, ties } from 'virtual:community';
import type { Core, StylesheetJson } from 'cytoscape';
import { scaleLinear, scaleOrdinal } from 'd3-scale';
import CytoscapeComponent from 'react-cytoscapejs';
import { create } from 'zustand';

// The least that shows a network with the prescribed libraries: what a starter would write in an hour.
const useSelected = create<{ selected: string | null }>(() => ({ selected: null }));
const toColor = scaleOrdinal<number, string>(
  [0, 1, 2, 3, 4, 5],
  ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377'],
);
const toSize = scaleLinear([0, 20], [8, 24]);

const elements = [
  ...nodes.map(({ name, hue, x, y }, id) => ({
    data: { id: `n${id}`, name, color: toColor(hue) },
    position: { x, y },
  })),
  ...ties.map(([a, b], id) => ({ data: { id: `e${id}`, source: `n${a}`, target: `n${b}` } })),
];
const size = toSize(3);
const stylesheet: StylesheetJson = [
  {
    selector: 'node',
    style: { width: size, height: size, label: 'data(name)', 'font-size': 4, 'background-color': 'data(color)' },
  },
  { selector: 'edge', style: { width: 0.5, 'line-color': '#bbbbbb' } },
];
const known = new WeakSet<Core>();

export function Page() {
  const selected = useSelected((state) => state.selected);
  const takeCy = (cy: Core) => {
    if (known.has(cy)) return;
    known.add(cy);
    cy.on('tap', 'node', (event) => useSelected.setState({ selected: event.target.id() }));
    cy.one('render', () => {
      document.documentElement.dataset.live = '';
    });
  };
  return (
    <>
      <h1>Network</h1>
      <p>{selected ?? 'nothing selected'}</p>
      <CytoscapeComponent
        cy={takeCy}
        elements={elements}
        stylesheet={stylesheet}
        layout={{ name: 'preset', fit: true }}
        style={{ width: '1200px', height: '700px' }}
      />
    </>
  );
}

import cytoscape, { type StylesheetJson } from 'cytoscape';
import { at, numberAt } from '../../../src/base/assert.ts';
import { seededRandom } from '../../../src/base/random.ts';
import type { PaneSize } from '../../../src/scene/camera.ts';
import type { Shown } from '../../../src/scene/scene.ts';
import { selectScene } from '../../../src/store/select-scene.ts';
import { selectMarks, selectNetwork, selectVisibility } from '../../../src/store/selectors.ts';
import type { AppStore } from '../../../src/store/store.ts';
import { changeFilters } from './change-filters.ts';
import { moveNodes } from './move-nodes.ts';
import { toElements, toStylesheet } from './own-looks.ts';
import { PAN, type Subject, timeStep, toTurn } from './subject.ts';

const STYLE: StylesheetJson = [
  { selector: 'node', style: { width: 12, height: 12, 'background-color': '#4477aa' } },
  { selector: 'edge', style: { 'curve-style': 'haystack', width: 1, 'line-color': '#bbbbbb' } },
  { selector: '.lit', style: { 'background-color': '#cc3311', 'line-color': '#cc3311' } },
];

/**
 * Cytoscape by itself, without labels: a hover gives the neighbourhood a class, a filter gives one to what
 * goes. Hover has plain round nodes, filter the project's own looks, so that only the rest of the work differs.
 * Cytoscape's test of what lies under the pointer is left out.
 */
export async function mountClasses(
  root: HTMLElement,
  store: AppStore,
  pane: PaneSize,
  changes: number,
  hasOwnLooks: boolean,
): Promise<Subject> {
  const host = root.appendChild(document.createElement('div'));
  Object.assign(host.style, { position: 'relative', width: `${pane.width}px`, height: `${pane.height}px` });
  const scene = selectScene(store.getState());
  const dressed = toElements(scene);
  const plain = dressed.map(({ classes: _looks, ...element }) => element);
  const [elements, style] = hasOwnLooks ? [dressed, toStylesheet(scene.figures)] : [plain, STYLE];
  const cy = cytoscape({ container: host, elements, style, layout: { name: 'preset', fit: true, padding: 24 } });
  const render = () => new Promise<void>((resolve) => cy.one('render', () => resolve()));
  await render();
  const { nodes, edges } = selectNetwork(store.getState());
  const [ours, ties] = [nodes, edges].map((list) => list.map(({ id }) => cy.getElementById(id)));
  if (!ours || !ties) throw new Error('nothing is drawn');
  const plan = planFilters(store, changes);
  let lit = cy.collection();
  let moved = 0;
  return {
    hover(node) {
      const hood = at(ours, node).closedNeighborhood();
      return timeStep(
        host,
        () =>
          cy.batch(() => {
            lit.removeClass('lit');
            hood.addClass('lit');
            lit = hood;
          }),
        render,
      );
    },
    async filter() {
      const next = plan.shift();
      const change = next?.filter(
        ({ index, isNode, isGone }) => at(isNode ? ours : ties, index).hasClass('gone') !== isGone,
      );
      if (!change || change.length === 0) return null;
      return timeStep(
        host,
        () =>
          cy.batch(() => {
            for (const { index, isNode, isGone } of change) at(isNode ? ours : ties, index).toggleClass('gone', isGone);
          }),
        render,
      );
    },
    pan: () => timeStep(host, () => cy.panBy({ x: PAN * toTurn(moved++), y: 0 }), render),
    zoom() {
      const level = cy.zoom() * (toTurn(moved++) > 0 ? 1.05 : 1 / 1.05);
      return timeStep(
        host,
        () => cy.zoom({ level, renderedPosition: { x: pane.width / 2, y: pane.height / 2 } }),
        render,
      );
    },
    live() {
      const next = moveNodes(scene.positions, ++moved);
      const move = () => {
        for (const [node, element] of ours.entries())
          element.position({ x: numberAt(next, node * 2), y: numberAt(next, node * 2 + 1) });
      };
      return timeStep(host, () => cy.batch(move), render);
    },
    faults: () => [],
  };
}

interface Mark {
  readonly index: number;
  readonly isNode: boolean;
  readonly isGone: boolean;
}

/** The outcomes of the same sequence of changes that our own canvas goes through, reckoned beforehand. */
function planFilters(store: AppStore, changes: number): Mark[][] {
  const random = seededRandom(50);
  let state = store.getState();
  const options = new Map(
    Object.entries(selectVisibility(state).counts).map(([facet, counts]) => [facet, [...counts.keys()]]),
  );
  const toMarks = ({ nodes, edges }: Shown): Mark[] => [
    ...Array.from(nodes, (mark, index) => ({ index, isNode: true, isGone: mark === 0 })),
    ...Array.from(edges, (mark, index) => ({ index, isNode: false, isGone: mark === 0 })),
  ];
  return Array.from({ length: changes }, () => {
    state = changeFilters(state, options, random);
    return toMarks(selectMarks(state).shown);
  });
}

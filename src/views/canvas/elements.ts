import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import type { CanvasStage } from './canvas-stage.ts';

/** In larger networks an element is made when a hand first reaches for it: each costs time and memory. */
const MOST_ELEMENTS = 2000;

/** The graph as Cytoscape is given it, nodes first: names only, since it draws nothing. */
export function toElements({ nodes, edges }: Structure): ElementDefinition[] {
  if (nodes.length > MOST_ELEMENTS) return [];
  return [
    ...nodes.map(({ id }) => ({ group: 'nodes' as const, data: { id } })),
    ...edges.map(({ id, source, target }) => ({ group: 'edges' as const, data: { id, source, target } })),
  ];
}

/** Brings Cytoscape's elements to what a structure holds; what is as it was is not touched. */
export function showElements(cy: Core, structure: Structure): void {
  const { nodeIndex, edges } = structure;
  const ties = new Map(edges.map((edge) => [edge.id, edge]));
  cy.batch(() => {
    const left = cy.elements().filter((element) => {
      if (element.isNode()) return !nodeIndex.has(element.id());
      // A tie between other ends is another element to Cytoscape.
      const edge = ties.get(element.id());
      return edge?.source !== element.data('source') || edge?.target !== element.data('target');
    });
    if (left.nonempty()) cy.remove(left);
    for (const definition of toElements(structure)) {
      if (cy.getElementById(definition.data.id ?? '').empty()) cy.add(definition);
    }
  });
}

/** The element of a node, where the node is seen this frame. */
export function takeNode({ cy, structure, positions }: CanvasStage, node: number): NodeSingular {
  const { id } = at(structure.nodes, node);
  if (cy.getElementById(id).empty()) cy.add({ group: 'nodes', data: { id } });
  const element = cy.getElementById(id) as NodeSingular;
  return element.grabbed()
    ? element
    : element.position({ x: numberAt(positions, node * 2), y: numberAt(positions, node * 2 + 1) });
}

import { selectMarks, selectNetwork } from '../../store/selectors.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';

/**
 * Filters as class differences: only what appears, leaves or fades is touched, in one batch. Elements
 * are never added or removed and no layout runs.
 */
export function bindShown(stage: CanvasStage): () => void {
  const { cy, store } = stage;
  const edges = selectNetwork(store.getState()).edges.map((edge) => cy.getElementById(edge.id));
  const elements = [...stage.nodes, ...edges];
  const codes = new Uint8Array(elements.length);
  const SHOWN = 0;
  const FADED = 1;
  const GONE = 2;
  return follow(store, selectMarks, ({ shown, lit }) => {
    cy.batch(() => {
      for (const [index, element] of elements.entries()) {
        const isNode = index < stage.nodes.length;
        const at = isNode ? index : index - stage.nodes.length;
        const marks = isNode ? shown.nodes : shown.edges;
        const lights = isNode ? lit?.nodes : lit?.edges;
        const code = marks[at] !== 1 ? GONE : lights && lights[at] !== 1 ? FADED : SHOWN;
        if (codes[index] === code) continue;
        codes[index] = code;
        element.toggleClass('gone', code === GONE);
        element.toggleClass('faded', code === FADED);
      }
    });
  });
}

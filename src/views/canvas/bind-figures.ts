import { at } from '../../base/assert.ts';
import type { Figures } from '../../scene/figures.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectFigures, selectStyled } from '../../store/selectors.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { showElements } from './show-elements.ts';
import { toStylesheet } from './to-elements.ts';

/** How nodes and ties look: another palette, nodes of other sizes, kinds and relations that are drawn otherwise. */
export function bindFigures(stage: CanvasStage): () => void {
  const { cy, store } = stage;
  let styled = selectStyled(store.getState());
  return follow(store, selectFigures, (figures, before) => {
    if (!before) return;
    const state = store.getState();
    const isOther = selectStyled(state) !== styled;
    styled = selectStyled(state);
    if (isOther) return showElements(cy, selectScene(state));
    if (figures.palette !== before.palette) cy.style(toStylesheet(figures));
    resize(stage, figures);
  });
}

/** Nodes of another size, their looks as they are. */
function resize({ cy, nodes }: CanvasStage, figures: Figures): void {
  cy.batch(() => {
    for (const [index, node] of nodes.entries()) {
      const { width, height } = at(figures.nodes, index);
      if (node.data('w') !== width || node.data('h') !== height) node.data({ w: width, h: height });
    }
  });
}

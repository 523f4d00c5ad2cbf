import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene } from '../../scene/scene.ts';
import { toElements, toStylesheet } from './to-elements.ts';

/** What the filters have made of an element: it stays when the element gets another look. */
const MARKS = ['gone', 'faded'];

/** Brings Cytoscape's elements and their looks to what a scene holds; what is as it was is not touched. */
export function showElements(cy: Core, scene: Scene): void {
  const wanted = toElements(scene);
  const known = new Map(wanted.map((definition) => [definition.data.id, definition]));
  cy.batch(() => {
    // A tie between other ends is another element to Cytoscape.
    const isLeft = (data: Ends) => {
      const next = known.get(data.id);
      return !next || next.data.source !== data.source || next.data.target !== data.target;
    };
    const left = cy.elements().filter((element) => isLeft(element.data()));
    if (left.nonempty()) cy.remove(left);
    for (const definition of wanted) show(cy, definition);
  });
  cy.style(toStylesheet(scene.figures));
}

interface Ends {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
}

function show(cy: Core, definition: ElementDefinition): void {
  const { data, position } = definition;
  const { id = '', w, h } = data;
  const element = cy.getElementById(id);
  if (element.empty()) {
    cy.add(definition);
    return;
  }
  const classes = [String(definition.classes), ...MARKS.filter((mark) => element.hasClass(mark))];
  if (element.classes().join(' ') !== classes.join(' ')) element.classes(classes);
  if (w !== undefined && (element.data('w') !== w || element.data('h') !== h)) element.data({ w, h });
  if (!position) return;
  const { x, y } = element.position();
  if (x !== position.x || y !== position.y) element.position(position);
}

import cytoscape, { type Core, type NodeSingular } from 'cytoscape';

/** What the map does for the renderer of its Cytoscape instance. */
export interface MapHands {
  /** The element under a point of the model that a press would take hold of; null for none. */
  readonly find: (x: number, y: number, isTouch: boolean) => NodeSingular | null;
  /** Asks for a painting with the next frame. */
  readonly ask: () => void;
}

/** What Cytoscape's base renderer has of its own, as far as it is used here; none of it is documented. */
interface BaseRenderer {
  readonly cy: Core;
  readonly container: HTMLElement;
  destroyed?: boolean;
  bindings: { readonly target: Partial<EventTarget> & { off?: unknown }; readonly args: unknown[] }[];
  beforeRenderCallbacks: unknown[];
  readonly dragData: { possibleDragElements?: Held; touchDragEles?: Held };
  notify: (event: string) => void;
  invalidateContainerClientCoordsCache: () => void;
}

interface Held extends Iterable<NodeSingular> {
  readonly length: number;
}

interface MapRenderer extends BaseRenderer {
  /** Gestures keep a few marks here. */
  data: object;
  hands: MapHands | null;
  findNearestElements: (x: number, y: number, isInteractive: boolean, isTouch: boolean) => readonly NodeSingular[];
  findNearestElement: (
    x: number,
    y: number,
    isInteractive: boolean,
    isTouch: boolean,
  ) => NodeSingular | null | undefined;
  getCachedZSortedEles: () => NodeSingular[] & { interactive?: NodeSingular[] };
  updateCachedGrabbedEles: () => void;
  recalculateRenderedStyle: () => void;
  startRenderLoop: () => void;
  redraw: () => void;
  getAllInBox: () => readonly never[];
}

const NOTHING = () => {};
/** After these another picture is due; of all else the map hears from the store. */
const VIEWING = new Set(['viewport', 'draw', 'mount', 'resize', 'load']);
/** Before these the container may have gone elsewhere. */
const MEASURED = new Set(['mount', 'resize', 'load']);

/**
 * A renderer that draws nothing and finds nothing by itself: Cytoscape keeps viewport, gestures and events, the map
 * paints and tells what is under a point. A plain function, since Cytoscape calls it by `apply`. What the base has
 * may not stand on the prototype, where Cytoscape would refuse it, and so is set here, before gestures are bound.
 */
function MapRenderer(this: MapRenderer): void {
  const base = this.notify;
  this.data = {};
  // Gestures count on what lies in the container only.
  const ground = this.container.ownerDocument.createElement('div');
  Object.assign(ground.style, { position: 'absolute', inset: '0' });
  this.container.append(ground);
  this.hands = null;
  // These would gather every element that moves and ask for a style that is not there.
  for (const { target, args } of this.bindings) {
    const off = (target.off ?? target.removeEventListener) as (...input: unknown[]) => void;
    off.apply(target, args);
  }
  this.bindings = [];
  this.beforeRenderCallbacks = [];
  this.notify = (event) => {
    if (this.destroyed) return;
    if (event === 'init' || event === 'destroy') base.call(this, event);
    if (MEASURED.has(event)) this.invalidateContainerClientCoordsCache();
    if (VIEWING.has(event)) this.hands?.ask();
  };
  this.findNearestElements = (x, y, _isInteractive, isTouch) => {
    const found = this.hands?.find(x, y, isTouch);
    return found ? [found] : [];
  };
  this.findNearestElement = (...input) => this.findNearestElements(...input)[0];
  // What is let go of is looked for in here: no more than what was held.
  this.getCachedZSortedEles = () => {
    const { possibleDragElements = [], touchDragEles = [] } = this.dragData;
    const held: NodeSingular[] & { interactive?: NodeSingular[] } = [...possibleDragElements, ...touchDragEles];
    held.interactive = held;
    return held;
  };
  this.updateCachedGrabbedEles = NOTHING;
  this.recalculateRenderedStyle = NOTHING;
  this.startRenderLoop = NOTHING;
  this.redraw = NOTHING;
  this.getAllInBox = () => [];
}

for (const name of ['render', 'renderTo', 'redrawHint', 'matchCanvasSize', 'nodeShapeImpl', 'arrowShapeImpl']) {
  MapRenderer.prototype[name] = NOTHING;
}

// The component that mounts Cytoscape passes no renderer: the one it takes by itself has this name.
cytoscape('renderer', 'canvas', MapRenderer);

/** Binds the map to the renderer of its instance; null unties it. Throws where the instance has another renderer. */
export function setHands(cy: Core, hands: MapHands | null): void {
  if (cy.destroyed()) return;
  const renderer = (cy as Core & { renderer(): Partial<MapRenderer> | null }).renderer();
  if (renderer?.hands === undefined) throw new Error('Cytoscape did not take the renderer of the map');
  renderer.hands = hands;
}

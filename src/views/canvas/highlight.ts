import type { Emphasis } from '../../scene/emphasis.ts';
import { isSameLabel } from '../../scene/label/placement.ts';
import { toEmphasisLayer } from '../../scene/picture.ts';
import { createIdleWork } from './idle-work.ts';
import { paintLayer } from './paint.ts';
import { lacksNames, paintHighlight, toEmphasis, toNamed } from './paint-scene.ts';
import { ignoreTextSpacing, type Layers } from './sheet.ts';
import { createVeil, listPlaces, paintPlace, type Veilable } from './veil.ts';

type Context = CanvasRenderingContext2D;

/** What is seen: as for a veil; `isMoving`: nodes are. */
interface Seen extends Omit<Veilable, 'size'> {
  readonly isMoving: boolean;
}

/**
 * What lies over the map. The veil is a layer of its own, made before it is wanted where there is time, and only shown
 * and hidden. What stands out is painted on another one over it, with the map under names that then stand elsewhere: for
 * a pointer that goes from node to node nothing else is painted.
 */
export function createHighlight(layers: Layers, context: Context) {
  const { map, highlight } = layers;
  const veil = createVeil(layers.veil);
  const idle = createIdleWork();
  /** The frame that names the rest of what is lit. */
  let due = 0;

  const dropDue = () => {
    if (due !== 0) cancelAnimationFrame(due);
    due = 0;
  };
  const show = (isVeiled: boolean, isLit: boolean): void => {
    setVisible(layers.veil, isVeiled);
    setVisible(highlight, isLit);
  };
  const begin = ({ scale }: Seen): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    // All of it: browsers then need not copy what was on it.
    context.clearRect(0, 0, highlight.width, highlight.height);
    context.setTransform(scale, 0, 0, scale, 0, 0);
    ignoreTextSpacing(context);
  };
  const toVeilable = ({ scene, view, scale }: Seen): Veilable => ({
    scene,
    view,
    scale,
    size: { width: map.width, height: map.height },
  });

  /** Paints what stands out over the veil; false where all is to be painted. */
  const paintOnVeil = (seen: Seen, hover: Emphasis | null, emphasis: Emphasis, isHasty: boolean): boolean => {
    const { scene, view, scale } = seen;
    const { palette } = scene.figures;
    // Marks of groups and steps of a path may be anywhere.
    if (palette.veil === 0 || scene.groups || emphasis.trail) return false;
    const kept = veil.take(toVeilable(seen));
    const named = hover ? toNamed(scene, hover, emphasis, isHasty) : scene;
    const centres = new Set(emphasis.centres);
    const isCovered = (node: number) => {
      const [faint, full] = [scene.labels[node], named.labels[node]];
      // The line of a plate is so thin that a faint one would show through.
      return !centres.has(node) && faint != null && full != null && !full.isPlate && isSameLabel(faint, full);
    };
    const places = kept && listPlaces(kept, emphasis, isCovered);
    if (!kept || !places) return false;
    begin(seen);
    for (const place of places) {
      const { x, y, width, height } = place;
      if (width === 0 || height === 0) continue;
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      context.fillStyle = palette.canvas;
      context.fillRect(x, y, width, height);
      context.drawImage(map, x, y, width, height, x, y, width, height);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      paintPlace(context, kept, emphasis, { x: x / scale, y: y / scale, width: width / scale, height: height / scale });
      context.restore();
    }
    paintLayer(context, toEmphasisLayer(named, emphasis, view), palette);
    show(true, true);
    return true;
  };

  const paint = (seen: Seen, hover: Emphasis | null, isPassing: boolean, isHasty = false): void => {
    idle.stop();
    dropDue();
    const emphasis = toEmphasis(seen.scene, hover);
    const isFirst = isHasty && hover !== null && emphasis !== null && lacksNames(seen.scene, hover, emphasis);
    if (isFirst) due = requestAnimationFrame(() => paint(seen, hover, isPassing));
    if (!isPassing && emphasis && paintOnVeil(seen, hover, emphasis, isFirst)) return;
    begin(seen);
    paintHighlight(context, seen.scene, hover, seen.view, seen.isMoving, isFirst);
    show(false, true);
  };
  return {
    /** There is another picture under it. */
    forget(): void {
      dropDue();
      veil.forget();
    },
    hide(): void {
      dropDue();
      show(false, false);
    },
    /**
     * `isPassing`: the next frame is another picture, and of this one nothing is worth keeping. `isHasty`: a pointer has
     * come to a node; it answers at once, and those round it that have no name yet are named with the next frame.
     */
    paint,
    /** Makes the veil when there is time, so that it is there for the first node that is pointed at. */
    prepare(seen: Seen): void {
      idle.run((span) => veil.prepare(toVeilable(seen), span));
    },
    close(): void {
      dropDue();
      idle.stop();
    },
  };
}

function setVisible({ style }: HTMLElement, isVisible: boolean): void {
  const visibility = isVisible ? '' : 'hidden';
  if (style.visibility !== visibility) style.visibility = visibility;
}

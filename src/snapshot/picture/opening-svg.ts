import { at, numberAt } from '../../base/assert.ts';
import type { PaneSize } from '../../scene/camera.ts';
import { type Ink, toBodyInk, toHaloInk, toNumeralInk, toTextInk } from '../../scene/ink.ts';
import { toLooks, toNameLooks } from '../../scene/looks.ts';
import { toPathData } from '../../scene/outline.ts';
import type { Palette } from '../../scene/palette.ts';
import { type PictureLayer, toPicture } from '../../scene/picture.ts';
import type { LabelBlock, NodeShape } from '../../scene/primitives.ts';
import { toRecoloured } from '../../scene/recolour.ts';
import type { Scene } from '../../scene/scene.ts';
import { toTieInk } from '../../scene/tie-ink.ts';
import { escapeXml, toElement, toNumber, type XmlAttributes } from '../xml.ts';
import { toAnchor, toInkSvg, toPaint } from './ink-svg.ts';
import { Heads, toHeadSvg } from './opening-heads.ts';
import { toPaletteVariables } from './palette-variables.ts';

export interface OpeningSvgOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** One setting of the labels: the class that stands for it, and the drawing. */
export interface OpeningVariant {
  readonly className: string;
  readonly scene: Scene;
}

/**
 * The opening map for the page itself: positions in percent of the stage, sizes and type in px, so that
 * it fills any pane of that shape without a script and without its letters changing size. Colours are
 * custom properties and follow the theme. Labels are set for each variant, a language; one that does not stand in
 * all of them carries the classes of those it stands in. The scenes must be at zoom 1 and differ in nothing but
 * their labels; shapes are drawn from the first.
 */
export function toOpeningSvg(
  variants: readonly OpeningVariant[],
  stage: PaneSize,
  { id, title, description }: OpeningSvgOptions,
): string {
  const palette = toPaletteVariables();
  const { figures } = toRecoloured(at(variants, 0).scene, palette);
  const draw = ({ scene }: OpeningVariant): PictureLayer => {
    const picture = toPicture({ ...scene, figures, emphasis: null, lit: null }, { x: 0, y: 0, ...stage });
    return at(picture.layers, 0);
  };
  const layers = variants.map(draw);
  const first = at(layers, 0);
  const looks = toLooks(figures);
  const nameLooks = toNameLooks(figures);
  const x = (value: number) => `${toNumber((value / stage.width) * 100)}%`;
  const y = (value: number) => `${toNumber((value / stage.height) * 100)}%`;
  const heads = new Heads(id);
  const ties = groupByLook(
    first.ties,
    ({ edge }) => numberAt(looks.ofEdge, edge),
    toTieInk,
    ({ shape, head, color }) => {
      if (shape.type === 'loop') {
        const { cx, cy, radius } = shape;
        const place = { x: x(cx), y: y(cy), overflow: 'visible', stroke: 'none' };
        const loop = toElement('circle', { cx: x(cx), cy: y(cy), r: radius, fill: 'none' });
        return head ? loop + toElement('svg', place, toHeadSvg(head, color, [cx, cy])) : loop;
      }
      const { x1, y1, x2, y2 } = shape;
      // A curve has no percentages: the straight line beside it stands where its middle is.
      const [dx, dy] =
        shape.type === 'curved' ? [(shape.cx - (x1 + x2) / 2) / 2, (shape.cy - (y1 + y2) / 2) / 2] : [0, 0];
      const transform = dx || dy ? `translate(${toNumber(dx)} ${toNumber(dy)})` : null;
      const marker_end = head ? `url(#${heads.use(head, color, [x2, y2])})` : null;
      return toElement('line', { x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2), transform, marker_end });
    },
  );
  const shapes = new Shapes(id, palette);
  const nodes = groupByLook(
    first.nodes,
    ({ node }) => numberAt(looks.ofNode, node),
    toBodyInk,
    (shape) => toElement('use', { href: `#${shapes.use(shape)}`, x: x(shape.x), y: y(shape.y) }),
  );
  const numerals = groupByLook(
    first.nodes.flatMap((shape) => toNumeralInk(shape, palette).map((ink) => ({ shape, ink }))),
    () => 0,
    ({ ink }) => ink,
    ({ shape, ink }) => toElement('text', { x: x(ink.x), y: y(shape.y), dy: ink.y - shape.y }, escapeXml(ink.text)),
  );
  const placeOf = new Map(first.nodes.map((shape) => [shape.node, shape]));
  const setLabel = ({ node, lines, anchor }: OpeningLabel, className: string | null): string => {
    const shape = placeOf.get(node);
    if (!shape) return '';
    const placed = lines.map(({ dx, dy, text }) => ({
      place: { x: x(shape.x), dx, y: y(shape.y), dy },
      text: escapeXml(text),
    }));
    const spans =
      placed.length === 1 ? placed[0]?.text : placed.map((line) => toElement('tspan', line.place, line.text)).join('');
    const place = placed.length === 1 ? placed[0]?.place : {};
    return toElement('text', { class: className, text_anchor: toAnchor(anchor), ...place }, spans);
  };
  const labels = groupByLook(
    mergeLabels(layers.map(listLabels)),
    ({ label }) => numberAt(nameLooks, label.node),
    ({ label }) => toTextInk(label.block, palette),
    ({ label, places }) => {
      const classes = places.map((place) => at(variants, place).className);
      return setLabel(label, places.length === variants.length ? null : classes.join(' '));
    },
  );
  const content = [
    toElement('title', { id: `${id}-title` }, escapeXml(title)),
    toElement('desc', {}, escapeXml(description)),
    toElement('defs', {}, shapes.definitions() + heads.definitions()),
    ties,
    nodes,
    numerals,
    labels,
  ];
  const root = { id, role: 'img', aria_labelledby: `${id}-title`, width: '100%', height: '100%' };
  return toElement('svg', { ...root, font_family: 'var(--font)' }, content.join(''));
}

/** A label by where its lines stand seen from the middle of its node, css px. */
interface OpeningLabel {
  readonly node: number;
  readonly anchor: string;
  readonly lines: readonly { readonly dx: number; readonly dy: number; readonly text: string }[];
  readonly block: LabelBlock;
}

function listLabels({ nodes, labels }: PictureLayer): readonly OpeningLabel[] {
  const shapes = new Map(nodes.map((shape) => [shape.node, shape]));
  return labels.flatMap((block) => {
    const shape = shapes.get(block.node);
    const [line] = block.lines;
    if (!shape || !line) return [];
    const lines = block.lines.map(({ x, y, text }) => ({ dx: x - shape.x, dy: y - shape.y, text }));
    return [{ node: block.node, anchor: line.anchor, lines, block }];
  });
}

/** Each label once, with the variants it stands in, by their places. */
function mergeLabels(variants: readonly (readonly OpeningLabel[])[]) {
  const merged: { readonly label: OpeningLabel; readonly places: number[] }[] = [];
  for (const [place, labels] of variants.entries()) {
    for (const label of labels) {
      const known = merged.find((other) => isSame(other.label, label));
      if (known) known.places.push(place);
      else merged.push({ label, places: [place] });
    }
  }
  return merged;
}

/** Same words on the same side of the same node, so that one text serves both. */
const isSame = (a: OpeningLabel, b: OpeningLabel): boolean =>
  a.node === b.node &&
  a.anchor === b.anchor &&
  a.lines.length === b.lines.length &&
  a.lines.every(({ dx, dy, text }, row) => {
    const other = b.lines[row];
    return other && text === other.text && Math.abs(dx - other.dx) < 0.5 && Math.abs(dy - other.dy) < 0.5;
  });

/** Items of one look in one group, which says how they are painted; the order inside a look stays. */
function groupByLook<Item>(
  items: readonly Item[],
  toLook: (item: Item) => number,
  toInk: (item: Item) => Ink,
  write: (item: Item) => string,
): string {
  const groups = new Map<number, { readonly paint: XmlAttributes; readonly content: string }>();
  for (const item of items) {
    const look = toLook(item);
    const { paint, content } = groups.get(look) ?? { paint: toPaint(toInk(item)), content: '' };
    groups.set(look, { paint, content: content + write(item) });
  }
  return [...groups.values()].map(({ paint, content }) => toElement('g', paint, content)).join('');
}

/** Shapes by size and outline, each with its halo, written once and used by reference. */
class Shapes {
  readonly #ids = new Map<string, string>();
  readonly #prefix: string;
  readonly #palette: Palette;

  constructor(prefix: string, palette: Palette) {
    this.#prefix = prefix;
    this.#palette = palette;
  }

  use(shape: NodeShape): string {
    const { outline, width, height, scale } = toBodyInk(shape);
    const ground = toHaloInk(shape, this.#palette).map((ink) => toInkSvg(ink));
    // How the body is painted stands on its group.
    const content = ground.join('') + toElement('path', { d: toPathData(outline, width, height, scale) });
    const known = this.#ids.get(content);
    if (known) return known;
    const id = `${this.#prefix}-${this.#ids.size.toString(36)}`;
    this.#ids.set(content, id);
    return id;
  }

  definitions(): string {
    return [...this.#ids].map(([content, id]) => `<g id="${id}">${content}</g>`).join('');
  }
}

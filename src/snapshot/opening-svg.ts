import { at } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { PaneSize } from '../scene/camera.ts';
import { buildFigures } from '../scene/figures.ts';
import { toPathData } from '../scene/outline.ts';
import type { Palette } from '../scene/palette.ts';
import { type Layer, toPicture } from '../scene/picture.ts';
import { type LabelBlock, type NodeShape, NUMERAL, NUMERAL_BASELINE, type TieLine } from '../scene/primitives.ts';
import type { Scene } from '../scene/scene.ts';
import { toPaletteVariables } from './palette-variables.ts';
import { type Attributes, escapeXml, toAttributes, toElement, toNumber } from './xml.ts';

export interface OpeningSvgOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The opening map for the page itself: positions in percent of the stage, sizes and type in px, so that
 * it fills any pane of that shape without a script and without its letters changing size. Colours are
 * custom properties and follow the theme. Where the languages differ, labels stand twice, in classes
 * `l-en` and `l-id`. Both scenes must be at zoom 1 and differ in nothing but their labels.
 */
export function toOpeningSvg(
  scenes: Readonly<Record<Language, Scene>>,
  stage: PaneSize,
  { id, title, description }: OpeningSvgOptions,
): string {
  const palette = toPaletteVariables();
  const draw = (scene: Scene): Layer => {
    const figures = buildFigures(scene.network, palette);
    const picture = toPicture({ ...scene, figures, emphasis: null, lit: null }, { x: 0, y: 0, ...stage });
    return at(picture.layers, 0);
  };
  const [en, indonesian] = [draw(scenes.en), draw(scenes.id)];
  const x = (value: number) => `${toNumber((value / stage.width) * 100)}%`;
  const y = (value: number) => `${toNumber((value / stage.height) * 100)}%`;
  const shapes = new Shapes(id, palette);
  const ties = groupBy(en.ties, toTieStyle, (tie) =>
    toElement('line', { x1: x(tie.x1), y1: y(tie.y1), x2: x(tie.x2), y2: y(tie.y2) }),
  );
  const nodes = groupBy(en.nodes, toNodeStyle, (shape) =>
    toElement('use', { href: `#${shapes.use(shape)}`, x: x(shape.x), y: y(shape.y) }),
  );
  const numerals = en.nodes
    .filter(({ numeral }) => numeral !== null)
    .map(({ numeral, x: left, y: top }) =>
      toElement('text', { x: x(left), y: y(top), dy: NUMERAL_BASELINE }, escapeXml(numeral ?? '')),
    );
  const numeralStyle = { fill: palette.onInk, font_size: NUMERAL, font_weight: 700, text_anchor: 'middle' };
  const setLabel = (label: LabelBlock, className: string | null): string => {
    const shape = en.nodes.find(({ node }) => node === label.node);
    const first = label.lines[0];
    if (!shape || !first) return '';
    const lines = label.lines.map((line) => {
      const place = { x: x(shape.x), dx: line.x - shape.x, y: y(shape.y), dy: line.y - shape.y };
      return { place, text: escapeXml(line.text) };
    });
    const anchor = first.anchor === 'start' ? null : first.anchor;
    const spans = lines.length === 1 ? lines[0]?.text : lines.map((l) => toElement('tspan', l.place, l.text)).join('');
    const place = lines.length === 1 ? lines[0]?.place : {};
    return toElement('text', { class: className, text_anchor: anchor, ...place }, spans);
  };
  const others = new Map(indonesian.labels.map((label) => [label.node, label]));
  const texts = new Set(en.labels.map((label) => label.node));
  const both = en.labels.flatMap((label): { label: LabelBlock; className: string | null }[] => {
    const other = others.get(label.node);
    if (other && isSame(label, other)) return [{ label, className: null }];
    return [{ label, className: 'l-en' }, ...(other ? [{ label: other, className: 'l-id' }] : [])];
  });
  const rest = indonesian.labels.filter(({ node }) => !texts.has(node)).map((label) => ({ label, className: 'l-id' }));
  const labels = groupBy(
    [...both, ...rest],
    ({ label }) => toLabelStyle(label),
    (item) => setLabel(item.label, item.className),
  );
  const halo = { stroke: palette.canvas, stroke_linejoin: 'round', paint_order: 'stroke' };
  const content = [
    toElement('title', { id: `${id}-title` }, escapeXml(title)),
    toElement('desc', {}, escapeXml(description)),
    toElement('defs', {}, shapes.definitions()),
    ties,
    nodes,
    toElement('g', numeralStyle, numerals.join('')),
    toElement('g', halo, labels),
  ];
  const root = { id, role: 'img', aria_labelledby: `${id}-title`, width: '100%', height: '100%' };
  return toElement('svg', { ...root, font_family: 'var(--font)' }, content.join(''));
}

/** Same words on the same side, so that one text serves both languages. */
const isSame = (a: LabelBlock, b: LabelBlock): boolean =>
  a.lines.length === b.lines.length &&
  a.lines.every((line, row) => line.text === b.lines[row]?.text && line.anchor === b.lines[row]?.anchor) &&
  Math.abs((a.lines[0]?.x ?? 0) - (b.lines[0]?.x ?? 0)) < 0.5 &&
  Math.abs((a.lines[0]?.y ?? 0) - (b.lines[0]?.y ?? 0)) < 0.5;

const toTieStyle = ({ color, width, dash }: TieLine): Attributes => ({
  stroke: color,
  stroke_width: width,
  stroke_dasharray: dash?.join(' '),
});

const toNodeStyle = ({ fill, stroke, border }: NodeShape): Attributes => ({ fill, stroke, stroke_width: border });

const toLabelStyle = ({ style, halo }: LabelBlock): Attributes => ({
  fill: style.color,
  stroke_width: 2 * halo,
  font_size: style.size,
  font_weight: style.weight === 400 ? null : style.weight,
  font_style: style.italic ? 'italic' : null,
});

/** Runs of equal style in one group each, so that the style is written once; the order inside a style stays. */
function groupBy<Item>(
  items: readonly Item[],
  toStyle: (item: Item) => Attributes,
  write: (item: Item) => string,
): string {
  const groups = new Map<string, string>();
  for (const item of items) {
    const style = toAttributes(toStyle(item));
    groups.set(style, (groups.get(style) ?? '') + write(item));
  }
  return [...groups].map(([style, content]) => `<g${style}>${content}</g>`).join('');
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

  use({ outline, width, height, scale, border, halo }: NodeShape): string {
    const d = toPathData(outline, width, height, scale);
    const ground = toElement('path', { d, stroke: this.#palette.canvas, stroke_width: border + 2 * halo });
    const content = ground + toElement('path', { d });
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

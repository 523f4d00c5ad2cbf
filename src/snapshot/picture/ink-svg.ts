import { toRingPath } from '../../scene/group/ring.ts';
import type { Ink } from '../../scene/ink.ts';
import { toPathData } from '../../scene/outline.ts';
import { escapeXml, toElement, toNumber, type XmlAttributes } from '../xml.ts';

/** One ink as an element of SVG; `id` and `words` (XML) name it, `lang` is the language of its text. */
export function toInkSvg(ink: Ink, id: string | null = null, words = '', lang?: string): string {
  const { name, place, content = '' } = toShape(ink);
  return toElement(name, { id, lang, ...place, ...toPaint(ink) }, words + content);
}

/** With what it is painted: the same of all inks of one look. */
export function toPaint(ink: Ink): XmlAttributes {
  if (ink.type === 'stroke') {
    return { stroke: ink.stroke, stroke_width: ink.width, stroke_dasharray: ink.dash?.map(toNumber).join(' ') };
  }
  const { fill } = ink;
  if (ink.type === 'sign') return { font_size: ink.size, font_weight: 700, text_anchor: 'middle', fill };
  const { stroke, strokeWidth } = ink;
  if (ink.type === 'text') {
    const { size, weight, italic } = ink;
    const type = { font_size: size, font_weight: weight === 400 ? null : weight, font_style: italic ? 'italic' : null };
    const under = { stroke, stroke_width: strokeWidth, stroke_linejoin: 'round', paint_order: 'stroke' };
    return { fill, ...type, ...(stroke === null ? {} : under) };
  }
  const paint = { fill: fill ?? 'none', stroke, stroke_width: stroke === null ? null : strokeWidth };
  if (ink.type === 'region') return { ...paint, fill_opacity: ink.fillOpacity };
  return ink.type === 'outline' ? { ...paint, stroke_linejoin: ink.isRound ? 'round' : null } : paint;
}

interface Shape {
  readonly name: string;
  readonly place: XmlAttributes;
  readonly content?: string;
}

function toShape(ink: Ink): Shape {
  switch (ink.type) {
    case 'stroke': {
      const { shape } = ink;
      if (shape.type === 'straight') {
        const { x1, y1, x2, y2 } = shape;
        return { name: 'line', place: { x1, y1, x2, y2 } };
      }
      if (shape.type === 'loop') {
        return { name: 'circle', place: { cx: shape.cx, cy: shape.cy, r: shape.radius, fill: 'none' } };
      }
      const [x1, y1, cx, cy, x2, y2] = [shape.x1, shape.y1, shape.cx, shape.cy, shape.x2, shape.y2].map(toNumber);
      return { name: 'path', place: { d: `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`, fill: 'none' } };
    }
    case 'sign':
      return { name: 'text', place: { x: ink.x || null, y: ink.y }, content: escapeXml(ink.text) };
    case 'text': {
      const lines = ink.lines.map(({ text, x, y }) => toElement('tspan', { x, y }, escapeXml(text)));
      return { name: 'text', place: { text_anchor: toAnchor(ink.lines[0]?.anchor) }, content: lines.join('') };
    }
    case 'disc':
      return { name: 'circle', place: { cx: ink.x, cy: ink.y, r: ink.radius } };
    case 'plate':
      return { name: 'rect', place: { ...ink.box, rx: ink.radius } };
    case 'region':
      return { name: 'path', place: { d: toRingPath(ink.rings) } };
    case 'outline':
      return { name: 'path', place: { d: toPathData(ink.outline, ink.width, ink.height, ink.scale) } };
  }
}

/** What need not be written of an anchor is not. */
export const toAnchor = (anchor: string | undefined): string | null =>
  anchor === undefined || anchor === 'start' ? null : anchor;

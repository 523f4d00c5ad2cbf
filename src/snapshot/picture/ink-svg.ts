import { toHullPath } from '../../scene/hull.ts';
import type { Ink } from '../../scene/ink.ts';
import { toPathData } from '../../scene/outline.ts';
import { escapeXml, toElement, toNumber } from '../xml.ts';

/** One stroke, shape or sign as an element of SVG; `id` and `words` (XML) name it. */
export function toInkSvg(ink: Ink, id: string | null = null, words = ''): string {
  if (ink.type === 'stroke') {
    const { shape, stroke, width, dash } = ink;
    const dashes = dash?.map(toNumber).join(' ');
    const style = { stroke, stroke_width: width, stroke_dasharray: dashes };
    if (shape.type === 'straight') {
      const { x1, y1, x2, y2 } = shape;
      return toElement('line', { id, x1, y1, x2, y2, ...style }, words);
    }
    if (shape.type === 'loop') {
      const { cx, cy, radius } = shape;
      return toElement('circle', { id, cx, cy, r: radius, fill: 'none', ...style }, words);
    }
    const [x1, y1, cx, cy, x2, y2] = [shape.x1, shape.y1, shape.cx, shape.cy, shape.x2, shape.y2].map(toNumber);
    return toElement('path', { id, d: `M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}`, fill: 'none', ...style }, words);
  }
  if (ink.type === 'sign') {
    const { x, y, size, fill, text } = ink;
    const place = { x: x || null, y, font_size: size, font_weight: 700, text_anchor: 'middle' };
    return toElement('text', { id, ...place, fill }, escapeXml(text));
  }
  const { fill, stroke, strokeWidth } = ink;
  const style = { fill: fill ?? 'none', stroke, stroke_width: stroke === null ? null : strokeWidth };
  if (ink.type === 'disc') return toElement('circle', { id, cx: ink.x, cy: ink.y, r: ink.radius, ...style });
  if (ink.type === 'plate') return toElement('rect', { id, ...ink.box, rx: ink.radius, ...style });
  if (ink.type === 'hull') {
    return toElement('path', { id, d: toHullPath(ink.points), ...style, fill_opacity: ink.fillOpacity });
  }
  const d = toPathData(ink.outline, ink.width, ink.height, ink.scale);
  return toElement('path', { id, d, ...style, stroke_linejoin: ink.isRound ? 'round' : null });
}

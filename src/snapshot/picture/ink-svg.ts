import { toHullPath } from '../../scene/hull.ts';
import type { Ink } from '../../scene/ink.ts';
import { toPathData } from '../../scene/outline.ts';
import { escapeXml, toElement } from '../xml.ts';

/** One stroke, shape or sign as an element of SVG; `id` and `words` (XML) name it. */
export function toInkSvg(ink: Ink, id: string | null = null, words = ''): string {
  if (ink.type === 'line') {
    const { x1, y1, x2, y2, stroke, width, dash } = ink;
    const dashes = dash?.map((part) => Math.round(part * 100) / 100).join(' ');
    return toElement('line', { id, x1, y1, x2, y2, stroke, stroke_width: width, stroke_dasharray: dashes }, words);
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

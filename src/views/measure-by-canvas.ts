import { measureByTable, type TextMeasure } from '../scene/label/text-width.ts';
import { toFont } from './to-font.ts';

/** Measures labels with the face they are drawn in; each width once. By table where there is no canvas. */
export function measureByCanvas(): TextMeasure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return measureByTable;
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = toFont(style);
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

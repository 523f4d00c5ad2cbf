import { Resvg } from '@resvg/resvg-js';

/**
 * A square SVG as PNG, `size` px wide; `margin`, a part of the width, is filled on each side with the colour of the
 * drawing's own ground.
 */
export function renderIcon(svg: string, size: number, margin: number): Uint8Array {
  const ground = /<rect\b[^>]*\bfill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#ffffff';
  const side = 1 - 2 * margin;
  const framed = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="${ground}"/>
<svg x="${margin}" y="${margin}" width="${side}" height="${side}" ${svg.slice(svg.indexOf('viewBox'))}</svg>`;
  const source = margin === 0 ? svg : framed;
  return new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

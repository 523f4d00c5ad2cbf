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

/**
 * A PNG of `size` × `size` px, at most 255, as an icon file of one picture (ICO, which may hold a PNG since Windows
 * Vista): six bytes that say what it is, sixteen about the picture, the picture.
 */
export function wrapIcon(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true); // an icon, no cursor
  head.setUint16(4, 1, true); // of one picture
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true); // colour planes
  head.setUint16(12, 32, true); // bits a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}

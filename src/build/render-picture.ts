import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { buildFontPicker } from '../snapshot/pdf/fonts.ts';
import { toTrueType } from '../snapshot/pdf/woff.ts';
import { buildFontList, inflateWithin, listFontFiles } from './fonts.ts';

/** A picture as PNG, with the letters of the fonts that come with the site; as wide as it says itself. */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jejaring-fonts-'));
  try {
    const fontFiles = await writeFonts(svg, folder);
    return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } })
      .render()
      .asPng();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the fonts that have the picture's letters, and the names of these files. */
async function writeFonts(svg: string, folder: string): Promise<string[]> {
  const files = listFontFiles();
  const picker = buildFontPicker(await buildFontList(files));
  for (const bold of [false, true]) {
    for (const letter of new Set(svg)) picker.pick(letter.codePointAt(0) ?? 0, { bold, italic: false });
  }
  const names = [...picker.listWanted().values()].flatMap((pieces) => [...pieces.keys()]);
  return Promise.all(
    names.map(async (name) => {
      const source = files.find((file) => basename(file) === `${name}.woff`);
      if (source === undefined) throw new Error(`no font ${name}`);
      const file = join(folder, `${name}.ttf`);
      writeFileSync(file, await toTrueType(readFileSync(source), inflateWithin));
      return file;
    }),
  );
}

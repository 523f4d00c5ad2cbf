import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildFontList, inflateWithin, listFontFiles } from '../../src/build/fonts.ts';
import type { FontList } from '../../src/snapshot/pdf/fonts.ts';
import type { FontSource } from '../../src/snapshot/pdf/site-fonts.ts';
import { toTrueType } from '../../src/snapshot/pdf/woff.ts';

let list: Promise<FontList> | undefined;

/** The fonts as the built site has them, from their packages. */
export const fontsOnDisk = (): FontSource => ({
  readList: () => {
    list ??= buildFontList(listFontFiles());
    return list;
  },
  readFont: async (name) => {
    const file = listFontFiles().find((path) => basename(path) === `${name}.woff`);
    if (!file) throw new Error(`no font ${name}`);
    return toTrueType(readFileSync(file), inflateWithin);
  },
});

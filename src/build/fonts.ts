import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflate, type ZlibOptions } from 'node:zlib';
import type { Plugin } from 'vite';
import { readFace } from '../snapshot/pdf/face.ts';
import { type FontList, type FontSlice, toRanges } from '../snapshot/pdf/fonts.ts';
import { type Inflate, toTrueType } from '../snapshot/pdf/woff.ts';

const require = createRequire(import.meta.url);
const NOTO = require.resolve('@fontsource/noto-sans/package.json');

/**
 * The fonts that a PDF is written with, the first choice first: together they have Latin in all its forms,
 * Greek, Cyrillic, Chinese in both scripts, Japanese and Korean. All are under the SIL Open Font License.
 */
const FAMILIES: readonly {
  readonly name: string;
  /** Its package, by a file that lies beside the fonts' folder and the licence. */
  readonly home: string;
  readonly subsets: RegExp;
  readonly styles: readonly string[];
}[] = [
  { name: 'noto-sans', home: NOTO, subsets: /^latin$/, styles: ['400-normal', '700-normal', '400-italic'] },
  {
    name: 'noto-sans',
    home: NOTO,
    subsets: /^(latin-ext|vietnamese|greek|cyrillic)$/,
    styles: ['400-normal', '700-normal', '400-italic'],
  },
  {
    name: 'chocolate-classical-sans',
    home: require.resolve('@fontsource/chocolate-classical-sans/package.json'),
    subsets: /^\d+$/,
    styles: ['400-normal'],
  },
  {
    name: 'gowun-dodum',
    home: require.resolve('@fontsource/gowun-dodum/package.json'),
    subsets: /^\d+$/,
    styles: ['400-normal'],
  },
];

/** The paths of the font files of the table above. */
export function listFontFiles(): string[] {
  return FAMILIES.flatMap(({ name, home, subsets, styles }) => {
    const folder = join(dirname(home), 'files');
    const files = readdirSync(folder);
    const isWanted = (file: string) =>
      styles.some((style) => {
        const tail = `-${style}.woff`;
        return file.endsWith(tail) && subsets.test(file.slice(name.length + 1, -tail.length));
      });
    return files.filter(isWanted).map((file) => join(folder, file));
  });
}

/** Opens a table of a font as Node does it. */
export const inflateWithin: Inflate = (bytes, most) =>
  promisify<Uint8Array, ZlibOptions, Buffer>(inflate)(bytes, { maxOutputLength: most });

/** What each file can write, read from its own character map rather than from what its package says. */
export async function buildFontList(files: readonly string[]): Promise<FontList> {
  const slices = files.map(async (file): Promise<FontSlice> => {
    const name = basename(file, '.woff');
    const face = readFace(await toTrueType(readFileSync(file), inflateWithin));
    const characters = toRanges(face.glyphs.keys());
    // `noto-sans-latin-400-normal` is a piece of `noto-sans-400-normal`.
    const family = FAMILIES.find((known) => name.startsWith(`${known.name}-`))?.name ?? name;
    const font = `${family}-${name.split('-').slice(-2).join('-')}`;
    return { name, font, bold: name.includes('-700-'), italic: name.endsWith('-italic'), characters };
  });
  return { slices: await Promise.all(slices) };
}

/** Serves the fonts of a PDF and their list as `fonts/…`, and puts them into the built site with their licences. */
export function fonts(): Plugin {
  let list: Promise<FontList> | undefined;
  const files = listFontFiles();
  const readList = async () => {
    list ??= buildFontList(files);
    return JSON.stringify(await list);
  };
  return {
    name: 'jejaring:fonts',
    configureServer(server) {
      server.middlewares.use('/fonts', (request, response, next) => {
        const wanted = basename(new URL(request.url ?? '', 'http://localhost').pathname);
        const file = files.find((known) => basename(known) === wanted);
        if (file) response.end(readFileSync(file));
        else if (wanted === 'list.json') readList().then((text) => response.end(text), next);
        else next();
      });
    },
    // Written past the bundle: its report would be two hundred lines long.
    async writeBundle({ dir = 'dist' }) {
      const folder = join(dir, 'fonts');
      mkdirSync(folder, { recursive: true });
      for (const file of files) copyFileSync(file, join(folder, basename(file)));
      for (const { name, home } of FAMILIES) {
        copyFileSync(join(dirname(home), 'LICENSE'), join(folder, `${name}.LICENSE.txt`));
      }
      writeFileSync(join(folder, 'list.json'), await readList());
    },
  };
}

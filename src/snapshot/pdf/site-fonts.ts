import { inflate } from '../carrier/inflate.ts';
import type { FontList } from './fonts.ts';
import { toTrueType } from './woff.ts';

/** The fonts' folder: its list, and each file of it as TrueType. */
export interface FontSource {
  readonly readList: () => Promise<FontList>;
  readonly readFont: (name: string) => Promise<Uint8Array>;
}

/** The fonts that the site brings along. */
export const siteFonts: FontSource = {
  readList: async () => (await get('list.json')).json(),
  readFont: async (name) => toTrueType(new Uint8Array(await (await get(`${name}.woff`)).arrayBuffer()), inflate),
};

async function get(name: string): Promise<Response> {
  const response = await fetch(new URL(`fonts/${name}`, document.baseURI));
  if (!response.ok) throw new Error(`no font ${name}: ${response.status}`);
  return response;
}

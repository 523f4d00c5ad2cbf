import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { openExport } from '../drivers/export-flow.ts';
import { hasOwnFace } from '../drivers/faces.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf, photograph } from '../drivers/picture.ts';
import { rasterise } from '../drivers/rasterise-pdf.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { readSvg } from '../drivers/read-svg.ts';
import { DRAWN, dataset, labelOf } from '../drivers/seminar.ts';
import { mapOf } from '../drivers/seminar-page.ts';

const ALL = dataset.nodes.map(({ id }) => id);
// What the filters ask for stays, hollow but at full strength: it is their frame.
const FRAMING = ['hong-kong', 'blockchain'];
const LIT = ['zhang-jieping', 'tat-lam', 'matters-news', 'shanzhai-city', 's7-blockchain-founders', ...FRAMING];
const near = (id: string, among: readonly string[]) => {
  const ends = DRAWN.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [id, ...ends.filter((end) => among.includes(end))];
};

interface View {
  readonly query: string;
  /** The nodes of each layer, in any order. */
  readonly faded: readonly string[];
  readonly plain: readonly string[];
  readonly emphasis: readonly string[];
}

const without = (all: readonly string[], some: readonly string[]) => all.filter((id) => !some.includes(id));
const chosen = near('tat-lam', LIT);
const VIEWS: Readonly<Record<string, View>> = {
  opening: { query: '', faded: [], plain: ALL, emphasis: [] },
  'filtered, faded and selected': {
    query: '?place=hong-kong&topic=blockchain&others=fade&select=tat-lam',
    faded: without(ALL, LIT),
    plain: without(LIT, chosen),
    emphasis: chosen,
  },
  'filtered and dark': {
    query: '?place=hong-kong&topic=blockchain&theme=dark',
    faded: [],
    plain: LIT,
    emphasis: [],
  },
};

/** Paints white what lies under the map's tools, which are no part of it. */
async function hideTools(page: Page, pictures: readonly PNG[]): Promise<void> {
  const tools = await page.getByRole('group', { name: 'Map tools' }).boundingBox();
  const map = await mapOf(page).boundingBox();
  if (!tools || !map) throw new Error('the map is not on the page');
  const [left, top] = [Math.floor(tools.x - map.x) - 2, Math.floor(tools.y - map.y) - 2];
  for (const { data, width, height } of pictures) {
    for (let y = top; y < height; y++) data.fill(255, (y * width + left) * 4, (y + 1) * width * 4);
  }
}

/** What the map calls a node. */
const mapNameOf = (id: string): string => dataset.nodes.find((node) => node.id === id)?.short?.en ?? labelOf(id);

const sorted = (ids: readonly string[] | undefined) => [...new Set(ids ?? [])].sort();

for (const [name, view] of Object.entries(VIEWS)) {
  test(`${name}: screen, PNG, SVG and PDF are the same picture`, async ({ page, context }) => {
    // The whole map is compared, and not what a filter leaves from near by.
    await page.addInitScript(() => localStorage.setItem('jejaring.following', 'off'));
    await openApp(page, view.query);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    const screen = await photograph(mapOf(page));
    const { dialog, choose, download } = await openExport(page);
    await choose('PNG');
    await choose('Current view');
    await choose('1×');
    await dialog.getByRole('checkbox', { name: 'Title, legend and source' }).uncheck();
    const png = PNG.sync.read((await download()).bytes);
    await choose('SVG');
    const svg = readSvg((await download()).bytes.toString('utf8'));
    await choose('PDF');
    const pdf = (await download()).bytes;

    // Pixels: places, colours, labels, what is faint. One label in another place would be 0.002.
    expect([png.width, png.height]).toEqual([screen.width, screen.height]);
    const raster = await rasterise(
      await context.newPage(),
      pdf,
      png.width / (await readPdf(new Uint8Array(pdf))).width,
    );
    expect([raster.width, raster.height]).toEqual([png.width, png.height]);
    await hideTools(page, [screen, png, raster]);
    expect(jumpOf(png, screen)).toBeLessThan(0.001);
    // A PDF brings its own face, whose letters are others; as in `pdf.test.ts`.
    expect(jumpOf(raster, png)).toBeLessThan((await hasOwnFace(page)) ? 0.02 : 0.07);

    // What is drawn at which strength, and what is not drawn at all.
    expect(sorted(svg.layers.faded)).toEqual(sorted(view.faded));
    expect(sorted([...(svg.layers.plain ?? []), ...(svg.layers.names ?? [])])).toEqual(sorted(view.plain));
    expect(sorted(svg.layers.emphasis)).toEqual(sorted(view.emphasis));

    // Labels: the same words in the SVG and the PDF, and none of what is faint.
    const words = (await readPdf(new Uint8Array(pdf))).texts.map(({ text }) => text).join(' ');
    for (const id of svg.labels) for (const word of mapNameOf(id).split(' ')) expect(words).toContain(word);
    expect(svg.labels.filter((id) => view.faded.includes(id))).toEqual([]);
    expect(svg.labels.length).toBeGreaterThan(0.9 * (view.plain.length + view.emphasis.length));
  });
}

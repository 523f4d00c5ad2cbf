import { toPng } from '../snapshot/png/png.ts';
import { SiteError, type SiteMaker } from '../views/share/site-port.ts';
import type { Published } from './data-files.ts';
import { fetchApp, fetchShell } from './fetch-shell.ts';
import { type Content, makeSite } from './make-site.ts';
import { toOpening } from './opening.ts';
import { SOCIAL_SIZE } from './social-svg.ts';
import { toZip } from './zip.ts';

/** How far the work is when the app's files have come, and when the network's own are made; the rest is packing. */
const FETCHED = 0.7;
const MADE = 0.8;
const NAME = 'network';

/** Makes a network that is open in the browser a site, with the files of the site that it is open on. */
export const siteMaker: SiteMaker = {
  toLayout: ({ dataset, layout, places }) => layout ?? toOpening(dataset, places),
  async makeFolder(source, { signal, onProgress }) {
    // Browsers hash on secure pages only.
    if (!globalThis.crypto?.subtle) throw new SiteError('insecure');
    const breathe = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    };
    onProgress(0);
    const base = document.baseURI;
    const shell = await fetchShell(base, signal);
    const app = await fetchApp(shell, base, signal, (count, of) => onProgress((count / of) * FETCHED));
    await breathe();
    const published: Published = { dataset: source.dataset, layout: siteMaker.toLayout(source), name: NAME };
    const own = await makeSite(shell, published, { toPng: (svg) => toPicture(svg, signal), breathe });
    onProgress(MADE);
    const files = new Map<string, Content>([...own, ...app]);
    let packed = 0;
    return toZip(files, async () => {
      packed++;
      onProgress(MADE + (packed / files.size) * (1 - MADE));
      await breathe();
    });
  },
};

async function toPicture(svg: string, signal: AbortSignal): Promise<Uint8Array> {
  const picture = await toPng(svg, { ...SOCIAL_SIZE, scale: 1, isClamped: false }, { isOpaque: true, signal });
  return new Uint8Array(await picture.arrayBuffer());
}

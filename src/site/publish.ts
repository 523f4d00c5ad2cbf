import { advance, type Steps } from '../base/steps.ts';
import { toOpening } from '../layout/opening/subject.ts';
import { toPng } from '../snapshot/png/png.ts';
import { SiteError, type SiteMaker } from '../views/share/site-port.ts';
import type { Published } from './data-files.ts';
import { fetchApp, fetchShell } from './fetch-shell.ts';
import { type Content, makeSite } from './make-site.ts';
import { SOCIAL_SIZE } from './social-svg.ts';
import { toZip } from './zip.ts';

/** How far the work is when the app's files have come, and when the network's own are made; the rest is packing. */
const FETCHED = 0.7;
const MADE = 0.8;
const NAME = 'network';

/** Makes a network that is open in the browser a site, with the files of the site that it is open on. */
export const siteMaker: SiteMaker = {
  toLayout: ({ dataset, layout, places }, { signal }) =>
    layout ? Promise.resolve(layout) : inSteps(toOpening(dataset, places), signal),
  async makeFolder(source, { signal, onProgress }) {
    // Browsers hash on secure pages only.
    if (!globalThis.crypto?.subtle) throw new SiteError('insecure');
    const breathe = () => letLive(signal);
    onProgress(0);
    const base = document.baseURI;
    const shell = await fetchShell(base, signal);
    const app = await fetchApp(shell, base, signal, (count, of) => onProgress((count / of) * FETCHED));
    await breathe();
    const layout = await siteMaker.toLayout(source, { signal, onProgress });
    const published: Published = { dataset: source.dataset, layout, name: NAME };
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

/** Lets the page live between two pieces of work; rejects where nobody waits any more. */
async function letLive(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

async function inSteps<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const made = advance(steps, 0);
    if (made) return made.result;
    await letLive(signal);
  }
}

async function toPicture(svg: string, signal: AbortSignal): Promise<Uint8Array> {
  const picture = await toPng(svg, { ...SOCIAL_SIZE, scale: 1, isClamped: false }, { isOpaque: true, signal });
  return new Uint8Array(await picture.arrayBuffer());
}

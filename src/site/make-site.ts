import { shorten } from '../base/shorten.ts';
import { escapeXml } from '../snapshot/xml.ts';
import { type Published, toDataFiles } from './data-files.ts';
import { buildHeadTags, buildManifest, MANIFEST, SOCIAL, writeTag } from './head.ts';
import { buildNotFoundPage } from './not-found-page.ts';
import { type Breathe, renderPage } from './render-page.ts';
import { toSha256 } from './sha256.ts';
import { LIST_FILE, PAGE_FILE, type SiteList, toKeptFiles, WORKER_FILE } from './site-list.ts';
import { fillSlot } from './slots.ts';
import { toSocialSvg } from './social-svg.ts';

/** What a site is made from. */
export interface Shell {
  /** The page of any site of this version of the app: what hangs on its network is put into its slots. */
  readonly page: string;
  /** Its service worker, with any list of files. */
  readonly worker: string;
  readonly app: SiteList['app'];
}

/** What making a site needs from where it is made. */
export interface Tools {
  readonly toPng: (svg: string) => Promise<Uint8Array>;
  readonly breathe?: Breathe;
}

export type Content = string | Uint8Array;

/**
 * The files of a site that hang on its network, by path: the page with the map in it, the data, the picture and the
 * words that other programs show, and the service worker that knows them all. With the app's own files beside them
 * they are the site. No name is in them but of that network.
 */
export async function makeSite(
  shell: Shell,
  published: Published,
  { toPng, breathe = async () => {} }: Tools,
): Promise<ReadonlyMap<string, Content>> {
  const { dataset } = published;
  const { meta } = dataset;
  const data = toDataFiles(published);
  const title = `<title>${escapeXml(`${shorten(meta.title.en, LONGEST_TITLE)} · Jejaring`)}</title>`;
  const words = [title, ...buildHeadTags(meta).map(writeTag)].join('\n    ');
  // Without a script nobody finds out that there is no tour.
  const tour = published.guide === undefined ? { tour: null } : {};
  const root = await renderPage({ ...published, ...tour }, breathe);
  const page = fillSlot(fillSlot(fillSlot(shell.page, 'words', words), 'data', data.links), 'map', root);
  const files = new Map<string, Content>([
    [PAGE_FILE, page],
    ['404.html', await buildNotFoundPage(meta)],
    [MANIFEST, buildManifest(meta)],
    ...data.files,
  ]);
  await breathe();
  files.set(SOCIAL, await toPng(toSocialSvg(published)));
  files.set(WORKER_FILE, await listInWorker(shell, files));
  const list: SiteList = { app: shell.app, own: [...files.keys(), LIST_FILE].sort() };
  files.set(LIST_FILE, JSON.stringify(list));
  return files;
}

/** No browser shows more of it, characters. */
const LONGEST_TITLE = 200;

const LISTED = /^self\.SITE_FILES=.*\n/;

/** The service worker with the list of a site's files before it. */
async function listInWorker({ worker, app }: Shell, files: ReadonlyMap<string, Content>): Promise<string> {
  const own = await Promise.all([...files].map(async ([path, content]) => [path, await toSha256(content)] as const));
  const list = toKeptFiles({ ...app, ...Object.fromEntries(own) });
  return `self.SITE_FILES=${JSON.stringify(list)};\n${worker.replace(LISTED, '')}`;
}

import { readFileSync } from 'node:fs';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { shorten } from '../base/shorten.ts';
import type { Dataset } from '../dataset/schema.ts';
import { PALETTES } from '../scene/palette.ts';
import { buildNotFoundPage } from './not-found-page.ts';
import { readPublished } from './read-data.ts';
import { renderIcon } from './render-icon.ts';

const PICTURE = 'src/build/social-picture.ts';
const ICON = 'public/icon.svg';
const SOCIAL = 'social.png';
const MANIFEST = 'manifest.webmanifest';
const APPLE_ICON = { name: 'apple-touch-icon.png', size: 180 };
/** Sizes in px; a launcher cuts the last one to its own shape, so it has a margin. */
const ICONS = [
  { name: 'icon-192.png', size: 192, purpose: 'any', margin: 0 },
  { name: 'icon-512.png', size: 512, purpose: 'any', margin: 0 },
  { name: 'icon-maskable.png', size: 512, purpose: 'maskable', margin: 0.1 },
] as const;

/**
 * What a published site has round its page: what other programs show of a link to it, icons, a manifest to install
 * it by, a page for addresses that do not exist, and the licence of the code.
 */
export function siteFiles(): Plugin {
  return {
    name: 'jejaring:site-files',
    apply: 'build',
    transformIndexHtml: () => buildHeadTags(readPublished().dataset.meta),
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { meta } = readPublished().dataset;
      const icon = readFileSync(ICON, 'utf8');
      for (const { name, size, margin } of ICONS) emit(name, renderIcon(icon, size, margin));
      emit(APPLE_ICON.name, renderIcon(icon, APPLE_ICON.size, 0.05));
      emit(MANIFEST, buildManifest(meta));
      emit('404.html', buildNotFoundPage(meta));
      emit('robots.txt', 'User-agent: *\nAllow: /\n');
      emit('LICENSE.txt', readFileSync('LICENSE', 'utf8'));
      // Run, not imported: whatever reads the build's settings would load the whole app.
      const { module } = await runnerImport<typeof import('./social-picture.ts')>(PICTURE, { configFile: false });
      emit(SOCIAL, await module.renderSocialPicture(readPublished()));
    },
  };
}

type Meta = Dataset['meta'];

/** The address of a file of the site, whole where it is known where the site is published. */
const addressOf = ({ site }: Meta, file: string): string =>
  site === undefined ? `./${file}` : new URL(file, toFolder(site)).href;

/** The last part of an address is a folder, unless it names a file. */
export function toFolder(site: string): string {
  const url = new URL(site);
  if (!/\.\w+$|\/$/.test(url.pathname)) url.pathname += '/';
  return new URL('.', url).href;
}

/** What stands in the head of the page, for programs that show a link to it or install it. */
export function buildHeadTags(meta: Meta): HtmlTagDescriptor[] {
  const { title, summary = title, site } = meta;
  // Programs that show a link cut what is longer, some in the middle of a word; some read no tag that is far longer.
  const name = `${shorten(title.en, 100)} · Jejaring`;
  const about = shorten(summary.en, 300);
  const picture = addressOf(meta, SOCIAL);
  const property = (key: string, content: string) => ({ tag: 'meta', attrs: { property: key, content } });
  const named = (key: string, content: string, more = {}) => ({ tag: 'meta', attrs: { name: key, content, ...more } });
  const link = (rel: string, href: string, more = {}) => ({ tag: 'link', attrs: { rel, href, ...more } });
  return [
    ...(site === undefined ? [] : [link('canonical', toFolder(site)), property('og:url', toFolder(site))]),
    property('og:type', 'website'),
    property('og:title', name),
    property('og:description', about),
    property('og:locale', 'en'),
    property('og:locale:alternate', 'id_ID'),
    property('og:image', picture),
    property('og:image:alt', about),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', name),
    named('twitter:description', about),
    named('twitter:image', picture),
    named('theme-color', PALETTES.light.canvas, { media: '(prefers-color-scheme: light)' }),
    named('theme-color', PALETTES.dark.canvas, { media: '(prefers-color-scheme: dark)' }),
    link('manifest', `./${MANIFEST}`),
    link('apple-touch-icon', `./${APPLE_ICON.name}`),
    link('license', './LICENSE.txt'),
  ].map((tag) => ({ ...tag, injectTo: 'head' as const }));
}

/** The manifest by which a browser installs the site. */
export function buildManifest({ title, summary = title }: Meta): string {
  return JSON.stringify({
    name: `${title.en} · Jejaring`,
    short_name: title.en,
    description: summary.en,
    lang: 'en',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PALETTES.light.canvas,
    theme_color: PALETTES.light.canvas,
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICONS.map(({ name, size, purpose }) => ({
        src: `./${name}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  });
}

import { shorten } from '../base/shorten.ts';
import type { Dataset } from '../dataset/schema.ts';
import { PALETTES } from '../scene/palette.ts';
import { escapeXml } from '../snapshot/xml.ts';

export const SOCIAL = 'social.png';
export const MANIFEST = 'manifest.webmanifest';
export const APPLE_ICON = { name: 'apple-touch-icon.png', size: 180 };
/** Sizes in px; a launcher cuts the last one to its own shape, so it has a margin. */
export const ICONS = [
  { name: 'icon-192.png', size: 192, purpose: 'any', margin: 0 },
  { name: 'icon-512.png', size: 512, purpose: 'any', margin: 0 },
  { name: 'icon-maskable.png', size: 512, purpose: 'maskable', margin: 0.1 },
] as const;

type Meta = Dataset['meta'];

interface Tag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
}

/** An element without content, as it stands in a page. */
export const writeTag = ({ tag, attrs }: Tag): string =>
  `<${tag}${Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}>`;

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
export function buildHeadTags(meta: Meta): readonly Tag[] {
  const { title, summary = title, site, licenceUrl } = meta;
  const [language, ...others] = toLanguages(meta);
  // Programs that show a link cut what is longer, some in the middle of a word; some read no tag that is far longer.
  const name = `${shorten(title.en, 100)} · Jejaring`;
  const about = shorten(summary.en, 300);
  const picture = addressOf(meta, SOCIAL);
  const property = (key: string, content: string) => ({ tag: 'meta', attrs: { property: key, content } }) as const;
  const named = (key: string, content: string, more = {}) =>
    ({ tag: 'meta', attrs: { name: key, content, ...more } }) as const;
  const link = (rel: string, href: string) => ({ tag: 'link', attrs: { rel, href } }) as const;
  return [
    named('description', summary.en),
    ...(site === undefined ? [] : [link('canonical', toFolder(site)), property('og:url', toFolder(site))]),
    property('og:type', 'website'),
    property('og:title', name),
    property('og:description', about),
    property('og:locale', toLocale(language)),
    ...others.map((other) => property('og:locale:alternate', toLocale(other))),
    property('og:image', picture),
    property('og:image:alt', about),
    // Whoever reads this takes the rest from the tags above.
    named('twitter:card', 'summary_large_image'),
    named('theme-color', PALETTES.light.canvas, { media: '(prefers-color-scheme: light)' }),
    named('theme-color', PALETTES.dark.canvas, { media: '(prefers-color-scheme: dark)' }),
    link('manifest', `./${MANIFEST}`),
    link('apple-touch-icon', `./${APPLE_ICON.name}`),
    // The network's own; that of the code says nothing of what the page shows.
    ...(licenceUrl === undefined ? [] : [link('license', licenceUrl)]),
  ];
}

/** The languages of a network's texts, the first one first. */
const toLanguages = ({ languages: [first = 'en', ...others] = ['en', 'id'] }: Meta) => [first, ...others] as const;

/** A language as programs that show links know it. */
const toLocale = (language: string): string => (language === 'id' ? 'id_ID' : language.replace('-', '_'));

/** The manifest by which a browser installs the site. */
export function buildManifest(meta: Meta): string {
  const { title, summary = title } = meta;
  return JSON.stringify({
    name: `${title.en} · Jejaring`,
    short_name: title.en,
    description: summary.en,
    lang: toLanguages(meta)[0],
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

import { shorten } from '../base/shorten.ts';
import type { Dataset } from '../dataset/schema.ts';
import { notFoundMessages } from '../language/not-found.ts';
import { FONT_FAMILY } from '../scene/label/text-width.ts';
import { PALETTES, type Palette } from '../scene/palette.ts';
import { escapeXml } from '../snapshot/xml.ts';
import { toSha256 } from './sha256.ts';

const toColours = ({ canvas, ink, link }: Palette) => `--canvas:${canvas};--ink:${ink};--link:${link}`;

/** Of the map's title, characters. */
const LONGEST = 120;

const STYLE = [
  `:root{color-scheme:light dark;${toColours(PALETTES.light)}}`,
  `@media (prefers-color-scheme:dark){:root{${toColours(PALETTES.dark)}}}`,
  `body{margin:0;padding:12vh 24px;background:var(--canvas);color:var(--ink);overflow-wrap:anywhere;font:1.125rem/1.6 ${FONT_FAMILY}}`,
  'main{max-width:34rem;margin:auto}',
  'section+section{margin-top:2.5rem}',
  'h1,h2{margin:0;font-size:1.5rem;line-height:1.3}',
  'p{margin:.5rem 0}',
  'a{color:var(--link)}',
].join('');

/**
 * What a web server answers for an address that does not exist, in both languages. It needs no other file; the way
 * home is the folder it is asked in, or the published address where that is known.
 */
export async function buildNotFoundPage({ title, site }: Dataset['meta']): Promise<string> {
  const home = site === undefined ? './' : site;
  const { en, id } = notFoundMessages;
  const toSection = (words: typeof en, language: string, heading: string, name: string) =>
    `<section lang="${language}"><${heading}>${words.title}</${heading}><p>${words.text}</p>` +
    `<p><a href="${escapeXml(home)}">${escapeXml(words.home(shorten(name, LONGEST)))}</a></p></section>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${await toSha256(STYLE)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(`${en.title} · ${shorten(title.en, LONGEST)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${toSection(en, 'en', 'h1', title.en)}
${toSection(id, 'id', 'h2', title.id)}
</main>
</body>
</html>
`;
}

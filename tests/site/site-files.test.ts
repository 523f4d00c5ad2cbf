import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { renderIcon } from '../../src/build/render-icon.ts';
import { renderPicture } from '../../src/build/render-picture.ts';
import { buildHeadTags, buildManifest, toFolder } from '../../src/site/head.ts';
import { buildNotFoundPage } from '../../src/site/not-found-page.ts';
import { SOCIAL_SIZE, toSocialSvg } from '../../src/site/social-svg.ts';
import { seminar, tinySeminar } from '../drivers/scenes.ts';

const { meta } = tinySeminar();

/** The tags' attributes by what names each. */
const readTags = (tags: ReturnType<typeof buildHeadTags>) =>
  tags.map(({ attrs }) => [attrs.property ?? attrs.name ?? attrs.rel, attrs.content ?? attrs.href]);

describe('what other programs are told of the page', () => {
  test('with its address every address is whole', () => {
    const tags = Object.fromEntries(readTags(buildHeadTags({ ...meta, site: 'https://example.org/map' })));
    expect(tags).toMatchObject({
      canonical: 'https://example.org/map/',
      'og:url': 'https://example.org/map/',
      'og:image': 'https://example.org/map/social.png',
      'og:title': `${meta.title.en} · Jejaring`,
    });
  });

  test('without it none is made up', () => {
    const tags = Object.fromEntries(readTags(buildHeadTags(meta)));
    expect(tags['og:image']).toBe('./social.png');
    expect(tags.canonical).toBeUndefined();
    expect(JSON.stringify(tags)).not.toContain('http');
  });

  test('licence and languages are those of the network', () => {
    const own = { ...meta, languages: ['pt-BR', 'es'], licenceUrl: 'https://example.org/licence' };
    const tags = Object.fromEntries(readTags(buildHeadTags(own)));
    expect(tags).toMatchObject({ license: own.licenceUrl, 'og:locale': 'pt_BR', 'og:locale:alternate': 'es' });
    expect(JSON.parse(buildManifest(own)).lang).toBe('pt-BR');
    const { languages: _languages, licenceUrl: _licence, ...plain } = meta;
    const usual = Object.fromEntries(readTags(buildHeadTags(plain)));
    expect([usual.license, usual['og:locale'], usual['og:locale:alternate']]).toEqual([undefined, 'en', 'id_ID']);
  });

  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a/map', 'https://example.org/a/map/'],
    ['https://example.org/a/index.html?x#y', 'https://example.org/a/'],
  ])('%s is the folder %s', (site, folder) => {
    expect(toFolder(site)).toBe(folder);
  });
});

test('the manifest names every icon that is made, by addresses that hold in any folder', () => {
  const manifest = JSON.parse(buildManifest(meta));
  expect(manifest).toMatchObject({ short_name: meta.title.en, start_url: './', scope: './', display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }: Record<string, string>) => [sizes, purpose])).toEqual([
    ['any', undefined],
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]);
});

test('an icon is as large as asked for, with its margin in its own ground', () => {
  const svg =
    '<svg viewBox="0 0 32 32"><rect width="32" height="32" fill="#336699"/><circle r="40" fill="#ff0000"/></svg>';
  const icon = PNG.sync.read(Buffer.from(renderIcon(svg, 100, 0.1)));
  expect([icon.width, icon.height]).toEqual([100, 100]);
  const colourAt = (x: number, y: number) => [...icon.data.subarray((y * 100 + x) * 4, (y * 100 + x) * 4 + 3)];
  expect(colourAt(2, 50)).toEqual([0x33, 0x66, 0x99]);
  expect(colourAt(15, 15)).toEqual([255, 0, 0]);
});

test('the page for nothing says so in both languages, leads home and allows no script', async () => {
  const title = { en: 'A <map> & "more"', id: 'Peta' };
  const page = await buildNotFoundPage({ ...meta, title });
  expect(page).toContain('A &lt;map&gt; &amp; &quot;more&quot;');
  expect(page).toMatch(/<section lang="en">.*href=".\/".*<section lang="id">/s);
  expect(page).toContain("default-src 'none'");
  expect(await buildNotFoundPage({ ...meta, site: 'https://example.org/map/' })).toContain(
    'href="https://example.org/map/"',
  );
});

describe('the picture of a link', () => {
  test('is of the shipped map, with its title, places and most names', async () => {
    const document = seminar();
    const svg = toSocialSvg(document);
    for (const word of ['Sowing', 'Hong Kong', 'ICCI']) expect(svg).toContain(word);
    expect(svg.match(/<text/g)?.length).toBeGreaterThan(70);
    const picture = PNG.sync.read(Buffer.from(await renderPicture(svg)));
    expect([picture.width, picture.height]).toEqual([SOCIAL_SIZE.width, SOCIAL_SIZE.height]);
  });

  test('shows names at the edge whole, the map a little smaller where they need room', () => {
    const seminarOf = (name: (id: string) => string) => {
      const dataset = tinySeminar();
      const nodes = dataset.nodes.map((node) => ({ ...node, label: { en: name(node.id), id: name(node.id) } }));
      return toSocialSvg({ dataset: { ...dataset, nodes }, layout: null });
    };
    const widthOf = (svg: string) =>
      Number(/viewBox="[-\d.]+ [-\d.]+ ([\d.]+)/.exec(svg.slice(svg.indexOf('<svg', 5)))?.[1]);
    const pane = (SOCIAL_SIZE.width - 404) / 1.25;
    expect(widthOf(seminarOf((id) => `Limbahelektronik${id}`))).toBeGreaterThan(Math.ceil(pane));
  });

  test('no word of the title breaks: it is smaller', () => {
    const title = 'ATTENDANCE SHEET – Regional Seminar';
    const dataset = { ...tinySeminar(), meta: { ...meta, title: { en: title, id: title } } };
    const svg = toSocialSvg({ dataset, layout: null });
    expect(svg.slice(svg.lastIndexOf('<g '))).toMatch(/>ATTENDANCE( SHEET)?</);
  });

  test('a long Chinese title stays in its column', () => {
    const name = { en: '平台合作社'.repeat(30), id: 'Judul' };
    const dataset = { ...tinySeminar(), meta: { ...meta, title: name } };
    const svg = toSocialSvg({ dataset, layout: null });
    const words = svg.slice(svg.lastIndexOf('<g '));
    const title = [...words.matchAll(/<text [^>]*font-size="50"[^>]*>([^<]+)</g)].map(([, line = '']) => line);
    expect(title).toHaveLength(4);
    // A Chinese sign is as wide as the type is large, and the column seven of them.
    expect(Math.max(...title.map((line) => line.replace('…', '').length))).toBeLessThanOrEqual(7);
    expect(title.at(-1)).toMatch(/…$/);
  });
});

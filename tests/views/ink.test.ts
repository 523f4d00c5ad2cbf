import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Point } from '../../src/base/segment.ts';
import { finish } from '../../src/base/steps.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { toLooks } from '../../src/scene/looks.ts';
import { PALETTES, type ThemeName } from '../../src/scene/palette.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toMapSvg } from '../../src/snapshot/picture/map-svg.ts';
import { toOpeningSvg } from '../../src/snapshot/picture/opening-svg.ts';
import { toPropertyName } from '../../src/snapshot/picture/palette-variables.ts';
import { type PaintedLine, recordContext } from '../drivers/record-context.ts';
import { type Element, everything, FRAME, PANE, parseXml, sceneOf, seminar } from '../drivers/scenes.ts';

const PLACE = ['x', 'y', 'dx', 'dy', 'id', 'class', 'transform'];

interface Painted {
  /** Each fill, stroke and line of text, in words. */
  readonly done: string[];
  readonly lines: PaintedLine[];
}

/** What an element of a file paints, in the words of `recordContext`; `defs` are drawn where they are used. */
function readPainted(root: Element): Painted {
  const [done, lines]: [string[], PaintedLine[]] = [[], []];
  const definitions = new Map(
    everything(root).flatMap((child) => (child.attributes.id ? [[child.attributes.id, child]] : [])),
  );
  const toAlign = (anchor = 'start') => (anchor === 'middle' ? 'center' : anchor);
  const read = ({ name, attributes, children, text }: Element, inherited: Element['attributes'], from: Point) => {
    const [left = 0, top = 0] = attributes.transform?.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const at: Point = [from[0] + left, from[1] + top];
    const own = { ...inherited, ...attributes };
    const { fill, stroke, href = '' } = own;
    const isStroked = stroke !== undefined && stroke !== 'none';
    if (name === 'defs') return;
    const used = name === 'use' ? definitions.get(href.slice(1)) : undefined;
    const inner = used ? used.children : children;
    if ((name === 'text' && inner.length === 0) || name === 'tspan') {
      if (isStroked) done.push(`ring ${text} ${stroke} ${Number(own['stroke-width'])}`);
      const type = `${own['font-style'] ? 'italic ' : ''}${own['font-weight'] ?? 400} ${own['font-size']}px`;
      done.push(`text ${text} ${fill} ${type} ${toAlign(own['text-anchor'])}`);
      lines.push({ text, x: at[0] + Number(own.x ?? 0), y: at[1] + Number(own.y) });
    } else if (['line', 'path', 'circle', 'rect'].includes(name)) {
      const dash = (own['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number);
      if (name !== 'line' && fill && fill !== 'none') done.push(`fill ${fill}`);
      if (isStroked) done.push(`stroke ${stroke} ${Number(own['stroke-width'])} ${dash}`);
    }
    const passed = Object.fromEntries(Object.entries(own).filter(([key]) => !PLACE.includes(key)));
    for (const child of inner) read(child, passed, at);
  };
  read(root, {}, [0, 0]);
  return { done: done.sort(), lines };
}

/** The canvas as the app paints it; names that it has painted before it would paint from small pictures. */
async function paintLive(scene: Scene): Promise<Painted> {
  vi.resetModules();
  const { paintScene, paintHighlight } = await import('../../src/views/canvas/paint-scene.ts');
  const { context, done, lines } = recordContext();
  // What is faint is painted on a layer of its own first.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  finish(paintScene(context, scene, toLooks(scene.figures), FRAME, false));
  paintHighlight(context, scene, null, FRAME, false);
  return { done: done.sort(), lines };
}

/** The layers that the highlight is painted from, one after the other. */
async function paintPicture(scene: Scene): Promise<Painted> {
  const { paintGroup, paintGroupMark, paintLayer } = await import('../../src/views/canvas/paint.ts');
  const { groups, layers, palette } = toPicture(scene, FRAME);
  const { context, done, lines } = recordContext();
  for (const group of groups) paintGroup(context, group);
  for (const layer of layers) paintLayer(context, layer, palette);
  for (const group of groups) paintGroupMark(context, group, palette);
  return { done: done.sort(), lines };
}

const writeFile = (scene: Scene): Painted =>
  readPainted(parseXml(`<svg>${finish(toMapSvg(scene, toPicture(scene, FRAME), 'en'))}</svg>`));

/** The same words in the same places: a canvas sets them on whole px. */
function expectSame(one: Painted, other: Painted): void {
  expect(one.done).toEqual(other.done);
  const sorted = ({ lines }: Painted) =>
    lines.toSorted((a, b) => a.text.localeCompare(b.text) || Math.round(a.x - b.x) || a.y - b.y);
  const others = sorted(other);
  for (const [index, { text, x, y }] of sorted(one).entries()) {
    const near = others[index];
    const distance = Math.max(Math.abs(x - (near?.x ?? 0)), Math.abs(y - (near?.y ?? 0)));
    expect(distance, `${text} is at ${x} ${y}, and at ${near?.x} ${near?.y}`).toBeLessThan(0.52);
  }
}

const withPath = (scene: Scene): Scene => {
  const { network, emphasis } = scene;
  const edges = [0, 1, 2];
  const nodes = edges.flatMap((edge) => [network.source[edge] ?? 0, network.target[edge] ?? 0]);
  return { ...scene, emphasis: { nodes, edges, centres: emphasis?.centres ?? [], trail: { nodes, edges } } };
};
const atRest = (scene: Scene): Scene => ({ ...scene, emphasis: null });
const inGroups = (scene: Scene): Scene => ({ ...atRest(scene), groups: [{ slot: 0, members: [0, 1, 2, 3, 4] }] });
const faded = (scene: Scene): Scene => ({
  ...atRest(scene),
  lit: { nodes: scene.shown.nodes.map((_, node) => node % 2), edges: scene.shown.edges },
});
/** With heads on all ties, as where a file says that they point. */
const pointed = (scene: Scene): Scene => ({
  ...scene,
  figures: { ...scene.figures, edges: scene.figures.edges.map((figure) => ({ ...figure, isPointed: true })) },
});
/** With a name that stands apart, as in files. */
const withLeader = (scene: Scene): Scene => ({
  ...atRest(scene),
  labels: scene.labels.map((label, node) => label && { ...label, isLed: node < 9 }),
});

beforeEach(() => {
  vi.stubGlobal('Path2D', class {});
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme: ThemeName) => {
  const buildScene = (selection: readonly string[]) =>
    sceneOf({ ...seminar(), pinned: ['tat-lam'] }, { selection, theme });

  test.each([
    ['at rest', atRest],
    ['in groups', inGroups],
    ['faded', faded],
    ['with names that stand apart', withLeader],
    ['with a selection and a path', withPath],
    ['with ties that point', (scene: Scene) => pointed(atRest(scene))],
    ['with ties that point, a selection and a path', (scene: Scene) => pointed(withPath(scene))],
  ])('a scene %s has the same ink on the canvas and in a file', async (_what, change) => {
    const scene = change(buildScene(['icci', 'tat-lam']));
    const file = writeFile(scene);
    expect(file.lines.length).toBeGreaterThan(100);
    expectSame(await paintPicture(scene), file);
    // Under a selection all else lies under a veil, and is painted there.
    if (!scene.emphasis) expectSame(await paintLive(scene), file);
  });

  test.each(['hide', 'fade'] as const)(
    'so has one with a frame, the rest of which is left out: %s',
    async (leftOut) => {
      const filters = { ...NO_FILTERS, places: ['hong-kong'], themes: ['blockchain'] };
      const scene = atRest(sceneOf(seminar(), { filters, leftOut, theme }));
      expect(scene.figures.frame).toHaveLength(2);
      const file = writeFile(scene);
      expectSame(await paintPicture(scene), file);
      expectSame(await paintLive(scene), file);
      // In the colours of the other theme it is what that theme draws.
      const other = theme === 'light' ? 'dark' : 'light';
      const drawn = atRest(sceneOf(seminar(), { filters, leftOut, theme: other }));
      expectSame(writeFile(toRecoloured(scene, PALETTES[other])), writeFile(drawn));
    },
  );

  test('a path keeps its names while the pointer is at a node beside it', async () => {
    // Nothing has been painted yet, and what is painted twice needs no picture.
    vi.resetModules();
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
    const { paintHighlight, toHover } = await import('../../src/views/canvas/paint-scene.ts');
    const scene = withPath(buildScene(['icci']));
    const { context, lines } = recordContext();
    Object.assign(context, { fillRect: () => {}, drawImage: () => {} });
    paintHighlight(context, scene, toHover(scene, 'resonate'), FRAME, false);
    // Names under the veil are painted before those on top of it: what is on the path is named once at least.
    const named = scene.emphasis?.trail?.nodes.filter((node) => scene.labels[node]) ?? [];
    expect(named.length).toBeGreaterThan(2);
    const words = new Set(lines.map(({ text }) => text));
    for (const node of named) expect(words).toContain(scene.texts[node]?.lines[0]);
  });

  test('the map in the page has the ink of the map that takes its place', async () => {
    const scene = sceneOf(seminar(), { theme });
    const palette: Readonly<Record<string, unknown>> = { ...PALETTES[theme] };
    const options = { id: 'opening', title: '', description: '' };
    const svg = toOpeningSvg([{ className: 'en', scene }], PANE, options)
      .replace(
        /var\(--hue-(\w+)-(fill|outline)\)/g,
        (_, hue, part) => PALETTES[theme].hues[hue as 'person'][part as 'fill'],
      )
      .replace(/var\((--[\w-]+)\)/g, (_, name) =>
        String(Object.entries(palette).find(([key]) => toPropertyName(key) === name)?.[1] ?? name),
      );
    expect(readPainted(parseXml(svg)).done).toEqual((await paintLive(scene)).done);
  });
});

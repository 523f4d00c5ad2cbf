import { formatDays } from '../language/app.ts';
import type { Box } from '../scene/box.ts';
import { FONT_FAMILY, measureByTable, type TextStyle } from '../scene/label/text-width.ts';
import { measureBounds, type Scene } from '../scene/scene.ts';
import { toSvg } from '../snapshot/picture/svg.ts';
import { wrapText } from '../snapshot/picture/wrap-text.ts';
import { escapeXml, toElement } from '../snapshot/xml.ts';
import type { Recorded } from '../store/document.ts';
import { selectScene } from '../store/select-scene.ts';
import { buildStore } from '../store/store.ts';

/** What social networks show whole, px. */
export const SOCIAL_SIZE = { width: 1200, height: 630 };
/** The map is drawn smaller than it is shown, so that its names can be read in a preview. */
const SCALE = 1.25;
/** The column of words beside the map, px. */
const COLUMN = { left: 56, width: 348 };
const TITLE = { size: 50, weight: 700, italic: false } as const satisfies TextStyle;
const LINE = { size: 26, weight: 400, italic: false } as const satisfies TextStyle;
/** Smaller words cannot be read in a preview; then a word breaks. */
const SMALLEST = 20;
const LEADING = 1.25;
const GAP = 18;
/** Round the outermost names, css px. */
const EDGE = 4;
const MOST_LINES = 4;

/** The picture that other programs show beside a link to the site: the words of the title on the left, the map on the right. */
export function toSocialSvg(document: Recorded): string {
  const { width, height } = SOCIAL_SIZE;
  const scene = buildScene(document);
  const { palette } = scene.figures;
  const { meta } = document.dataset;
  const where = [meta.place?.en, formatDays(meta.start, meta.end, 'en')].filter(Boolean).join(', ');
  const blocks = [
    { ...wrap(meta.title.en, TITLE), fill: palette.ink },
    { ...wrap(meta.subtitle?.en ?? '', LINE), fill: palette.ink },
    { ...wrap(where, LINE), fill: palette.ink2 },
  ].filter(({ lines }) => lines.length > 0);
  const sum = blocks.reduce((all, { lines, style }) => all + lines.length * style.size * LEADING + GAP, -GAP);
  let y = (height - sum) / 2;
  const words = blocks.flatMap(({ lines, style, fill }, index) => {
    if (index > 0) y += GAP;
    return lines.map((line) => {
      y += style.size * LEADING;
      const set = { x: COLUMN.left, y, font_size: style.size, font_weight: style.weight, fill };
      return toElement('text', set, escapeXml(line));
    });
  });
  const stage = toStage();
  const frame = toFrame(scene, stage);
  const map = toSvg(scene, {
    frame,
    background: true,
    isClose: true,
    title: meta.title.en,
    description: (meta.summary ?? meta.title).en,
    language: 'en',
  }).replace(/^<\?xml[^>]*\?>\s*/, '');
  const place = `translate(${width - stage.width * SCALE} 0) scale(${(SCALE * stage.width) / frame.width})`;
  return toElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [
      toElement('rect', { width, height, fill: palette.canvas }),
      toElement('g', { transform: place }, map),
      toElement('g', { font_family: FONT_FAMILY }, words.join('\n')),
    ].join('\n'),
  );
}

function toStage() {
  const left = COLUMN.left + COLUMN.width;
  return { width: (SOCIAL_SIZE.width - left) / SCALE, height: SOCIAL_SIZE.height / SCALE };
}

/** The pane, or as much more in its shape as names at the edge need: none of them is cut. */
function toFrame(scene: Scene, stage: ReturnType<typeof toStage>): Box {
  const bounds = measureBounds(scene);
  if (!bounds) return { x: 0, y: 0, ...stage };
  const [x, y, across, down] = [bounds.x, bounds.y, bounds.width, bounds.height].map((one) => one * scene.zoom) as [
    number,
    number,
    number,
    number,
  ];
  const [left, top] = [Math.min(0, x - EDGE), Math.min(0, y - EDGE)];
  const [right, bottom] = [Math.max(stage.width, x + across + EDGE), Math.max(stage.height, y + down + EDGE)];
  if (left === 0 && top === 0 && right === stage.width && bottom === stage.height) return { x: 0, y: 0, ...stage };
  const larger = Math.max((right - left) / stage.width, (bottom - top) / stage.height);
  const [width, height] = [stage.width * larger, stage.height * larger];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

function buildScene(document: Recorded): Scene {
  const stage = toStage();
  return selectScene(buildStore(document, { language: 'en' }, { pane: stage, stage }).getState());
}

/**
 * Text in lines of the column, smaller where a word would break, unless that is too small to read; what has no room in
 * these ends in dots.
 */
function wrap(text: string, style: TextStyle): { readonly lines: readonly string[]; readonly style: TextStyle } {
  const widest = Math.max(0, ...text.split(/\s+/).map((word) => measureByTable(word, style)));
  const fitting = widest > COLUMN.width ? Math.floor((style.size * COLUMN.width) / widest) : style.size;
  const fitted = { ...style, size: fitting < SMALLEST ? style.size : fitting };
  const lines = wrapText(text, fitted, COLUMN.width, measureByTable);
  if (lines.length <= MOST_LINES) return { lines, style: fitted };
  return { lines: [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`], style: fitted };
}

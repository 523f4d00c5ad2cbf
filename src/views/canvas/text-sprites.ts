import type { LabelStyle } from '../../scene/figures.ts';
import type { LabelLine } from '../../scene/label/lines.ts';
import { toFont } from '../to-font.ts';

/** A line of text with its halo as a picture, in device px; the anchor stands at (x, y) in it. */
interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
}

/** Room round the letters for what leans or hangs over, css px. */
const MARGIN = 3;
/** More lines than a map shows at once, in a few looks; then all are made anew. */
const MOST_SPRITES = 1200;

/** Null: painted once, which is no reason yet to keep it. */
const sprites = new Map<string, Sprite | null>();

/**
 * Paints a line of text with a halo of `halo` css px in the colour `ground`, with its anchor on a whole device
 * px. Outlining letters is the slowest thing the map does, so a line that `isKept` is made a picture of when it is
 * painted for the second time; making one takes longer than painting once. `context` must have no other transform
 * than the scale of the screen.
 */
export function paintLine(
  context: CanvasRenderingContext2D,
  line: LabelLine,
  style: LabelStyle,
  halo: number,
  ground: string,
  isKept: boolean,
): void {
  const ratio = context.getTransform().a;
  const key = `${line.text}\n${line.anchor} ${style.size} ${style.weight} ${style.italic} ${style.color} ${halo} ${ground} ${ratio}`;
  let sprite = sprites.get(key);
  if (!sprite && !(isKept && sprites.has(key))) {
    if (isKept) remember(key, null);
    const [x, y] = [Math.round(line.x * ratio) / ratio, Math.round(line.y * ratio) / ratio];
    setText(context, line, style, halo, ground, x, y);
    return;
  }
  if (!sprite) {
    sprite = makeSprite(line, style, halo, ground, ratio);
    remember(key, sprite);
  }
  const { image, x, y } = sprite;
  const left = (Math.round(line.x * ratio) - x) / ratio;
  const top = (Math.round(line.y * ratio) - y) / ratio;
  context.drawImage(image, left, top, image.width / ratio, image.height / ratio);
}

function remember(key: string, sprite: Sprite | null): void {
  if (sprites.size >= MOST_SPRITES) sprites.clear();
  sprites.set(key, sprite);
}

function makeSprite(line: LabelLine, style: LabelStyle, halo: number, ground: string, ratio: number): Sprite {
  const image = document.createElement('canvas');
  const context = image.getContext('2d');
  if (!context) return { image, x: 0, y: 0 };
  context.font = toFont(style);
  context.textAlign = line.anchor === 'middle' ? 'center' : line.anchor;
  const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    context.measureText(line.text);
  const room = halo + MARGIN;
  const x = Math.ceil((actualBoundingBoxLeft + room) * ratio);
  const y = Math.ceil((actualBoundingBoxAscent + room) * ratio);
  image.width = x + Math.ceil((actualBoundingBoxRight + room) * ratio);
  image.height = y + Math.ceil((actualBoundingBoxDescent + room) * ratio);
  // Setting the size has put the context back to its beginnings.
  context.setTransform(ratio, 0, 0, ratio, x, y);
  setText(context, line, style, halo, ground, 0, 0);
  return { image, x, y };
}

function setText(
  context: CanvasRenderingContext2D,
  { text, anchor }: LabelLine,
  style: LabelStyle,
  halo: number,
  ground: string,
  x: number,
  y: number,
): void {
  context.font = toFont(style);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo > 0) {
    context.lineJoin = 'round';
    context.strokeStyle = ground;
    context.lineWidth = 2 * halo;
    context.strokeText(text, x, y);
  }
  context.fillStyle = style.color;
  context.fillText(text, x, y);
}

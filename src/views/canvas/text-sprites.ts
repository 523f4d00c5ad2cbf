import type { TextInk } from '../../scene/ink.ts';
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

/** By what is in a sprite; null: it has been painted once, and a sprite is made when it is painted again. */
type Sprites = Map<string, Sprite | null>;

/** The sprites of each canvas: they go with it. */
const spritesOf = new WeakMap<object, Sprites>();

/** Has other canvases on which the same map is painted use the sprites of the one. */
export function shareSprites(canvas: HTMLCanvasElement, others: readonly HTMLCanvasElement[]): void {
  for (const other of others) spritesOf.set(other, findSprites(canvas));
}

function findSprites(canvas: object): Sprites {
  const known = spritesOf.get(canvas);
  if (known) return known;
  const sprites: Sprites = new Map();
  spritesOf.set(canvas, sprites);
  return sprites;
}

/**
 * Paints a line of a name with its anchor on a whole device px. Outlining letters is the slowest thing the map does,
 * so a line that `isKept` is made a picture of when it is painted for the second time; making one takes longer than
 * painting once. A faint one is made a picture of at once: letters and halo are one, as in files. `context` must have no
 * other transform than the scale of the screen.
 */
export function paintLine(context: CanvasRenderingContext2D, line: LabelLine, ink: TextInk, isKept: boolean): void {
  const ratio = context.getTransform().a;
  const { size, weight, italic, fill, stroke, strokeWidth } = ink;
  const key = `${line.text}\n${line.anchor} ${size} ${weight} ${italic} ${fill} ${stroke} ${strokeWidth} ${ratio}`;
  const sprites = findSprites(context.canvas ?? context);
  let sprite = sprites.get(key);
  if (!sprite && !(isKept && (sprites.has(key) || context.globalAlpha < 1))) {
    if (isKept) remember(sprites, key, null);
    setText(context, line, ink, Math.round(line.x * ratio) / ratio, Math.round(line.y * ratio) / ratio);
    return;
  }
  if (!sprite) {
    sprite = makeSprite(line, ink, ratio);
    remember(sprites, key, sprite);
  }
  const { image, x, y } = sprite;
  const left = (Math.round(line.x * ratio) - x) / ratio;
  const top = (Math.round(line.y * ratio) - y) / ratio;
  context.drawImage(image, left, top, image.width / ratio, image.height / ratio);
}

function remember(sprites: Sprites, key: string, sprite: Sprite | null): void {
  if (sprites.size >= MOST_SPRITES) sprites.clear();
  sprites.set(key, sprite);
}

function makeSprite(line: LabelLine, ink: TextInk, ratio: number): Sprite {
  const image = document.createElement('canvas');
  const context = image.getContext('2d');
  if (!context) return { image, x: 0, y: 0 };
  context.font = toFont(ink);
  context.textAlign = line.anchor === 'middle' ? 'center' : line.anchor;
  const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
    context.measureText(line.text);
  const room = ink.strokeWidth / 2 + MARGIN;
  const x = Math.ceil((actualBoundingBoxLeft + room) * ratio);
  const y = Math.ceil((actualBoundingBoxAscent + room) * ratio);
  image.width = x + Math.ceil((actualBoundingBoxRight + room) * ratio);
  image.height = y + Math.ceil((actualBoundingBoxDescent + room) * ratio);
  // Setting the size has put the context back to its beginnings.
  context.setTransform(ratio, 0, 0, ratio, x, y);
  setText(context, line, ink, 0, 0);
  return { image, x, y };
}

function setText(
  context: CanvasRenderingContext2D,
  { text, anchor }: LabelLine,
  ink: TextInk,
  x: number,
  y: number,
): void {
  context.font = toFont(ink);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (ink.stroke !== null) {
    context.lineJoin = 'round';
    context.strokeStyle = ink.stroke;
    context.lineWidth = ink.strokeWidth;
    context.strokeText(text, x, y);
  }
  context.fillStyle = ink.fill;
  context.fillText(text, x, y);
}

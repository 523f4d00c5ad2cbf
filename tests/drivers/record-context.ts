const round = (value: number) => Math.round(value * 100) / 100;

/** A line of text as painted: its anchor, css px. */
export interface PaintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A context that remembers with what it was asked to fill and to stroke, in words; with `hasPlaces` also where the
 * path begins. `traced` counts the parts of all paths, `stamped` the pictures, `alphas` are their opacities below 1;
 * `lines` are all texts.
 */
export function recordContext(hasPlaces = false) {
  const done: string[] = [];
  const lines: PaintedLine[] = [];
  const alphas: number[] = [];
  const saved: number[] = [];
  let place = '';
  let parts = 0;
  let stamps = 0;
  const start = (x: number, y: number) => {
    parts++;
    if (hasPlaces && place === '') place = ` at ${round(x)} ${round(y)}`;
  };
  const context = {
    canvas: {},
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    font: '',
    textAlign: 'start',
    dash: [] as number[],
    setLineDash: (dash: number[]) => {
      context.dash = dash;
    },
    beginPath: () => {
      place = '';
    },
    drawImage: () => {
      stamps++;
      if (context.globalAlpha < 1) alphas.push(context.globalAlpha);
    },
    save: () => {
      saved.push(context.globalAlpha);
    },
    restore: () => {
      context.globalAlpha = saved.pop() ?? 1;
    },
    getTransform: () => ({ a: 1, e: 0, f: 0 }),
    setTransform: () => {},
    moveTo: start,
    roundRect: start,
    rect: start,
    fill: () => done.push(`fill ${context.fillStyle}${place}`),
    stroke: () =>
      done.push(`stroke ${context.strokeStyle} ${round(context.lineWidth)} ${context.dash.map(round)}${place}`),
    strokeText: (text: string) => done.push(`ring ${text} ${context.strokeStyle} ${round(context.lineWidth)}`),
    fillText: (text: string, x: number, y: number) => {
      done.push(`text ${text} ${context.fillStyle} ${context.font.match(/.*px/)} ${context.textAlign}`);
      lines.push({ text, x, y });
    },
    ...Object.fromEntries(
      [
        'clearRect',
        'fillRect',
        'clip',
        'lineTo',
        'quadraticCurveTo',
        'arc',
        'ellipse',
        'closePath',
        'translate',
        'scale',
      ].map((name) => [name, () => {}]),
    ),
  };
  const asked = context as unknown as CanvasRenderingContext2D;
  return { context: asked, done, lines, traced: () => parts, stamped: () => stamps, alphas: () => alphas };
}

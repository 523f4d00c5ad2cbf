const round = (value: number) => Math.round(value * 100) / 100;

/**
 * A context that remembers with what it was asked to fill and to stroke, in words; with `hasPlaces` also where the
 * path begins. `traced` counts the parts of all paths, `stamped` the pictures.
 */
export function recordContext(hasPlaces = false) {
  const done: string[] = [];
  let place = '';
  let parts = 0;
  let stamps = 0;
  const start = (x: number, y: number) => {
    parts++;
    if (hasPlaces && place === '') place = ` at ${round(x)} ${round(y)}`;
  };
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    font: '',
    dash: [] as number[],
    setLineDash: (dash: number[]) => {
      context.dash = dash;
    },
    beginPath: () => {
      place = '';
    },
    drawImage: () => {
      stamps++;
    },
    getTransform: () => ({ a: 1, e: 0, f: 0 }),
    setTransform: () => {},
    moveTo: start,
    roundRect: start,
    rect: start,
    fill: () => done.push(`fill ${context.fillStyle}${place}`),
    stroke: () =>
      done.push(`stroke ${context.strokeStyle} ${round(context.lineWidth)} ${context.dash.map(round)}${place}`),
    fillText: (text: string) => done.push(`sign ${text} ${context.fillStyle} ${context.font.match(/[\d.]+px/)}`),
    ...Object.fromEntries(
      ['lineTo', 'quadraticCurveTo', 'arc', 'ellipse', 'closePath'].map((name) => [name, () => {}]),
    ),
  };
  return { context: context as unknown as CanvasRenderingContext2D, done, traced: () => parts, stamped: () => stamps };
}

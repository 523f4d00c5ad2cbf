import { vi } from 'vitest';
import { stubPage } from './stub-page.ts';

const discs = new WeakMap<HTMLCanvasElement, (readonly [number, number])[]>();

/** The middles of the discs that have been drawn since the canvas was last cleared, in its units. */
export const listDiscs = (canvas: HTMLCanvasElement): readonly (readonly [number, number])[] => discs.get(canvas) ?? [];

/** A 2D context that takes every call and draws nothing; text is 6 px a letter. */
function buildContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const known: Record<string | symbol, unknown> = {
    canvas,
    clearRect: () => discs.set(canvas, []),
    ellipse: (x: number, y: number) => {
      const known = discs.get(canvas);
      const last = known?.at(-1);
      // A disc and the clear ring round it are one.
      if (last?.[0] !== x || last[1] !== y) known?.push([x, y]);
    },
    measureText: (text: string) => ({
      width: text.length * 6,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: text.length * 6,
      actualBoundingBoxAscent: 9,
      actualBoundingBoxDescent: 3,
    }),
    // What has been drawn on another canvas comes along.
    drawImage: (image: HTMLCanvasElement) => discs.get(canvas)?.push(...(discs.get(image) ?? [])),
    getTransform: () => ({ a: 1 }),
    createLinearGradient: () => ({ addColorStop: () => {} }),
    createRadialGradient: () => ({ addColorStop: () => {} }),
  };
  const context = new Proxy(known, { get: (target, name) => (name in target ? target[name] : () => {}) });
  return context as unknown as CanvasRenderingContext2D;
}

/**
 * Gives jsdom what the map needs to run in it: a canvas to draw on, paddings that are numbers, and media queries.
 * Undone after the test.
 */
export function stubCanvas(): void {
  if (typeof globalThis.matchMedia !== 'function') stubPage();
  const contexts = new WeakMap<HTMLCanvasElement, CanvasRenderingContext2D>();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const context = contexts.get(this) ?? buildContext(this);
    contexts.set(this, context);
    return context as unknown as null;
  });
  const real = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const style = real(element);
    const getPropertyValue = (name: string) => style.getPropertyValue(name) || '0px';
    return new Proxy(style, {
      get: (target, name) => (name === 'getPropertyValue' ? getPropertyValue : Reflect.get(target, name)),
    });
  });
}

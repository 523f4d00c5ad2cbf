import { writeFile } from 'node:fs/promises';
import { expect, type Locator, test } from '@playwright/test';
import { PNG } from 'pngjs';

/** What a part of the page looks like now, device pixels. */
export async function photograph(part: Locator): Promise<PNG> {
  return PNG.sync.read(await part.screenshot());
}

/** A difference of the three channels together that an eye does not see as a change, 0–765. */
const UNSEEN = 48;

/** The share of pixels, 0–1, that visibly differ between two pictures; 1 for pictures of different sizes. */
export function differenceOf(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let offset = 0; offset < one.data.length; offset += 4) {
    let difference = 0;
    for (let channel = 0; channel < 3; channel++) {
      difference += Math.abs((one.data[offset + channel] ?? 0) - (other.data[offset + channel] ?? 0));
    }
    if (difference > UNSEEN) differing++;
  }
  return differing / (one.width * one.height);
}

/** Red, green, blue and opacity of one pixel, 0–255 each. */
export function colourAt({ data, width }: PNG, x: number, y: number): readonly number[] {
  const offset = (Math.round(y) * width + Math.round(x)) * 4;
  return [...data.subarray(offset, offset + 4)];
}

/** How far the pixels of a square round (x, y) lie from the picture's ground, on average; 0: nothing is there. */
export function inkAround(picture: PNG, x: number, y: number, reach = 6): number {
  const ground = colourAt(picture, 2, 2);
  let ink = 0;
  let count = 0;
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const colour = colourAt(picture, x + dx, y + dy);
      for (let channel = 0; channel < 3; channel++) {
        ink += Math.abs((colour[channel] ?? 0) - (ground[channel] ?? 0));
      }
      count++;
    }
  }
  return ink / count;
}

/** Side of the squares that are compared as a whole, device pixels: half a line of text. */
const SQUARE = 6;
/** A difference of a square's mean colour, its three channels together, that shows. */
const SHOWS = 60;

/**
 * The share of small squares, 0–1, that look different as a whole: blind to antialiasing and to half a pixel, but
 * one label in another place is 0.002 of a map of 864 × 720 px.
 */
export function jumpOf(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [columns, rows] = [Math.floor(one.width / SQUARE), Math.floor(one.height / SQUARE)];
  let differing = 0;
  for (let square = 0; square < columns * rows; square++) {
    const [left, top] = [(square % columns) * SQUARE, Math.floor(square / columns) * SQUARE];
    const [a, b] = [meanColour(one, left, top), meanColour(other, left, top)];
    const difference = a.reduce((sum, value, channel) => sum + Math.abs(value - (b[channel] ?? 0)), 0);
    if (difference > SHOWS) differing++;
  }
  return differing / (columns * rows);
}

function meanColour({ data, width }: PNG, left: number, top: number): readonly number[] {
  const sums = [0, 0, 0];
  for (let y = top; y < top + SQUARE; y++) {
    for (let x = left; x < left + SQUARE; x++) {
      for (let channel = 0; channel < 3; channel++) {
        sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0) / SQUARE ** 2;
      }
    }
  }
  return sums;
}

/**
 * How far two drawings of the same map may differ, as of `jumpOf`: the page's SVG and the canvas round the corners of
 * one or two shapes in another way, 0.0001. One label elsewhere is 0.002.
 */
export const UNSEEN_JUMP = 0.0003;

/**
 * Waits until a part of the page looks as it did, but for a share of small squares below `limit`, see `jumpOf`.
 * When it never does, the two pictures are kept in the test's output folder.
 */
export async function expectSamePicture(before: PNG, part: Locator, limit = UNSEEN_JUMP): Promise<void> {
  let after = before;
  try {
    await expect
      .poll(async () => {
        after = await photograph(part);
        return jumpOf(before, after);
      })
      .toBeLessThan(limit);
  } catch (fault) {
    for (const [name, picture] of Object.entries({ before, after })) {
      await writeFile(test.info().outputPath(`${name}.png`), PNG.sync.write(picture));
    }
    throw fault;
  }
}

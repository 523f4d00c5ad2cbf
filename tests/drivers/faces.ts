import type { Page } from '@playwright/test';
import { FONT_FAMILY } from '../../src/scene/label/text-width.ts';

/** What the last faces of the list stand for: whatever the machine has. */
const ANY = /^(?:system-ui|sans-serif)$/;

/** Whether the machine has one of the faces that the page is designed for; else letters are wider than it counts on. */
export const hasOwnFace = (page: Page): Promise<boolean> =>
  page.evaluate(
    (faces) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return false;
      const measure = (family: string) => {
        context.font = `72px ${family}`;
        return context.measureText('Sowing the Seeds 0123').width;
      };
      // A face that is not there is another one, whatever that is.
      return faces.some((face) =>
        ['serif', 'monospace'].every((other) => measure(`${face}, ${other}`) !== measure(other)),
      );
    },
    FONT_FAMILY.split(',')
      .map((face) => face.trim())
      .filter((face) => !ANY.test(face)),
  );

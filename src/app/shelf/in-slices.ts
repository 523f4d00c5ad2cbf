import { advance, type Steps } from '../../base/steps.ts';
import { breathe } from '../../views/lay-out-first.ts';

/** How long one task may take, ms. */
const SLICE_MS = 12;

/** Long work of a page that may be left meanwhile. */
export interface Slices {
  /** Does steps a slice at a time, between which the page answers. */
  readonly run: <Result>(steps: Steps<Result>) => Promise<Result>;
  /** The page is left: all that is asked for until `rest` is done at once. */
  readonly hurry: () => void;
  readonly rest: () => void;
}

export function createSlices(): Slices {
  let isHurried = false;
  let goOn = () => {};
  return {
    async run(steps) {
      for (;;) {
        const made = advance(steps, isHurried ? Number.POSITIVE_INFINITY : SLICE_MS);
        if (made) return made.result;
        const hurried = new Promise<void>((resolve) => {
          goOn = resolve;
        });
        await Promise.race([breathe(), hurried]);
      }
    },
    hurry() {
      isHurried = true;
      goOn();
    },
    rest() {
      isHurried = false;
    },
  };
}

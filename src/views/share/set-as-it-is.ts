import type { Steps } from '../../base/steps.ts';
import type { Scene } from '../../scene/scene.ts';
import type { FittedMap } from '../../snapshot/picture/fit-map.ts';
import { listUnnamed } from '../../snapshot/picture/names.ts';
import { toWholeFrame, toZoomedScene, withRestNamed } from '../../snapshot/picture/whole-scene.ts';
import type { Part } from './choice.ts';
import type { View } from './view.ts';

/** The whole may be drawn larger than on the screen where that makes room for all names, so many times. */
const LARGER = [1.25, 1.6, 2] as const;

/** The part of the scene that was chosen, as large as it stands on the screen, or a little larger. */
export function* setAsItIs({ frame, isOpening, sides }: View, part: Part, scene: Scene): Steps<FittedMap> {
  if (part === 'current') return { scene, frame };
  const toFitted = (zoomed: Scene): FittedMap => {
    const set = withRestNamed(zoomed);
    return { scene: set, frame: toWholeFrame(set) ?? frame };
  };
  const isPart = part === 'around' && scene.emphasis;
  // From any other view than the opening's the labels are set anew for the opening's zoom.
  const whole = () => (isOpening ? scene : toZoomedScene(scene, 1, sides));
  let fitted = toFitted(isPart ? toZoomedScene(scene, 1, undefined) : whole());
  for (const zoom of LARGER) {
    if (listUnnamed(fitted).length === 0) break;
    yield;
    fitted = toFitted(toZoomedScene(scene, zoom, undefined));
  }
  return fitted;
}

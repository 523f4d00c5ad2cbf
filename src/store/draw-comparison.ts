import { type Comparison, compareEditions, markGone } from '../network/compare-editions.ts';
import type { Structure } from '../network/structure.ts';
import type { Camera } from '../scene/camera.ts';
import { toComparedFigures, toRingZoom } from '../scene/compared-figures.ts';
import type { Figures } from '../scene/figures.ts';
import { toFramedFigures } from '../scene/framed-figures.ts';
import type { SessionState } from './state.ts';

/** What differs between the two editions that are compared; null: none are. */
export const toComparison = (structure: Structure, pair: SessionState['compare']): Comparison | null =>
  pair && compareEditions(structure, pair);

/** The zoom that rings are made for; the same from everywhere where nothing is compared. */
export const toRingZoomOf = ({ compare }: SessionState, { zoom }: Camera): number =>
  compare === null ? 1 : toRingZoom(zoom);

/** The figures as a comparison draws them where it is seen at this zoom, and what is only the frame of what is shown. */
export const drawAsked = (
  figures: Figures,
  comparison: Comparison | null,
  structure: Structure,
  frame: readonly number[],
  ringZoom: number,
): Figures => {
  const looks = comparison && { nodes: comparison.nodes, edges: markGone(structure, comparison) };
  return toFramedFigures(toComparedFigures(figures, looks, ringZoom), frame);
};

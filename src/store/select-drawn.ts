import { fitBends, listBundles } from '../scene/bends.ts';
import type { Figures } from '../scene/figures.ts';
import { buildLabelTextsInSteps, type LabelText } from '../scene/label/text.ts';
import { chain, chainInSteps, type LongSelector } from './chain.ts';
import {
  selectFigures,
  selectLanguage,
  selectNetwork,
  selectPositions,
  selectShown,
  selectStructure,
} from './selectors.ts';
import type { State } from './state.ts';

// What the figures become in a language and on a map of which not all is drawn.

const selectMeasure = (state: State) => state.moment.measure;

export const selectTexts: LongSelector<State, readonly LabelText[]> = chainInSteps(
  [selectNetwork, selectFigures, selectLanguage, selectMeasure],
  buildLabelTextsInSteps,
);

const selectBundles: (state: State) => ReturnType<typeof listBundles> = chain([selectStructure], listBundles);

/** The figures with parallel ties and loops as what is drawn leaves them room. */
export const selectBentFigures: (state: State) => Figures = chain(
  [selectFigures, selectStructure, selectBundles, selectShown, selectPositions],
  fitBends<Figures>,
);

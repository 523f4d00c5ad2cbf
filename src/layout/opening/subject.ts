import type { Steps } from '../../base/steps.ts';
import type { OpeningLayout } from '../../dataset/layout.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { buildNetwork } from '../../network/network.ts';
import { buildFigures } from '../../scene/figures.ts';
import { buildLabelTexts } from '../../scene/label/text.ts';
import { measureByTable } from '../../scene/label/text-width.ts';
import { PALETTES } from '../../scene/palette.ts';
import { type Subject, toOpeningLayout } from './opening-layout.ts';

/** A network with all that is drawn of it, for whoever lays it out. */
export function toSubject(dataset: Dataset): Subject {
  const network = buildNetwork(dataset);
  const figures = buildFigures(network, PALETTES.light);
  const measure = (language: 'en' | 'id') => buildLabelTexts(network, figures, language, measureByTable);
  return { network, figures, texts: { en: measure('en'), id: measure('id') } };
}

/** The opening layout in which every node stands where it does, in any measure; null where one has no place. */
export function* toOpening(
  dataset: Dataset,
  places: ReadonlyMap<string, readonly [x: number, y: number]>,
): Steps<OpeningLayout | null> {
  const points = dataset.nodes.flatMap(({ id }) => places.get(id) ?? []);
  const isWhole = points.length === dataset.nodes.length * 2 && points.length > 0;
  return isWhole ? yield* toOpeningLayout(toSubject(dataset), Float64Array.from(points)) : null;
}

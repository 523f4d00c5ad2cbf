import { type Choice, goOut } from '../../dataset/going-out.ts';
import { toPlaces } from '../../scene/places.ts';
import { selectForOthers } from '../../store/for-others.ts';
import { isAsPrepared, selectNetwork, selectPositions } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { buildStore } from '../../store/store.ts';
import { makeHtml } from './make-html.ts';
import type { SiteJob, SiteMaker, SiteSource } from './site-port.ts';
import { toSnapshot } from './view.ts';

/** What is open as it goes out, whole, whatever is filtered and selected. */
export function toSource(state: State, choice: Choice): SiteSource {
  const open = selectForOthers(state);
  const { dataset } = state.document;
  const layout = isAsPrepared(open) ? open.document.layout : null;
  return { dataset: goOut(dataset, choice), layout, places: toPlaces(selectNetwork(open), selectPositions(open)) };
}

/** The same as one HTML file, opened as it opens for everybody. Throws a NoTemplateError where the site has none. */
export async function makePage(state: State, source: SiteSource, maker: SiteMaker, job: SiteJob): Promise<Blob> {
  const { language } = state.session;
  const { pane, measure, typeScale } = state.moment;
  const document = { dataset: source.dataset, layout: await maker.toLayout(source, job), tour: null };
  const alone = buildStore(document, { language }, { pane, stage: pane, measure, typeScale }).getState();
  const snapshot = toSnapshot(alone, new Date().toISOString());
  return makeHtml(snapshot, { language, theme: 'auto', tour: null, isPrivate: true });
}

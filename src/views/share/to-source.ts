import { type Choice, goOut } from '../../dataset/going-out.ts';
import { toPlaces } from '../../scene/places.ts';
import { selectForOthers } from '../../store/for-others.ts';
import { selectStanding } from '../../store/standing.ts';
import type { State } from '../../store/state.ts';
import { buildStore } from '../../store/store.ts';
import { makeHtml } from './make-html.ts';
import type { SiteJob, SiteMaker, SiteSource } from './site-port.ts';
import { toSnapshot } from './to-snapshot.ts';

/** What is open as it goes out, whole, whatever is filtered and selected. */
export function toSource(state: State, choice: Choice): SiteSource {
  const open = selectForOthers(state);
  const { network, positions, isPrepared } = selectStanding(open);
  const { dataset } = state.document;
  const layout = isPrepared ? open.document.layout : null;
  return { dataset: goOut(dataset, choice), layout, places: toPlaces(network, positions) };
}

/** The same as one HTML file, opened as it opens for everybody. Throws a NoTemplateError where the site has none. */
export async function makePage(state: State, source: SiteSource, maker: SiteMaker, job: SiteJob): Promise<Blob> {
  const { language } = state.session;
  const { pane, measure, typeScale } = state.moment;
  const document = { dataset: source.dataset, layout: await maker.toLayout(source, job), tour: null };
  const alone = buildStore(document, { language }, { pane, stage: pane, measure, typeScale }).getState();
  return makeHtml(alone, toSnapshot(alone, new Date().toISOString()));
}

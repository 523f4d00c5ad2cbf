import { isTemplate, toHtml } from '../../snapshot/html.ts';
import { type Snapshot, toPayload } from '../../snapshot/json.ts';
import type { State } from '../../store/state.ts';
import { isPrivate } from './consent.ts';

/** The page that files are made from is not where the site has it: on a development server, say. */
export class NoTemplateError extends Error {
  constructor() {
    super('there is no page to make a file from');
    this.name = 'NoTemplateError';
  }
}

/** The present view as one page that opens without a network. Throws a NoTemplateError where the site has none. */
export async function makeHtml(state: State, snapshot: Snapshot): Promise<Blob> {
  const [template, tour] = await Promise.all([fetchTemplate(), findTour(state)]);
  const { language, theme } = state.session;
  const { title, summary } = state.document.dataset.meta;
  const html = toHtml(template, {
    title: `${title[language]} · Jejaring`,
    description: summary?.[language] ?? title[language],
    language,
    theme: theme === 'auto' ? null : theme,
    snapshot: toPayload(snapshot, true),
    tour,
  });
  return new Blob([html], { type: 'text/html' });
}

/** Seen from the page, wherever the site is. */
async function fetchTemplate(): Promise<string> {
  const response = await fetch(new URL('offline/template.html', document.baseURI));
  const text = response.ok ? await response.text() : '';
  if (!isTemplate(text)) throw new NoTemplateError();
  return text;
}

/** The tour belongs to what the page publishes, and may not have been asked for yet. */
async function findTour(state: State): Promise<string | null> {
  const { tour } = state.document;
  if (tour !== undefined || isPrivate(state)) return tour ? JSON.stringify(tour) : null;
  try {
    const href = document.querySelector<HTMLLinkElement>('link#tour')?.href;
    const response = href === undefined ? null : await fetch(href);
    return response?.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

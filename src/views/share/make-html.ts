import type { Language } from '../../dataset/language.ts';
import { isTemplate, toHtml } from '../../snapshot/html.ts';
import { type Snapshot, toPayload } from '../../snapshot/json.ts';
import type { View } from './view.ts';

/** The page that files are made from is not where the site has it: on a development server, say. */
export class NoTemplateError extends Error {
  constructor() {
    super('there is no page to make a file from');
    this.name = 'NoTemplateError';
  }
}

/** What the page is besides its view. */
type Page = Pick<View, 'theme' | 'tour' | 'isPrivate'> & { readonly language: Language };

/** The present view as one page that opens without a network. Throws a NoTemplateError where the site has none. */
export async function makeHtml(snapshot: Snapshot, page: Page): Promise<Blob> {
  const [template, tour] = await Promise.all([fetchTemplate(), findTour(page)]);
  const { language, theme } = page;
  const { title, summary } = snapshot.dataset.meta;
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
async function findTour({ tour, isPrivate }: Page): Promise<string | null> {
  if (tour !== undefined || isPrivate) return tour ? JSON.stringify(tour) : null;
  try {
    const href = document.querySelector<HTMLLinkElement>('link#tour')?.href;
    const response = href === undefined ? null : await fetch(href);
    return response?.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

import type { Language } from '../dataset/language.ts';
import type { ThemeName } from '../scene/palette.ts';
import { toAsciiJson } from './carrier/ascii-json.ts';
import { toHtmlText } from './carrier/markup-text.ts';
import { escapeXml } from './xml.ts';

/** The ids of the elements that hold the view with its dataset, and the tour. */
export const SNAPSHOT_ELEMENT = 'snapshot';
export const TOUR_ELEMENT = 'tour';

/** What a template has where a file has its own; each stands in it once before any script. */
export const SLOTS = {
  root: '<html lang="en">',
  title: '<title>Jejaring</title>',
  data: '<!-- here stands the view with its data -->',
} as const;

/** What goes into one file. */
export interface HtmlSource {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Null: as on the reader's device. */
  readonly theme: ThemeName | null;
  /** The snapshot as JSON, with the dataset in it. */
  readonly snapshot: string;
  /** The tour as JSON, or null where there is none. */
  readonly tour: string | null;
}

/** Whether a text is the page that a file is made from: a server may answer with another one. */
export const isTemplate = (text: string): boolean => Object.values(SLOTS).every((slot) => text.includes(slot));

/**
 * The view as one page that needs no server: the template with the data put into its slots, in such a way that no
 * text of the data can end the element it stands in. The template's policy names its one script by hash, and what
 * is put in here is no script to any browser. Throws for what is no template.
 */
export function toHtml(template: string, source: HtmlSource): string {
  if (!isTemplate(template)) throw new Error('not the page that a file is made from');
  const theme = source.theme === null ? '' : ` data-theme="${source.theme}"`;
  const tour = source.tour === null ? '' : toDataElement(TOUR_ELEMENT, source.tour);
  const title = escapeXml(source.title.replace(/\s+/g, ' '));
  const description = escapeXml(source.description.replace(/\s+/g, ' '));
  return template
    .replace(SLOTS.root, () => `<html lang="${source.language}"${theme}>`)
    .replace(SLOTS.title, () => `<title>${title}</title>\n<meta name="description" content="${description}">`)
    .replace(SLOTS.data, () => `${toHtmlText(source.snapshot)}\n${tour}`);
}

const toDataElement = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${toAsciiJson(json)}</script>`;

import { fingerprintText } from '../dataset/fingerprint.ts';
import { toWritten } from '../dataset/text.ts';
import type { Recorded } from '../store/document.ts';
import { writeTag } from './head.ts';

/** A network as a site holds it: its data, where its nodes stand, and the tour that leads through it. */
export interface Published extends Pick<Recorded, 'dataset' | 'layout'> {
  /** What its data files are called, without an ending. */
  readonly name: string;
  /** The tour beside the dataset as JSON, where there is one. */
  readonly guide?: string | undefined;
}

const PRELOAD = { rel: 'preload', as: 'fetch', crossorigin: '' };

/** The links by which the page finds its data; they start the downloads before the script runs, but for the tour's. */
export const DATA_LINKS = {
  dataset: { ending: '.json', attrs: PRELOAD },
  layout: { ending: '.layout.json', attrs: PRELOAD },
  tour: { ending: '.tour.json', attrs: { rel: 'alternate', type: 'application/json' } },
} as const;

/**
 * The data of the site, as the gate has let them through and without the white space that is for people, by their
 * paths; and the links to them. The page knows their fingerprints: what they fit needs no gate there.
 */
export function toDataFiles({ dataset, layout, guide, name }: Published) {
  const text = JSON.stringify(toWritten(dataset));
  // Else only the gate can tell what it means.
  const isAsRead = text === JSON.stringify(dataset);
  const texts = { dataset: text, layout: layout && JSON.stringify(layout), tour: guide };
  const isAttested = { dataset: isAsRead, layout: true, tour: false };
  const files = new Map<string, string>();
  const links = (['dataset', 'layout', 'tour'] as const).flatMap((id) => {
    const content = texts[id];
    if (!content) return [];
    const { ending, attrs } = DATA_LINKS[id];
    const path = `data/${name}${ending}`;
    files.set(path, content);
    const print: Record<string, string> = isAttested[id] ? { 'data-fingerprint': fingerprintText(content) } : {};
    return [writeTag({ tag: 'link', attrs: { id, ...attrs, ...print, href: `./${path}` } })];
  });
  return { files, links: links.join('\n    ') };
}

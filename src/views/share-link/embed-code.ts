/** The smallest and largest frame that one can ask for, css px. */
export const LEAST_FRAME = { width: 320, height: 240 } as const;
export const MOST_FRAME = 4000;

/** A whole number of css px that the map can be shown in. */
export const toFrameLength = (value: number, least: number): number =>
  Number.isFinite(value) ? Math.min(MOST_FRAME, Math.max(least, Math.round(value))) : least;

interface Frame {
  readonly url: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '');

/**
 * What the map needs in a frame: scripts, its own files and workers, and a tab of its own that is no longer a frame's.
 * Without its own origin it stands still, or moves without what workers do.
 */
const FRAME_FLAGS = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The HTML that shows an address in a frame of another page, no wider than there is room. */
export const toEmbedCode = ({ url, title, width, height }: Frame): string =>
  `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
  `sandbox="${FRAME_FLAGS}" style="border: 0; max-width: 100%" loading="lazy"></iframe>`;

import styles from './GraphPane.module.css';

/** Where the live map is to be. */
export interface MapHost {
  /** As large as the map; in it `live`, and the picture that stands in for the map until that is live. */
  readonly host: HTMLElement;
  /** What the map is rendered into. */
  readonly live: HTMLElement;
}

/**
 * The host of the built page where the map `isFirst`, or a new one for its pane, which the picture moves to. In the
 * page's own host the picture stays where it is: moved, all of it would be styled and laid out again.
 */
export function findHost(isFirst: boolean, opening: Element | null): MapHost {
  const host = (isFirst ? document.querySelector<HTMLElement>('[data-host]') : null) ?? buildHost(opening);
  const live = buildElement(styles.live);
  host.prepend(live);
  return { host, live };
}

function buildHost(opening: Element | null): HTMLElement {
  const [host, slot] = [buildElement(styles.host), buildElement(styles.opening)];
  slot.dataset.opening = '';
  if (opening) slot.append(opening);
  host.append(slot);
  return host;
}

function buildElement(className = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

/** Takes the picture away: the live map has drawn the same. */
export const dropOpening = (host: HTMLElement): void => host.querySelector('[data-opening]')?.remove();

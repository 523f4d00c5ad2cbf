import styles from './GraphPane.module.css';

/** The element in which the live map is to be: that of the built page where `isBuilt`, or a new one for its pane. */
export function findHost(isBuilt: boolean): HTMLElement {
  const built = isBuilt ? document.querySelector<HTMLElement>('[data-host]') : null;
  if (built) return built;
  const host = document.createElement('div');
  host.className = styles.host ?? '';
  return host;
}

/**
 * Calls `react` whenever a css px is another number of device px: on another display, at another zoom of the page.
 * A media query tells of one ratio only, so each change arms the next. Gives the function that stops it.
 */
export function watchPixelRatio(react: () => void): () => void {
  let query: MediaQueryList;
  const arm = () => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', change, { once: true });
  };
  const change = () => {
    arm();
    react();
  };
  arm();
  return () => query.removeEventListener('change', change);
}

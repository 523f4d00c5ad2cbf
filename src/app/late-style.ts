import { findTrouble, PartError } from '../views/load-part.ts';

/** The link in the built page that names the styles of late parts; it says not yet what it is for, so none is fetched. */
export const LATE_STYLE_ID = 'late-style';

/** The styles of late parts, wanted before any can be shown. Where none are named, as in development, all are there. */
export async function loadLateStyle(): Promise<true> {
  const link = document.querySelector<HTMLLinkElement>(`link#${LATE_STYLE_ID}`);
  if (!link || link.sheet) return true;
  // A link that failed once does not try again; another one in its place does.
  const own = link.rel === '' ? link : (link.cloneNode() as HTMLLinkElement);
  const arrival = new Promise((resolve, reject) => {
    own.addEventListener('load', resolve, { once: true });
    own.addEventListener('error', reject, { once: true });
  });
  own.rel = 'stylesheet';
  if (own !== link) link.replaceWith(own);
  await arrival.catch(async (fault) => {
    throw new PartError(await findTrouble(own.href), fault);
  });
  return true;
}

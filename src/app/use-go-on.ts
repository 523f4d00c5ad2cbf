import { useEffect, useState } from 'react';
import { readLatest } from '../keep/latest.ts';
import { useSelector } from '../views/use-app.ts';

/** Whether nothing was asked for but the page: who follows a link wants what that is of. */
const isPlainAddress = (): boolean => [...new URLSearchParams(location.search).keys()].every((key) => key === 'lang');

/** Whether the visitor is offered to go on with a network of their own. */
export function useGoOn(): boolean {
  const isOnPage = useSelector(
    ({ document, session, moment }) =>
      document.origin === 'published' && session.view === 'map' && moment.presenting === null,
  );
  const [isPlain, setPlain] = useState(false);
  // What the browser knows the built page does not.
  useEffect(() => setPlain(isPlainAddress() && readLatest() !== null), []);
  return isPlain && isOnPage;
}

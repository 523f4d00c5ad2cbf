import { type ReactNode, useEffect, useRef, useState } from 'react';
import { selectDataset } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useSelector } from '../use-app.ts';

/** A press that takes the keyboard away is over by then, ms: a sheet that grew at once would be pressed elsewhere. */
const PRESS = 500;

/**
 * Where entries are added one after the other. As long as the keyboard is in it, the sheet of a phone is low, and the
 * field stays in sight there, and if they can be the last row too and what asks for the network's name: the words above change with what is added.
 */
export function Adding({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const dataset = useSelector(selectDataset);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!isPhone || !current) return;
    let clock = 0;
    const begin = () => {
      clearTimeout(clock);
      setBusy(true);
    };
    const end = () => {
      clearTimeout(clock);
      clock = window.setTimeout(setBusy, PRESS, false);
    };
    if (current.contains(document.activeElement)) begin();
    current.addEventListener('focusin', begin);
    current.addEventListener('focusout', end);
    return () => {
      clearTimeout(clock);
      current.removeEventListener('focusin', begin);
      current.removeEventListener('focusout', end);
    };
  }, [isPhone]);
  useEffect(() => {
    const { current } = place;
    if (!isPhone || !current || !dataset || !isBusy) return;
    const bring = () => {
      if (!current.contains(document.activeElement)) return;
      const title = document.getElementById(FOCUS_TARGETS.title)?.parentElement;
      // The field comes last, so that it is whole where there is no room for all.
      const parts = [title, current.querySelector('form > :last-child'), current.querySelector('input')];
      for (const part of parts) part?.scrollIntoView?.({ block: 'nearest' });
    };
    bring();
    current.addEventListener('focusin', bring);
    window.addEventListener('resize', bring);
    return () => {
      current.removeEventListener('focusin', bring);
      window.removeEventListener('resize', bring);
    };
    // And once more when the sheet is low.
  }, [isPhone, dataset, isBusy]);
  return (
    <div ref={place} data-adding={isBusy ? 'busy' : ''}>
      {children}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { presentingMessages } from '../../language/presenting.ts';
import { applyFramed } from '../../store/framed.ts';
import { applyLeave, findFound, findStop, listStops } from '../../store/presenting.ts';
import { selectDataset, selectPane } from '../../store/selectors.ts';
import { act as actOn, watch } from '../../store/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useAppStore, useLanguage, useMessages, useSelector } from '../../views/use-app.ts';
import { Words } from '../../views/Words.tsx';
import { useShownLine } from '../use-shown-line.ts';
import { bindPresenting, goBy } from './bind-presenting.ts';
import styles from './Presentation.module.css';

/** The caption under a map that is shown to a room: what stands there now, and the way on. */
export function Presentation() {
  const say = useMessages(presentingMessages);
  const store = useAppStore();
  const act = useAct();
  const language = useLanguage();
  const { title, subtitle } = useSelector(selectDataset).meta;
  const stops = useSelector(listStops);
  const index = useSelector(findStop);
  const found = useSelector(findFound);
  const facts = useShownLine();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus({ preventScroll: true });
    const stop = bindPresenting(store);
    const bringNear = () => actOn(store, applyFramed);
    // The pane may have grown while this part was on its way.
    bringNear();
    const stopPane = watch(store, selectPane, bringNear);
    return () => {
      stop();
      stopPane();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [store]);
  const shown = found ?? stops[index];
  const text = shown ? shown.text : subtitle;
  return (
    <section className={styles.caption} aria-label={say.title} tabIndex={-1} ref={frame}>
      <div role="status" className={styles.words} lang={language}>
        <h2>
          <Words text={shown?.title ?? title} />
        </h2>
        {text && (
          <p>
            <Words text={text} />
          </p>
        )}
        {facts && <p className={styles.facts}>{facts}</p>}
        {!shown && stops.length > 0 && <p className={styles.keys}>{say.keys}</p>}
      </div>
      <div className={styles.buttons}>
        {stops.length > 0 && (
          <>
            <IconButton icon="previous" label={say.previous} onClick={() => goBy(store, -1)} />
            <span className={styles.count}>{index >= 0 && !found && say.stop(index + 1, stops.length)}</span>
            <IconButton icon="next" label={say.next} onClick={() => goBy(store, 1)} />
          </>
        )}
        <IconButton icon="close" label={say.leave} onClick={() => act(applyLeave)} />
      </div>
    </section>
  );
}

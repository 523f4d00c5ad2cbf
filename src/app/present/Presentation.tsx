import { type CSSProperties, useEffect, useRef } from 'react';
import { presentingMessages } from '../../language/presenting.ts';
import { applyLeave, findStop, listStops } from '../../store/presenting.ts';
import { selectDataset, selectScale } from '../../store/selectors.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAct, useAppStore, useLanguage, useMessages, useSelector } from '../../views/use-app.ts';
import { Words } from '../../views/Words.tsx';
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
  const scale = useSelector(selectScale);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus({ preventScroll: true });
    const stop = bindPresenting(store);
    return () => {
      stop();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [store]);
  const shown = stops[index];
  const text = shown ? shown.text : subtitle;
  return (
    <section
      className={styles.caption}
      style={{ '--wall': scale } as CSSProperties}
      aria-label={say.title}
      tabIndex={-1}
      ref={frame}
    >
      <div role="status" className={styles.words} lang={language}>
        <h2>
          <Words text={shown?.title ?? title} />
        </h2>
        {text && (
          <p>
            <Words text={text} />
          </p>
        )}
        {!shown && stops.length > 0 && <p className={styles.keys}>{say.keys}</p>}
      </div>
      <div className={styles.buttons}>
        {stops.length > 0 && (
          <>
            <IconButton icon="previous" label={say.previous} onClick={() => goBy(store, -1)} />
            <span className={styles.count}>{shown && say.stop(index + 1, stops.length)}</span>
            <IconButton icon="next" label={say.next} onClick={() => goBy(store, 1)} />
          </>
        )}
        <IconButton icon="close" label={say.leave} onClick={() => act(applyLeave)} />
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import { tourMessages } from '../../language/tour.ts';
import { applyStep, listSteps } from '../../store/tour.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './TourStep.module.css';

/** The step of the tour that the visitor is at: what there is to see in the view it shows, and the way on. */
export function TourStep() {
  const say = useMessages(tourMessages);
  const language = useLanguage();
  const act = useAct();
  const { steps, at } = useSelector(useShallow(listSteps));
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useSelector((state) => state.session.tour);
  const shown = useRef(asked);
  const step = steps[at];

  // Who began the tour, or goes on with it, reads on from the step's heading. A step of the address takes no focus.
  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [asked]);

  if (!step) return null;
  const go = (index: number) => act(applyStep, steps[index]?.id ?? null);
  return (
    <section className={styles.step} aria-label={say.tour}>
      <p className={styles.count}>{say.step(at + 1, steps.length)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title[language]}
      </h2>
      <p className={styles.text}>{step.text[language]}</p>
      <div className={styles.buttons}>
        <Button icon="previous" disabled={at === 0} onClick={() => go(at - 1)}>
          {say.back}
        </Button>
        <Button icon="next" look="primary" disabled={at === steps.length - 1} onClick={() => go(at + 1)}>
          {say.next}
        </Button>
        <Button look="quiet" icon="reset" onClick={() => go(at)}>
          {say.again}
        </Button>
        <Button look="quiet" onClick={() => act(applyStep, null)}>
          {say.end}
        </Button>
      </div>
    </section>
  );
}

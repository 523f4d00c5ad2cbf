import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import { programmePanelMessages } from '../../language/programme-panel.ts';
import { applyStep, listSteps } from '../../store/tour.ts';
import { Button } from '../../ui/Button.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ProgrammePanel.module.css';

/** The tour: a few views of the map in order, each with what there is to see in it. */
export function TourGuide() {
  const say = useMessages(programmePanelMessages);
  const language = useLanguage();
  const act = useAct();
  const tour = useSelector((state) => state.document.tour);
  const asked = useSelector((state) => state.session.tour);
  const { steps, at } = useSelector(useShallow(listSteps));
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const step = steps[at];

  // Who pressed Next reads on from the new step's heading.
  useEffect(() => {
    if (isMoved.current && step) heading.current?.focus({ preventScroll: true });
    isMoved.current = false;
  }, [step]);

  if (tour === undefined) return null;
  const go = (index: number) => {
    isMoved.current = true;
    act(applyStep, steps[index]?.id ?? null);
  };
  return (
    <section className={styles.section} aria-label={say.tour}>
      <h3>{say.tour}</h3>
      {steps.length === 0 && <p>{say.noTour}</p>}
      {steps.length > 0 && asked !== null && !step && <p role="alert">{say.unknownStep}</p>}
      {steps.length > 0 && !step && (
        <Button icon="next" onClick={() => go(0)}>
          {say.startTour}
        </Button>
      )}
      {step && (
        <>
          <p className={styles.count}>{say.step(at + 1, steps.length)}</p>
          <h4 ref={heading} tabIndex={-1}>
            {step.title[language]}
          </h4>
          <p className={panel.lead}>{step.text[language]}</p>
          <div className={styles.buttons}>
            <Button icon="previous" disabled={at === 0} onClick={() => go(at - 1)}>
              {say.back}
            </Button>
            <Button icon="next" look="primary" disabled={at === steps.length - 1} onClick={() => go(at + 1)}>
              {say.next}
            </Button>
            <Button look="quiet" onClick={() => act(applyStep, null)}>
              {say.endTour}
            </Button>
          </div>
          <Button look="quiet" icon="reset" onClick={() => act(applyStep, step.id)}>
            {say.tourReturn}
          </Button>
        </>
      )}
    </section>
  );
}

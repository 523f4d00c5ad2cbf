import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import { appMessages } from '../language/app.ts';
import { panelMessages } from '../language/panel.ts';
import { applySheet } from '../store/preferences.ts';
import { hasSelection } from '../store/rules.ts';
import { act } from '../store/store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { EditSteps } from '../views/EditSteps.tsx';
import { DETAILS_SHEET } from '../views/focus-targets.ts';
import { useAppStore, useMessages, useSelector } from '../views/use-app.ts';
import styles from './DetailsSheet.module.css';
import { Panels } from './Panels.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { usePhone } from './use-phone.ts';

/**
 * Heights: low leaves the map in sight, a list of whom to meet has its first three in sight; dragged by less than `STEP`
 * css px the sheet springs back.
 */
const LOW = '352px';
const FOR_LIST = 'max(352px, 70dvh)';
const STEP = 40;

/** Where the details stand: a panel beside the map, or a sheet over its lower part. */
export function DetailsSheet({ className }: { readonly className: string | undefined }) {
  const say = useMessages(appMessages);
  const panelSay = useMessages(panelMessages);
  const store = useAppStore();
  const open = useSelector((state) => state.moment.sheet === 'details');
  const selected = useSelector(hasSelection);
  const panel = useSelector((state) => state.session.panel);
  const [tall, setTall] = useState(false);
  const [dragged, setDragged] = useState(0);
  const start = useRef<number | null>(null);
  const close = () => act(store, applySheet, null);
  usePhone();
  useEffect(() => {
    // An address that names a node shows it at once.
    if (hasSelection(store.getState())) act(store, applySheet, 'details');
  }, [store]);
  const drop = (event: PointerEvent) => {
    if (start.current === null) return;
    const up = start.current - event.clientY;
    start.current = null;
    setDragged(0);
    // Less than a few px is a press: the click that follows decides.
    if (Math.abs(up) < 4) return;
    event.currentTarget.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
    if (up > STEP) setTall(true);
    else if (up < -STEP && tall) setTall(false);
    else if (up < -STEP) close();
  };
  const usual = panel === 'opportunities' ? FOR_LIST : LOW;
  const height = `calc(${tall ? '100dvh' : usual} + ${dragged}px)`;
  return (
    <div
      className={styles.frame}
      data-held={tall || dragged !== 0 || undefined}
      style={{ '--sheet-wanted': height } as CSSProperties}
    >
      <Sheet
        id={DETAILS_SHEET}
        label={panelSay.panels}
        closeLabel={say.closeDetails}
        open={open}
        onClose={close}
        className={className}
        head={
          <>
            <button
              type="button"
              className={styles.handle}
              aria-expanded={tall}
              aria-label={tall ? say.smallerDetails : say.tallerDetails}
              onClick={() => setTall(!tall)}
              onPointerDown={(event) => {
                start.current = event.clientY;
                event.currentTarget.setPointerCapture(event.pointerId);
              }}
              onPointerMove={(event) => start.current !== null && setDragged(start.current - event.clientY)}
              onPointerUp={drop}
              onPointerCancel={() => {
                start.current = null;
                setDragged(0);
              }}
            />
            <EditSteps className={styles.steps} />
            {(!selected || panel !== 'details') && (
              <IconButton icon="close" label={say.closeDetails} className={styles.close} onClick={close} />
            )}
          </>
        }
      >
        <PanelTabs />
        <Panels />
      </Sheet>
    </div>
  );
}

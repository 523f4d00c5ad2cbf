import { canvasMessages } from '../../language/canvas.ts';
import { applyFit, applyRestore, applySettle, applyZoom, hasMoved, ZOOM_STEP } from '../../store/stage.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './GraphPane.module.css';

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly className?: string | undefined;
}

export function Tool({ icon, label, onClick, className }: ToolProps) {
  return (
    <button type="button" className={className} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

export function GraphToolbar() {
  const act = useAct();
  const say = useMessages(canvasMessages);
  const isMoved = useSelector(hasMoved);
  const isSettling = useSelector((state) => state.moment.settling);
  return (
    <fieldset className={styles.toolbar} aria-label={say.tools}>
      {isMoved && (
        <Tool
          icon="reset"
          label={say.restore}
          className={styles.restore}
          onClick={() => act(applyRestore, Date.now())}
        />
      )}
      <Tool
        icon="settle"
        label={isSettling ? say.settling : say.settle}
        className={styles.settle}
        onClick={() => act(applySettle)}
      />
      <Tool icon="plus" label={say.zoomIn} onClick={() => act(applyZoom, ZOOM_STEP)} />
      <Tool icon="less" label={say.zoomOut} onClick={() => act(applyZoom, 1 / ZOOM_STEP)} />
      <Tool icon="fit" label={say.fit} onClick={() => act(applyFit)} />
    </fieldset>
  );
}

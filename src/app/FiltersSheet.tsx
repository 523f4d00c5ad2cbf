import { appMessages } from '../language/app.ts';
import { applySheet } from '../store/preferences.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { FiltersPanel } from '../views/filters/FiltersPanel.tsx';
import { useAct, useMessages, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

interface FiltersSheetProps {
  readonly className: string | undefined;
  /** The class of what darkens the page behind it where it lies over it. */
  readonly backdrop: string | undefined;
}

/** Where the filters stand: a panel beside the map, or a drawer or sheet over it. */
export function FiltersSheet({ className, backdrop }: FiltersSheetProps) {
  const say = useMessages(appMessages);
  const act = useAct();
  const open = useSelector((state) => state.moment.sheet === 'filters');
  const close = () => act(applySheet, null);
  return (
    <>
      {open && <div className={backdrop} onPointerDown={close} />}
      <Sheet
        id="filters"
        label={say.filters}
        closeLabel={say.closeFilters}
        open={open}
        onClose={close}
        className={className}
        closesOnLeave
        takesFocus
      >
        <ErrorBoundary>
          <FiltersPanel />
        </ErrorBoundary>
      </Sheet>
    </>
  );
}

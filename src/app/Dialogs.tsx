import { lazy, Suspense } from 'react';
import { applyDialog } from '../store/preferences.ts';
import { useAct, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

// None of them belongs to the first screen.
const ExportDialog = lazy(async () => ({ default: (await import('../views/share/ExportDialog.tsx')).ExportDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('../views/share-link/ShareDialog.tsx')).ShareDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** The dialog that is open, if one is. */
export function Dialogs() {
  const dialog = useSelector((state) => state.moment.dialog);
  const act = useAct();
  if (dialog === null) return null;
  return (
    <ErrorBoundary key={dialog}>
      <Suspense fallback={null}>
        {dialog === 'export' && <ExportDialog />}
        {dialog === 'share' && <ShareDialog />}
        {dialog === 'help' && <HelpDialog onClose={() => act(applyDialog, null)} />}
      </Suspense>
    </ErrorBoundary>
  );
}

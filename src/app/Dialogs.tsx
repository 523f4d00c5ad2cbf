import type { ComponentType, ReactNode } from 'react';
import { appMessages } from '../language/app.ts';
import { applyDialog } from '../store/preferences.ts';
import type { DialogName } from '../store/state.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { type LatePart, latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';
import { useAct, useMessages, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LateView } from './LateView.tsx';

// None of them belongs to the first screen.
const DIALOGS: Readonly<Record<Exclude<DialogName, 'bringIn'>, LatePart<ComponentType>>> = {
  export: latePart(async () => (await loadPart(() => import('../views/share/ExportDialog.tsx'))).ExportDialog),
  publish: latePart(async () => (await loadPart(() => import('../views/share/PublishDialog.tsx'))).PublishDialog),
  share: latePart(async () => (await loadPart(() => import('../views/share-link/ShareDialog.tsx'))).ShareDialog),
  networks: latePart(async () => (await loadPart(() => import('../views/networks/NetworksDialog.tsx'))).NetworksDialog),
  help: latePart(async () => (await loadPart(() => import('./help/HelpDialog.tsx'))).HelpDialog),
};

/** The dialog that is open, if one is, but for the review of what is brought in (`OpenFile`). One that does not come or breaks down is a dialog too, and can be closed. */
export function Dialogs() {
  const say = useMessages(appMessages);
  const dialog = useSelector((state) => state.moment.dialog);
  const act = useAct();
  if (dialog === null || dialog === 'bringIn') return null;
  const frame = (content: ReactNode) => (
    <Dialog title={say[dialog]} closeLabel={say.close} onClose={() => act(applyDialog, null)}>
      {content}
    </Dialog>
  );
  return (
    <ErrorBoundary key={dialog} frame={frame}>
      <LateView part={DIALOGS[dialog]} frame={frame} />
    </ErrorBoundary>
  );
}

import { type ReactNode, useContext } from 'react';
import { networksMessages } from '../../language/networks.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Arriving } from '../Arriving.tsx';
import { type LatePart, useLatePart } from '../late-part.ts';
import { useAct, useMessages } from '../use-app.ts';
import { Beginnings } from './Beginnings.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { NetworkList } from './NetworkList.tsx';

/** The networks of the visitor's own, in a dialog. */
export function NetworksDialog() {
  const say = useMessages(networksMessages);
  const act = useAct();
  const desk = useContext(DeskContext);
  const frame = (content: ReactNode) => (
    <Dialog title={say.title} closeLabel={say.close} onClose={() => act(applyDialog, null)}>
      {content}
    </Dialog>
  );
  return frame(
    desk && (
      <>
        {/* At once: what lies on the shelf may take its time. */}
        <Beginnings />
        <Shelf desk={desk} />
      </>
    ),
  );
}

function Shelf({ desk }: { readonly desk: LatePart<Desk> }) {
  const { value, trouble, tryAgain } = useLatePart(desk);
  return value ? <NetworkList desk={value} /> : <Arriving arrival={{ value: null, trouble, tryAgain }} />;
}

import { useMemo } from 'react';
import { embedMessages } from '../../language/embed.ts';
import { formatAddress } from '../../store/address.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAppStore, useMessages, useSelector } from '../../views/use-app.ts';
import { isOwnFit } from './embed-fit.ts';

/** The way from a frame to the whole app, at the view that the frame shows. */
export function EmbedLink() {
  const say = useMessages(embedMessages);
  const store = useAppStore();
  const session = useSelector((state) => state.session);
  const address = useMemo(
    // A view that only this frame's size asks for is no use elsewhere.
    () => formatAddress(isOwnFit(store, session.camera) ? { ...session, camera: null } : session),
    [store, session],
  );
  return (
    <a href={address} target="_blank" rel="noopener">
      {say.open}
      <Icon name="external" size={14} />
      <span className="visually-hidden">({say.opensAnew})</span>
    </a>
  );
}

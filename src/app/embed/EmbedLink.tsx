import { useMemo } from 'react';
import { embedMessages } from '../../language/embed.ts';
import { formatAddress } from '../../store/address.ts';
import { isFramed } from '../../store/framed.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useMessages, useSelector } from '../../views/use-app.ts';

/** The way from a frame to the whole app, at the view that the frame shows. */
export function EmbedLink() {
  const say = useMessages(embedMessages);
  const session = useSelector((state) => state.session);
  const isOwn = useSelector(isFramed);
  const address = useMemo(
    // A view that only this frame's size asks for is no use elsewhere.
    () => formatAddress(isOwn ? { ...session, camera: null } : session),
    [isOwn, session],
  );
  return (
    <a href={address} target="_blank" rel="noopener">
      {say.open}
      <Icon name="external" size={14} />
      <span className="visually-hidden">({say.opensAnew})</span>
    </a>
  );
}

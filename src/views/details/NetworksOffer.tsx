import { appMessages } from '../../language/app.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';

/** The way to a network of one's own, in a word: elsewhere on a narrow page it has room for a sign alone. */
export function NetworksOffer() {
  const say = useMessages(appMessages);
  const act = useAct();
  const isOffered = useSelector(({ document, moment }) => document.origin !== 'own' && moment.home === 'site');
  if (!isOffered) return null;
  return (
    <Button icon="networks" onClick={() => act(applyDialog, 'networks')}>
      {say.networks}
    </Button>
  );
}

import { editionMessages } from '../../language/editions.ts';
import { applyMarkAll } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { toIds } from './to-rows.ts';

/** How many tell no edition, and the way to them. */
export function Untold({ nodes }: { readonly nodes: readonly number[] }) {
  const say = useMessages(editionMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  if (nodes.length === 0) return null;
  return (
    <p className={panel.quiet}>
      {say.untold(nodes.length)}{' '}
      <button type="button" className={panel.textButton} onClick={() => act(applyMarkAll, toIds(network, nodes))}>
        {say.selectUntold}
      </button>
    </p>
  );
}

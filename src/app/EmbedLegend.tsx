import { useEffect, useMemo, useState } from 'react';
import { embedMessages } from '../language/embed.ts';
import { filterMessages } from '../language/filters.ts';
import { selectNetwork, selectVisibility } from '../store/selectors.ts';
import { TieMark } from '../views/filters/TieMark.tsx';
import { KindMark } from '../views/KindMark.tsx';
import { useLanguage, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Embed.module.css';

/** Frames that have room for a line below the map; the style sheet has the same breakpoint. */
const ROOMY = '(min-width: 640px) and (min-height: 320px)';

/** What is on the map: a line below it where there is room, else folded in its corner. */
export function EmbedLegend() {
  const say = useMessages(embedMessages);
  const sayTie = useMessages(filterMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { nodes, edges } = useSelector(selectVisibility);
  const [isOpen, setOpen] = useState(() => matchMedia(ROOMY).matches);
  useEffect(() => {
    const room = matchMedia(ROOMY);
    const follow = () => setOpen(room.matches);
    room.addEventListener('change', follow);
    return () => room.removeEventListener('change', follow);
  }, []);
  const shown = useMemo(() => {
    const kinds = new Set(network.nodes.filter((_, index) => nodes[index] === 1).map(({ kind }) => kind));
    const layers = new Set(network.edges.filter((_, index) => edges[index] === 1).map(({ layer }) => layer));
    return { kinds: network.dataset.kinds.filter(({ id }) => kinds.has(id)), layers };
  }, [network, nodes, edges]);
  return (
    <details className={styles.legend} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.legend}</summary>
      <ul>
        {shown.kinds.map((kind) => (
          <li key={kind.id}>
            <KindMark kind={kind} />
            {kind.plural[language]}
          </li>
        ))}
        {(['stated', 'inferred'] as const)
          .filter((layer) => shown.layers.has(layer))
          .map((layer) => (
            <li key={layer}>
              <TieMark look={layer} />
              {sayTie[layer]}
            </li>
          ))}
      </ul>
    </details>
  );
}

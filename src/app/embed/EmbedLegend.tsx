import { useEffect, useMemo, useState } from 'react';
import { SCREENS } from '../../base/measures.ts';
import type { Layer } from '../../dataset/vocabulary.ts';
import { embedMessages } from '../../language/embed.ts';
import { filterMessages } from '../../language/filters.ts';
import { shareMessages } from '../../language/share.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectEmphasis } from '../../store/select-scene.ts';
import { selectCounted, selectNetwork } from '../../store/selectors.ts';
import { toRem } from '../../ui/to-rem.ts';
import { TieMark } from '../../views/filters/TieMark.tsx';
import { KindMark } from '../../views/KindMark.tsx';
import { useLangOf, useLanguage, useMessages, useNames, useSelector } from '../../views/use-app.ts';
import { useMedia } from '../../views/use-media.ts';
import styles from './Embed.module.css';

const LOOKS = ['stated', 'inferred', 'spine'] as const;

/** How the map draws a tie: an inferred one is dashed even where it is one of the event itself. */
const toLook = (layer: Layer, weight: string | undefined): (typeof LOOKS)[number] =>
  layer === 'inferred' ? 'inferred' : weight === 'spine' ? 'spine' : 'stated';

/** What is on the map, as far as it is not faded: a line below it where there is room, else folded. */
export function EmbedLegend() {
  const say = useMessages(embedMessages);
  const sayTie = useMessages(filterMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const sayShare = useMessages(shareMessages);
  const { nodes, edges } = useSelector(selectCounted);
  const trail = useSelector((state) => selectEmphasis(state)?.trail?.nodes);
  const { hasInferred, hasSource } = useSelector(selectTieWords);
  const isRoomy = useMedia(SCREENS['roomy-frame']);
  const [isOpen, setOpen] = useState(isRoomy);
  useEffect(() => setOpen(isRoomy), [isRoomy]);
  const shown = useMemo(() => {
    const kinds = new Set(network.nodes.filter((_, index) => nodes[index] === 1).map(({ kind }) => kind));
    const drawn = network.edges.filter((_, index) => edges[index] === 1);
    const looks = new Set(drawn.map(({ layer, relation }) => toLook(layer, network.relations.get(relation)?.weight)));
    return { kinds: network.dataset.kinds.filter(({ id }) => kinds.has(id)), looks };
  }, [network, nodes, edges]);
  const nameOf = useNames();
  const [start, goal] = [trail?.[0], trail?.at(-1)];
  return (
    <details className={styles.legend} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.legend}</summary>
      <ul>
        {shown.kinds.map((kind) => (
          <li key={kind.id}>
            <KindMark kind={kind} />
            <span className="clamped" lang={langOf(kind.plural)}>
              {kind.plural[language]}
            </span>
          </li>
        ))}
        {LOOKS.filter((look) => shown.looks.has(look) && (hasInferred || shown.looks.has('spine'))).map((look) => (
          <li key={look}>
            <TieMark look={look} />
            {look === 'stated' && !hasSource ? sayTie.statedAlone : sayTie[look]}
          </li>
        ))}
        {trail && start !== undefined && goal !== undefined && (
          <li>
            <svg aria-hidden="true" width={toRem(26)} height={toRem(20)} viewBox="0 0 26 20">
              <line x1={3} x2={26} y1={10} y2={10} stroke="var(--path)" strokeWidth={4} />
            </svg>
            <span className="clamped">{sayShare.path(nameOf(start), nameOf(goal), trail.length - 1)}</span>
          </li>
        )}
      </ul>
    </details>
  );
}
